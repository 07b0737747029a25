package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import org.springframework.stereotype.Component;

/** The decision table, unless the département or the ministry changed it. */
@Component
class PaliersEnVigueur implements Paliers {
    private final TablePaliers table;
    private final ReglagesModifies modifies;

    PaliersEnVigueur(TablePaliers table, ReglagesModifies modifies) {
        this.table = table;
        this.modifies = modifies;
    }

    @Override
    public List<Palier> pour(String nature, CodeDepartement departement) {
        return modifies.enVigueur(Genre.PALIERS, nature, departement.valeur())
                .map(ReglageDePaliers::paliers)
                .orElseGet(() -> table.pour(nature));
    }
}
