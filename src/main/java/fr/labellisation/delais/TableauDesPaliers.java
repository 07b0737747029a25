package fr.labellisation.delais;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.acces.Role;
import fr.labellisation.delais.PaliersRegles.PalierEnClair;
import fr.labellisation.echeances.Palier;
import fr.labellisation.echeances.Reglage.Genre;
import fr.labellisation.echeances.ReglageDePaliers;
import fr.labellisation.echeances.ReglageModifie;
import fr.labellisation.echeances.ReglagesModifies;
import fr.labellisation.echeances.TablePaliers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All lead times as they are in force in a place: a département, or the whole country. */
@Component
public class TableauDesPaliers {
    private static final Map<String, String> NOMS = Map.of(
            "tache", "Échéance d’une tâche",
            "audit-interne", "Audit interne",
            "audit-externe", "Audit externe",
            "comite", "Comité local des usagers",
            "bilan-annuel", "Suivi annuel",
            "enquete", "Enquête de satisfaction",
            "reponse-nc", "Réponse aux non-conformités",
            "levee-nc", "Levée des non-conformités",
            "expiration", "Expiration du label",
            "renouvellement", "Fenêtre de renouvellement");

    private final TablePaliers table;
    private final ReglagesModifies modifies;

    TableauDesPaliers(TablePaliers table, ReglagesModifies modifies) {
        this.table = table;
        this.modifies = modifies;
    }

    /** In the order of the decision table. */
    public List<PaliersRegles> pour(String portee) {
        Map<String, ReglageModifie> enVigueur = modifies.enVigueur(Genre.PALIERS, portee).stream()
                .collect(toMap(ReglageModifie::cle, Function.identity()));
        return table.natures().stream()
                .map(nature -> ligne(nature, Optional.ofNullable(enVigueur.get(nature))))
                .toList();
    }

    private PaliersRegles ligne(String nature, Optional<ReglageModifie> modifie) {
        List<Palier> paliers = modifie.map(reglage -> ReglageDePaliers.paliers(reglage.nouveau()))
                .orElseGet(() -> table.pour(nature));
        return new PaliersRegles(
                nature,
                NOMS.getOrDefault(nature, nature),
                paliers.stream()
                        .map(palier -> new PalierEnClair(
                                DelaiEnClair.duree(
                                                palier.nombre(), palier.unite().code()) + " avant",
                                palier.destinataires().stream()
                                        .map(TableauDesPaliers::destinataire)
                                        .collect(joining(", "))))
                        .toList(),
                Origine.de(modifie));
    }

    private static String destinataire(String code) {
        return Palier.RESPONSABLE.equals(code)
                ? "Qui tient la tâche, sinon son groupe"
                : Arrays.stream(Role.values())
                        .filter(role -> role.code().equals(code))
                        .map(Role::libelle)
                        .findFirst()
                        .orElse(code);
    }
}
