package fr.labellisation.reglages.camunda;

import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Echeance_Renouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import fr.labellisation.referentiel.catalogue.PublicationDeVersion;
import fr.labellisation.reglages.Origine;
import fr.labellisation.reglages.delais.ChangementDeDelai;
import fr.labellisation.reglages.delais.DelaiParVersion;
import fr.labellisation.reglages.delais.DemandeDeDelai;
import fr.labellisation.reglages.delais.TableauDesDelais;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version that sets delays itself, from its publication to the due dates of those who go by it. */
class DelaisDeVersionIT extends Parcours91 {
    private static final String TACHE = EtablirPlanFormation.name();
    private static final String AUTEUR = "odile.faure";
    private static final String QUALIPREF = "qualipref-2012";
    private static final Map<String, String> TOLERANCES =
            Map.of("tolerance", "1", "toleranceSecretaireGeneral", "5", "toleranceCabinet", "10");

    private static final String NOUVELLE = """
            id: essai-2013
            nom: Qualité 2013
            famille: essai
            enVigueurDu: 2013-01-01
            dureeLabelMois: 36
            suiviMois: 18
            auditInterneRequis: true
            autoEvaluationAnnuelle: false
            modules:
              - {code: M1, titre: Accueil, obligatoire: true}
              - {code: M2, titre: Titres}
            """;

    @Autowired
    private PublicationDeVersion publication;

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private ChangementDeDelai changement;

    @Autowired
    private TableauDesDelais tableau;

    @Autowired
    private LabelsDonnes labels;

    @AfterEach
    void rien_ne_reste_au_catalogue() {
        base.sql("delete from referentiel_revision").update();
        referentiels.rafraichir();
    }

    private static String delai(String tache, int nombre, String unite) {
        return "delais:\n- {tache: %s, nombre: %d, unite: %s}\n".formatted(tache, nombre, unite);
    }

    private void publier(String yaml, boolean suivie) {
        assertThat(publication.deposer("essai.yaml", yaml.getBytes(StandardCharsets.UTF_8), AUTEUR))
                .isEmpty();
        publication.publier(
                AUTEUR, publication.proposition(AUTEUR).orElseThrow().empreinte(), "Arrêté du 4 janvier.", suivie);
    }

    /** What stands in the product, with this delay. */
    private void corriger(String version, String tache, int nombre, String unite, boolean suivie) {
        publier(EcritureReferentiel.yaml(referentiels.exiger(version, 0)) + delai(tache, nombre, unite), suivie);
    }

    /** Appears today, which is Monday 7 January 2013 at first. */
    private Task uneTache(CodeDemarche demarche) {
        ProcessInstance formation = lancer(FormationAgents.CLE, demarche, Map.of());
        return taches.createTaskQuery().processInstanceId(formation.getId()).singleResult();
    }

    private Task uneTache(String version) {
        return uneTache(demarche(version, "M1", "M2"));
    }

    private LocalDate due(Task tache) {
        return taches.createTaskQuery()
                .taskId(tache.getId())
                .singleResult()
                .getDueDate()
                .toInstant()
                .atZone(PARIS)
                .toLocalDate();
    }

    private void changer(String portee, String nombre, boolean parDefaut) {
        DemandeDeDelai demande = new DemandeDeDelai(
                TACHE, portee, parDefaut, nombre, "jours-ouvres", TOLERANCES, "La formation presse.");
        assertThat(changement.confirmer(demande, changement.apercu(demande).jeton(), "essai"))
                .isTrue();
    }

    @Test
    void une_version_deposee_donne_son_echeance_a_la_tache_de_qui_s_y_refere() {
        publier(NOUVELLE + delai(TACHE, 10, "jours-ouvres"), false);

        Task tache = uneTache("essai-2013");

        assertThat(due(tache)).isEqualTo("2013-01-21");
        assertThat(texte(tache, "echeanceTexte"))
                .isEqualTo("à rendre pour le 21 janvier 2013 (délai de la version Qualité 2013)");
        assertThat(base.sql("select delai_de_version, defaut_du_projet from tache where id = :id")
                        .param("id", tache.getId())
                        .query((ligne, rang) -> ligne.getString(1) + " " + ligne.getBoolean(2))
                        .single())
                .isEqualTo("Qualité 2013 false");
        assertThat(tableau.pour(TACHE, DEPARTEMENT).orElseThrow().versions())
                .containsExactly(new DelaiParVersion(
                        "Qualité 2013", "10\u00a0jours ouvrés après l’apparition de la tâche", true));
    }

    @Test
    void le_reglage_du_departement_l_emporte_puis_la_version_revient() {
        publier(NOUVELLE + delai(TACHE, 10, "jours-ouvres"), false);
        Task tache = uneTache("essai-2013");

        changer(DEPARTEMENT, "5", false);

        assertThat(due(tache)).isEqualTo("2013-01-14");
        assertThat(tableau.pour(TACHE, DEPARTEMENT).orElseThrow())
                .satisfies(delai -> assertThat(delai.versions())
                        .extracting(DelaiParVersion::suivi)
                        .containsExactly(false))
                .satisfies(delai -> assertThat(delai.origine()).isEqualTo(Origine.DEPARTEMENT));
        changer(ReglageModifie.TOUS, "20", false);
        assertThat(due(tache)).as("the département keeps its own").isEqualTo("2013-01-14");
        changer(ReglageModifie.TOUS, "", true);
        changer(DEPARTEMENT, "", true);
        assertThat(due(tache)).as("what the version says").isEqualTo("2013-01-21");
    }

    @Test
    void une_tache_ouverte_garde_son_echeance_et_celle_d_une_autre_version_son_delai() {
        Task ouverte = uneTache(QUALIPREF);

        corriger(QUALIPREF, TACHE, 10, "jours-ouvres", true);

        assertThat(due(ouverte)).isEqualTo("2013-01-28");
        assertThat(due(uneTache("qualipref-2006"))).isEqualTo("2013-01-28");
    }

    @Test
    void une_demarche_va_par_sa_revision_jusqu_a_ce_qu_une_correction_soit_publiee_pour_elle() {
        CodeDemarche commencee = demarche(QUALIPREF, "M1", "M2");

        corriger(QUALIPREF, TACHE, 10, "jours-ouvres", false);
        Task premiere = uneTache(commencee);
        assertThat(due(premiere)).isEqualTo("2013-01-28");
        moteur.deleteProcessInstance(premiere.getProcessInstanceId(), "essai");

        corriger(QUALIPREF, TACHE, 5, "jours-ouvres", true);
        avancerAu("2013-01-08");
        assertThat(due(uneTache(commencee))).isEqualTo("2013-01-15");
    }

    @Test
    void une_tache_ne_coute_aucune_requete_de_plus() {
        publier(NOUVELLE, false);
        uneTache("essai-2013");
        int sans = requetes("essai-2013");
        publier(
                NOUVELLE.replace("id: essai-2013", "id: autre-2013").replace("famille: essai", "famille: autre")
                        + delai(TACHE, 10, "jours-ouvres"),
                false);

        assertThat(requetes("autre-2013")).isEqualTo(sans);
    }

    private LocalDate minuterie(String element) {
        return gestion.createJobQuery()
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(PARIS)
                .toLocalDate();
    }

    private int requetes(String version) {
        CodeDemarche demarche = demarche(version, "M1", "M2");
        int avant = CompteurDeRequetes.total();
        lancer(FormationAgents.CLE, demarche, Map.of());
        return CompteurDeRequetes.total() - avant;
    }

    @Test
    void un_renouvellement_qui_attend_s_ouvre_selon_les_delais_de_la_version_qui_le_suit() {
        CodeDemarche demarche = demarche(QUALIPREF, "M1", "M2");
        aujourdhuiEst("2013-06-27");
        labels.cycle(demarche, labels.delivrer(demarche, "2013-06-27"));
        LocalDate avant = minuterie(Echeance_Renouvellement.name());

        corriger("qualipref-2.0", LeverNonConformites.name(), 5, "mois", false);

        assertThat(minuterie(Echeance_Renouvellement.name())).isBefore(avant);
    }
}
