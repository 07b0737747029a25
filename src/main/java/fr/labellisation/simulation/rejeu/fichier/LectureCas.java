package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.territoire.Territoire;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a case file and refuses it with every fault at once, each with its line and what was expected. */
public final class LectureCas {
    /** What a case says of itself. */
    public static final List<String> CLES = List.of(
            "cas",
            "titre",
            "source",
            "supposé",
            "suppose",
            "departement",
            "referentiel",
            "second_referentiel",
            "debut",
            "cible",
            "demarche",
            "comite_usagers",
            "sites",
            "defaut",
            "renouvellement",
            "faits",
            "attendu");

    private static final String DOUBLE = "double";
    private static final String SECOND = "second_referentiel";

    private final Referentiels referentiels;
    private final Territoire territoire;
    private final PlanDesModeles parcours;

    public LectureCas(Referentiels referentiels, Territoire territoire, PlanDesModeles parcours) {
        this.referentiels = referentiels;
        this.territoire = territoire;
        this.parcours = parcours;
    }

    /**
     * @param fichier its name, for messages
     * @param ancrage what the relative dates of the file stand for, or null where it must give real dates
     * @throws CasInvalide with all its faults
     */
    public Cas lire(String fichier, String contenu, Ancrage ancrage) {
        Fautes fautes = new Fautes();
        Optional<Cas> cas = composer(contenu, fautes)
                .flatMap(racine -> NoeudYaml.de(racine, "le cas", fautes))
                .map(carte -> lire(carte, fichier, new Dates(ancrage, fautes), fautes));
        if (!fautes.aucune()) {
            throw new CasInvalide(fichier, fautes.parLigne());
        }
        return cas.orElseThrow();
    }

    private static Optional<Node> composer(String contenu, Fautes fautes) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Optional<Node> racine =
                    Optional.ofNullable(new Yaml(options).compose(new StringReader(Texte.compose(contenu))));
            if (racine.isEmpty()) {
                fautes.ajouter(1, "le fichier est vide\u00a0; un cas est attendu.");
            }
            return racine;
        } catch (MarkedYAMLException e) {
            int ligne = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            fautes.ajouter(ligne, "ce n’est pas du YAML lisible (%s).", e.getProblem());
        } catch (YAMLException e) {
            fautes.ajouter(1, "ce n’est pas du YAML lisible (%s).", e.getMessage());
        }
        return Optional.empty();
    }

    private Cas lire(NoeudYaml carte, String fichier, Dates dates, Fautes fautes) {
        carte.seulement(CLES);
        carte.synonyme("supposé", "suppose");
        carte.choix("defaut", List.of("a-l-echeance"));
        String departement = departement(carte, fautes);
        Optional<Referentiel> referentiel = referentiel(carte, fautes);
        List<SiteDuCas> sites = new LectureSites(departement, referentiel, fautes).lire(carte);
        carte.exiger("debut");
        LocalDate debut = dates.jour(carte, "debut").orElse(LocalDate.MIN);
        boolean commun = !carte.choix("comite_usagers", List.of(Cas.COMITE_COMMUN, "par-site"))
                .filter("par-site"::equals)
                .isPresent();
        List<String> codes = sites.stream().map(SiteDuCas::code).toList();
        Designation designation = new Designation(codes, fautes);
        String nature =
                carte.choix("demarche", List.of("initiale", DOUBLE, "aucune")).orElse("initiale");
        boolean demarche = !nature.equals("aucune");
        String second = second(carte, nature.equals(DOUBLE), fautes);
        List<FaitDuCas> faits = new LectureFaits(
                        parcours, new Versions(referentiels, referentiel), designation, dates, commun, fautes)
                .lire(carte, debut);
        verifierDemarche(demarche, faits, fautes);
        List<Attendu> attendus = new LectureAttendus(referentiels, designation, dates, fautes).lire(carte);
        return new Cas(
                fichier,
                carte.ligne("debut"),
                new Presentation(
                        carte.exigerTexte("cas").orElse(""),
                        carte.texte("titre").orElse(""),
                        carte.texte("source").orElse(""),
                        LectureSites.mots(carte, "supposé", fautes)),
                departement,
                referentiel.map(Referentiel::id).orElse(""),
                second,
                debut,
                dates.jour(carte, "cible").orElse(null),
                demarche,
                commun ? Cas.COMITE_COMMUN : "par-site",
                carte.oui("renouvellement"),
                sites,
                faits.stream().sorted(Comparator.comparing(FaitDuCas::instant)).toList(),
                attendus);
    }

    /** One démarche at most: that of the start, or that of a fact. */
    private static void verifierDemarche(boolean desLeDebut, List<FaitDuCas> faits, Fautes fautes) {
        faits.stream()
                .filter(fait -> fait.evenement() == EvenementDuCas.DEMARCHE_DECIDEE)
                .skip(desLeDebut ? 0 : 1)
                .forEach(fait -> fautes.ajouter(
                        fait.ligne(),
                        "une démarche du cas commence déjà avant celle-ci\u00a0; un seul «\u00a0%s\u00a0» est attendu, et avec"
                                + " «\u00a0demarche: aucune\u00a0».",
                        fait.libelle()));
    }

    private String departement(NoeudYaml carte, Fautes fautes) {
        String code = carte.exigerTexte("departement").orElse("");
        if (!code.isEmpty() && territoire.reconnaitre(code).isEmpty()) {
            fautes.ajouter(
                    carte.ligne("departement"),
                    "le département «\u00a0%s\u00a0» n’existe pas\u00a0; un code officiel est attendu, comme \"91\" ou \"2A\".",
                    code);
        }
        return code;
    }

    /** The version of the second label, which a double one names and no other. */
    private String second(NoeudYaml carte, boolean deux, Fautes fautes) {
        if (deux) {
            carte.exiger(SECOND);
        } else if (carte.a(SECOND)) {
            fautes.ajouter(
                    carte.ligne(SECOND),
                    "«\u00a0%s\u00a0» n’est attendu qu’avec «\u00a0demarche: %s\u00a0».",
                    SECOND,
                    DOUBLE);
        }
        return carte.choix(
                        SECOND,
                        referentiels.tous().stream().map(Referentiel::id).toList())
                .orElse(null);
    }

    private Optional<Referentiel> referentiel(NoeudYaml carte, Fautes fautes) {
        carte.exiger("referentiel");
        List<String> connus = referentiels.tous().stream().map(Referentiel::id).toList();
        return carte.choix("referentiel", connus).flatMap(referentiels::parId);
    }
}
