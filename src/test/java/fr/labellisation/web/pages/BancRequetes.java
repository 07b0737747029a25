package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is read of ours, for three sites, for the real network and for a hundred times that: {@code -Pbanc}. */
class BancRequetes extends Parcours91 {
    @RegisterExtension
    final LecturesComptees lectures = new LecturesComptees();

    @Autowired
    JdbcTemplate gabarit;

    private static final int CENT_FOIS_LE_RESEAU = 33_400;

    @Test
    void cent_fois_le_reseau_ne_coute_pas_une_requete_de_plus() {
        lectures.remplir(List.of(DEPARTEMENT), LecturesComptees.PEU);
        Map<String, Integer> peu = lectures.compter(lectures.adresses());
        lectures.vider();
        lectures.remplir(lectures.departements(), LecturesComptees.LE_RESEAU);
        Map<String, Integer> reseau = lectures.compter(lectures.adresses());
        lectures.vider();
        lectures.remplir(lectures.departements(), CENT_FOIS_LE_RESEAU);
        gabarit.execute("analyze");

        Map<String, Integer> cent = lectures.compter(lectures.adresses());

        peu.forEach((adresse, requetes) -> System.out.printf(
                "banc: %d, %d, %d statements for %d, %d, %d sites: %s%n",
                requetes,
                reseau.get(adresse),
                cent.get(adresse),
                LecturesComptees.PEU,
                LecturesComptees.LE_RESEAU,
                CENT_FOIS_LE_RESEAU,
                adresse));
        assertThat(reseau).isEqualTo(peu);
        assertThat(cent).isEqualTo(peu);
    }
}
