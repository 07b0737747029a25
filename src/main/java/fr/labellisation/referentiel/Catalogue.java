package fr.labellisation.referentiel;

import fr.labellisation.referentiel.ReferentielInvalide.ParmiLesAutres;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All versions at one moment, with their revisions; it never changes, another one takes its place. */
final class Catalogue {
    private final long numero;
    private final Map<String, VersionLue> actuelles;
    private final Map<String, TreeMap<Integer, Referentiel>> revisions = new TreeMap<>();
    private final Succession succession;

    /**
     * @param numero grows with each publication
     * @param publiees in any order
     * @throws ReferentielInvalide if they do not fit together
     */
    Catalogue(Map<String, VersionLue> livres, long numero, List<Referentiel> publiees) {
        this.numero = numero;
        livres.values().forEach(lue -> ranger(lue.version()));
        publiees.forEach(this::ranger);
        actuelles = new TreeMap<>(livres);
        revisions.forEach((id, siennes) -> {
            Referentiel derniere = siennes.lastEntry().getValue();
            if (derniere.revision() > 0) {
                actuelles.put(id, new VersionLue(id, derniere));
            }
        });
        succession = new Succession(actuelles);
    }

    private void ranger(Referentiel version) {
        revisions.computeIfAbsent(version.id(), id -> new TreeMap<>()).put(version.revision(), version);
    }

    long numero() {
        return numero;
    }

    Optional<Referentiel> actuelle(String id) {
        return Optional.ofNullable(actuelles.get(id)).map(VersionLue::version);
    }

    Collection<Referentiel> actuelles() {
        return actuelles.values().stream().map(VersionLue::version).toList();
    }

    Optional<Referentiel> revision(String id, int revision) {
        return Optional.ofNullable(revisions.get(id)).map(siennes -> siennes.get(revision));
    }

    List<Referentiel> revisions(String id) {
        return List.copyOf(revisions.getOrDefault(id, new TreeMap<>()).values());
    }

    /** The version that takes over from this one; empty if none is known. */
    Optional<Referentiel> apres(String id) {
        return succession.apres(id);
    }

    /** What is wrong with this version in the place of the one of its id. */
    List<FauteDeReferentiel> fautes(Referentiel nouvelle) {
        Map<String, VersionLue> ensemble = new TreeMap<>(actuelles);
        ensemble.put(nouvelle.id(), new VersionLue(nouvelle.id(), nouvelle));
        try {
            return chevauchements(nouvelle, ensemble, new Succession(ensemble));
        } catch (ParmiLesAutres refus) {
            return List.of(refus.faute());
        }
    }

    /** Two versions of a family are not in force together, unless one takes over from the other and its end is not known yet. */
    private static List<FauteDeReferentiel> chevauchements(
            Referentiel nouvelle, Map<String, VersionLue> ensemble, Succession suite) {
        List<FauteDeReferentiel> fautes = new ArrayList<>();
        for (VersionLue lue : ensemble.values()) {
            Referentiel autre = lue.version();
            if (autre.id().equals(nouvelle.id()) || !autre.famille().equals(nouvelle.famille())) {
                continue;
            }
            boolean suivante = !autre.enVigueurDu().isAfter(nouvelle.enVigueurDu());
            Referentiel avant = suivante ? autre : nouvelle;
            Referentiel apres = suivante ? nouvelle : autre;
            boolean sansFin = avant.vie().fin() == null;
            boolean succede = suite.apres(avant.id())
                    .filter(a -> a.id().equals(apres.id()))
                    .isPresent();
            if (sansFin && !succede) {
                fautes.add(new FauteDeReferentiel(
                        suivante ? "remplace" : "enVigueurJusquA",
                        suivante
                                ? "%s, de la même famille, est en vigueur sans fin connue\u00a0: citez «\u00a0%s\u00a0» dans «\u00a0remplace\u00a0», ou publiez d’abord sa fin"
                                        .formatted(avant.nom(), avant.id())
                                : "%s, de la même famille, est en vigueur %s\u00a0: une fin, ou «\u00a0%s\u00a0» comme successeur, est attendue"
                                        .formatted(
                                                apres.nom(), apres.vie().debut().depuis(), apres.id())));
            } else if (!sansFin && avant.vie().chevauche(apres.vie())) {
                fautes.add(new FauteDeReferentiel(
                        suivante ? "enVigueurDu" : "enVigueurJusquA",
                        "les dates chevauchent celles de %s, de la même famille, en vigueur %s"
                                .formatted(
                                        autre.nom(),
                                        suivante
                                                ? "jusqu’à " + autre.vie().fin().enToutesLettres()
                                                : autre.vie().debut().depuis())));
            }
        }
        return fautes;
    }
}
