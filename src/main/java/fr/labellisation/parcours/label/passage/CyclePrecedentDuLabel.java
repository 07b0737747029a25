package fr.labellisation.parcours.label.passage;

import fr.labellisation.parcours.diagnostic.CyclePrecedent;
import fr.labellisation.referentiel.complements.EngagementsSaisis;
import fr.labellisation.socle.variables.Parcours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A renewal goes on from the way of its label, as it was written on the day of the decision. */
@Component
class CyclePrecedentDuLabel implements CyclePrecedent {
    private final Passages passages;
    private final EngagementsSaisis saisis;

    CyclePrecedentDuLabel(Passages passages, EngagementsSaisis saisis) {
        this.passages = passages;
        this.saisis = saisis;
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
                                .filter(passage -> passage.ancien().equals(ancien))
                                .toList())));
    }

    /** What the préfecture completed of a version goes on under its code, on that version. */
    private Map<String, String> repris(List<PassageDecide> passages) {
        Map<String, String> repris = new HashMap<>();
        passages.forEach(passage -> passage.repris().forEach(repris::putIfAbsent));
        passages.stream()
                .filter(passage -> passage.changement()
                        .avant()
                        .referentiel()
                        .equals(passage.changement().apres().referentiel()))
                .flatMap(passage ->
                        saisis
                                .de(
                                        passage.ancien().departement(),
                                        passage.changement().apres().referentiel())
                                .stream())
                .forEach(saisi -> repris.putIfAbsent(saisi.code(), saisi.code()));
        return repris;
    }
}
