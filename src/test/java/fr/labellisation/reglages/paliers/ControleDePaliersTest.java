package fr.labellisation.reglages.paliers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.Palier;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControleDePaliersTest {
    private static final List<String> REFERENT = List.of("referent-qualite");

    private final List<String> refus = new ArrayList<>();

    private List<Palier> lire(String nature, PalierSaisi... paliers) {
        return new ControleDePaliers()
                .lire(new DemandeDePaliers(nature, "91", false, List.of(paliers), "Motif"), refus);
    }

    private static PalierSaisi jours(String nombre, String... destinataires) {
        return new PalierSaisi(nombre, "jours", List.of(destinataires));
    }

    @Test
    void les_rappels_se_gardent_du_plus_lointain_au_plus_proche_quel_que_soit_l_ordre_de_saisie() {
        List<Palier> paliers = lire(
                "audit-externe",
                jours("7", "cabinet", "referent-qualite"),
                new PalierSaisi("2", "mois", REFERENT),
                new PalierSaisi("10", "jours-ouvres", REFERENT));

        assertThat(refus).isEmpty();
        assertThat(paliers)
                .extracting(palier -> palier.nombre() + " " + palier.unite().code())
                .containsExactly("2 mois", "10 jours-ouvres", "7 jours");
        assertThat(paliers.get(2).destinataires()).containsExactly("referent-qualite", "cabinet");
    }

    @Test
    void il_reste_au_moins_un_rappel_et_dix_au_plus() {
        lire("comite");
        assertThat(refus).singleElement().asString().contains("au moins un rappel");
        refus.clear();

        lire("comite", Collections.nCopies(11, jours("7", "referent-qualite")).toArray(PalierSaisi[]::new));
        assertThat(refus).containsExactly("10 rappels au plus pour une date, vous en demandez 11.");
    }

    @Test
    void deux_rappels_le_meme_nombre_de_jours_avant_sont_refuses() {
        lire("comite", jours("7", "referent-qualite"), jours(" 07", "cabinet"));

        assertThat(refus).containsExactly("Deux rappels sont demandés 7\u00a0jours avant\u00a0: gardez-en un seul.");
    }

    @Test
    void chaque_faute_est_dite_avec_le_rang_du_rappel() {
        lire(
                "audit-externe",
                jours("0", "referent-qualite"),
                jours("1200", "referent-qualite"),
                jours("<b>sept</b>", "referent-qualite"),
                new PalierSaisi("3", "semaines", REFERENT),
                jours("5"),
                jours("4", "responsable"),
                jours("3", "auditeur-interne"),
                jours("2", "ministere"),
                jours("1", "<script>"));

        assertThat(refus)
                .containsExactly(
                        "«\u00a0Rappel 1\u00a0»\u00a0: 0 n’est pas possible, un nombre de 1 à 1100 est attendu.",
                        "«\u00a0Rappel 2\u00a0»\u00a0: 1200 n’est pas possible, un nombre de 1 à 1100 est attendu.",
                        "«\u00a0Rappel 3\u00a0»\u00a0: un nombre entier de 1 à 1100 est attendu.",
                        "«\u00a0Rappel 4\u00a0»\u00a0: choisissez jours ouvrés, jours ou mois.",
                        "«\u00a0Rappel 5\u00a0»\u00a0: cochez au moins un destinataire.",
                        "«\u00a0Rappel 6\u00a0»\u00a0: «\u00a0Qui tient la tâche, sinon son groupe\u00a0» ne peut pas recevoir les"
                                + " rappels de cette date.",
                        "«\u00a0Rappel 7\u00a0»\u00a0: «\u00a0Auditeur interne\u00a0» ne peut pas recevoir les rappels de cette date.",
                        "«\u00a0Rappel 8\u00a0»\u00a0: «\u00a0Ministère\u00a0» ne peut pas recevoir les rappels de cette date.",
                        "«\u00a0Rappel 9\u00a0»\u00a0: un des destinataires est inconnu.");
    }

    @Test
    void une_tache_ne_previent_que_qui_la_tient_et_un_comite_personne_d_un_seul_site() {
        assertThat(DestinatairesPossibles.pour("tache")).containsExactly("responsable");
        assertThat(DestinatairesPossibles.pour("comite")).doesNotContain("chef-de-service", "correspondant-qualite");

        lire("tache", jours("3", "cabinet"));

        assertThat(refus).singleElement().asString().contains("Cabinet du préfet");
    }
}
