package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forecasts beside what happened, for many démarches at once: two queries, whatever their number. */
@Component
public class Avancements {
    private final Previsions previsions;
    private final Realisations realisations;
    private final PrevuRealise comparateur;
    private final HeureLocale heure;

    Avancements(Previsions previsions, Realisations realisations, PrevuRealise comparateur, HeureLocale heure) {
        this.previsions = previsions;
        this.realisations = realisations;
        this.comparateur = comparateur;
        this.heure = heure;
    }

    /** The steps of each démarche that has a forecast, in the order of the path. */
    public Map<CodeDemarche, List<Comparaison>> de(Collection<CodeDemarche> demarches) {
        Map<CodeDemarche, Prevision> prevues = previsions.dernieres(demarches);
        Map<CodeDemarche, List<Realisation>> faits = realisations.de(prevues.keySet());
        return prevues.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        prevue -> comparateur.comparer(
                                prevue.getValue(),
                                faits.getOrDefault(prevue.getKey(), List.of()),
                                heure.aujourdhui(prevue.getKey().departement()))));
    }

    /** The steps that concern a site: its own and those of the whole démarche; empty where the forecast does not know the site. */
    public static List<Comparaison> duSite(List<Comparaison> etapes, CodeSite site) {
        boolean connu = etapes.stream().anyMatch(etape -> site.equals(etape.site()));
        return connu
                ? etapes.stream()
                        .filter(etape -> etape.site() == null || etape.site().equals(site))
                        .toList()
                : List.of();
    }

    /** How far a site has come, of what {@link #duSite} answers; empty if that is: nothing was forecast for it. */
    public Optional<Avancement> avancement(List<Comparaison> etapes, CodeDepartement departement) {
        return etapes.isEmpty() ? Optional.empty() : Optional.of(Avancement.de(etapes, heure.aujourdhui(departement)));
    }
}
