package fr.labellisation.parcours.label.revue;

import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.IndicateursDUneVersion;
import fr.labellisation.parcours.indicateurs.IndicateursLocaux;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.Mesures;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.label.revue.IndicateurRevu.Resultat;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a yearly review looks at: what the label asks a site to measure, and what the site measures on its own. */
@Component
class IndicateursARevoir {
    private final Grilles grilles;
    private final IndicateursLocaux locaux;
    private final Mesures mesures;

    IndicateursARevoir(Grilles grilles, IndicateursLocaux locaux, Mesures mesures) {
        this.grilles = grilles;
        this.locaux = locaux;
        this.mesures = mesures;
    }

    /**
     * Those that missed their target first.
     *
     * @param jour the periods of a year that were over then are looked at
     */
    List<IndicateurRevu> de(Parcours parcours, String referentiel, LocalDate jour) {
        Grille grille = grilles.duLabel(parcours, referentiel);
        Map<String, Map<String, MesureRendue>> resultats = mesures.duSite(parcours.site());
        return Stream.concat(
                        IndicateursDUneVersion.de(grille.referentiel(), grille.modules()).stream(),
                        locaux.duSite(parcours.site()).stream())
                .map(suivi -> revu(suivi, resultats.getOrDefault(suivi.cle(), Map.of()), jour))
                .sorted(Comparator.comparing(IndicateurRevu::position))
                .toList();
    }

    private static IndicateurRevu revu(IndicateurSuivi suivi, Map<String, MesureRendue> resultats, LocalDate jour) {
        return new IndicateurRevu(
                suivi,
                PeriodeDeMesure.achevees(suivi.frequence(), jour).stream()
                        .map(periode -> new Resultat(
                                periode,
                                Optional.ofNullable(resultats.get(periode.code()))
                                        .map(MesureRendue::valeur)
                                        .orElse(null)))
                        .toList());
    }
}
