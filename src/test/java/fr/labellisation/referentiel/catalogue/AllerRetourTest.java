package fr.labellisation.referentiel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.ControleReferentiel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken away of a version and handed in again is the same version: every one of the product, and a full one. */
class AllerRetourTest {
    private static final LocalDate LE = LocalDate.parse("2026-01-12");

    static List<Referentiel> versions() {
        List<Referentiel> versions = new ArrayList<>(new Referentiels().tous());
        versions.add(FichiersDEssai.version());
        return versions;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void un_classeur_emporte_revient_identique(Referentiel version) {
        VersionDeposee lue = LectureDeClasseur.lire(
                FichiersDEssai.xlsx(ClasseurDeVersion.de(version, LE)), PublicationDeVersion.BORNES);

        assertThat(lue.fautes()).isEmpty();
        assertThat(new ControleReferentiel(lue.fichier()).fautes()).isEmpty();
        assertThat(lue.fichier().versReferentiel(version.revision())).isEqualTo(version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void un_yaml_emporte_revient_identique(Referentiel version) {
        VersionDeposee lue = LectureDeVersionYaml.lire(
                version.id(), EcritureReferentiel.yaml(version).getBytes(StandardCharsets.UTF_8));

        assertThat(lue.fautes()).isEmpty();
        assertThat(lue.fichier().versReferentiel(version.revision())).isEqualTo(version);
        assertThat(EcritureReferentiel.yaml(lue.fichier().versReferentiel(version.revision())))
                .isEqualTo(EcritureReferentiel.yaml(version));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void une_version_ne_differe_pas_d_elle_meme(Referentiel version) {
        assertThat(Difference.entre(version, version)).isEmpty();
    }
}
