package fr.labellisation.lecture.campagnes;

import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a campaign asks.
 *
 * @param referentiels ids of the versions that count: a label of any of them is one
 * @param type null for every kind of site
 * @param etapes at least one, by day; their shares grow
 */
public record Objectif(String nom, List<String> referentiels, TypeSite type, List<EtapeDeCampagne> etapes) {

    public Objectif {
        referentiels = List.copyOf(referentiels);
        etapes = List.copyOf(etapes);
    }

    /** Whether it is about this site. */
    public boolean vise(TypeSite autre) {
        return type == null || type == autre;
    }

    /** The step of that day. */
    public Optional<EtapeDeCampagne> etapeDu(LocalDate le) {
        return etapes.stream().filter(etape -> etape.le().equals(le)).findFirst();
    }

    /** The step that is next on that day; the last one when all are past. */
    public EtapeDeCampagne prochaine(LocalDate jour) {
        return etapes.stream()
                .filter(etape -> !etape.le().isBefore(jour))
                .findFirst()
                .orElse(etapes.get(etapes.size() - 1));
    }
}
