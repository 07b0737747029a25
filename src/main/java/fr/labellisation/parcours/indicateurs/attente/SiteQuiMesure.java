package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A site that has results to give.
 *
 * @param parcours the démarche that it is measured by, under way or that of its label
 * @param referentiel id of the version that it goes by
 * @param depuis the day on which that démarche began
 * @param mesures by key of the indicator and code of the period
 */
public record SiteQuiMesure(
        Parcours parcours,
        String referentiel,
        LocalDate depuis,
        List<IndicateurSuivi> suivis,
        Map<String, Map<String, MesureRendue>> mesures) {

    public SiteQuiMesure {
        suivis = List.copyOf(suivis);
        mesures = Map.copyOf(mesures);
    }

    CodeSite site() {
        return parcours.site();
    }

    /** What it measures in periods of this kind and has not given; nothing of a period that had begun before it measured. */
    public List<IndicateurSuivi> manquants(PeriodeDeMesure periode) {
        if (depuis.isAfter(periode.debut())) {
            return List.of();
        }
        return suivis.stream()
                .filter(suivi -> suivi.frequence() == periode.genre())
                .filter(suivi -> suivi.depuis() == null || !suivi.depuis().isAfter(periode.debut()))
                .filter(suivi -> !donne(suivi, periode))
                .toList();
    }

    private boolean donne(IndicateurSuivi suivi, PeriodeDeMesure periode) {
        MesureRendue mesure = mesures.getOrDefault(suivi.cle(), Map.of()).get(periode.code());
        return mesure != null && mesure.valeur() != null;
    }
}
