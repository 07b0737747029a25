package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is read of ours, for three sites, for the real network and for a hundred times that: {@code -Pbanc}. */
class BancRequetes extends LecturesComptees {
    private static final int CENT_FOIS_LE_RESEAU = 33_400;

    @Test
    void cent_fois_le_reseau_ne_coute_pas_une_requete_de_plus() {
        remplir(List.of(DEPARTEMENT), PEU);
        Map<String, Integer> peu = compter(adresses());
        vider();
        remplir(departements, LE_RESEAU);
        Map<String, Integer> reseau = compter(adresses());
        vider();
        remplir(departements, CENT_FOIS_LE_RESEAU);
        gabarit.execute("analyze");

        Map<String, Integer> cent = compter(adresses());

        peu.forEach((adresse, requetes) -> System.out.printf(
                "banc: %d, %d, %d statements for %d, %d, %d sites: %s%n",
                requetes, reseau.get(adresse), cent.get(adresse), PEU, LE_RESEAU, CENT_FOIS_LE_RESEAU, adresse));
        assertThat(reseau).isEqualTo(peu);
        assertThat(cent).isEqualTo(peu);
    }
}
