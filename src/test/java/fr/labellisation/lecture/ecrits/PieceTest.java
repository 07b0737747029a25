package fr.labellisation.lecture.ecrits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form of the path is read again; a new one has to be given its kind and its title. */
class PieceTest {
    /** They say which change is wanted, and that it is confirmed: what is written stands in the form between. */
    private static final Set<String> SANS_TEXTE = Set.of(
            ChangementDemarche.Element.Debut_ChangementDecide.name(),
            ChangementDemarche.Element.ConfirmerDeplacement.name());

    /** Absences are of persons, not of a site. */
    private static final Set<String> DES_PERSONNES =
            Arrays.stream(AbsencePersonne.Element.values()).map(Enum::name).collect(Collectors.toSet());

    @Test
    void chaque_formulaire_du_parcours_se_relit() {
        Set<String> formulaires = Stream.of(Path.of("forms").toFile().list())
                .map(fichier -> fichier.replaceFirst("\\.\\w+$", ""))
                .filter(formulaire -> !SANS_TEXTE.contains(formulaire) && !DES_PERSONNES.contains(formulaire))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(Piece.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(formulaires);
    }

    @Test
    void deux_ecrits_ne_portent_pas_le_meme_titre() {
        assertThat(Stream.of(Piece.values()).map(Piece::titre)).doesNotHaveDuplicates();
    }

    @Test
    void ce_qui_n_est_pas_du_parcours_n_est_pas_un_ecrit() {
        assertThat(Piece.de("Zut")).isEmpty();
    }
}
