package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By the rule, with what the département or the ministry set. */
@Component
class DelaisEnVigueur implements Delais {
    private final RegleDesDelais regle;
    private final ReglagesModifies modifies;

    DelaisEnVigueur(RegleDesDelais regle, ReglagesModifies modifies) {
        this.regle = regle;
        this.modifies = modifies;
    }

    @Override
    public Delai pour(String tache, VersionSuivie version, CodeDepartement departement) {
        return regle.pour(
                tache,
                version,
                Optional.ofNullable(
                        modifies.delaisEnVigueur(departement.valeur()).get(tache)));
    }
}
