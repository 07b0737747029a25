package fr.labellisation.reglages.paliers;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.echeances.delais.ReglageDePaliers;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.echeances.delais.TablePaliers;
import fr.labellisation.reglages.DelaiEnClair;
import fr.labellisation.reglages.DestinataireEnClair;
import fr.labellisation.reglages.Origine;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import fr.labellisation.reglages.paliers.PaliersRegles.PalierEnClair;
import java.util.LinkedHashMap;
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

    /** Empty if the table has no such kind of date. */
    public Optional<PaliersRegles> pour(String nature, String portee) {
        return pour(portee).stream()
                .filter(paliers -> paliers.nature().equals(nature))
                .findFirst();
    }

    /** What would be in force in this place without its own change. */
    Reglage sansLeSien(String nature, String portee) {
        Reglage defaut = defaut(nature);
        return ReglageModifie.TOUS.equals(portee)
                ? defaut
                : modifies.enVigueur(Genre.PALIERS, nature, ReglageModifie.TOUS).orElse(defaut);
    }

    public String nom(String nature) {
        return NOMS.getOrDefault(nature, nature);
    }

    /** Code and name of who may be told of a kind of date. */
    public Map<String, String> destinataires(String nature) {
        Map<String, String> destinataires = new LinkedHashMap<>();
        DestinatairesPossibles.pour(nature).forEach(code -> destinataires.put(code, DestinataireEnClair.de(code)));
        return destinataires;
    }

    /** The lead times as a form shows them to be changed. */
    public List<PalierSaisi> aSaisir(Reglage reglage) {
        return ReglageDePaliers.paliers(reglage).stream()
                .map(palier -> new PalierSaisi(
                        String.valueOf(palier.nombre()), palier.unite().code(), palier.destinataires()))
                .toList();
    }

    /** « 30 jours avant : Référent qualité ; 7 jours avant : … » */
    public String enClair(Reglage reglage) {
        return lignes(reglage).stream()
                .map(palier -> palier.quand() + "\u00a0: " + palier.destinataires())
                .collect(joining("\u00a0; "));
    }

    /** The same, one by one. */
    public List<PalierEnClair> lignes(Reglage reglage) {
        return ReglageDePaliers.paliers(reglage).stream()
                .map(palier -> new PalierEnClair(
                        DelaiEnClair.duree(palier.nombre(), palier.unite().code()) + " avant",
                        palier.destinataires().stream()
                                .map(DestinataireEnClair::de)
                                .collect(joining(", "))))
                .toList();
    }

    private PaliersRegles ligne(String nature, Optional<ReglageModifie> modifie) {
        Reglage reglage = modifie.map(ReglageModifie::nouveau).orElseGet(() -> defaut(nature));
        return new PaliersRegles(
                nature, nom(nature), reglage, lignes(reglage), enClair(defaut(nature)), Origine.de(modifie));
    }

    private Reglage defaut(String nature) {
        return ReglageDePaliers.de(table.pour(nature));
    }
}
