package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lead times as a setting, {@code 30/jours=referent-qualite,cabinet}, and back. */
public final class ReglageDePaliers {

    private ReglageDePaliers() {}

    public static Reglage de(List<Palier> paliers) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        paliers.forEach(palier ->
                valeurs.put(palier.nombre() + "/" + palier.unite().code(), String.join(",", palier.destinataires())));
        return new Reglage(valeurs);
    }

    public static List<Palier> paliers(Reglage reglage) {
        return reglage.valeurs().entrySet().stream()
                .map(valeur -> palier(valeur.getKey().split("/"), valeur.getValue()))
                .toList();
    }

    private static Palier palier(String[] quand, String destinataires) {
        return new Palier(Integer.parseInt(quand[0]), Unite.duCode(quand[1]), Arrays.asList(destinataires.split(",")));
    }
}
