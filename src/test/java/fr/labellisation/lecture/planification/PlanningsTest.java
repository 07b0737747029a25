package fr.labellisation.lecture.planification;

import static fr.labellisation.lecture.planification.Plans.etape;
import static fr.labellisation.lecture.planification.Plans.initial;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every planning: many départements, référentiels, dates and numbers of sites, drawn once for all. */
class PlanningsTest {
    private static final int TIRAGES = 101;

    static Stream<DemandePlanning> demandes() {
        Random tirage = new Random(20130627);
        List<Departement> departements = new Territoire().departements();
        List<Referentiel> referentiels = new Referentiels().tous();
        return IntStream.range(0, TIRAGES)
                .mapToObj(rang -> Plans.demande(
                        departements.get(rang % departements.size()).code().valeur(),
                        referentiels.get(tirage.nextInt(referentiels.size())).id(),
                        rang % 4 == 3,
                        LocalDate.of(2010, 1, 1).plusDays(tirage.nextInt(9000)).toString(),
                        "2012-01-09",
                        1 + tirage.nextInt(5)));
    }

    @Test
    void qui_commence_le_dernier_jour_finit_a_temps_et_le_lendemain_trop_tard() {
        Planification planification = new Planification(Plans.JOURS, Plans.DELAIS);
        assertThat(demandes()).hasSize(TIRAGES).allSatisfy(demande -> {
            Planning planning = planification.planifier(demande);
            assertThat(planification
                            .planifier(depuis(demande, planning.debut()))
                            .auPlusTot())
                    .isBeforeOrEqualTo(planning.fin());
            if (!demande.renouvellement()) {
                LocalDate lendemain = Plans.JOURS.ajouter(
                        new CodeDepartement(demande.departement().valeur()), planning.debut(), 1);
                assertThat(planification.planifier(depuis(demande, lendemain)).auPlusTot())
                        .isAfter(planning.fin());
            }
        });
    }

    @Test
    void chaque_date_est_un_jour_ouvre_et_aucune_etape_ne_finit_avant_de_commencer() {
        Planification planification = new Planification(Plans.JOURS, Plans.DELAIS);
        assertThat(demandes().map(planification::planifier))
                .allSatisfy(planning -> assertThat(planning.etapes()).allSatisfy(etape -> {
                    assertThat(etape.fin()).isAfterOrEqualTo(etape.debut()).isBeforeOrEqualTo(planning.fin());
                    assertThat(etape.marge()).isNotNegative();
                    assertThat(Plans.JOURS.estOuvre(
                                    new CodeDepartement(
                                            planning.demande().departement().valeur()),
                                    etape.debut()))
                            .isTrue();
                    assertThat(Plans.JOURS.estOuvre(
                                    new CodeDepartement(
                                            planning.demande().departement().valeur()),
                                    etape.fin()))
                            .isTrue();
                }));
    }

    static Stream<LocalDate> chaqueMois() {
        return Stream.iterate(LocalDate.of(2013, 1, 15), mois -> mois.plusMonths(1))
                .limit(36);
    }

    @ParameterizedTest
    @MethodSource("chaqueMois")
    void les_delais_du_projet_laissent_faire_ce_que_les_sources_rapportent(LocalDate label) {
        Planning trois = initial("91", "qualipref-2012", label.toString(), "2009-01-05", 3);
        Planning seul = initial("91", "qualipref-2012", label.toString(), "2009-01-05", 1);

        assertThat(trois.debut()).isAfterOrEqualTo(label.minusDays(366));
        // 25 days, and those of them that are public holidays.
        assertThat(ChronoUnit.DAYS.between(
                        etape(seul, AuditInterne.CLE).debut(),
                        etape(seul, AuditExterne.CLE).debut()))
                .isLessThanOrEqualTo(27);
    }

    private static DemandePlanning depuis(DemandePlanning demande, LocalDate jour) {
        return new DemandePlanning(
                demande.departement(),
                demande.referentiel(),
                demande.renouvellement(),
                demande.cible(),
                jour,
                demande.sites());
    }
}
