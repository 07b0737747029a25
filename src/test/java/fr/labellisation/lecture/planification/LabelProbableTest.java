package fr.labellisation.lecture.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.planification.LabelProbable.Jalons;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelProbableTest {
    /** Thirty working days lie between them. */
    private static final Jalons JALONS = new Jalons(LocalDate.parse("2013-09-02"), LocalDate.parse("2013-10-14"));

    private static final LocalDate LE_3_JUIN = LocalDate.parse("2013-06-03");

    private static Comparaison etape(Etape etape, String finPrevue, Etat etat, Integer ecart) {
        LocalDate fin = LocalDate.parse(finPrevue);
        return new Comparaison("Étape", etape, null, fin, fin, null, null, etat, ecart);
    }

    private static Optional<LabelProbable> probable(String auditLe, LocalDate aujourdhui, Comparaison... etapes) {
        return LabelProbable.de(
                List.of(etapes),
                JALONS,
                auditLe == null ? null : LocalDate.parse(auditLe),
                aujourdhui,
                new JoursDuDepartement(Plans.JOURS, new CodeDepartement("91")));
    }

    private static LocalDate jour(Optional<LabelProbable> probable) {
        return probable.orElseThrow().le();
    }

    @Test
    void a_l_heure_le_label_est_probable_le_jour_prevu_de_la_decision() {
        assertThat(probable(
                        null,
                        LE_3_JUIN,
                        etape(Etape.DIAGNOSTIC, "2013-05-27", Etat.FAITE, -4),
                        etape(Etape.MISE_EN_OEUVRE, "2013-07-01", Etat.EN_COURS, null)))
                .contains(new LabelProbable(JALONS.decision(), JALONS.decision(), null, 0));
    }

    @Test
    void une_etape_qui_attend_repousse_le_label_d_autant_de_jours_ouvres() {
        assertThat(probable(null, LE_3_JUIN, etape(Etape.DIAGNOSTIC, "2013-05-27", Etat.EN_COURS, 5)))
                .contains(new LabelProbable(LocalDate.parse("2013-10-21"), JALONS.decision(), null, 5));
    }

    @Test
    void de_ce_qui_est_fait_seule_la_derniere_etape_compte_un_retard_rattrape_est_rattrape() {
        Comparaison tard = etape(Etape.DIAGNOSTIC, "2013-04-02", Etat.FAITE, 8);
        Comparaison aTemps = etape(Etape.PLAN_ACTIONS, "2013-05-27", Etat.FAITE, 0);

        assertThat(jour(probable(null, LE_3_JUIN, tard, aTemps))).isEqualTo(JALONS.decision());
        assertThat(jour(probable(null, LE_3_JUIN, tard))).isEqualTo("2013-10-24");
    }

    @Test
    void ce_dont_le_parcours_s_est_passe_ne_repousse_rien() {
        assertThat(jour(probable(null, LE_3_JUIN, etape(Etape.DIAGNOSTIC, "2013-04-02", Etat.SANS_OBJET, null))))
                .isEqualTo(JALONS.decision());
    }

    @Test
    void un_audit_qui_a_son_jour_dit_plus_que_le_retard() {
        Comparaison enRetard = etape(Etape.DIAGNOSTIC, "2013-05-27", Etat.EN_COURS, 5);

        assertThat(probable("2013-09-09", LE_3_JUIN, enRetard))
                .contains(new LabelProbable(
                        LocalDate.parse("2013-10-21"), JALONS.decision(), LocalDate.parse("2013-09-09"), 5));
        assertThat(jour(probable("2013-08-26", LE_3_JUIN))).isEqualTo("2013-10-07");
    }

    @Test
    void un_label_n_est_jamais_probable_avant_aujourd_hui() {
        assertThat(jour(probable(null, LocalDate.parse("2014-02-01")))).isEqualTo("2014-02-03");
    }

    @Test
    void une_fois_la_decision_prise_il_n_y_a_plus_rien_a_attendre() {
        assertThat(probable(null, LE_3_JUIN, etape(Etape.DECISION, "2013-10-14", Etat.FAITE, 0)))
                .isEmpty();
    }
}
