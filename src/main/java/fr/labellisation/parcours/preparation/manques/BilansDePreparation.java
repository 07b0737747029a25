package fr.labellisation.parcours.preparation.manques;

import fr.labellisation.socle.variables.Parcours;
import java.util.Optional;

/** What a preparation asks of what is read across the steps: how ready its site will be. */
public interface BilansDePreparation {

    /** Empty where no audit is to come. */
    Optional<BilanDePreparation> de(Parcours parcours);
}
