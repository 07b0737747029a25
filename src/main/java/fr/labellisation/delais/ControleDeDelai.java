package fr.labellisation.delais;

import fr.labellisation.echeances.Delai;
import fr.labellisation.echeances.Reglage;
import fr.labellisation.echeances.TableDelais;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.regles.Avis;
import java.util.ArrayList;
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
     * @param defaut what a return to the default leads to
     * @throws SaisieRefusee with every reason
     */
    Reglage lire(DemandeDeDelai demande, DelaiRegle actuel, Reglage defaut) {
        List<String> refus = new ArrayList<>();
        Reglage voulu = demande.parDefaut() ? defaut : valeurs(demande, actuel, refus);
        ControleDuMotif.refus(demande.motif()).ifPresent(refus::add);
        if (refus.isEmpty() && voulu.equals(actuel.reglage())) {
            refus.add("Rien ne change\u00a0: ce délai est déjà celui qui est en vigueur.");
        }
        if (!refus.isEmpty()) {
            throw new SaisieRefusee(refus);
        }
        return voulu;
    }

    private Reglage valeurs(DemandeDeDelai demande, DelaiRegle actuel, List<String> refus) {
        Map<String, String> valeurs = new LinkedHashMap<>(actuel.reglage().valeurs());
        Optional<UniteDeDelai> unite = UniteDeDelai.duCode(demande.unite());
        if (unite.isEmpty()) {
            refus.add("«\u00a0Unité\u00a0»\u00a0: choisissez jours ouvrés, jours ou mois.");
        } else {
            int auMoins = actuel.base().equals(Delai.CREATION) ? 1 : 0;
            entier("Délai", demande.nombre(), auMoins, unite.get().auPlus(), refus)
                    .ifPresent(nombre ->
                            valeurs.put(TableDelais.DELAI, String.valueOf(actuel.avant() ? -nombre : nombre)));
            valeurs.put(TableDelais.UNITE, unite.get().code());
        }
        int precedente = 0;
        for (Map.Entry<String, String> colonne : table.tolerances().entrySet()) {
            String saisie = demande.tolerances().getOrDefault(colonne.getKey(), "");
            OptionalInt jours = entier(colonne.getValue(), saisie, 0, TOLERANCE_AU_PLUS, refus);
            if (jours.isPresent() && jours.getAsInt() < precedente) {
                refus.add("«\u00a0%s\u00a0»\u00a0: un niveau n’est pas informé avant le précédent (%d au moins)."
                        .formatted(colonne.getValue(), precedente));
            }
            precedente = Math.max(precedente, jours.orElse(0));
            jours.ifPresent(valeur -> valeurs.put(colonne.getKey(), String.valueOf(valeur)));
        }
        return new Reglage(valeurs);
    }

    private static OptionalInt entier(String libelle, String saisie, int auMoins, int auPlus, List<String> refus) {
        Optional<String> faute = Avis.refus(
                !saisie.strip().matches("\\d{1,6}"),
                "«\u00a0%s\u00a0»\u00a0: un nombre entier de %d à %d est attendu.",
                libelle,
                auMoins,
                auPlus);
        if (faute.isEmpty()) {
            int nombre = Integer.parseInt(saisie.strip());
            faute = Avis.refus(
                    nombre < auMoins || nombre > auPlus,
                    "«\u00a0%s\u00a0»\u00a0: %d n’est pas possible, un nombre de %d à %d est attendu.",
                    libelle,
                    nombre,
                    auMoins,
                    auPlus);
            if (faute.isEmpty()) {
                return OptionalInt.of(nombre);
            }
        }
        refus.add(faute.get());
        return OptionalInt.empty();
    }
}
