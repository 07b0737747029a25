package fr.labellisation.web.pages.delais;

import fr.labellisation.reglages.paliers.DemandeDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import fr.labellisation.socle.formulaires.Texte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** The form of lead times, row by row: fields {@code nombre-0}, {@code unite-0}, {@code destinataires-0}… */
final class SaisieDePaliers {
    /** More than anybody may ask for; what lies beyond is not read. */
    private static final int LIGNES = 30;

    private static final PalierSaisi VIDE = new PalierSaisi("", "jours", List.of());

    private SaisieDePaliers() {}

    /**
     * What was asked for; a row that is left empty is none.
     *
     * @param champs as the browser sent them
     */
    static DemandeDePaliers demande(String nature, String portee, MultiValueMap<String, String> champs) {
        return new DemandeDePaliers(
                nature,
                portee,
                champs.containsKey("parDefaut"),
                lignes(champs).stream()
                        .filter(ligne -> !ligne.nombre().isBlank()
                                || !ligne.destinataires().isEmpty())
                        .toList(),
                Texte.net(champ(champs, "motif")));
    }

    /** The rows as they are to be shown again: one more, or one fewer, where that is what was asked for. */
    static List<PalierSaisi> aMontrer(MultiValueMap<String, String> champs) {
        List<PalierSaisi> lignes = new ArrayList<>(lignes(champs));
        if (champs.containsKey("ajouter")) {
            lignes.add(VIDE);
        }
        String retiree = champ(champs, "retirer");
        if (retiree.matches("\\d{1,3}") && Integer.parseInt(retiree) < lignes.size()) {
            lignes.remove(Integer.parseInt(retiree));
        }
        return lignes;
    }

    /** Whether the rows alone are to change: nothing is previewed yet. */
    static boolean changeLesLignes(MultiValueMap<String, String> champs) {
        return champs.containsKey("ajouter") || champs.containsKey("retirer");
    }

    private static List<PalierSaisi> lignes(MultiValueMap<String, String> champs) {
        return IntStream.range(0, LIGNES)
                .filter(rang -> champs.containsKey("nombre-" + rang))
                .mapToObj(rang -> new PalierSaisi(
                        champ(champs, "nombre-" + rang),
                        champ(champs, "unite-" + rang),
                        champs.getOrDefault("destinataires-" + rang, List.of())))
                .toList();
    }

    private static String champ(MultiValueMap<String, String> champs, String nom) {
        String valeur = champs.getFirst(nom);
        return valeur == null ? "" : valeur;
    }
}
