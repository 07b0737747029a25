package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Mediane;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A row that is saved on its page, from the request to the answer, beside the one statement that writes it, in turn in the same run:
 * {@code -Pbanc}. With 3,000 pieces of evidence beside it.
 */
class BancLigne extends Parcours91 {
    private static final int ECHAUFFEMENT = 300;
    private static final int FOIS = 1_000;
    private static final String TACHE = TravailEnVolume.tache("91-evry", EvaluerModule.name());

    @Autowired
    private JdbcTemplate gabarit;

    @Test
    void une_ligne_enregistree_se_compare_a_son_ordre_nu() {
        String login = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        CodeDemarche demarche = demarche(TravailEnVolume.REFERENTIEL, TravailEnVolume.MODULE);
        List.of(ETAMPES, PALAISEAU).forEach(site -> perimetre(demarche, site, List.of(TravailEnVolume.MODULE)));
        OffsetDateTime le = horloge.instant().atOffset(ZoneOffset.UTC);
        new TravailEnVolume(gabarit, demarche, login, le).ecrire().prouver(3_000);
        Navigateur referent = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
        String jeton = referent.jeton("/mot-de-passe");
        double[] pages = new double[FOIS];
        double[] nus = new double[FOIS];

        for (int fois = -ECHAUFFEMENT; fois < FOIS; fois++) {
            int version = fois + ECHAUFFEMENT + 1;
            long debut = System.nanoTime();
            int statut = referent.poster(
                            "/travail/taches/" + TACHE + "/lignes/E1",
                            Map.of("resultat", "partiel", "version", String.valueOf(version)),
                            jeton)
                    .statusCode();
            long milieu = System.nanoTime();
            int ecrites = gabarit.update(
                    "insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                            + " select ?, 'E2', ?, 'evaluations', false, '{\"resultat\":\"partiel\"}', ?, ?"
                            + " where ? = (select coalesce(max(version), 0) from ligne_de_travail"
                            + " where tache = ? and ligne = 'E2')",
                    TACHE,
                    version + 1,
                    le,
                    login,
                    version,
                    TACHE);
            long fin = System.nanoTime();
            assertThat(statut).isEqualTo(302);
            assertThat(ecrites).isOne();
            if (fois >= 0) {
                pages[fois] = (milieu - debut) / 1e6;
                nus[fois] = (fin - milieu) / 1e6;
            }
        }

        double page = Mediane.de(pages);
        double nu = Mediane.de(nus);
        System.out.printf(
                "banc: %d rows, saved on the page %.2f ms, bare statement %.2f ms (medians), ratio %.1f%n",
                FOIS, page, nu, page / nu);
        assertThat(textes("select cast(max(version) as varchar) from ligne_de_travail where tache = '" + TACHE
                        + "' group by ligne having max(version) > 1"))
                .containsExactly(String.valueOf(FOIS + ECHAUFFEMENT + 1), String.valueOf(FOIS + ECHAUFFEMENT + 1));
    }
}
