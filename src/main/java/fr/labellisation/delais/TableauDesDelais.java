package fr.labellisation.delais;

import fr.labellisation.echeances.Delai;
import fr.labellisation.echeances.Reglage;
import fr.labellisation.echeances.Reglage.Genre;
import fr.labellisation.echeances.ReglageModifie;
import fr.labellisation.echeances.ReglagesModifies;
import fr.labellisation.echeances.TableDelais;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All delays as they are in force in a place: a département, or the whole country. */
@Component
public class TableauDesDelais {
    /** The table has rows for a référentiel only where one of them differs. */
    private static final String TOUT_REFERENTIEL = "";

    private final TableDelais table;
    private final ReglagesModifies modifies;
    private final NomsDesTaches noms;

    TableauDesDelais(TableDelais table, ReglagesModifies modifies, NomsDesTaches noms) {
        this.table = table;
        this.modifies = modifies;
        this.noms = noms;
    }

    /** In the order of the decision table. */
    public List<DelaiRegle> pour(String portee) {
        return table.taches().stream().map(tache -> ligne(tache, portee)).toList();
    }

    /** Empty if the table has no such row. */
    public Optional<DelaiRegle> pour(String tache, String portee) {
        return table.taches().contains(tache) ? Optional.of(ligne(tache, portee)) : Optional.empty();
    }

    /** What would be in force in this place without its own change. */
    Reglage sansLeSien(String tache, String portee) {
        Reglage defaut = table.reglage(tache, TOUT_REFERENTIEL);
        return ReglageModifie.TOUS.equals(portee)
                ? defaut
                : modifies.enVigueur(Genre.DELAI, tache, ReglageModifie.TOUS).orElse(defaut);
    }

    /** What the change of a delay says of it. */
    public String enClair(String tache, Reglage reglage) {
        return DelaiEnClair.de(reglage, base(tache));
    }

    private DelaiRegle ligne(String tache, String portee) {
        Reglage defaut = table.reglage(tache, TOUT_REFERENTIEL);
        Reglage reglage = modifies.enVigueur(Genre.DELAI, tache, portee).orElse(defaut);
        Delai delai = table.avec(tache, TOUT_REFERENTIEL, reglage);
        Optional<NomsDesTaches.Nom> nom = noms.de(tache);
        return new DelaiRegle(
                tache,
                nom.map(NomsDesTaches.Nom::tache).orElse(tache),
                nom.map(NomsDesTaches.Nom::processus).orElse(""),
                delai.base(),
                reglage,
                DelaiEnClair.de(reglage, delai.base()),
                DelaiEnClair.de(defaut, delai.base()),
                DelaiEnClair.tolerances(reglage, table.tolerances()),
                DelaiEnClair.informe(delai.escalade()),
                origine(tache, portee));
    }

    private Origine origine(String tache, String portee) {
        if (!ReglageModifie.TOUS.equals(portee) && modifies.aLeSien(Genre.DELAI, tache, portee)) {
            return Origine.DEPARTEMENT;
        }
        return modifies.aLeSien(Genre.DELAI, tache, ReglageModifie.TOUS) ? Origine.MINISTERE : Origine.DEFAUT;
    }

    private String base(String tache) {
        return table.avec(tache, TOUT_REFERENTIEL, table.reglage(tache, TOUT_REFERENTIEL))
                .base();
    }
}
