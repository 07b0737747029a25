package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.util.HtmlUtils;

/** 36 engagements at three sites: each page of the work takes as many statements for 3,000 pieces of evidence as for three. */
class VolumeDuTravailIT extends Parcours91 {
    private static final int PEU = 3;
    private static final int BEAUCOUP = 3_000;
    private static final int ORDRES_PAR_LIGNE = 6;
    private static final int ORDRES_APRES_UN_REDEMARRAGE = 11;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private ApplicationContext application;

    private TravailEnVolume volume;
    private Navigateur referent;

    @BeforeEach
    void le_travail_de_trois_sites() {
        String login = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        CodeDemarche demarche = demarche(TravailEnVolume.REFERENTIEL, TravailEnVolume.MODULE);
        List.of(ETAMPES, PALAISEAU).forEach(site -> perimetre(demarche, site, List.of(TravailEnVolume.MODULE)));
        base.sql("update demarche set cible = :cible, referent = :referent where code = :code")
                .param("cible", aujourdhui().plusYears(1))
                .param("referent", login)
                .param("code", demarche.valeur())
                .update();
        volume = new TravailEnVolume(gabarit, demarche, login, horloge.instant().atOffset(ZoneOffset.UTC)).ecrire();
        referent = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/suivi/ma-journee",
                "/suivi/departements/91",
                "/suivi/departements/91/engagements/" + TravailEnVolume.REFERENTIEL,
                "/api/v1/departements/91/preparations"));
        for (String site : TravailEnVolume.SITES) {
            TravailEnVolume.TACHES.keySet().forEach(element -> pages.add(TravailEnVolume.page(site, element)));
            pages.add(TravailEnVolume.page(site, EvaluerModule.name()) + "/lignes/E1/preuves");
            for (String page : List.of("", "/plan", "/diagnostic", "/indicateurs", "/ecrits")) {
                pages.add("/suivi/sites/" + site + page);
            }
            pages.add("/api/v1/sites/" + site + "/preparation");
        }
        return pages;
    }

    private Map<String, Integer> compter() {
        Map<String, Integer> comptes = new LinkedHashMap<>();
        for (String page : pages()) {
            int avant = CompteurDeRequetes.total();
            assertThat(referent.envoyer("GET", page, "text/html,*/*", null).statusCode())
                    .as(page)
                    .isEqualTo(200);
            comptes.put(page, CompteurDeRequetes.total() - avant);
        }
        return comptes;
    }

    @Test
    void trois_mille_preuves_ne_coutent_pas_un_ordre_de_plus_que_trois_a_aucune_page_du_travail() {
        volume.prouver(PEU);
        compter();
        Map<String, Integer> peu = compter();

        volume.prouver(BEAUCOUP);

        assertThat(compter()).isEqualTo(peu);
        String page = lire(TravailEnVolume.page(SITE, EvaluerModule.name()));
        assertThat(TravailEnVolume.ENGAGEMENTS)
                .allSatisfy(code -> assertThat(page).contains("data-cle=\"" + code + "\""));
        assertThat(page).contains("28 preuves</a>");
        peu.forEach((adresse, ordres) -> System.out.printf("volume: %d statements: %s%n", ordres, adresse));
    }

    @Test
    void une_ligne_de_chaque_genre_de_travail_s_enregistre_en_six_ordres_au_plus_parmi_trois_mille_preuves() {
        volume.prouver(BEAUCOUP);
        Map<String, Integer> ordres = new LinkedHashMap<>();
        ordres.put(EvaluerModule.name(), ecrire(EvaluerModule.name(), "E1", 1, Map.of("resultat", "partiel")));
        ordres.put(
                AutoEvaluationAnnuelle.name(),
                ecrire(AutoEvaluationAnnuelle.name(), "E2", 0, Map.of("resultat", "conforme")));
        ordres.put(
                RedigerPlanActions.name(),
                ecrire(
                        RedigerPlanActions.name(),
                        "ajout-1",
                        1,
                        Map.of("champ", "actions", "intitule", "Ouvrir un guichet")));
        String action = texteSeul("select cast(min(id) as varchar) from action where site = '" + SITE + "'");
        ordres.put(
                ArreterPlanActions.name(), ecrire(ArreterPlanActions.name(), action, 0, Map.of("accord", "acceptee")));
        String indicateur =
                texteSeul("select cast(min(id) as varchar) from indicateur_local where site = '" + SITE + "'");
        ordres.put(
                RevueIndicateurs.name(),
                ecrire(RevueIndicateurs.name(), "local-" + indicateur, 0, Map.of("suite", "agir")));

        System.out.println("volume: statements for a row: " + ordres);
        assertThat(ordres.values()).allMatch(nombre -> nombre <= ORDRES_PAR_LIGNE);
    }

    /**
     * On a page that was open while the service was started again nobody remembers its rows, so the first one is looked up in the
     * grid: nobody makes rows up. What was said of the rows before, evidence and names are not read for it; the next one costs six again.
     */
    @Test
    void la_premiere_ligne_d_une_page_restee_ouverte_pendant_un_redemarrage_cherche_la_grille_une_fois() {
        volume.prouver(BEAUCOUP);
        List<String> actions = textes("select cast(id as varchar) from action where site = '" + SITE + "' order by id");
        List<String> indicateurs =
                textes("select cast(id as varchar) from indicateur_local where site = '" + SITE + "' order by id");
        Map<String, Integer> premieres = new LinkedHashMap<>();
        Map<String, Integer> suivantes = new LinkedHashMap<>();
        deuxLignes(
                AutoEvaluationAnnuelle.name(),
                List.of("E2", "E3"),
                Map.of("resultat", "conforme"),
                premieres,
                suivantes);
        deuxLignes(ArreterPlanActions.name(), actions, Map.of("accord", "acceptee"), premieres, suivantes);
        deuxLignes(
                RevueIndicateurs.name(),
                indicateurs.stream().map("local-%s"::formatted).toList(),
                Map.of("suite", "agir"),
                premieres,
                suivantes);

        System.out.println("volume: statements for the first row after a restart: " + premieres);
        assertThat(premieres.values()).allMatch(nombre -> nombre <= ORDRES_APRES_UN_REDEMARRAGE);
        assertThat(suivantes.values()).allMatch(nombre -> nombre <= ORDRES_PAR_LIGNE);
    }

    private void deuxLignes(
            String element,
            List<String> cles,
            Map<String, String> valeurs,
            Map<String, Integer> premieres,
            Map<String, Integer> suivantes) {
        String premiere = TravailEnVolume.page(SITE, element) + "/lignes/" + cles.get(0);
        String seconde = TravailEnVolume.page(SITE, element) + "/lignes/" + cles.get(1);
        String jeton = referent.jeton(TravailEnVolume.page(SITE, element));
        Map<String, String> champs = new LinkedHashMap<>(valeurs);
        champs.put("version", "0");
        oublierLesLignes();
        premieres.put(element, poster(premiere, champs, jeton));
        suivantes.put(element, poster(seconde, champs, jeton));
    }

    /** As a start does. */
    private void oublierLesLignes() {
        ((Map<?, ?>) ReflectionTestUtils.getField(application.getBean("lignesConnues"), "parTache")).clear();
    }

    /** Statements that a row takes, once its page is shown. */
    private int ecrire(String element, String cle, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new LinkedHashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        String page = TravailEnVolume.page(SITE, element);
        return poster(page + "/lignes/" + cle, champs, referent.jeton(page));
    }

    private int poster(String ligne, Map<String, String> champs, String jeton) {
        int avant = CompteurDeRequetes.total();
        assertThat(referent.poster(ligne, champs, jeton).statusCode()).as(ligne).isEqualTo(302);
        return CompteurDeRequetes.total() - avant;
    }

    private String lire(String page) {
        return HtmlUtils.htmlUnescape(referent.page(page).body());
    }

    private String texteSeul(String requete) {
        return textes(requete).get(0);
    }
}
