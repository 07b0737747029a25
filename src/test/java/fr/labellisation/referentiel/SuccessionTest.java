package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final List<String> PRECISIONS = List.of("2015-06-10", "2015-06", "2015");

    @Test
    void une_suite_de_versions_se_parcourt() {
        Succession suite = new Succession(versions(
                version("a", "2010-01-01", "2012-12-31", "b"),
                version("b", "2013-01-01", "2015-12-31", "c"),
                version("c", "2016-01-01", null, null)));

        assertThat(suite.apres("a")).map(Referentiel::id).contains("b");
        assertThat(suite.apres("b")).map(Referentiel::id).contains("c");
        assertThat(suite.apres("c")).isEmpty();
    }

    @Test
    void un_successeur_inconnu_est_refuse_avec_le_fichier_et_la_cle() {
        refuse(
                "Le référentiel a.yaml est refusé\u00a0: «\u00a0successeur\u00a0» vaut «\u00a0z\u00a0», une version connue est attendue.",
                version("a", "2010-01-01", "2012-12-31", "z"));
    }

    @Test
    void une_boucle_de_successeurs_est_refusee_quelle_que_soit_sa_longueur() {
        refuse(
                "Le référentiel a.yaml est refusé\u00a0: «\u00a0successeur\u00a0» revient à «\u00a0a\u00a0», une suite sans boucle est attendue.",
                version("a", "2010-01-01", null, "a"));
        for (int longueur = 2; longueur <= 6; longueur++) {
            VersionLue[] boucle = new VersionLue[longueur];
            for (int rang = 0; rang < longueur; rang++) {
                String suivante = String.valueOf((char) ('a' + (rang + 1) % longueur));
                boucle[rang] = version(String.valueOf((char) ('a' + rang)), 2010 + rang + "-01-01", null, suivante);
            }
            refuse("une suite sans boucle est attendue.", boucle);
        }
    }

    /** Refused exactly when no pair of days fits both what is known of the end and what is known of the beginning. */
    @Test
    void un_chevauchement_n_est_refuse_que_s_il_est_certain() {
        for (String fin : PRECISIONS) {
            LocalDate premier = DateConnue.de("2014").premier();
            for (LocalDate jour = premier; jour.getYear() < 2017; jour = jour.plusDays(1)) {
                for (String debut : List.of(jour.toString(), jour.toString().substring(0, 7), "" + jour.getYear())) {
                    boolean certain = !DateConnue.de(debut)
                            .dernier()
                            .isAfter(DateConnue.de(fin).premier());
                    assertThat(acceptee(fin, debut)).as("%s, %s", fin, debut).isEqualTo(!certain);
                }
            }
        }
        refuse(
                "Le référentiel a.yaml est refusé\u00a0: «\u00a0enVigueurJusquA\u00a0» vaut 2015-06-10 alors que b est en vigueur depuis le 10 juin 2015, une fin plus tôt est attendue.",
                version("a", "2010-01-01", "2015-06-10", "b"),
                version("b", "2015-06-10", null, null));
    }

    private static boolean acceptee(String fin, String debut) {
        try {
            new Succession(versions(version("a", "2010-01-01", fin, "b"), version("b", debut, null, null)));
            return true;
        } catch (ReferentielInvalide refus) {
            return false;
        }
    }

    private static void refuse(String phrase, VersionLue... versions) {
        assertThatThrownBy(() -> new Succession(versions(versions)))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessageContaining(phrase);
    }

    private static Map<String, VersionLue> versions(VersionLue... lues) {
        Map<String, VersionLue> parId = new TreeMap<>();
        for (VersionLue lue : lues) {
            parId.put(lue.version().id(), lue);
        }
        return parId;
    }

    private static VersionLue version(String id, String debut, String fin, String successeur) {
        String contenu = """
                id: %s
                nom: %s
                famille: qualipref
                enVigueurDu: %s
                dureeLabelMois: 36
                suiviMois: 12
                auditInterneRequis: true
                autoEvaluationAnnuelle: false
                rubriques: [{code: R1, titre: Accueil}]
                """.formatted(id, id, debut)
                + (fin == null ? "" : "enVigueurJusquA: " + fin + "\n")
                + (successeur == null ? "" : "successeur: " + successeur + "\n");
        String fichier = id + ".yaml";
        return new VersionLue(
                fichier,
                new LectureReferentiel(fichier)
                        .lire(new ByteArrayInputStream(contenu.getBytes(StandardCharsets.UTF_8))));
    }
}
