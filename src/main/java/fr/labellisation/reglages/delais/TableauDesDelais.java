package fr.labellisation.reglages.delais;

import static java.util.stream.Collectors.toMap;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.DelaiFixe;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.echeances.delais.RegleDesDelais;
import fr.labellisation.echeances.delais.TableDelais;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.reglages.DelaiEnClair;
import fr.labellisation.reglages.Origine;
import fr.labellisation.reglages.delais.NomsDesTaches.Nom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All delays as they are in force in a place: a département, or the whole country. */
@Component
public class TableauDesDelais implements DelaisConnus {
    /** The table has a row of its own for a référentiel only where one differs. */
    private static final String TOUT_REFERENTIEL = "";

    private final TableDelais table;
    private final RegleDesDelais regle;
    private final Referentiels referentiels;
    private final ReglagesModifies modifies;
    private final NomsDesTaches noms;

    TableauDesDelais(
            TableDelais table,
            RegleDesDelais regle,
            Referentiels referentiels,
            ReglagesModifies modifies,
            NomsDesTaches noms) {
        this.table = table;
        this.regle = regle;
        this.referentiels = referentiels;
        this.modifies = modifies;
        this.noms = noms;
    }

    @Override
    public Map<String, String> noms() {
        Map<String, String> connus = new LinkedHashMap<>();
        table.taches().forEach(tache -> connus.put(tache, nom(tache)));
        return connus;
    }

    /** In the order of the decision table. */
    public List<DelaiRegle> pour(String portee) {
        Map<String, ReglageModifie> enVigueur = modifies.enVigueur(Genre.DELAI, portee).stream()
                .collect(toMap(ReglageModifie::cle, Function.identity()));
        return table.taches().stream()
                .map(tache -> ligne(tache, Optional.ofNullable(enVigueur.get(tache))))
                .toList();
    }

    /** Empty if the table has no such row. */
    public Optional<DelaiRegle> pour(String tache, String portee) {
        return pour(portee).stream().filter(delai -> delai.cle().equals(tache)).findFirst();
    }

    /** What would be set in this place without its own change: what the ministry set for all, if it did. */
    Optional<DelaiFixe> sansLeSien(String tache, String portee) {
        return ReglageModifie.TOUS.equals(portee)
                ? Optional.empty()
                : modifies.enVigueur(Genre.DELAI, ReglageModifie.TOUS).stream()
                        .filter(modifie -> modifie.cle().equals(tache))
                        .map(DelaiFixe::par)
                        .findFirst();
    }

    /** What stands in the decision table. */
    Reglage livre(String tache) {
        return table.reglage(tache, TOUT_REFERENTIEL);
    }

    /** Columns that can be changed beside the delay: name and label of each level. */
    public Map<String, String> colonnesDeTolerance() {
        return table.tolerances();
    }

    /** The delay in words, and after how many working days each level is told. */
    public String enClair(String tache, Reglage reglage) {
        return DelaiEnClair.de(
                        reglage, table.avec(tache, TOUT_REFERENTIEL, reglage).base())
                + DelaiEnClair.niveaux(reglage, table.tolerances().keySet());
    }

    /** What the task is called in its diagram, or the moment in the table. */
    public String nom(String tache) {
        return noms.de(tache).map(Nom::tache).or(() -> table.intitule(tache)).orElse(tache);
    }

    private List<DelaiParVersion> versions(
            String tache, String base, Optional<ReglageModifie> modifie, Reglage defaut) {
        boolean suivi = modifie.map(DelaiFixe::par)
                .filter(fixe -> fixe.ditCombien(defaut))
                .isEmpty();
        return referentiels.tous().stream()
                .flatMap(version -> regle.propre(tache, version).stream()
                        .map(propre -> new DelaiParVersion(version.nom(), DelaiEnClair.de(propre, base), suivi)))
                .toList();
    }

    private DelaiRegle ligne(String tache, Optional<ReglageModifie> modifie) {
        Reglage defaut = table.reglage(tache, TOUT_REFERENTIEL);
        Reglage reglage = modifie.map(ReglageModifie::nouveau).orElse(defaut);
        Delai delai = table.avec(tache, TOUT_REFERENTIEL, reglage);
        return new DelaiRegle(
                tache,
                nom(tache),
                noms.de(tache).map(Nom::processus).orElse("Moments du parcours"),
                delai.base(),
                reglage,
                DelaiEnClair.de(reglage, delai.base()),
                DelaiEnClair.de(defaut, delai.base()),
                delai.provenance().defautDuProjet(),
                versions(tache, delai.base(), modifie, defaut),
                DelaiEnClair.tolerances(reglage, table.tolerances()),
                Origine.de(modifie));
    }
}
