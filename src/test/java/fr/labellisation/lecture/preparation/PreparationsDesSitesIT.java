package fr.labellisation.lecture.preparation;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.parcours.preparation.manques.NatureDuManque;
import fr.labellisation.parcours.preuves.ContenuDePreuve;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What will be missing on the day of the audit, on a real way from its first week on. */
class PreparationsDesSitesIT extends Parcours91 {
    private static final String REFERENT = "camille.renard";

    @Autowired
    PreparationsDesSites preparations;

    @Autowired
    PreparationsRelevees relevees;

    @Autowired
    LettreDeLaSemaine lettre;

    @Autowired
    JoursOuvres jours;

    @Autowired
    CheminDuSite chemin;

    @Autowired
    LignesDeTravail lignes;

    @Autowired
    EcritureDesPreuves preuves;

    private Parcours parcours;

    @BeforeEach
    void un_site_engage() {
        CodeDemarche code = demarche("qualipref-2012", "M1", "M2");
        chemin.parcours(code, "initial");
        parcours = new Parcours(code, new CodeSite(SITE));
    }

    private PreparationDuSite preparation() {
        return preparations.desParcours(List.of(parcours)).get(parcours.site());
    }

    private List<ManqueSitue> manques(NatureDuManque nature) {
        return preparation().manques().stream()
                .filter(situe -> situe.manque().nature() == nature)
                .toList();
    }

    private List<String> objets(NatureDuManque nature) {
        return manques(nature).stream().map(situe -> situe.manque().objet()).toList();
    }

    private Acte acte() {
        return new Acte(OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC), REFERENT, null);
    }

    private void prouver(String engagement, LocalDate jusquAu) {
        preuves.donner(
                new CodeDepartement(DEPARTEMENT),
                new ObjetProuve(GenreDObjet.ENGAGEMENT, parcours.cleMetier(), engagement),
                new DescriptionDePreuve("Affichage", aujourdhui(), jusquAu, REFERENT, true),
                new ContenuDePreuve.Lien("https://intranet.invalid/" + engagement + "/" + jusquAu),
                autre -> true,
                acte());
    }

    private Task evaluationDeM1() {
        return tache(EvaluerModule.name(), "module", "M1");
    }

    private Navigateur connecte() {
        return new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
    }

    @Test
    void des_la_premiere_semaine_chaque_engagement_sans_resultat_mene_a_sa_ligne() {
        List<ManqueSitue> sansResultat = manques(NatureDuManque.ENGAGEMENT_SANS_RESULTAT);

        assertThat(sansResultat).extracting(situe -> situe.manque().objet()).contains("E1", "E5", "E8", "M2");
        assertThat(sansResultat.get(0).adresse())
                .isEqualTo("/travail/taches/" + evaluationDeM1().getId() + "#E1");
        assertThat(sansResultat.get(0).groupes()).containsExactly(SITE + ".chef-de-service");
        assertThat(objets(NatureDuManque.COMITE_TROP_ANCIEN)).hasSize(1);
        assertThat(objets(NatureDuManque.ENQUETE_TROP_ANCIENNE)).containsExactly("usagers");
        assertThat(objets(NatureDuManque.DOCUMENT_A_FOURNIR))
                .containsExactly(TachesDesParcours.DOCUMENTS_INTERNES, TachesDesParcours.DOSSIER);
    }

    @Test
    void une_ligne_enregistree_compte_avant_que_la_tache_soit_rendue() throws LigneChangee {
        Task evaluation = evaluationDeM1();
        lignes.ecrire(evaluation.getId(), "evaluations", "E1", 0, Map.of("resultat", "conforme"), acte());

        assertThat(objets(NatureDuManque.ENGAGEMENT_SANS_RESULTAT))
                .contains("E2")
                .doesNotContain("E1");
        assertThat(manques(NatureDuManque.PREUVE_ABSENTE))
                .extracting(ManqueSitue::adresse)
                .containsExactly("/travail/taches/" + evaluation.getId() + "/lignes/E1/preuves");
    }

    @Test
    void une_preuve_se_juge_au_jour_de_l_audit() {
        chemin.diagnostiquer();
        LocalDate audit = preparation().audit().le();

        prouver("E1", audit.minusDays(1));
        assertThat(objets(NatureDuManque.PREUVE_PERIMEE)).containsExactly("E1");
        assertThat(objets(NatureDuManque.PREUVE_ABSENTE)).contains("E2").doesNotContain("E1");

        prouver("E1", audit);
        assertThat(objets(NatureDuManque.PREUVE_PERIMEE)).isEmpty();
    }

    @Test
    void un_ecart_manque_jusqu_a_son_action_et_son_action_une_fois_en_retard() {
        chemin.diagnostiquer("E5");
        assertThat(objets(NatureDuManque.ECART_SANS_ACTION)).containsExactly("E5");
        assertThat(manques(NatureDuManque.ECART_SANS_ACTION).get(0).adresse())
                .isEqualTo("/travail/taches/" + tache(RedigerPlanActions.name()).getId());

        chemin.planifier();
        assertThat(objets(NatureDuManque.ECART_SANS_ACTION)).isEmpty();
        assertThat(manques(NatureDuManque.ACTION_EN_RETARD)).isEmpty();

        avancerAu(aujourdhui().plusDays(21).toString());
        assertThat(manques(NatureDuManque.ACTION_EN_RETARD))
                .extracting(ManqueSitue::adresse)
                .containsExactly("/suivi/taches/" + tache(RealiserAction.name()).getId());
    }

    @Test
    void la_page_et_l_api_disent_la_meme_chose() throws IOException {
        Navigateur referent = connecte();
        int nombre = preparation().manques().size();

        String page = referent.page("/suivi/sites/" + SITE).body();
        JsonNode json = new ObjectMapper()
                .readTree(referent.envoyer("GET", "/api/v1/sites/" + SITE + "/preparation", "application/json", null)
                        .body());

        assertThat(page)
                .contains("Le jour de l’audit", "%d manqueront si rien n’est fait.".formatted(nombre))
                .contains("/travail/taches/" + evaluationDeM1().getId() + "#E1");
        assertThat(json.path("manques")).hasSize(nombre);
        assertThat(json.path("points").asInt() - json.path("satisfaits").asInt())
                .isEqualTo(nombre);
        assertThat(json.path("manques").path(0).path("adresse").asText())
                .endsWith("/travail/taches/" + evaluationDeM1().getId() + "#E1");
    }

    @Test
    void les_jours_de_douze_releves_se_lisent_sous_la_courbe() {
        for (int semaine = 1; semaine <= 12; semaine++) {
            base.sql(
                            "insert into preparation_relevee (site, le, jour, points, satisfaits) values (:site, :le, :jour, 40, :faits)")
                    .param("site", SITE)
                    .param("le", aujourdhui().minusWeeks(semaine))
                    .param("jour", aujourdhui().plusYears(1))
                    .param("faits", 20 - semaine)
                    .update();
        }

        assertThat(connecte().page("/suivi/sites/" + SITE).body())
                .contains("Comment cela a changé", ">31/12 </text>", ">2012</text>")
                .doesNotContain("...</text>");
    }

    @Test
    void un_releve_ne_s_ecrit_que_quand_quelque_chose_a_change() {
        base.sql("update demarche set cible = :cible where code = :code")
                .param("cible", aujourdhui().plusYears(1))
                .param("code", parcours.demarche().valeur())
                .update();
        relevees.relever();
        relevees.relever();
        assertThat(relevees.dernieres(parcours.site(), 5)).hasSize(1);

        avancerAu(aujourdhui().plusDays(1).toString());
        relevees.relever();
        assertThat(relevees.dernieres(parcours.site(), 5)).hasSize(1);
        assertThat(connecte().page("/suivi/sites/" + SITE).body()).doesNotContain("Comment cela a changé");

        chemin.diagnostiquer();
        relevees.relever();
        assertThat(relevees.dernieres(parcours.site(), 5)).hasSize(2);
        assertThat(connecte().page("/suivi/sites/" + SITE).body())
                .contains("Comment cela a changé", "aria-label=\"Part des points satisfaits au fil du temps\"");

        prouver("E1", null);
        relevees.relever();
        assertThat(relevees.dernieres(parcours.site(), 5))
                .as("a second change of a day replaces the first")
                .hasSize(2);
    }

    @Test
    void la_lettre_de_la_semaine_part_une_fois_et_dit_par_quoi_commencer() {
        CodeDepartement departement = new CodeDepartement(DEPARTEMENT);
        connecte();
        lettre.ecrire(departement);
        assertThat(lettres()).as("the day of the audit is not known").isEmpty();

        base.sql("update demarche set cible = :cible where code = :code")
                .param("cible", aujourdhui().plusYears(1))
                .param("code", parcours.demarche().valeur())
                .update();
        lettre.ecrire(departement);
        lettre.ecrire(departement);
        int uneSemaine = lettres().size();

        assertThat(uneSemaine).isPositive();
        assertThat(lettres().get(0))
                .contains("Engagements sans résultat\u00a0: ", "(jour visé)", "/suivi/departements/91");
        avancerAu(jours.prochainOuvre(departement, aujourdhui().plusDays(7)).toString());
        lettre.ecrire(departement);
        assertThat(lettres()).hasSize(2 * uneSemaine);
    }

    @Test
    void la_lettre_de_la_semaine_va_aussi_au_suppleant_du_referent_absent() {
        CodeDepartement departement = new CodeDepartement(DEPARTEMENT);
        String referent = titulaire(Role.REFERENT_QUALITE);
        String suppleant = titulaire(Role.SECRETAIRE_GENERAL);
        base.sql("update demarche set cible = :cible where code = :code")
                .param("cible", aujourdhui().plusYears(1))
                .param("code", parcours.demarche().valeur())
                .update();
        base.sql("insert into absence (departement, personne, suppleant, debut, fin, declaree_par, declaree_le)"
                        + " values (:departement, :personne, :suppleant, :jour, :jour, :personne, :le)")
                .param("departement", DEPARTEMENT)
                .param("personne", referent)
                .param("suppleant", suppleant)
                .param("jour", aujourdhui())
                .param("le", OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();

        lettre.ecrire(departement);

        assertThat(textes("select personne from courriel where nature = 'preparation' order by id"))
                .contains(referent, suppleant)
                .doesNotHaveDuplicates();
    }

    private List<String> lettres() {
        return textes("select texte from courriel where nature = 'preparation' order by id");
    }

    @Test
    void dix_preuves_et_dix_lignes_ne_coutent_pas_une_requete_de_plus() {
        preparation();
        int avant = CompteurDeRequetes.total();
        preparation();
        int vide = CompteurDeRequetes.total() - avant;

        chemin.diagnostiquer("E5", "E6");
        List.of("E1", "E2", "E3", "E4", "E7").forEach(engagement -> {
            prouver(engagement, null);
            prouver(engagement, aujourdhui());
        });
        avant = CompteurDeRequetes.total();
        preparation();

        assertThat(CompteurDeRequetes.total() - avant).isEqualTo(vide);
        assertThat(vide).isLessThanOrEqualTo(16);
    }
}
