package fr.labellisation.parcours.label.passage;

import fr.labellisation.parcours.diagnostic.CyclePrecedent;
import fr.labellisation.socle.variables.Parcours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<PassageDecide> passes = passages.vers(parcours);
        return passes.stream()
                .findFirst()
                .map(PassageDecide::ancien)
                .map(ancien -> new Precedent(
                        ancien,
                        repris(passes.stream()
                                .filter(passage -> passage.ancien().equals(ancien)))));
    }

    private static Map<String, String> repris(Stream<PassageDecide> passages) {
        Map<String, String> repris = new HashMap<>();
        passages.forEach(passage -> passage.repris().forEach(repris::putIfAbsent));
        return repris;
    }
}
