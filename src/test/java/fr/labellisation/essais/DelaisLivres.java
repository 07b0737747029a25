package fr.labellisation.essais;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.RegleDesDelais;
import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.referentiel.Referentiels;
import java.util.OptionalInt;

/** The delays as the product delivers them: nobody set any. */
public final class DelaisLivres {
    private DelaisLivres() {}

    public static Delais tous() {
        return selon(new Referentiels());
    }

    /** With what these versions say themselves, as they were last published. */
    public static Delais selon(Referentiels referentiels) {
        return new RegleDesDelais(new DelaisDmn(), referentiels, (demarche, version) -> OptionalInt.empty()).livres();
    }
}
