package fr.labellisation.reglages.delais;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.TableDelais;
import fr.labellisation.reglages.NombreSaisi;
import fr.labellisation.socle.codes.UniteDeDelai;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What a delay may be changed to. */
@Component
class ControleDeDelai {
    private static final int TOLERANCE_AU_PLUS = 60;

    private final TableDelais table;

    ControleDeDelai(TableDelais table) {
        this.table = table;
    }

    /**
     * The setting that is asked for.
     *
     * @param actuel the delay as it is in force
     * @param refus gets every reason against it
     */
    Reglage lire(DemandeDeDelai demande, DelaiRegle actuel, List<String> refus) {
        Map<String, String> valeurs = new LinkedHashMap<>(actuel.reglage().valeurs());
        Optional<UniteDeDelai> unite = UniteDeDelai.duCode(demande.unite());
        if (unite.isEmpty()) {
            refus.add("«\u00a0Unité\u00a0»\u00a0: choisissez jours ouvrés, jours ou mois.");
        } else {
            int auMoins = actuel.base().equals(Delai.CREATION) ? 1 : 0;
            NombreSaisi.lire("Délai", demande.nombre(), auMoins, unite.get().auPlus(), refus)
                    .ifPresent(nombre ->
                            valeurs.put(TableDelais.DELAI, String.valueOf(actuel.avant() ? -nombre : nombre)));
            valeurs.put(TableDelais.UNITE, unite.get().code());
        }
        int precedente = 0;
        for (Map.Entry<String, String> colonne : table.tolerances().entrySet()) {
            String saisie = demande.tolerances().getOrDefault(colonne.getKey(), "");
            OptionalInt jours = NombreSaisi.lire(colonne.getValue(), saisie, 0, TOLERANCE_AU_PLUS, refus);
            if (jours.isPresent() && jours.getAsInt() < precedente) {
                refus.add("«\u00a0%s\u00a0»\u00a0: un niveau n’est pas informé avant le précédent (%d au moins)."
                        .formatted(colonne.getValue(), precedente));
            }
            precedente = Math.max(precedente, jours.orElse(0));
            jours.ifPresent(valeur -> valeurs.put(colonne.getKey(), String.valueOf(valeur)));
        }
        return new Reglage(valeurs);
    }
}
