package fr.labellisation.annonces.absences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TablesEnMemoire
class SuppleancesTest {
    @Autowired
    JdbcClient base;

    @Autowired
    Suppleances suppleances;

    @BeforeEach
    void camille_est_suppleee_par_odile_du_4_au_15_fevrier() {
        absence("camille.renard", "odile.faure", "2013-02-04", "2013-02-15", null);
    }

    @Test
    void le_suppleant_est_en_place_du_premier_au_dernier_jour_compris() {
        assertThat(suppleant("camille.renard", "2013-02-03")).isNull();
        assertThat(suppleant("camille.renard", "2013-02-04")).isEqualTo("odile.faure");
        assertThat(suppleant("camille.renard", "2013-02-15")).isEqualTo("odile.faure");
        assertThat(suppleant("camille.renard", "2013-02-16")).isNull();
    }

    @Test
    void celui_qui_rentre_plus_tot_est_present_le_jour_de_son_retour() {
        absence("luc.petit", "odile.faure", "2013-02-04", "2013-02-15", "2013-02-08");

        assertThat(suppleant("luc.petit", "2013-02-07")).isEqualTo("odile.faure");
        assertThat(suppleant("luc.petit", "2013-02-08")).isNull();
    }

    @Test
    void un_suppleant_absent_est_remplace_par_le_sien() {
        absence("odile.faure", "luc.petit", "2013-02-06", "2013-02-07", null);

        assertThat(suppleant("camille.renard", "2013-02-05")).isEqualTo("odile.faure");
        assertThat(suppleant("camille.renard", "2013-02-06")).isEqualTo("luc.petit");
        assertThat(suppleant("camille.renard", "2013-02-08")).isEqualTo("odile.faure");
    }

    @Test
    void des_suppleances_en_rond_laissent_chacun_a_sa_place() {
        absence("odile.faure", "camille.renard", "2013-02-06", "2013-02-07", null);
        absence("luc.petit", "odile.faure", "2013-02-06", "2013-02-07", null);

        assertThat(suppleances.duDepartement(new CodeDepartement("91"), LocalDate.parse("2013-02-06")))
                .isEmpty();
    }

    @Test
    void plusieurs_personnes_sont_demandees_a_la_fois() {
        absence("luc.petit", "odile.faure", "2013-02-04", "2013-02-05", null);

        assertThat(suppleances.presentsA(List.of("camille.renard", "anne.roy"), LocalDate.parse("2013-02-04")))
                .isEqualTo(Map.of("camille.renard", "odile.faure"));
        assertThat(suppleances.presentsA(List.of(), LocalDate.parse("2013-02-04")))
                .isEmpty();
    }

    private String suppleant(String login, String jour) {
        return suppleances.presentA(login, LocalDate.parse(jour)).orElse(null);
    }

    private void absence(String personne, String suppleant, String debut, String fin, String retour) {
        base.sql("insert into absence (departement, personne, suppleant, debut, fin, retour, declaree_par, declaree_le)"
                        + " values ('91', :personne, :suppleant, :debut, :fin, :retour, :personne, :le)")
                .param("personne", personne)
                .param("suppleant", suppleant)
                .param("debut", LocalDate.parse(debut))
                .param("fin", LocalDate.parse(fin))
                .param("retour", retour == null ? null : LocalDate.parse(retour))
                .param("le", TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC))
                .update();
    }
}
