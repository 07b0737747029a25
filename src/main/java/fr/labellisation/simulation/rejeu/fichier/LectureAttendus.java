package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.fichier.Attendu.Repere;
import fr.labellisation.socle.codes.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what must come out of a case. */
final class LectureAttendus {
    private static final List<String> LABELS = List.of("delivre", "suspendu", "retire", "expire", "renouvele");
    private static final List<String> DEMARCHES =
            List.of("en-cours", "aboutie", "aboutie-en-partie", "sans-label", "abandonnee");
    private static final List<String> ECHEANCES =
            List.of("audit-suivi", "bilan-annuel", "renouvellement", "expiration");
    private static final List<String> AUDITS = List.of("audit-interne", "audit-externe");
    /** A site that is not in the démarche, or not any more. */
    private static final String HORS = "hors";

    private static final String NOMBRE = "\\d{1,4}";

    private final Referentiels referentiels;
    private final Designation designation;
    private final Dates dates;
    private final Fautes fautes;

    LectureAttendus(Referentiels referentiels, Designation designation, Dates dates, Fautes fautes) {
        this.referentiels = referentiels;
        this.designation = designation;
        this.dates = dates;
        this.fautes = fautes;
    }

    List<Attendu> lire(NoeudYaml cas) {
        List<Attendu> attendus = new ArrayList<>();
        for (Node noeud : cas.liste("attendu")) {
            NoeudYaml.de(noeud, "un attendu", fautes).flatMap(this::attendu).ifPresent(attendus::add);
        }
        return attendus;
    }

    private Optional<? extends Attendu> attendu(NoeudYaml carte) {
        List<String> formes = List.of("label", "demarche", "perimetre", "comite", "echeance", "audit", "rappels");
        List<String> donnees = formes.stream().filter(carte::a).toList();
        if (donnees.size() != 1) {
            fautes.ajouter(
                    carte.ligne(),
                    "un attendu porte sur une de ces choses et une seule\u00a0: %s.",
                    String.join(", ", formes));
            return Optional.empty();
        }
        return switch (donnees.get(0)) {
            case "label" -> label(carte);
            case "demarche" -> demarche(carte);
            case "perimetre" -> perimetre(carte);
            case "comite" -> comite(carte);
            case "echeance" -> echeance(carte);
            case "audit" -> audit(carte);
            default -> rappels(carte);
        };
    }

    private Optional<Attendu> label(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "label", "expire", "referentiel", "modules", "source"));
        List<String> sites = designation.exiger(carte);
        Optional<String> etat = carte.choix("label", LABELS);
        LocalDate expire = dates.jour(carte, "expire").orElse(null);
        String version = carte.choix(
                        "referentiel",
                        referentiels.tous().stream().map(Referentiel::id).toList())
                .orElse(null);
        List<String> modules = carte.a("modules") ? LectureSites.mots(carte, "modules", fautes) : null;
        return repere(carte, "le")
                .flatMap(repere -> etat.map(lu -> new Attendu.DuLabel(repere, sites, lu, expire, version, modules)));
    }

    private Optional<Attendu> demarche(NoeudYaml carte) {
        carte.seulement(List.of("le", "demarche", "source"));
        Optional<String> etat = carte.choix("demarche", DEMARCHES);
        return repere(carte, "le").flatMap(repere -> etat.map(lu -> new Attendu.DeLaDemarche(repere, lu)));
    }

    private Optional<Attendu> perimetre(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "perimetre", "a_decider", "source"));
        List<String> sites = designation.exiger(carte);
        boolean hors = carte.lire("perimetre")
                .filter(noeud -> noeud instanceof ScalarNode mot && HORS.equals(mot.getValue()))
                .isPresent();
        List<String> modules = hors ? null : LectureSites.mots(carte, "perimetre", fautes);
        List<String> aDecider = carte.a("a_decider") ? LectureSites.mots(carte, "a_decider", fautes) : null;
        return repere(carte, "le").map(repere -> new Attendu.DuPerimetre(repere, sites, modules, aDecider));
    }

    private Optional<Attendu> comite(NoeudYaml carte) {
        carte.seulement(List.of("le", "comite", "compte_rendu", "source"));
        Optional<Dates.JourEtHeure> quand = dates.moment(carte, "comite");
        Boolean compteRendu = carte.a("compte_rendu") ? carte.oui("compte_rendu") : null;
        return repere(carte, "le")
                .flatMap(repere -> quand.map(lu -> new Attendu.DuComite(repere, lu.jour(), lu.heure(), compteRendu)));
    }

    private Optional<Attendu> echeance(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "echeance", "source"));
        List<String> sites = designation.exiger(carte);
        Optional<String> nature = carte.choix("echeance", ECHEANCES);
        return repere(carte, "le").flatMap(repere -> nature.map(lue -> new Attendu.DuneEcheance(repere, sites, lue)));
    }

    private Optional<Attendu> audit(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "audit", "etat", "date", "jours_depuis_interne", "source"));
        List<String> sites = designation.exiger(carte);
        Optional<String> audit = carte.choix("audit", AUDITS);
        carte.exiger("etat");
        Optional<String> etat = carte.choix("etat", Code.tous(Audit.Etat.class));
        LocalDate date = dates.jour(carte, "date").orElse(null);
        Integer jours = carte.texte("jours_depuis_interne")
                .flatMap(mot -> nombre(carte, "jours_depuis_interne", mot))
                .orElse(null);
        return repere(carte, "le")
                .flatMap(repere -> audit.flatMap(
                        lu -> etat.map(voulu -> new Attendu.DunAudit(repere, sites, lu, voulu, date, jours))));
    }

    private Optional<Attendu> rappels(NoeudYaml carte) {
        carte.seulement(List.of("date", "site", "sites", "rappels", "paliers", "source"));
        List<String> sites = designation.exiger(carte);
        Optional<String> audit = carte.choix("rappels", AUDITS);
        List<Integer> paliers = paliers(carte);
        return repere(carte, "date")
                .flatMap(repere -> audit.map(lu -> new Attendu.DesRappels(repere, sites, lu, paliers)));
    }

    private List<Integer> paliers(NoeudYaml carte) {
        carte.exiger("paliers");
        return LectureSites.mots(carte, "paliers", fautes).stream()
                .flatMap(mot -> nombre(carte, "paliers", mot).stream())
                .toList();
    }

    private Optional<Integer> nombre(NoeudYaml carte, String cle, String mot) {
        if (!mot.matches(NOMBRE)) {
            fautes.ajouter(
                    carte.ligne(cle),
                    "«\u00a0%s\u00a0» dit «\u00a0%s\u00a0»\u00a0; un nombre de jours est attendu, comme 30.",
                    cle,
                    mot);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(mot));
    }

    private Optional<Repere> repere(NoeudYaml carte, String cle) {
        carte.exiger(cle);
        return dates.jour(carte, cle)
                .map(le -> new Repere(carte.ligne(), le, carte.texte("source").orElse("")));
    }
}
