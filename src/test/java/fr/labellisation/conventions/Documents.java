package fr.labellisation.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the documents; each method answers with what it found, empty when all is well. */
final class Documents {
    static final Path MODE_D_EMPLOI = Path.of("README.md");
    static final Path DOSSIER = Path.of("src/docs");

    private static final int LIGNES_DU_MODE_D_EMPLOI = 100;
    private static final List<String> SECTIONS = List.of("Context", "Decision", "Consequence");
    private static final Pattern NOM_DE_DECISION = Pattern.compile("\\d{4}(-[a-z0-9]+)+\\.md");

    private Documents() {}

    /** README.md and what stands below src/docs, each with its text. */
    static SortedMap<Path, String> tous() {
        SortedMap<Path, String> textes =
                lus(DOSSIER, fichier -> fichier.toString().endsWith(".md"));
        textes.put(MODE_D_EMPLOI, lu(MODE_D_EMPLOI));
        return textes;
    }

    /** The files below a folder that are wanted, each with its text. */
    static SortedMap<Path, String> lus(Path dossier, Predicate<Path> voulu) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.filter(Files::isRegularFile)
                    .filter(voulu)
                    .collect(Collectors.toMap(fichier -> fichier, Documents::lu, (un, autre) -> un, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> longueurDuModeDEmploi(String texte) {
        long lignes = texte.lines().count();
        return lignes <= LIGNES_DU_MODE_D_EMPLOI
                ? List.of()
                : List.of("%d lines, %d at most".formatted(lignes, LIGNES_DU_MODE_D_EMPLOI));
    }

    /** @param noms names of the files in the folder of decisions */
    static List<String> numerotation(Collection<String> noms) {
        List<String> fautes = new ArrayList<>();
        int attendu = 1;
        for (String nom : noms.stream().sorted().toList()) {
            if (!NOM_DE_DECISION.matcher(nom).matches()) {
                fautes.add("%s is no name of a decision".formatted(nom));
            } else if (!nom.startsWith("%04d-".formatted(attendu))) {
                fautes.add("%s stands where %04d is expected".formatted(nom, attendu));
            }
            attendu++;
        }
        return fautes;
    }

    /** A decision has a title and its three sections, in order, none of them empty. */
    static List<String> sections(String nom, String texte) {
        List<String> fautes = new ArrayList<>();
        if (!texte.startsWith("# ")) {
            fautes.add("%s has no title".formatted(nom));
        }
        List<String> parties = List.of(("\n" + texte).split("\n## "));
        List<String> titres = parties.stream()
                .skip(1)
                .map(partie -> partie.lines().findFirst().orElse(""))
                .toList();
        if (!titres.equals(SECTIONS)) {
            fautes.add("%s has the sections %s".formatted(nom, titres));
        }
        parties.stream()
                .skip(1)
                .filter(partie -> partie.lines().skip(1).allMatch(String::isBlank))
                .forEach(partie -> fautes.add("%s says nothing under %s".formatted(nom, partie.strip())));
        return fautes;
    }
}
