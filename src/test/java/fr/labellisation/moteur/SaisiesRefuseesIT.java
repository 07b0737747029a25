package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.compteRendu;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.essais.ReponsesDemarche.referentRemplace;
import static fr.labellisation.essais.ReponsesDemarche.sessions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.SaisiesFautives.Faute;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong in a form is refused with a sentence that names it, and leaves nothing behind. */
class SaisiesRefuseesIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    /** All that a submission could have changed: rows of our tables, facts of the processes, open tasks. */
    private record Etat(Map<String, Long> lignes, List<String> faits, List<String> taches) {}

    private Etat etat() {
        Map<String, Long> lignes = new HashMap<>();
        textes(
                        "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'"
                                + " and upper(table_name) not like 'ACT@_%' escape '@' and upper(table_name) <> 'FLYWAY_SCHEMA_HISTORY'")
                .forEach(table -> lignes.put(table, valeur("select count(*) from " + table, Long.class)));
        assertThat(lignes).hasSizeGreaterThan(15);
        List<String> faits = moteur.createVariableInstanceQuery().disableCustomObjectDeserialization().list().stream()
                .map(fait -> "%s %s %s = %s"
                        .formatted(fait.getExecutionId(), fait.getTaskId(), fait.getName(), fait.getValue()))
                .sorted()
                .toList();
        return new Etat(
                lignes,
                faits,
                taches.createTaskQuery().list().stream()
                        .map(Task::getId)
                        .sorted()
                        .toList());
    }

    /** Brings a process to this task. */
    private Task jusqua(String element) {
        if (List.of(NommerReferent.name(), ConstituerComitePilotage.name(), ArreterPerimetre.name())
                .contains(element)) {
            demarrerJusqua(element);
        } else if (element.equals(PasserRelais.name())) {
            laDemarche.engager("commun", SITE);
            laDemarche.changement(Role.SECRETAIRE_GENERAL, "referent");
            faire(RemplacerReferent.name(), referentRemplace());
        } else if (element.equals(ModifierPerimetre.name())) {
            demarche("qualipref-2012", "M1", "M2");
            laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        } else if (element.equals(EvaluerModule.name())) {
            lancer(
                    DiagnosticEcarts.CLE,
                    demarche("qualipref-2012", "M1", "M2"),
                    Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), "M1"));
        } else if (element.equals(RedigerPlanActions.name())) {
            lancer(PlanActions.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        } else if (List.of(LancerEnquete.name(), PublierResultats.name()).contains(element)) {
            enqueteJusqua(element);
        } else if (List.of(EtablirPlanFormation.name(), TenirSession.name()).contains(element)) {
            formationJusqua(element);
        } else {
            comiteJusqua(element);
        }
        return tache(element);
    }

    private void demarrerJusqua(String element) {
        laDemarche.decider("commun");
        if (!element.equals(NommerReferent.name())) {
            faire(NommerReferent.name(), referentNomme("2013-01-07"));
        }
        if (element.equals(ArreterPerimetre.name())) {
            faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        }
    }

    private void enqueteJusqua(String element) {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        if (element.equals(PublierResultats.name())) {
            faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));
        }
    }

    private void formationJusqua(String element) {
        lancer(FormationAgents.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        if (element.equals(TenirSession.name())) {
            faire(EtablirPlanFormation.name(), sessions("2013-01-07"));
        }
    }

    private void comiteJusqua(String element) {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), SITE));
        if (!element.equals(ComposerComite.name())) {
            faire(ComposerComite.name(), comiteCompose());
        }
        if (element.equals(SignerCompteRendu.name())) {
            faire(ConvoquerComite.name(), comiteConvoque("2013-01-08"));
            avancerAu("2013-01-09");
            faire(RedigerCompteRendu.name(), compteRendu());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.labellisation.essais.SaisiesFautives#toutes")
    void une_saisie_fautive_est_refusee_et_ne_laisse_rien(Faute faute) {
        Task tache = jusqua(faute.element());
        Etat avant = etat();

        assertThatThrownBy(() -> faire(tache, faute.saisie()))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining(faute.champ())
                .hasMessageContaining(faute.raison())
                .hasMessageEndingWith(".");

        assertThat(etat()).isEqualTo(avant);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "departement, 999, Le département 999 n’est pas le vôtre.",
        "departement, 75, Le département 75 n’est pas le vôtre.",
        "referentiel, qualipref-3000, Le référentiel «\u00a0qualipref-3000\u00a0» n’existe pas.",
        "referentiel, qualipref-2.0, Le référentiel Qualipref 2.0 n’est utilisable qu’à partir de juillet 2014.",
        "referentiel, qualipref-2006, Qualipref (REF-180) n’est plus en vigueur depuis le 6 mars 2012\u00a0: choisissez Qualipref 2.",
        "dateDebut, 2013-13-01, «\u00a0Date de début\u00a0»\u00a0: une date qui existe est attendue.",
        "dateCible, 2013-01-07, 'La date cible doit venir après le début de la démarche, le 7 janvier 2013.'",
        "comiteUsagers, aucun, '«\u00a0Comité local des usagers\u00a0»\u00a0: ce choix n’est pas proposé\u00a0; choix possibles\u00a0: commun, par-site.'"
    })
    void une_demarche_mal_decidee_ne_commence_pas(String champ, String valeur, String raison) {
        Etat avant = etat();
        Map<String, Object> saisie = new HashMap<>(demarcheDecidee("commun"));
        saisie.put(champ, valeur);

        assertThatThrownBy(() -> demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), saisie))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage(raison);

        assertThat(etat()).isEqualTo(avant);
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }
}
