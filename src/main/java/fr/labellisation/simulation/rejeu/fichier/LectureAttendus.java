package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what must come out of a case. */
final class LectureAttendus {
    private static final List<String> LABELS = List.of("delivre", "suspendu", "retire", "expire", "renouvele");
    private static final List<String> DEMARCHES =
            List.of("en-cours", "aboutie", "aboutie-en-partie", "sans-label", "abandonnee");
    private static final List<String> ECHEANCES =
            List.of("audit-suivi", "bilan-annuel", "renouvellement", "expiration");
    private static final List<String> AUDITS = List.of("audit-interne", "audit-externe");

    private final Designation designation;
    private final Dates dates;
    private final Fautes fautes;

    LectureAttendus(Designation designation, Dates dates, Fautes fautes) {
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
        List<String> formes = List.of("label", "demarche", "echeance", "rappels");
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
            case "echeance" -> echeance(carte);
            default -> rappels(carte);
        };
    }

    private Optional<Attendu> label(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "label", "expire"));
        List<String> sites = designation.exiger(carte);
        Optional<String> etat = carte.choix("label", LABELS);
        LocalDate expire = dates.jour(carte, "expire").orElse(null);
        return jour(carte, "le")
                .flatMap(le -> etat.map(lu -> new Attendu.DuLabel(carte.ligne(), le, sites, lu, expire)));
    }

    private Optional<Attendu> demarche(NoeudYaml carte) {
        carte.seulement(List.of("le", "demarche"));
        Optional<String> etat = carte.choix("demarche", DEMARCHES);
        return jour(carte, "le").flatMap(le -> etat.map(lu -> new Attendu.DeLaDemarche(carte.ligne(), le, lu)));
    }

    private Optional<Attendu> echeance(NoeudYaml carte) {
        carte.seulement(List.of("le", "site", "sites", "echeance"));
        List<String> sites = designation.exiger(carte);
        Optional<String> nature = carte.choix("echeance", ECHEANCES);
        return jour(carte, "le")
                .flatMap(le -> nature.map(lue -> new Attendu.DuneEcheance(carte.ligne(), le, sites, lue)));
    }

    private Optional<Attendu> rappels(NoeudYaml carte) {
        carte.seulement(List.of("date", "site", "sites", "rappels", "paliers"));
        List<String> sites = designation.exiger(carte);
        Optional<String> audit = carte.choix("rappels", AUDITS);
        List<Integer> paliers = paliers(carte);
        return jour(carte, "date")
                .flatMap(le -> audit.map(lu -> new Attendu.DesRappels(carte.ligne(), le, sites, lu, paliers)));
    }

    private List<Integer> paliers(NoeudYaml carte) {
        carte.exiger("paliers");
        List<Integer> paliers = new ArrayList<>();
        for (String mot : LectureSites.mots(carte, "paliers", fautes)) {
            if (mot.matches("\\d{1,4}")) {
                paliers.add(Integer.valueOf(mot));
            } else {
                fautes.ajouter(
                        carte.ligne("paliers"),
                        "le palier «\u00a0%s\u00a0»\u00a0; un nombre de jours est attendu, comme 30.",
                        mot);
            }
        }
        return paliers;
    }

    private Optional<LocalDate> jour(NoeudYaml carte, String cle) {
        carte.exiger(cle);
        return dates.jour(carte, cle);
    }
}
