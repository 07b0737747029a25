package fr.labellisation.lecture.preparation;

import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.BilansDePreparation;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The same rule for the task in which a preparation is declared complete. */
@Component
class BilansLus implements BilansDePreparation {
    private final PreparationsDesSites preparations;

    BilansLus(PreparationsDesSites preparations) {
        this.preparations = preparations;
    }

    @Override
    public Optional<BilanDePreparation> de(Parcours parcours) {
        return Optional.ofNullable(preparations.desParcours(List.of(parcours)).get(parcours.site()))
                .map(PreparationDuSite::bilan);
    }
}
