package fr.labellisation.annonces.absences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReglesAbsenceTest {
    private static final LocalDate AUJOURDHUI = jour(1);

    @Test
    void une_absence_a_venir_est_acceptee() {
        assertThat(camille(4, 15).dates(AUJOURDHUI)).isEqualTo(Avis.oui());
        assertThat(camille(4, 4).dates(AUJOURDHUI)).isEqualTo(Avis.oui());
    }

    @Test
    void une_absence_qui_finit_avant_de_commencer_est_refusee() {
        assertThat(camille(15, 4).dates(AUJOURDHUI).raisons())
                .containsExactly(
                        "L’absence finit le 4 février 2013, avant de commencer le 15 février 2013\u00a0: indiquez un"
                                + " dernier jour qui suit le premier.");
    }

    @Test
    void une_absence_finie_est_refusee() {
        assertThat(camille(4, 15).dates(jour(16)).raisons())
                .containsExactly(
                        "L’absence est déjà finie depuis le 15 février 2013\u00a0: renoncez-y ou déclarez-en une"
                                + " nouvelle.");
    }

    @Test
    void deux_absences_d_une_personne_ne_se_recouvrent_pas_meme_d_un_jour() {
        Absence premiere = absence("camille", "odile", 4, 8);

        assertThat(camille(8, 15, premiere).dates(AUJOURDHUI).raisons())
                .containsExactly(
                        "Vous êtes déjà déclaré absent du 4 février 2013 au 8 février 2013\u00a0: choisissez d’autres"
                                + " dates, ou mettez d’abord fin à cette absence.");
        assertThat(camille(9, 15, premiere).dates(AUJOURDHUI).favorable()).isTrue();
        assertThat(camille(4, 8, absence("luc", "odile", 4, 8))
                        .dates(AUJOURDHUI)
                        .favorable())
                .isTrue();
    }

    @Test
    void personne_n_est_son_propre_suppleant() {
        assertThat(camille(4, 15).suppleant("camille", "Camille Renard").raisons())
                .containsExactly(
                        "Vous ne pouvez pas être votre propre suppléant\u00a0: choisissez une autre personne.");
    }

    @Test
    void un_suppleant_absent_que_l_on_supplee_soi_meme_est_refuse() {
        assertThat(camille(4, 15, absence("odile", "camille", 10, 12))
                        .suppleant("odile", "Odile Faure")
                        .raisons())
                .containsExactly(
                        "Le 10 février 2013, Odile Faure est absent et c’est vous qui le suppléez, directement ou"
                                + " non\u00a0: choisissez une autre personne.");
    }

    @Test
    void un_rond_de_trois_personnes_est_refuse_le_jour_ou_il_se_ferme() {
        assertThat(camille(4, 15, absence("odile", "luc", 1, 10), absence("luc", "camille", 8, 20))
                        .suppleant("odile", "Odile Faure")
                        .raisons())
                .hasSize(1)
                .allMatch(raison -> raison.startsWith("Le 8 février 2013, Odile Faure"));
    }

    @Test
    void un_suppleant_absent_que_quelqu_un_d_autre_supplee_est_accepte() {
        assertThat(camille(4, 15, absence("odile", "luc", 6, 7))
                        .suppleant("odile", "Odile Faure")
                        .favorable())
                .isTrue();
        assertThat(camille(4, 15, absence("odile", "luc", 6, 7), absence("luc", "camille", 8, 9))
                        .suppleant("odile", "Odile Faure")
                        .favorable())
                .isTrue();
    }

    private static ReglesAbsence camille(int du, int au, Absence... connues) {
        return new ReglesAbsence("camille", jour(du), jour(au), List.of(connues));
    }

    private static Absence absence(String personne, String suppleant, int du, int au) {
        return new Absence(1, new CodeDepartement("91"), personne, suppleant, jour(du), jour(au), null);
    }

    private static LocalDate jour(int jour) {
        return LocalDate.of(2013, 2, jour);
    }
}
