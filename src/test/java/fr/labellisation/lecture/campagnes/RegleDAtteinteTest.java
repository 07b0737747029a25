package fr.labellisation.lecture.campagnes;

import static fr.labellisation.lecture.campagnes.SitesTires.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.campagnes.SiteVise.EnChemin;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Label.Etat;
import fr.labellisation.parcours.label.Labels.Suspension;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a site counts on a day. What is drawn by lot is drawn from its number: a failure can be played again. */
class RegleDAtteinteTest {
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final String VISEE = "qualipref-2.0";
    private static final RegleDAtteinte REGLE = new RegleDAtteinte(Set.of(VISEE), AUJOURDHUI);
    private static final int TIRAGES = 10_000;

    @Test
    void les_sites_atteints_et_ceux_qui_manquent_font_tous_les_sites_et_un_label_de_plus_n_en_retire_aucun() {
        LongStream.range(0, TIRAGES).forEach(RegleDAtteinteTest::unLabelDePlus);
    }

    private static void unLabelDePlus(long graine) {
        SitesTires tires = new SitesTires(graine);
        List<SiteVise> sites = tires.sites();
        LocalDate jour = tires.jour();
        RegleDAtteinte regle = new RegleDAtteinte(List.of(tires.version(), tires.version()), AUJOURDHUI);

        Mesure mesure = mesure(regle, sites, jour);
        assertThat(mesure.atteints() + mesure.manquants().size())
                .as("draw %d", graine)
                .isEqualTo(sites.size());
        assertThat(mesure.parPosition().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(sites.size());
        assertThat(mesure.partEnDixiemes()).isBetween(0, 1000);

        SiteVise premier = sites.get(0);
        List<SiteVise> avecUnLabelDePlus = new ArrayList<>(sites);
        avecUnLabelDePlus.set(0, avec(premier, tires.label(premier.code())));
        assertThat(mesure(regle, avecUnLabelDePlus, jour).partEnDixiemes())
                .as("draw %d", graine)
                .isGreaterThanOrEqualTo(mesure.partEnDixiemes());
    }

    @Test
    void un_jour_passe_n_est_juge_que_sur_les_labels_qui_valaient_ce_jour_la() {
        LongStream.range(0, TIRAGES).forEach(RegleDAtteinteTest::seulsLesLabelsDuJour);
    }

    private static void seulsLesLabelsDuJour(long graine) {
        SitesTires tires = new SitesTires(graine);
        LocalDate jour = tires.jour();
        LocalDate passe = jour.isAfter(AUJOURDHUI) ? AUJOURDHUI : jour;

        for (SiteVise site : tires.sites()) {
            boolean valait = site.labels().stream()
                    .filter(label -> label.referentiel().equals(VISEE))
                    .anyMatch(label -> !label.delivreLe().isAfter(passe)
                            && passe.isBefore(label.expireLe())
                            && (encore(label) || passe.isBefore(label.depuis())));
            SiteVise sansDemarche =
                    new SiteVise(site.code(), site.nom(), site.type(), true, site.labels(), List.of(), List.of());

            assertThat(REGLE.juge(site, passe).atteint()).as("draw %d", graine).isEqualTo(valait);
            assertThat(REGLE.juge(sansDemarche, passe).atteint()).isEqualTo(valait);
        }
    }

    /** What came after the day changes nothing of what was true on it. */
    @Test
    void un_jour_passe_reste_ce_qu_il_etait_quand_le_temps_avance() {
        LongStream.range(0, TIRAGES).forEach(RegleDAtteinteTest::resteCeQuIlEtait);
    }

    private static void resteCeQuIlEtait(long graine) {
        SitesTires tires = new SitesTires(graine);
        List<SiteVise> sites = tires.sites();
        LocalDate jour = tires.jour();
        LocalDate passe = jour.isAfter(AUJOURDHUI) ? AUJOURDHUI : jour;
        RegleDAtteinte plusTard = new RegleDAtteinte(Set.of(VISEE), AUJOURDHUI.plusYears(4));

        assertThat(mesure(plusTard, sites, passe).atteints())
                .as("draw %d", graine)
                .isEqualTo(mesure(REGLE, sites, passe).atteints());
    }

    @ParameterizedTest
    @CsvSource({
        "delivre,  2013-06-27, 2015-06-01, LABELLISE",
        "delivre,  2013-06-27, 2016-06-26, LABELLISE",
        "delivre,  2013-06-27, 2016-06-27, EXPIRE_AVANT",
        "delivre,  2013-06-27, 2013-06-26, TROP_TARD",
        "delivre,  2013-06-27, 2013-06-27, LABELLISE",
        "suspendu, 2013-06-27, 2015-06-01, SUSPENDU",
        "suspendu, 2013-06-27, 2014-12-31, LABELLISE",
        "retire,   2013-06-27, 2015-06-01, EXPIRE_AVANT",
        "renouvele,2013-06-27, 2014-12-31, LABELLISE",
        "expire,   2010-06-27, 2015-06-01, EXPIRE_AVANT",
    })
    void un_label_compte_du_jour_ou_il_est_delivre_jusqu_a_sa_fin(
            String etat, LocalDate delivre, LocalDate jour, PositionDuSite attendue) {
        SiteVise site = site(List.of(label(VISEE, etat, delivre)), List.of());

        assertThat(REGLE.juge(site, jour).position()).isEqualTo(attendue);
    }

    @Test
    void une_demarche_compte_le_jour_ou_son_label_est_probable_et_pas_avant() {
        SiteVise site = site(List.of(), List.of(enChemin(VISEE, "2015-12-10")));

        assertThat(REGLE.juge(site, LocalDate.parse("2015-12-09")))
                .returns(PositionDuSite.TROP_TARD, SiteJuge::position)
                .returns(LocalDate.parse("2015-12-10"), SiteJuge::jour);
        assertThat(REGLE.juge(site, LocalDate.parse("2015-12-10")))
                .returns(PositionDuSite.PROBABLE, SiteJuge::position);
        assertThat(REGLE.juge(site, LocalDate.parse("2018-12-10")))
                .as("a label of three years would be over again")
                .returns(PositionDuSite.EXPIRE_AVANT, SiteJuge::position);
    }

    @Test
    void un_renouvellement_engage_prend_la_suite_du_label_qui_finit() {
        Label finissant = label(VISEE, "delivre", LocalDate.parse("2012-09-01"));

        assertThat(REGLE.juge(
                                site(List.of(finissant), List.of(enChemin(VISEE, "2015-08-20"))),
                                LocalDate.parse("2015-12-31"))
                        .position())
                .isEqualTo(PositionDuSite.PROBABLE);
        assertThat(REGLE.juge(site(List.of(finissant), List.of()), LocalDate.parse("2015-12-31")))
                .returns(PositionDuSite.EXPIRE_AVANT, SiteJuge::position)
                .returns(LocalDate.parse("2015-09-01"), SiteJuge::jour);
    }

    @Test
    void une_demarche_sans_prevision_ne_compte_pas_et_se_dit() {
        SiteVise site = site(List.of(), List.of(new EnChemin(new CodeDemarche("91-2014"), VISEE, null, null)));

        assertThat(REGLE.juge(site, LocalDate.parse("2015-12-31")))
                .returns(PositionDuSite.SANS_PREVISION, SiteJuge::position)
                .returns(false, SiteJuge::atteint);
    }

    @Test
    void une_autre_version_ne_compte_pas_et_se_dit() {
        LocalDate finDAnnee = LocalDate.parse("2015-12-31");
        Label marianne = label("marianne-2008", "delivre", LocalDate.parse("2014-09-01"));

        assertThat(REGLE.juge(site(List.of(marianne), List.of()), finDAnnee))
                .returns(PositionDuSite.AUTRE_VERSION, SiteJuge::position)
                .returns("marianne-2008", SiteJuge::referentiel);
        assertThat(REGLE.juge(site(List.of(), List.of(enChemin("marianne-2008", "2015-06-01"))), finDAnnee))
                .returns(PositionDuSite.AUTRE_VERSION, SiteJuge::position);
        assertThat(REGLE.juge(site(List.of(), List.of()), finDAnnee))
                .returns(PositionDuSite.SANS_DEMARCHE, SiteJuge::position);
    }

    private static boolean encore(Label label) {
        return label.etat() == Etat.DELIVRE || label.etat() == Etat.EXPIRE;
    }

    @Test
    void une_suspension_levee_ne_compte_pas_tant_qu_elle_durait_et_compte_ensuite() {
        Label label = label(VISEE, "delivre", LocalDate.parse("2014-01-06"));
        LocalDate debut = LocalDate.parse("2014-05-05");
        LocalDate fin = LocalDate.parse("2014-07-07");
        SiteVise site = new SiteVise(
                EVRY,
                "Préfecture d’Évry",
                TypeSite.PREFECTURE,
                true,
                List.of(label),
                List.of(new Suspension(label.code(), debut, fin)),
                List.of());

        assertThat(REGLE.juge(site, debut.minusDays(1)).atteint()).isTrue();
        assertThat(REGLE.juge(site, debut).position()).isEqualTo(PositionDuSite.SUSPENDU);
        assertThat(REGLE.juge(site, fin.minusDays(1)).jour()).isEqualTo(debut);
        assertThat(REGLE.juge(site, fin).atteint()).isTrue();
    }

    private static Mesure mesure(RegleDAtteinte regle, List<SiteVise> sites, LocalDate jour) {
        return new Mesure(
                jour, sites.stream().map(site -> regle.juge(site, jour)).toList());
    }

    private static SiteVise avec(SiteVise site, Label deplus) {
        List<Label> labels = new ArrayList<>(site.labels());
        labels.add(deplus);
        return new SiteVise(site.code(), site.nom(), site.type(), true, labels, site.suspensions(), site.demarches());
    }

    private static SiteVise site(List<Label> labels, List<EnChemin> demarches) {
        return new SiteVise(EVRY, "Préfecture d’Évry", TypeSite.PREFECTURE, true, labels, List.of(), demarches);
    }

    /** What became of it became so on 10 January 2015. */
    private static Label label(String version, String etat, LocalDate delivre) {
        Etat devenu = Etat.valueOf(etat.toUpperCase(Locale.ROOT));
        return new Label(
                EVRY + "/" + version,
                EVRY,
                new CodeDemarche("91-2012"),
                version,
                0,
                delivre,
                delivre.plusYears(3),
                devenu,
                devenu == Etat.DELIVRE ? delivre : LocalDate.parse("2015-01-10"));
    }

    private static EnChemin enChemin(String version, String le) {
        LocalDate jour = LocalDate.parse(le);
        return new EnChemin(
                new CodeDemarche("91-2014"), version, new LabelProbable(jour, jour, null, 0), jour.plusYears(3));
    }
}
