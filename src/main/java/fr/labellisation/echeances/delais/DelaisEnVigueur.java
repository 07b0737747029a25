package fr.labellisation.echeances.delais;

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
        Reglage modifie = modifies.delaisEnVigueur(departement.valeur()).get(tache);
        return table.avec(tache, referentiel, modifie == null ? table.reglage(tache, referentiel) : modifie);
    }
}
