package fr.labellisation.lecture.indicateurs;

import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.IndicateursDUneVersion;
import fr.labellisation.parcours.indicateurs.IndicateursLocaux;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.Mesures;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Joins what a site has to measure, and measures on its own, with its results. */
@Component
public class LectureDesIndicateurs {
    private final LectureDesServices engagement;
    private final Perimetres perimetres;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final IndicateursLocaux locaux;
    private final Mesures mesures;

    LectureDesIndicateurs(
            LectureDesServices engagement,
            Perimetres perimetres,
            Referentiels referentiels,
            VersionsCompletees completees,
            IndicateursLocaux locaux,
            Mesures mesures) {
        this.engagement = engagement;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
        this.completees = completees;
        this.locaux = locaux;
        this.mesures = mesures;
    }

    /**
     * What a site measures.
     *
     * @param labels names of the labels that ask for it; empty without a démarche or a label
     * @param suivis those of the référentiel first
     * @param mesures by key of the indicator and code of the period
     */
    public record IndicateursDuSite(
            String labels, List<IndicateurSuivi> suivis, Map<String, Map<String, MesureRendue>> mesures) {}

    public IndicateursDuSite de(SituationSite site) {
        List<IndicateurSuivi> siens = locaux.duSite(site.code());
        Map<String, Map<String, MesureRendue>> resultats = mesures.duSite(site.code());
        return engagement
                .demarche(site)
                .map(demarche -> new IndicateursDuSite(
                        demarche.vises(referentiels).noms(),
                        Stream.concat(demandes(demarche, site).stream(), siens.stream())
                                .toList(),
                        resultats))
                .orElseGet(() -> new IndicateursDuSite("", siens, resultats));
    }

    private List<IndicateurSuivi> demandes(Demarche demarche, SituationSite site) {
        LabelsVises vises = demarche.vises(referentiels, completees);
        return IndicateursDUneVersion.de(
                vises.ensemble(),
                vises.retenus(Set.copyOf(perimetres.modules(new Parcours(demarche.code(), site.code())))));
    }
}
