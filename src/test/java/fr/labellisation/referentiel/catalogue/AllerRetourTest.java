package fr.labellisation.referentiel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.referentiel.ControleReferentiel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.socle.codes.UniteDeDelai;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is taken away of a version and handed in again is the same version: every one of the product, alone and with delays of its
 * own, and a full one.
 */
class AllerRetourTest {
    private static final LocalDate LE = LocalDate.parse("2026-01-12");
    private static final int TIRAGES = 20;

    static List<Referentiel> versions() {
        List<Referentiel> versions = new ArrayList<>(new Referentiels().tous());
        Random hasard = new Random(28);
        List.copyOf(versions)
                .forEach(version -> IntStream.range(0, TIRAGES)
                        .forEach(tirage -> versions.add(FichiersDEssai.avec(version, delais(hasard)))));
        versions.add(FichiersDEssai.version());
        return versions;
    }

    /** Some of those of the table, each within its bounds. */
    private static List<DelaiDeVersion> delais(Random hasard) {
        List<String> taches = new ArrayList<>(new DelaisDmn().taches());
        Collections.shuffle(taches, hasard);
        return taches.subList(0, 1 + hasard.nextInt(taches.size())).stream()
                .map(tache -> {
                    UniteDeDelai unite = UniteDeDelai.values()[hasard.nextInt(UniteDeDelai.values().length)];
                    return new DelaiDeVersion(tache, 1 + hasard.nextInt(unite.auPlus()), unite.code());
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void un_classeur_emporte_revient_identique(Referentiel version) {
        VersionDeposee lue = LectureDeClasseur.lire(
                FichiersDEssai.xlsx(ClasseurDeVersion.de(version, LE, FichiersDEssai.DELAIS)),
                PublicationDeVersion.BORNES);

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
        assertThat(Difference.entre(version, version, FichiersDEssai.DELAIS)).isEmpty();
    }
}
