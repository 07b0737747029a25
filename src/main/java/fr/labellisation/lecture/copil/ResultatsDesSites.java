package fr.labellisation.lecture.copil;

import fr.labellisation.lecture.situation.ParcoursSuivis;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.IndicateursDUneVersion;
import fr.labellisation.parcours.indicateurs.IndicateursLocaux;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.Mesures;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The indicators of several sites with their last result: those that their version asks for, as their département completed it, and those
 * of their own; five statements, and one for each département that had something to complete.
 */
@Component
public class ResultatsDesSites {
    private final ParcoursSuivis suivis;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final IndicateursLocaux locaux;
    private final Mesures mesures;

    ResultatsDesSites(
            ParcoursSuivis suivis,
            Demarches demarches,
            Perimetres perimetres,
            Referentiels referentiels,
            VersionsCompletees completees,
            IndicateursLocaux locaux,
            Mesures mesures) {
        this.suivis = suivis;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
        this.completees = completees;
        this.locaux = locaux;
        this.mesures = mesures;
    }

    /** By site, in the order of the référentiel; empty for one that measures nothing. */
    public Map<CodeSite, List<ResultatDIndicateur>> des(Collection<SituationSite> sites) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        List<CodeSite> codes = sites.stream().map(SituationSite::code).toList();
        Map<CodeSite, List<IndicateurSuivi>> demandes = demandes(sites);
        Map<CodeSite, List<IndicateurSuivi>> siens =
                locaux.desSites(codes.stream().map(CodeSite::valeur).toList());
        Map<CodeSite, Map<String, Map<String, MesureRendue>>> rendues = mesures.desSites(codes);
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        site -> Stream.concat(
                                        demandes.getOrDefault(site, List.of()).stream(),
                                        siens.getOrDefault(site, List.of()).stream())
                                .map(suivi -> dernier(
                                        suivi,
                                        rendues.getOrDefault(site, Map.of())
                                                .getOrDefault(suivi.cle(), Map.of())
                                                .values()))
                                .toList()));
    }

    private static ResultatDIndicateur dernier(IndicateurSuivi suivi, Collection<MesureRendue> rendues) {
        return rendues.stream()
                .filter(rendue -> rendue.valeur() != null)
                .map(rendue ->
                        new ResultatDIndicateur(suivi, PeriodeDeMesure.exiger(rendue.periode()), rendue.valeur()))
                .max(Comparator.comparing(resultat -> resultat.periode().fin()))
                .orElseGet(() -> new ResultatDIndicateur(suivi, null, null));
    }

    private Map<CodeSite, List<IndicateurSuivi>> demandes(Collection<SituationSite> sites) {
        List<Parcours> parcours = suivis.des(sites);
        Map<CodeDemarche, Demarche> connues =
                demarches
                        .parmi(parcours.stream()
                                .map(Parcours::demarche)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Demarche::code, Function.identity()));
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> arretes = perimetres.enVigueur(connues.keySet());
        Map<CodeDepartement, UnaryOperator<Referentiel>> completer = new HashMap<>();
        return parcours.stream().collect(Collectors.toMap(Parcours::site, sien -> {
            LabelsVises vises = connues.get(sien.demarche())
                    .vises(referentiels)
                    .completes(completer.computeIfAbsent(sien.departement(), completees::pour));
            return IndicateursDUneVersion.de(
                    vises.ensemble(),
                    vises.retenus(arretes.getOrDefault(sien.demarche(), new TreeMap<>())
                            .getOrDefault(sien.site(), new TreeSet<>())));
        }));
    }
}
