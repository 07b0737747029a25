package fr.labellisation.parcours.label.passage;

import fr.labellisation.parcours.diagnostic.CyclePrecedent;
import fr.labellisation.socle.variables.Parcours;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A renewal goes on from the way of its label, as it was written on the day of the decision. */
@Component
class CyclePrecedentDuLabel implements CyclePrecedent {
    private final Passages passages;

    CyclePrecedentDuLabel(Passages passages) {
        this.passages = passages;
    }

    @Override
    public Optional<Precedent> de(Parcours parcours) {
        return passages.vers(parcours).map(passage -> new Precedent(passage.ancien(), passage.repris()));
    }
}
