package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Mediane;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesObservees;
import fr.labellisation.essais.RequetesObservees.Requete;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.socle.territoire.Territoire;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of the ministry for a hundred times the real network, beside its own statements by plain JDBC: {@code -Pbanc}. */
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancNation extends Parcours91 {
    private static final String PAGE = "/suivi/nation";
    private static final String DOCUMENT = "/suivi/nation/export.pdf";
    private static final List<Integer> SITES = List.of(331, 33_397);
    /** Those of the département, without a label. */
    private static final int SANS_LABEL = 3;

    private static final int ECHAUFFEMENT = 10;
    private static final int MESURES = 15;
    private static final int LECTURES = 10;
    private static final double RAPPORT_EXIGE = 1.5;

    @Autowired
    JdbcTemplate gabarit;

    @Autowired
    DataSource source;

    @Autowired
    Territoire territoire;

    @Autowired
    VerdictsTenus verdicts;

    @Test
    void la_page_de_33_400_sites_prend_au_plus_une_fois_et_demie_le_temps_de_ses_requetes() throws SQLException {
        NationRemplie remplie = new NationRemplie(gabarit, territoire, horloge.instant());
        String login = new Personnes(annuaire, identites).avec(Role.MINISTERE, DEPARTEMENT);
        Navigateur ministere = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
        int requetes = 0;
        double rapport = 0;
        for (int ajoutes : SITES) {
            remplie.vider();
            remplie.remplir(ajoutes);
            jugerTout();
            gabarit.execute("analyze");
            List<Requete> faites = requetes(ministere);
            double[] pages = new double[MESURES];
            double[] nues = new double[MESURES];
            // One after the other: what else the machine does weighs on both. The first ones do not count.
            for (int i = -ECHAUFFEMENT; i < MESURES; i++) {
                int rang = Math.max(i, 0);
                pages[rang] = duree(
                        () -> assertThat(ministere.page(PAGE).statusCode()).isEqualTo(200));
                nues[rang] = duree(() -> rejouer(faites));
            }
            double page = Mediane.de(pages);
            double sql = Mediane.de(nues);
            rapport = page / sql;
            System.out.printf(
                    "banc: %d sites, %d statements, page %.1f ms, bare SQL %.1f ms, ratio %.2f%n",
                    ajoutes + SANS_LABEL, faites.size(), page, sql, rapport);
            if (requetes == 0) {
                System.out.printf(
                        "banc: %d sites, CPU of the page %.0f ms, of its document %.0f ms%n",
                        ajoutes + SANS_LABEL, cpu(ministere, PAGE), cpu(ministere, DOCUMENT));
            }
            requetes = requetes == 0 ? faites.size() : requetes;
            assertThat(faites).hasSize(requetes);
        }
        remplie.vider();
        assertThat(rapport).isLessThanOrEqualTo(RAPPORT_EXIGE);
    }

    /** A reader judges a part of what has moved: of a country that was written in one go, the rounds have judged the rest before. */
    private void jugerTout() {
        while (gabarit.queryForObject(
                        "select count(*) from site s where not exists (select 1 from verdict v where v.site = s.code)",
                        Integer.class)
                > 0) {
            verdicts.mettreAJour();
        }
    }

    private List<Requete> requetes(Navigateur ministere) {
        try (RequetesObservees observees = new RequetesObservees(gabarit)) {
            ministere.page(PAGE);
            return observees.prendre();
        }
    }

    private void rejouer(List<Requete> requetes) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            for (Requete requete : requetes) {
                requete.rejouer(connexion);
            }
        }
    }

    /** Milliseconds of the processors for one reading, all threads of the service together, the database not. */
    private static double cpu(Navigateur lecteur, String adresse) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double[] lectures = new double[LECTURES];
        for (int i = -LECTURES; i < LECTURES; i++) {
            long debut = machine.getProcessCpuTime();
            assertThat(lecteur.fichier(adresse, null).statusCode()).isEqualTo(200);
            lectures[Math.max(i, 0)] = (machine.getProcessCpuTime() - debut) / 1e6;
        }
        return Mediane.de(lectures);
    }

    private interface Mesure {
        void faire() throws SQLException;
    }

    private static double duree(Mesure mesure) throws SQLException {
        long debut = System.nanoTime();
        mesure.faire();
        return (System.nanoTime() - debut) / 1e6;
    }
}
