package fr.labellisation.lecture.planification.limites;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.DernierJour;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.RaisonDEcheance;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.essais.DelaisLivres;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.limites.ParcoursBorne.SiteBorne;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;

/** No task is due after the last day that its path can bear, unless that day was past when it appeared. */
class DernierJourTest {
    private static final JoursOuvres JOURS = new JoursOuvres(new Territoire());
    private static final Delais DELAIS = DelaisLivres.tous();
    private static final Planification PLANIFICATION = new Planification(JOURS, DELAIS);
    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final LocalDate CIBLE = LocalDate.parse("2027-06-30");
    private static final Set<String> SANS_TACHE = Set.of("VerifierConstats");

    static Stream<CodeDepartement> departements() {
        List<CodeDepartement> tous =
                new Territoire().departements().stream().map(Departement::code).toList();
        return IntStream.range(0, tous.size()).filter(rang -> rang % 16 == 0).mapToObj(tous::get);
    }

    @ParameterizedTest
    @MethodSource("departements")
    void aucune_tache_n_est_due_apres_le_dernier_jour_de_son_parcours(CodeDepartement departement) {
        AtomicInteger cas = new AtomicInteger();
        AtomicInteger bornes = new AtomicInteger();
        for (Referentiel version : REFERENTIELS.tous()) {
            for (int sites : new int[] {1, 3, 8}) {
                for (boolean renouvellement : new boolean[] {false, true}) {
                    ParcoursBorne parcours = parcours(departement, version, renouvellement, sites, null);
                    Map<String, LocalDate> fins = fins(parcours);
                    for (String tache : taches(fins)) {
                        for (int avant : new int[] {-20, -1, 0, 1, 6, 25}) {
                            LocalDate jour = fins.get(tache).minusDays(avant);
                            RaisonDEcheance raison = raison(parcours, tache, jour);
                            cas.incrementAndGet();
                            if (raison.bornee()) {
                                bornes.incrementAndGet();
                            }
                            LocalDate derniere = fins.get(tache);
                            assertThat(raison.jour())
                                    .as("%s of %s on %s, appeared on %s", tache, version.id(), departement, jour)
                                    .satisfiesAnyOf(
                                            due -> assertThat(due).isBeforeOrEqualTo(derniere),
                                            due -> assertThat(derniere).isBefore(jour));
                            assertThat(raison.tropTard())
                                    .isEqualTo(raison.jour().isAfter(derniere));
                        }
                    }
                }
            }
        }
        System.out.printf("%s: %d due dates, %d of them held by the path%n", departement, cas.get(), bornes.get());
        assertThat(bornes).hasPositiveValue();
    }

    @Test
    void un_audit_fixe_borne_ce_qui_le_precede() {
        LocalDate audit = LocalDate.parse("2026-09-15");
        ParcoursBorne parcours =
                parcours(new CodeDepartement("91"), REFERENTIELS.exiger("qual-e-pref-2018"), false, 3, audit);

        LocalDate derniere = new LimitesDuParcours(PLANIFICATION, parcours, DELAIS)
                .de(PublierResultats.name(), parcours.sites().get(0).code())
                .orElseThrow()
                .jour();
        RaisonDEcheance raison = raison(parcours, PublierResultats.name(), derniere.minusDays(3));

        assertThat(raison.bornee()).isTrue();
        assertThat(raison.jour()).isEqualTo(derniere).isBefore(audit);
        assertThat(raison.limite().aTenir()).isEqualTo("l’audit du 15 septembre 2026");
    }

    @Test
    void un_module_se_decide_au_plus_tard_le_jour_ou_son_evaluation_doit_commencer() {
        ParcoursBorne parcours =
                parcours(new CodeDepartement("91"), REFERENTIELS.exiger("qual-e-pref-2018"), false, 3, null);
        LocalDate evaluation = PLANIFICATION.planifier(parcours.demande(CIBLE)).etapes().stream()
                .filter(etape -> etape.code().equals(EvaluerModule.name()))
                .map(EtapePlanifiee::debut)
                .findFirst()
                .orElseThrow();

        RaisonDEcheance tot = raison(parcours, DeciderModules.name(), evaluation.minusMonths(3));
        RaisonDEcheance juste = raison(parcours, DeciderModules.name(), evaluation.minusDays(3));
        RaisonDEcheance tard = raison(parcours, DeciderModules.name(), evaluation.plusDays(1));

        assertThat(tot.jour()).isEqualTo(JOURS.ajouter(parcours.departement(), evaluation.minusMonths(3), 20));
        assertThat(tot.provenance().defautDuProjet()).isTrue();
        assertThat(juste.jour()).isEqualTo(evaluation);
        assertThat(juste.bornee()).isTrue();
        assertThat(tard.tropTard()).isTrue();
    }

    @Test
    void ce_qui_suit_l_audit_est_borne_par_la_date_voulue() {
        ParcoursBorne parcours = parcours(
                new CodeDepartement("91"),
                REFERENTIELS.exiger("qual-e-pref-2018"),
                false,
                1,
                LocalDate.parse("2027-06-15"));

        RaisonDEcheance raison = raison(parcours, EnregistrerDecision.name(), LocalDate.parse("2027-06-22"));

        assertThat(raison.jour()).isEqualTo(CIBLE);
        assertThat(raison.limite().aTenir()).isEqualTo("le label voulu pour le 30 juin 2027");
    }

    @Test
    void ce_qui_apparait_trop_tard_garde_son_delai_et_le_dit() {
        ParcoursBorne parcours =
                parcours(new CodeDepartement("91"), REFERENTIELS.exiger("qual-e-pref-2018"), false, 1, null);

        RaisonDEcheance raison = raison(parcours, NommerReferent.name(), LocalDate.parse("2027-05-03"));

        assertThat(raison.jour()).isEqualTo("2027-05-11");
        assertThat(raison.tropTard()).isTrue();
        assertThat(raison.provenance().defautDuProjet()).isTrue();
    }

    @Test
    void de_deux_audits_le_premier_qui_reste_a_tenir_borne_le_site() {
        CodeSite site = new CodeSite("91-evry");
        SiteBorne tot = new SiteBorne(site, CIBLE.minusMonths(3), false);
        SiteBorne tard = new SiteBorne(site, CIBLE.minusMonths(1), false);
        SiteBorne clos = new SiteBorne(site, CIBLE.minusMonths(4), true);
        SiteBorne aFixer = new SiteBorne(site, null, false);

        assertThat(tard.avec(tot)).isEqualTo(tot.avec(tard)).isEqualTo(tot);
        assertThat(clos.avec(tard)).isEqualTo(tard.avec(clos)).isEqualTo(tard);
        assertThat(aFixer.avec(tard)).isEqualTo(tard.avec(aFixer)).isEqualTo(tard);
        assertThat(clos.avec(clos)).isEqualTo(clos);
    }

    @Test
    void un_site_qui_a_son_issue_n_est_plus_borne() {
        CodeSite site = new CodeSite("91-evry");
        ParcoursBorne parcours = new ParcoursBorne(
                site.departement(),
                REFERENTIELS.exiger("qual-e-pref-2018"),
                false,
                CIBLE,
                CIBLE.minusYears(1),
                List.of(new SiteBorne(site, CIBLE.minusMonths(2), true)));

        assertThat(new LimitesDuParcours(PLANIFICATION, parcours, DELAIS).de(LancerEnquete.name(), site))
                .isEmpty();
        assertThat(new LimitesDuParcours(PLANIFICATION, parcours, DELAIS).de(ComposerComite.name(), null))
                .isEmpty();
    }

    private static ParcoursBorne parcours(
            CodeDepartement departement, Referentiel version, boolean renouvellement, int sites, LocalDate audit) {
        return new ParcoursBorne(
                departement,
                version,
                renouvellement,
                CIBLE,
                CIBLE.minusYears(2),
                IntStream.rangeClosed(1, sites)
                        .mapToObj(rang -> new SiteBorne(new CodeSite(departement + "-site" + rang), audit, false))
                        .toList());
    }

    /** The plan as the page shows it. */
    private static Map<String, LocalDate> fins(ParcoursBorne parcours) {
        return PLANIFICATION.planifier(parcours.demande(parcours.cible())).etapes().stream()
                .filter(etape -> etape.tache() != null)
                .collect(Collectors.toMap(EtapePlanifiee::code, EtapePlanifiee::fin, (une, autre) -> autre));
    }

    private static List<String> taches(Map<String, LocalDate> fins) {
        Predicate<String> comptee = code -> !SANS_TACHE.contains(code)
                && Delai.CREATION.equals(DELAIS.pour(code, VersionSuivie.derniere(""), new CodeDepartement("91"))
                        .base());
        return fins.keySet().stream().filter(comptee).sorted().toList();
    }

    private static RaisonDEcheance raison(ParcoursBorne parcours, String tache, LocalDate jour) {
        DernierJour derniers = (nom, faits, delais) -> new LimitesDuParcours(PLANIFICATION, parcours, delais)
                .de(nom, parcours.sites().get(0).code());
        Echeancier echeancier =
                new Echeancier(DELAIS, JOURS, List.of(), Clock.systemUTC(), new ObjectProvider<DernierJour>() {
                    @Override
                    public DernierJour getIfAvailable() {
                        return derniers;
                    }
                });
        return echeancier.raison(
                tache,
                Map.of(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        parcours.departement().valeur(),
                        VariablesCommunes.REFERENTIEL.nom(),
                        parcours.referentiel().id(),
                        Echeancier.COMMENCEE_LE,
                        jour));
    }
}
