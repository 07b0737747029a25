package fr.labellisation.referentiel;

import static fr.labellisation.socle.regles.Avis.refus;
import static java.util.Comparator.comparing;

import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * The versions of the référentiels: files of the product, read and checked at start-up (a wrong one stops it with a sentence),
 * and what the ministry published since, which adds to them or comes before them. {@link #rafraichir()} keeps nodes together.
 */
@Component
public class Referentiels {

    private static final String LIVRES = "classpath*:referentiels/*.yaml";

    private final Map<String, VersionLue> livres;
    private final RevisionsPubliees publiees;
    private volatile Catalogue catalogue;

    /** Those delivered with the application. */
    public Referentiels() {
        this("");
    }

    /** @param dossier where the ministry keeps its own files, which replace those of the same id; empty for none */
    Referentiels(String dossier) {
        this(dossier, null);
    }

    /**
     * @param dossier as above
     * @param publiees what the ministry published, which comes before any file; null for none
     */
    @Autowired
    Referentiels(
            @Value("${labellisation.referentiels.dossier:}") String dossier, @Nullable RevisionsPubliees publiees) {
        Map<String, VersionLue> lus = lire(LIVRES);
        if (!dossier.isBlank()) {
            Map<String, VersionLue> duMinistere = lire("file:" + dossier + "/*.yaml");
            if (duMinistere.isEmpty()) {
                throw new ReferentielInvalide(
                        "Aucun fichier «\u00a0.yaml\u00a0» dans le dossier des référentiels «\u00a0" + dossier
                                + "\u00a0», au moins un est attendu.");
            }
            lus.putAll(duMinistere);
        }
        this.livres = lus;
        this.publiees = publiees;
        this.catalogue = new Catalogue(
                lus, publiees == null ? 0 : publiees.numero(), publiees == null ? List.of() : publiees.toutes());
    }

    /**
     * Takes in what was published since, on whichever node: one short query, and one more only when there is something. What
     * does not fit beside the files of this node is refused as a wrong file is.
     */
    public void rafraichir() {
        if (publiees != null && publiees.numero() != catalogue.numero()) {
            catalogue = new Catalogue(livres, publiees.numero(), publiees.toutes());
        }
    }

    /** Grows with each publication: what was read under one number is the same as long as it stands. */
    public long numero() {
        return catalogue.numero();
    }

    /** A version as it stood at one revision of it: what a démarche or a label was begun on. */
    public Optional<Referentiel> parId(String id, int revision) {
        return catalogue
                .revision(id, revision)
                .or(() -> {
                    // Published on another node since this one last asked.
                    rafraichir();
                    return catalogue.revision(id, revision);
                })
                .or(() -> parId(id));
    }

    /** The same; it must be known. */
    public Referentiel exiger(String id, int revision) {
        return parId(id, revision).orElseGet(() -> exiger(id));
    }

    /** The revisions of a version that are known, the first one first. */
    public List<Referentiel> revisions(String id) {
        return catalogue.revisions(id);
    }

    /** What is wrong with this version beside the others; it replaces the one of its id. */
    public List<FauteDeReferentiel> fautesParmiLesAutres(Referentiel nouvelle) {
        return catalogue.fautes(nouvelle);
    }

    public Optional<Referentiel> parId(String id) {
        return catalogue.actuelle(id);
    }

    /** Name of the version; its id if it is not known here any more. */
    public String nom(String id) {
        return parId(id).map(Referentiel::nom).orElse(id);
    }

    public Referentiel exiger(String id) {
        return parId(id)
                .orElseThrow(() -> new IllegalArgumentException("Le référentiel «\u00a0" + id
                        + "\u00a0» est inconnu, un de ceux-ci est attendu\u00a0: " + String.join(", ", ids()) + "."));
    }

    /** From the oldest to the newest. */
    public List<Referentiel> tous() {
        return catalogue.actuelles().stream()
                .sorted(comparing(Referentiel::enVigueurDu).thenComparing(Referentiel::id))
                .toList();
    }

    /** What a form offers for something new: the versions in force on that day, from the oldest to the newest. */
    public List<Option> choix(LocalDate le) {
        return enVigueur(le).stream()
                .map(version -> new Option(version.nomEtAnnee(), version.id()))
                .toList();
    }

    /** What a form offers for what exists already: every version begun by that day, with its state. */
    public List<Option> choixAvecClos(LocalDate le) {
        return tous().stream()
                .filter(version -> version.vie().commencee(le))
                .map(version -> new Option(version.nomEtAnnee() + ", " + etat(version, le), version.id()))
                .toList();
    }

    /** The versions in force on that day, from the oldest to the newest. */
    public List<Referentiel> enVigueur(LocalDate le) {
        return tous().stream().filter(version -> version.vie().enVigueur(le)).toList();
    }

    /** The latest version of a family that is in force on that day. */
    public Referentiel enVigueur(String famille, LocalDate le) {
        return enVigueur(le).stream()
                .filter(referentiel -> referentiel.famille().equals(famille))
                .reduce((avant, apres) -> apres)
                .orElseThrow(() -> new IllegalArgumentException("Aucun référentiel de la famille «\u00a0" + famille
                        + "\u00a0» n’est en vigueur le " + le + "."));
    }

    /** May this version be chosen on that day for something new? */
    public Avis pourCommencer(String id, LocalDate le) {
        Optional<Referentiel> version = parId(id);
        return Avis.selon(
                refus(version.isEmpty(), "Le référentiel «\u00a0%s\u00a0» n’existe pas.", id),
                version.flatMap(v -> pasEncore(v, le)),
                version.flatMap(v -> close(v, le)));
    }

    /** May a path that begins on one day, and is decided on another, go by this version? It must be in force on both. */
    public Avis pourCommencer(String id, LocalDate debut, LocalDate decideLe) {
        Avis auPlusTard = pourCommencer(id, debut.isAfter(decideLe) ? debut : decideLe);
        return auPlusTard.favorable() ? pourCommencer(id, debut) : auPlusTard;
    }

    /** The version on which a label of this one is renewed on that day: the last of its successors that has begun. */
    public Referentiel pourRenouveler(String id, LocalDate le) {
        Referentiel actuel = exiger(id);
        return catalogue
                .apres(id)
                .filter(suivant -> suivant.vie().commencee(le))
                .map(suivant -> pourRenouveler(suivant.id(), le))
                .orElse(actuel);
    }

    /** « en vigueur », or « close depuis juin 2014, Qualipref 2.0 lui succède ». */
    public String etat(Referentiel version, LocalDate le) {
        if (!version.vie().close(le)) {
            return version.vie().commencee(le)
                    ? "en vigueur"
                    : "en vigueur " + version.vie().debut().aPartir();
        }
        return "close " + version.vie().fin().depuis()
                + catalogue
                        .apres(version.id())
                        .map(suivant -> ", %s lui succède".formatted(suivant.nom()))
                        .orElse("");
    }

    private static Optional<String> pasEncore(Referentiel version, LocalDate le) {
        return refus(
                !version.vie().commencee(le),
                "Le référentiel %s n’est utilisable qu’%s.",
                version.nom(),
                version.vie().debut().aPartir());
    }

    /** Why a version that is over on that day may not be chosen for something new, and which one may; empty if it is not over. */
    public Optional<String> close(Referentiel version, LocalDate le) {
        if (!version.vie().close(le)) {
            return Optional.empty();
        }
        Referentiel suivant = pourRenouveler(version.id(), le);
        String conseil = suivant.vie().enVigueur(le) ? "\u00a0: choisissez %s.".formatted(suivant.nom()) : ".";
        return Optional.of("%s n’est plus en vigueur %s%s"
                .formatted(version.nom(), version.vie().fin().depuis(), conseil));
    }

    private List<String> ids() {
        return tous().stream().map(Referentiel::id).toList();
    }

    private static Map<String, VersionLue> lire(String emplacement) {
        Map<String, VersionLue> lus = new TreeMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(emplacement)) {
                Referentiel referentiel = lire(fichier);
                if (lus.put(referentiel.id(), new VersionLue(fichier.getFilename(), referentiel)) != null) {
                    throw new ReferentielInvalide(
                            "Le référentiel " + fichier.getFilename() + " porte l’identifiant «\u00a0"
                                    + referentiel.id() + "\u00a0» d’un autre fichier, un autre est attendu.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Les référentiels de " + emplacement + " ne peuvent pas être lus.", e);
        }
        return lus;
    }

    private static Referentiel lire(Resource fichier) throws IOException {
        try (InputStream contenu = fichier.getInputStream()) {
            return new LectureReferentiel(fichier.getFilename()).lire(contenu);
        }
    }
}
