package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.socle.territoire.CodeDepartement;
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
    public Delai pour(String tache, String referentiel, CodeDepartement departement) {
        Reglage reglage = modifies.enVigueur(Genre.DELAI, tache, departement.valeur())
                .orElseGet(() -> table.reglage(tache, referentiel));
        return table.avec(tache, referentiel, reglage);
    }
}
