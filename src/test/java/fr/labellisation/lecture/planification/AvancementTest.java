package fr.labellisation.lecture.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvancementTest {
    private static final String EVRY = "91-evry";
    private static final LocalDate LE_3_JUIN = LocalDate.parse("2013-06-03");

    private static Comparaison etape(String site, String finPrevue, Etat etat) {
        LocalDate fin = LocalDate.parse(finPrevue);
        return new Comparaison("Étape", null, CodeSite.ouNul(site), fin, fin, null, null, etat, null);
    }

    @Test
    void une_etape_est_en_retard_quand_son_dernier_jour_est_passe_et_qu_elle_n_est_pas_faite() {
        List<Comparaison> etapes = List.of(
                etape(null, "2013-05-02", Etat.FAITE),
                etape(EVRY, "2013-05-31", Etat.EN_COURS),
                etape(EVRY, "2013-06-02", Etat.A_VENIR),
                etape(EVRY, "2013-06-03", Etat.EN_COURS),
                etape(EVRY, "2013-07-01", Etat.FAITE));

        assertThat(Avancement.de(etapes, LE_3_JUIN)).isEqualTo(new Avancement(2, 3, 2, 5));
    }

    @Test
    void ce_dont_le_parcours_s_est_passe_ne_compte_pas() {
        assertThat(Avancement.de(List.of(etape(EVRY, "2013-05-02", Etat.SANS_OBJET)), LE_3_JUIN))
                .isEqualTo(new Avancement(0, 0, 0, 0));
    }

    @Test
    void un_site_a_ses_etapes_et_celles_de_toute_la_demarche_si_la_prevision_le_connait() {
        List<Comparaison> etapes = List.of(
                etape(null, "2013-05-02", Etat.FAITE),
                etape(EVRY, "2013-05-31", Etat.EN_COURS),
                etape("91-etampes", "2013-05-31", Etat.EN_COURS));

        assertThat(Avancements.duSite(etapes, new CodeSite(EVRY))).containsExactly(etapes.get(0), etapes.get(1));
        assertThat(Avancements.duSite(etapes, new CodeSite("91-palaiseau"))).isEmpty();
    }
}
