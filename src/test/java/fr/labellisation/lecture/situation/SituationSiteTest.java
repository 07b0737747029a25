package fr.labellisation.lecture.situation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SituationSiteTest {
    private static final LabelDuSite LABEL = new LabelDuSite(
            "L-1",
            "qualipref-2012",
            LocalDate.parse("2013-06-27"),
            LocalDate.parse("2016-06-27"),
            LocalDate.parse("2013-06-27"),
            "delivre",
            null);
    private static final DemarcheEnCours DEMARCHE = new DemarcheEnCours(
            new CodeDemarche("91-2016"), "qualipref-2.0", null, LocalDate.parse("2016-09-01"), null);

    private static SituationSite site(EtatSite etat, DemarcheEnCours demarche, LabelDuSite label) {
        return new SituationSite(
                new CodeSite("91-evry"),
                new CodeDepartement("91"),
                "Préfecture d’Évry",
                TypeSite.PREFECTURE,
                etat,
                demarche,
                Etape.values()[0],
                label,
                null,
                0,
                0,
                null);
    }

    @Test
    void la_version_est_celle_du_label_meme_expire() {
        assertThat(site(EtatSite.EXPIRE, null, LABEL).referentiels()).containsExactly("qualipref-2012");
        assertThat(site(EtatSite.EXPIRE, DEMARCHE, LABEL).referentiels()).containsExactly("qualipref-2012");
    }

    @Test
    void sans_label_c_est_la_version_visee() {
        assertThat(site(EtatSite.EN_PREPARATION, DEMARCHE, null).referentiels()).containsExactly("qualipref-2.0");
        assertThat(site(EtatSite.SANS_DEMARCHE, null, null).referentiels()).isEmpty();
    }

    @Test
    void seul_un_label_en_vigueur_est_valable() {
        assertThat(site(EtatSite.EXPIRE, null, LABEL).validite()).isEmpty();
        assertThat(site(EtatSite.SUSPENDU, null, LABEL).validite()).contains(LocalDate.parse("2016-06-27"));
    }
}
