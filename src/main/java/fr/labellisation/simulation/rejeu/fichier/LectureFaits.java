package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.codes.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the facts of a case. */
final class LectureFaits {
    private static final List<String> CLES =
            List.of("le", "tache", "evenement", "module", "site", "sites", "donnees", "supposé", "suppose");

    private final PlanDesModeles parcours;
    private final Versions versions;
    private final Designation designation;
    private final Dates dates;
    private final boolean comiteCommun;
    private final Fautes fautes;

    LectureFaits(
            PlanDesModeles parcours,
            Versions versions,
            Designation designation,
            Dates dates,
            boolean comiteCommun,
            Fautes fautes) {
        this.parcours = parcours;
        this.versions = versions;
        this.designation = designation;
        this.dates = dates;
        this.comiteCommun = comiteCommun;
        this.fautes = fautes;
    }

    List<FaitDuCas> lire(NoeudYaml cas, LocalDate debut) {
        List<FaitDuCas> faits = new ArrayList<>();
        for (Node noeud : cas.liste("faits")) {
            NoeudYaml.de(noeud, "un fait", fautes)
                    .flatMap(carte -> fait(carte, debut))
                    .ifPresent(faits::add);
        }
        return faits;
    }

    private Optional<FaitDuCas> fait(NoeudYaml carte, LocalDate debut) {
        carte.seulement(CLES);
        carte.synonyme("supposé", "suppose");
        if (carte.a("tache") == carte.a("evenement")) {
            fautes.ajouter(
                    carte.ligne(),
                    "«\u00a0tache\u00a0» ou «\u00a0evenement\u00a0» est attendu dans un fait, l’un ou l’autre et un seul.");
        }
        carte.exiger("le");
        Optional<Dates.JourEtHeure> le = dates.moment(carte, "le");
        le.filter(moment -> moment.jour().isBefore(debut)).ifPresent(moment -> {
            fautes.ajouter(carte.ligne("le"), "le fait est du %s, avant le début du cas (%s).", moment.jour(), debut);
        });
        Map<String, Object> donnees =
                carte.lire("donnees").map(new Donnees(dates, fautes)::lire).orElse(Map.of());
        String tache = tache(carte);
        EvenementDuCas evenement = evenement(carte, donnees);
        List<String> sites = designation.lire(carte);
        boolean suppose = carte.oui("supposé");
        return le.filter(moment -> tache != null || evenement != null)
                .map(moment -> new FaitDuCas(
                        carte.ligne(),
                        moment.jour(),
                        moment.heure(),
                        tache,
                        evenement,
                        carte.choix("module", modules()).orElse(null),
                        sites,
                        donnees,
                        suppose));
    }

    private String tache(NoeudYaml carte) {
        return carte.choix("tache", parcours.taches())
                .filter(tache -> {
                    boolean deTrop = !parcours.parSite(tache)
                            && nommeUnSite(carte)
                            && !(parcours.deComite(tache) && !comiteCommun);
                    if (deTrop) {
                        fautes.ajouter(
                                carte.ligne(),
                                "«\u00a0%s\u00a0» se fait une fois pour la démarche\u00a0; aucun site n’est attendu.",
                                tache);
                    }
                    return !deTrop;
                })
                .orElse(null);
    }

    private EvenementDuCas evenement(NoeudYaml carte, Map<String, Object> donnees) {
        EvenementDuCas evenement = carte.choix("evenement", Code.tous(EvenementDuCas.class))
                .flatMap(EvenementDuCas::duCode)
                .orElse(null);
        if (evenement != null) {
            new ControleEvenement(evenement, carte, donnees, comiteCommun, versions, fautes).controler();
        }
        return evenement;
    }

    private List<String> modules() {
        return versions.duCas().map(Referentiel::modules).orElse(List.of()).stream()
                .map(Module::code)
                .toList();
    }

    static boolean nommeUnSite(NoeudYaml carte) {
        return carte.a("site") || carte.a("sites");
    }
}
