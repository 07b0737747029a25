package fr.labellisation.referentiel;

import static java.util.Comparator.comparing;

import fr.labellisation.socle.formulaires.Option;
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
import org.springframework.stereotype.Component;

/** The versions of the référentiels, read and checked at start-up: a wrong file stops it with a sentence. */
@Component
public class Referentiels {

    private static final String LIVRES = "classpath*:referentiels/*.yaml";

    private final Map<String, Referentiel> parId;

    /** Those delivered with the application. */
    public Referentiels() {
        this("");
    }

    /** @param dossier where the ministry keeps its own files, which replace those of the same id; empty for none */
    @Autowired
    public Referentiels(@Value("${labellisation.referentiels.dossier:}") String dossier) {
        Map<String, Referentiel> lus = lire(LIVRES);
        if (!dossier.isBlank()) {
            Map<String, Referentiel> duMinistere = lire("file:" + dossier + "/*.yaml");
            if (duMinistere.isEmpty()) {
                throw new ReferentielInvalide(
                        "Aucun fichier «\u00a0.yaml\u00a0» dans le dossier des référentiels «\u00a0" + dossier
                                + "\u00a0», au moins un est attendu.");
            }
            lus.putAll(duMinistere);
        }
        lus.values().forEach(referentiel -> verifierRemplace(referentiel, lus));
        parId = Map.copyOf(lus);
    }

    public Optional<Referentiel> parId(String id) {
        return Optional.ofNullable(parId.get(id));
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
        return parId.values().stream()
                .sorted(comparing(Referentiel::enVigueurDu).thenComparing(Referentiel::id))
                .toList();
    }

    /** What a form offers: every version, from the oldest to the newest. */
    public List<Option> choix() {
        return choix(LocalDate.MAX);
    }

    /** What a form offers: the versions in force on that day, from the oldest to the newest. */
    public List<Option> choix(LocalDate le) {
        return tous().stream()
                .filter(referentiel -> !referentiel.enVigueurDu().isAfter(le))
                .map(referentiel -> new Option(referentiel.nomEtAnnee(), referentiel.id()))
                .toList();
    }

    /** The latest version of a family on that day. */
    public Referentiel enVigueur(String famille, LocalDate le) {
        return tous().stream()
                .filter(referentiel -> referentiel.famille().equals(famille))
                .filter(referentiel -> !referentiel.enVigueurDu().isAfter(le))
                .reduce((avant, apres) -> apres)
                .orElseThrow(() -> new IllegalArgumentException("Aucun référentiel de la famille «\u00a0" + famille
                        + "\u00a0» n’est en vigueur le " + le + "."));
    }

    /** The version on which a label of this one is renewed on that day: what replaces it, else itself. */
    public Referentiel pourRenouveler(String id, LocalDate le) {
        Referentiel actuel = exiger(id);
        return tous().stream()
                .filter(referentiel -> referentiel.remplace().contains(id))
                .filter(referentiel -> !referentiel.enVigueurDu().isAfter(le))
                .findFirst()
                .map(suivant -> pourRenouveler(suivant.id(), le))
                .orElse(actuel);
    }

    private List<String> ids() {
        return tous().stream().map(Referentiel::id).toList();
    }

    private static void verifierRemplace(Referentiel referentiel, Map<String, Referentiel> lus) {
        for (String ancien : referentiel.remplace()) {
            Referentiel avant = lus.get(ancien);
            if (avant == null || !avant.enVigueurDu().isBefore(referentiel.enVigueurDu())) {
                throw new ReferentielInvalide("Le référentiel " + referentiel.id() + " remplace «\u00a0" + ancien
                        + "\u00a0», une version connue et plus ancienne est attendue.");
            }
        }
    }

    private static Map<String, Referentiel> lire(String emplacement) {
        Map<String, Referentiel> lus = new TreeMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(emplacement)) {
                Referentiel referentiel = lire(fichier);
                if (lus.put(referentiel.id(), referentiel) != null) {
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
