package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import org.springframework.stereotype.Component;

/** The decision table, unless the département or the ministry changed it. */
@Component
class DelaisEnVigueur implements Delais {
    private final TableDelais table;
    private final ReglagesModifies modifies;

    DelaisEnVigueur(TableDelais table, ReglagesModifies modifies) {
        this.table = table;
        this.modifies = modifies;
    }

    @Override
    public Delai pour(String tache, String referentiel, String departement) {
        Reglage reglage =
                modifies.enVigueur(Genre.DELAI, tache, departement).orElseGet(() -> table.reglage(tache, referentiel));
        return table.avec(tache, referentiel, reglage);
    }
}
