package fr.labellisation.referentiel;

import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Versions of the product with delays of their own, as the ministry would publish them, without a database. */
public final class VersionsPubliees {
    private VersionsPubliees() {}

    /** @param delais one a revision, from the first on, as YAML has it */
    public static Referentiels avec(String version, String... delais) {
        Referentiel livree = new Referentiels().exiger(version);
        List<Referentiel> publiees = IntStream.range(0, delais.length)
                .mapToObj(rang -> lire(yaml(livree, delais[rang]), rang + 1))
                .toList();
        return new Referentiels("", new RevisionsPubliees(null) {
            @Override
            long numero() {
                return publiees.size();
            }

            @Override
            List<Referentiel> toutes() {
                return publiees;
            }
        });
    }

    /** The same as a file in the ministry's own folder. */
    public static Referentiels dansLeDossier(Path dossier, String version, String delai) throws IOException {
        Files.writeString(dossier.resolve("sien.yaml"), yaml(new Referentiels().exiger(version), delai));
        return new Referentiels(dossier.toString());
    }

    private static String yaml(Referentiel version, String delai) {
        return EcritureReferentiel.yaml(version) + "delais:\n  - " + delai + "\n";
    }

    private static Referentiel lire(String yaml, int revision) {
        return new LectureReferentiel("essai.yaml")
                .lire(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), revision);
    }
}
