package fr.labellisation.lecture.planification;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.EtapeModele.Condition;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Done on time is never too late: whoever opens a renewal on its day and does each task on its due date keeps his label. */
class RenouvellementATempsTest {
    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final RenouvellementPlanifie PLAN =
            new RenouvellementPlanifie(new Planification(Plans.JOURS, Plans.DELAIS), REFERENTIELS);
    private static final ModeleParcours MODELE = ModeleParcours.livre();
    private static final List<CodeDepartement> DEPARTEMENTS =
            new Territoire().departements().stream().map(Departement::code).toList();
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2011, 2, 28);
    private static final LocalDate BISSEXTIL = LocalDate.of(2024, 2, 29);

    static Stream<CodeDepartement> departements() {
        return DEPARTEMENTS.stream();
    }

    /** Labels of all versions, each ending on other days of the week and of the year, from one département to the next. */
    private static List<Label> labels(CodeDepartement departement) {
        int rang = DEPARTEMENTS.indexOf(departement);
        return REFERENTIELS.tous().stream()
                .flatMap(version -> Stream.of(PREMIER_JOUR, BISSEXTIL, PREMIER_JOUR.plusYears(11))
                        .map(jour -> label(departement, version, jour.plusDays(rang * 37L))))
                .toList();
    }

    private static Label label(CodeDepartement departement, Referentiel version, LocalDate expiration) {
        CodeSite site = new CodeSite(departement + "-site");
        LocalDate delivre = expiration.minusMonths(version.dureeLabelMois());
        return new Label(
                site + "/" + version.id() + "/" + delivre,
                site,
                new CodeDemarche(departement + "-2000"),
                version.id(),
                version.revision(),
                delivre,
                expiration,
                Label.Etat.DELIVRE,
                delivre);
    }

    @ParameterizedTest
    @MethodSource("departements")
    void fait_a_l_heure_n_est_jamais_trop_tard(CodeDepartement departement) {
        for (Label label : labels(departement)) {
            for (int sites : new int[] {1, 6}) {
                LocalDate ouverture = PLAN.dernierDepart(label, sites, Plans.DELAIS);

                assertThat(faitALEcheance(label, ouverture, sites, Plans.DELAIS))
                        .as("%s with %d sites, opened on %s", label.code(), sites, ouverture)
                        .isBeforeOrEqualTo(label.expireLe());
            }
        }
    }

    /** The page of the planning and the timer of the label ask the same network. */
    @ParameterizedTest
    @MethodSource("departements")
    void le_planning_d_un_renouvellement_commence_le_dernier_jour_de_son_ouverture(CodeDepartement departement) {
        Planification planification = new Planification(Plans.JOURS, Plans.DELAIS);
        for (Label label : labels(departement)) {
            for (int sites : new int[] {1, 3}) {
                Planning planning = planification.planifier(new DemandePlanning(
                        departement,
                        REFERENTIELS.pourRenouveler(label.referentiel(), label.expireLe()),
                        true,
                        label.expireLe(),
                        label.expireLe().minusMonths(10),
                        IntStream.range(0, sites)
                                .mapToObj(rang -> new SitePlanifie(
                                        new CodeSite(departement + "-site-" + (char) ('a' + rang)), "Site " + rang))
                                .toList()));

                assertThat(planning.debut())
                        .as("%s with %d sites", label.code(), sites)
                        .isEqualTo(PLAN.dernierDepart(label, sites, Plans.DELAIS));
            }
        }
    }

    @Test
    void ouvert_un_jour_ouvre_plus_tard_il_serait_trop_tard() {
        Label label =
                label(new CodeDepartement("90"), REFERENTIELS.exiger("qualipref-2012"), LocalDate.parse("2016-06-27"));
        LocalDate ouverture = PLAN.dernierDepart(label, 1, Plans.DELAIS);

        assertThat(faitALEcheance(
                        label, Plans.JOURS.ajouter(label.site().departement(), ouverture, 5), 1, Plans.DELAIS))
                .isAfter(label.expireLe());
    }

    @Test
    void un_delai_plus_long_fait_ouvrir_plus_tot() {
        Label label =
                label(new CodeDepartement("2A"), REFERENTIELS.exiger("qualipref-2012"), LocalDate.parse("2016-06-27"));
        Delais allonges = (tache, version, departement) -> tache.equals(LeverNonConformites.name())
                ? new Delai(5, Unite.MOIS, Delai.CREATION, 1, 5, 10)
                : Plans.DELAIS.pour(tache, version, departement);

        LocalDate ouverture = PLAN.dernierDepart(label, 1, allonges);

        assertThat(ouverture).isBefore(PLAN.dernierDepart(label, 1, Plans.DELAIS));
        assertThat(faitALEcheance(label, ouverture, 1, allonges)).isBeforeOrEqualTo(label.expireLe());
    }

    @ParameterizedTest
    @MethodSource("departements")
    void apres_l_audit_du_dernier_jour_une_non_conformite_majeure_se_leve_encore_a_temps(CodeDepartement departement) {
        for (Label label : labels(departement)) {
            VersionSuivie version =
                    VersionSuivie.de(REFERENTIELS.pourRenouveler(label.referentiel(), label.expireLe()));
            LocalDate jour = PLAN.dernierAudit(label, Plans.DELAIS);
            for (String tache : List.of(
                    EnregistrerConstats.name(),
                    RepondreNonConformites.name(),
                    LeverNonConformites.name(),
                    EnregistrerDecision.name())) {
                jour = du(jour, Plans.DELAIS.pour(tache, version, departement), departement);
            }
            assertThat(jour).as(label.code()).isBeforeOrEqualTo(label.expireLe());
        }
    }

    /** The day of the decision, each step on its last day, counted here without the network that plans backward. */
    private static LocalDate faitALEcheance(Label label, LocalDate ouverture, int sites, Delais delais) {
        CodeDepartement departement = label.site().departement();
        Referentiel version = REFERENTIELS.pourRenouveler(label.referentiel(), label.expireLe());
        Set<Condition> conditions = EnumSet.of(Condition.RENOUVELLEMENT);
        if (version.auditInterneRequis()) {
            conditions.add(Condition.AUDIT_INTERNE);
        }
        Map<String, LocalDate> fins = new HashMap<>();
        for (EtapeModele etape : MODELE.etapes(conditions)) {
            LocalDate debut = Stream.concat(
                            MODELE.avant(etape, conditions).stream().map(fins::get),
                            etape.preavis().stream()
                                    .filter(preavis -> fins.containsKey(preavis.etape()))
                                    .map(preavis -> apres(
                                            fins.get(preavis.etape()),
                                            preavis.duree() == null
                                                    ? Duree.de(delais.pour(
                                                            preavis.etape(), VersionSuivie.de(version), departement))
                                                    : preavis.duree().pour(1),
                                            departement)))
                    .max(LocalDate::compareTo)
                    .orElse(ouverture);
            LocalDate commence = Plans.JOURS.prochainOuvre(departement, debut);
            fins.put(etape.code(), fin(etape, commence, sites, delais, VersionSuivie.de(version), departement));
        }
        return fins.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate fin(
            EtapeModele etape,
            LocalDate debut,
            int sites,
            Delais delais,
            VersionSuivie version,
            CodeDepartement departement) {
        if (etape.siteParSite()) {
            return Plans.JOURS.ajouter(departement, debut, etape.duree().pour(1).nombre() * sites - 1);
        }
        return etape.duree() == null
                ? du(debut, delais.pour(etape.delai(), version, departement), departement)
                : Plans.JOURS.ajouter(
                        departement, debut, etape.duree().pour(sites).nombre());
    }

    private static LocalDate du(LocalDate debut, Delai delai, CodeDepartement departement) {
        return switch (delai.unite()) {
            case JOURS_OUVRES -> Plans.JOURS.ajouter(departement, debut, delai.nombre());
            case JOURS -> Plans.JOURS.precedentOuvre(departement, debut.plusDays(delai.nombre()));
            case MOIS -> Plans.JOURS.precedentOuvre(departement, debut.plusMonths(delai.nombre()));
        };
    }

    /** The first day of which the one that long before is not earlier than the step. */
    private static LocalDate apres(LocalDate fin, Duree duree, CodeDepartement departement) {
        LocalDate jour = fin;
        while (avant(jour, duree, departement).isBefore(fin)) {
            jour = jour.plusDays(1);
        }
        return jour;
    }

    private static LocalDate avant(LocalDate jour, Duree duree, CodeDepartement departement) {
        return switch (duree.unite()) {
            case JOURS_OUVRES -> Plans.JOURS.ajouter(departement, jour, -duree.nombre());
            case JOURS -> jour.minusDays(duree.nombre());
            case MOIS -> jour.minusMonths(duree.nombre());
        };
    }
}
