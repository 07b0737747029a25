package fr.labellisation.parcours.indicateurs.processus;

import static fr.labellisation.parcours.indicateurs.processus.SaisieIndicateurs.Element.Fin_ResultatsRendus;
import static fr.labellisation.parcours.indicateurs.processus.SaisieIndicateurs.Element.Fin_RetardSignale;
import static fr.labellisation.parcours.indicateurs.processus.SaisieIndicateurs.Element.Fin_SansObjet;
import static fr.labellisation.parcours.indicateurs.processus.SaisieIndicateurs.Element.SaisirIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.indicateurs.attente.VeilleDesResultats;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** Results that are late are asked for by one task a site and period, which ends when they are given on the page. */
class SaisieIndicateursIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/indicateurs";
    private static final String TRIMESTRE = "2013-T1";
    private static final List<String> CELLULE = List.of("indicateur", "periode", "version", "avant", "remarqueAvant");
    /** Ten working days after 31 March 2013, a Monday without work at Easter. */
    private static final String RECLAMES_LE = "2013-04-15";

    @Autowired
    private VeilleDesResultats veille;

    @Autowired
    private Retards retards;

    private Navigateur referent;

    /** The démarche is there from the first day of the quarter on. */
    @BeforeEach
    void un_site_engage() {
        demarche("qualipref-2012", "M1");
        base.sql("update demarche set debut = :le")
                .param("le", LocalDate.parse("2013-01-01"))
                .update();
        referent = new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
    }

    private void veillerLe(String jour) {
        avancerAu(jour);
        veille.faire();
    }

    private String manquants(Task tache) {
        return formulaires
                .getTaskFormVariables(tache.getId())
                .get("resultatsManquants")
                .toString();
    }

    private long combienManquent(Task tache) {
        return Pattern.compile("1er trimestre 2013")
                .matcher(manquants(tache))
                .results()
                .count();
    }

    private void local(String libelle, String frequence) {
        referent.remplir(PAGE, PAGE + "/locaux", Map.of("libelle", libelle, "frequence", frequence));
    }

    /** Types these results of the quarter, as the page shows its cells. */
    private void saisir(int combien) {
        String page = referent.page(PAGE + "?trimestre=" + TRIMESTRE).body();
        List<Map.Entry<String, String>> champs = new ArrayList<>(List.of(Map.entry("trimestre", TRIMESTRE)));
        List<String> cles = valeurs(page, "indicateur");
        IntStream.range(0, Math.min(combien, cles.size())).forEach(rang -> {
            CELLULE.forEach(nom -> champs.add(Map.entry(nom, valeurs(page, nom).get(rang))));
            champs.add(Map.entry("valeur", "7"));
            champs.add(Map.entry("remarque", ""));
        });
        assertThat(referent.remplir(PAGE, PAGE, champs).statusCode()).isEqualTo(302);
    }

    private static List<String> valeurs(String page, String nom) {
        return Pattern.compile("name=\"" + nom + "\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(trouve -> HtmlUtils.htmlUnescape(trouve.group(1)))
                .toList();
    }

    @Test
    void une_periode_passee_sans_resultat_se_reclame_une_fois_apres_son_delai() {
        veillerLe("2013-04-12");
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();

        veillerLe(RECLAMES_LE);
        veille.faire();

        Task tache = tache(SaisirIndicateurs.name());
        assertThat(tache.getDueDate().toInstant().atZone(PARIS).toLocalDate()).isEqualTo("2013-04-22");
        assertThat(texte(tache, "echeanceTexte")).isEqualTo("à rendre pour le 22 avril 2013 (défaut du projet)");
        assertThat(formulaires.getTaskFormVariables(tache.getId()))
                .containsEntry("pageIndicateurs", PAGE + "?trimestre=" + TRIMESTRE);
        assertThat(manquants(tache)).contains("E5 – Appels perdus, 1er trimestre 2013");
        assertThat(textes("select objet from tache where element = '%s'".formatted(SaisirIndicateurs.name())))
                .containsExactly("1er trimestre 2013");
        assertThat(textes("select site || ' ' || periode from periode_reclamee"))
                .containsExactly("91-evry 2013-T1");
    }

    @Test
    void les_resultats_saisis_sur_la_page_terminent_la_tache_et_la_periode_n_est_plus_reclamee() {
        veillerLe(RECLAMES_LE);
        Task tache = tache(SaisirIndicateurs.name());
        long avant = combienManquent(tache);
        assertThat(avant).isGreaterThan(1);

        saisir(1);
        assertThat(combienManquent(tache)).isEqualTo(avant - 1);
        saisir(Integer.MAX_VALUE);

        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
        assertThat(fins(SaisieIndicateurs.CLE)).containsExactly(Fin_SansObjet.name());
        veille.faire();
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
    }

    @Test
    void une_periode_deja_donnee_ou_d_avant_l_engagement_ne_se_reclame_pas() {
        avancerAu("2013-04-02");
        saisir(Integer.MAX_VALUE);
        veillerLe(RECLAMES_LE);
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();

        base.sql("delete from mesure").update();
        base.sql("update demarche set debut = :le")
                .param("le", LocalDate.parse("2013-01-02"))
                .update();
        veille.faire();
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
    }

    @Test
    void ce_que_le_site_mesure_se_reclame_a_sa_frequence_et_cesse_quand_il_le_retire() {
        local("Attente au guichet", "mois");
        veillerLe("2013-03-13");
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
        veillerLe("2013-03-14");
        assertThat(ouvertes(SaisirIndicateurs.name()))
                .as("January had begun when it was added, February is over since ten working days")
                .hasSize(1);
        assertThat(textes("select objet from tache")).containsExactly("février 2013");

        referent.remplir(
                PAGE,
                PAGE + "/locaux",
                Map.of("retire", textes("select id from indicateur_local").get(0)));

        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
    }

    @Test
    void ce_qui_ne_peut_pas_etre_donne_se_dit_et_la_periode_n_est_pas_reclamee_de_nouveau() {
        veillerLe(RECLAMES_LE);
        Task tache = tache(SaisirIndicateurs.name());
        assertThatThrownBy(() -> faire(tache, titulaire(Role.REFERENT_QUALITE), Map.of()))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("E5 – Appels perdus, 1er trimestre 2013\u00a0: le résultat n’est pas saisi.")
                .hasMessageContaining("dites pourquoi ils ne seront pas donnés.");

        faire(tache, titulaire(Role.REFERENT_QUALITE), Map.of("motif", "Le standard a été remplacé en février."));

        assertThat(fins(SaisieIndicateurs.CLE)).containsExactly(Fin_ResultatsRendus.name());
        veille.faire();
        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
    }

    @Test
    void un_retard_se_dit_sans_que_la_tache_disparaisse() {
        veillerLe(RECLAMES_LE);

        avancerAu("2013-04-24");

        assertThat(ouvertes(SaisirIndicateurs.name())).hasSize(1);
        assertThat(retards.informes(SaisirIndicateurs.name())).isNotEmpty();
        assertThat(fins(SaisieIndicateurs.CLE)).containsExactly(Fin_RetardSignale.name());
    }

    @Test
    void un_site_qui_n_est_plus_engage_n_a_plus_rien_a_donner() {
        veillerLe(RECLAMES_LE);
        base.sql("update demarche set etat = 'abandonnee', close_le = :le")
                .param("le", LocalDate.parse(RECLAMES_LE))
                .update();

        veille.faire();

        assertThat(ouvertes(SaisirIndicateurs.name())).isEmpty();
        assertThat(fins(SaisieIndicateurs.CLE)).containsExactly(Fin_SansObjet.name());
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(SaisieIndicateurs.CLE, depot);
    }
}
