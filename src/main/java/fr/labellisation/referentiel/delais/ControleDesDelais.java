package fr.labellisation.referentiel.delais;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.codes.UniteDeDelai;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is wrong with the delays of a version. */
public final class ControleDesDelais {
    private final List<DelaiDeVersion> delais;
    private final List<Faute> fautes = new ArrayList<>();
    private final Set<String> vus = new HashSet<>();

    private ControleDesDelais(List<DelaiDeVersion> delais) {
        this.delais = delais;
    }

    /**
     * A fault.
     *
     * @param chemin its key, as in {@code delais[2].nombre}, counted from 1
     * @param phrase what is wrong and what is expected, in French, without a point at its end
     */
    public record Faute(String chemin, String phrase) {}

    /** In themselves: each complete, within bounds, and said once. */
    public static List<Faute> de(List<DelaiDeVersion> delais) {
        return new ControleDesDelais(delais).controler();
    }

    /** Those that no task and no moment of the path goes by. */
    public static List<Faute> inconnus(List<DelaiDeVersion> delais, DelaisConnus connus) {
        Map<String, String> noms = connus.noms();
        return IntStream.range(0, delais.size())
                .filter(rang -> delais.get(rang).tache() != null)
                .filter(rang -> !noms.containsKey(delais.get(rang).tache()))
                .mapToObj(rang -> new Faute(
                        lieu(rang, "tache"),
                        "le délai «\u00a0%s\u00a0» ne correspond à aucune tâche, un de ces noms est attendu\u00a0: %s"
                                .formatted(delais.get(rang).tache(), String.join(", ", noms.keySet()))))
                .toList();
    }

    private List<Faute> controler() {
        for (int rang = 0; rang < delais.size(); rang++) {
            DelaiDeVersion delai = delais.get(rang);
            if (delai.tache() == null || delai.tache().isBlank()) {
                faute(rang, "tache", "«\u00a0tache\u00a0» est attendue pour chaque délai et manque");
                continue;
            }
            if (!vus.add(delai.tache())) {
                faute(
                        rang,
                        "tache",
                        "le délai «\u00a0%s\u00a0» est donné deux fois, une seule est attendue"
                                .formatted(delai.tache()));
            }
            Optional<UniteDeDelai> unite = unite(rang, delai);
            nombre(rang, delai, unite);
        }
        return fautes;
    }

    private Optional<UniteDeDelai> unite(int rang, DelaiDeVersion delai) {
        Optional<UniteDeDelai> unite =
                Optional.ofNullable(delai.unite()).flatMap(code -> Code.eventuel(UniteDeDelai.class, code));
        if (unite.isEmpty()) {
            faute(
                    rang,
                    "unite",
                    "l’unité du délai «\u00a0%s\u00a0» %s, une de celles-ci est attendue\u00a0: %s"
                            .formatted(
                                    delai.tache(),
                                    delai.unite() == null ? "manque" : "vaut «\u00a0" + delai.unite() + "\u00a0»",
                                    String.join(", ", Code.tous(UniteDeDelai.class))));
        }
        return unite;
    }

    private void nombre(int rang, DelaiDeVersion delai, Optional<UniteDeDelai> unite) {
        Integer nombre = delai.nombre();
        if (nombre == null) {
            faute(rang, "nombre", "le nombre du délai «\u00a0%s\u00a0» est attendu et manque".formatted(delai.tache()));
        } else if (nombre < 1) {
            faute(
                    rang,
                    "nombre",
                    "le délai «\u00a0%s\u00a0» vaut %d, un nombre à partir de 1 est attendu"
                            .formatted(delai.tache(), nombre));
        } else if (unite.isPresent() && nombre > unite.get().auPlus()) {
            faute(
                    rang,
                    "nombre",
                    "le délai «\u00a0%s\u00a0» vaut %s, %s au plus sont attendus"
                            .formatted(
                                    delai.tache(),
                                    unite.get().texte(nombre),
                                    unite.get().texte(unite.get().auPlus())));
        }
    }

    private void faute(int rang, String cle, String phrase) {
        fautes.add(new Faute(lieu(rang, cle), phrase));
    }

    private static String lieu(int rang, String cle) {
        return "delais[" + (rang + 1) + "]." + cle;
    }
}
