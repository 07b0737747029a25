package fr.labellisation.web.pages.departement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.web.pages.departement.Semblables.Ligne;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SemblablesTest {
    private static final CodeDepartement ESSONNE = new CodeDepartement("91");

    private static BilanDepartement bilan(String code, int enRetard, Map<EtatSite, Integer> sites) {
        return new BilanDepartement(new Departement(new CodeDepartement(code), code, "Île-de-France"), sites, enRetard);
    }

    @Test
    void les_departements_de_meme_taille_se_lisent_en_moyenne_et_sans_leur_nom() {
        Semblables semblables = Semblables.de(
                new Nation(List.of(
                        bilan("91", 1, Map.of(EtatSite.DELIVRE, 1, EtatSite.EN_PREPARATION, 2)),
                        bilan("77", 0, Map.of(EtatSite.DELIVRE, 3)),
                        bilan("78", 2, Map.of(EtatSite.DELIVRE, 2, EtatSite.EXPIRE, 1)),
                        bilan("95", 0, Map.of(EtatSite.BIENTOT_EXPIRE, 3)),
                        bilan("92", 5, Map.of(EtatSite.SUSPENDU, 5)))),
                ESSONNE);

        assertThat(semblables.combien()).isEqualTo("3 autres départements suivent 3\u00a0sites.");
        assertThat(semblables.lignes())
                .extracting(Ligne::quoi, Ligne::ici, Ligne::ailleurs)
                .containsExactly(
                        tuple("Sites labellisés", 1, "2,7"),
                        tuple("Labels suspendus, expirés ou retirés", 0, "0,3"),
                        tuple("Sites en préparation", 2, "0,0"),
                        tuple("Sites où une tâche est en retard", 1, "0,7"));
    }

    @Test
    void trop_peu_de_departements_de_meme_taille_se_reconnaitraient() {
        assertThat(Semblables.de(
                        new Nation(List.of(
                                bilan("91", 0, Map.of(EtatSite.DELIVRE, 3)),
                                bilan("77", 0, Map.of(EtatSite.DELIVRE, 3)),
                                bilan("78", 0, Map.of(EtatSite.DELIVRE, 3)))),
                        ESSONNE))
                .isNull();
        assertThat(Semblables.de(new Nation(List.of()), ESSONNE)).isNull();
    }
}
