package fr.labellisation.web.pages.planning;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.lecture.planification.VerdictDuPlanning;
import fr.labellisation.referentiel.ValeurDeVersion;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A planning as the page shows it.
 *
 * @param version name of the version of the référentiel
 * @param demandes what that version asks and gives
 */
record VuePlanning(
        String titre,
        String sites,
        boolean enRetard,
        List<String> constat,
        List<Ligne> lignes,
        Gantt gantt,
        String version,
        List<ValeurDeVersion> demandes) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * A step.
     *
     * @param phase its title on the first step of a phase; null on the others
     * @param parDefaut whether its duration is a default of the project
     * @param delaiDeVersion « délai de la version Qualipref 2 »; empty where its duration comes from elsewhere
     */
    public record Ligne(
            String phase,
            String intitule,
            String qui,
            String debut,
            String fin,
            String duree,
            boolean parDefaut,
            String delaiDeVersion,
            String marge,
            boolean enRetard) {}

    static VuePlanning de(Planning planning) {
        var demande = planning.demande();
        return new VuePlanning(
                demande.renouvellement()
                        ? "Renouvellement d’un label %s qui expire le %s"
                                .formatted(demande.referentiel().nom(), DateFrancaise.de(demande.cible()))
                        : "Label %s voulu le %s"
                                .formatted(demande.referentiel().nom(), DateFrancaise.de(demande.cible())),
                demande.sites().stream().map(site -> site.nom()).collect(Collectors.joining(", ")),
                planning.enRetard(),
                new VerdictDuPlanning(planning).phrases(),
                lignes(planning),
                Gantt.de(planning),
                demande.referentiel().nom(),
                demande.referentiel().valeurs());
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static List<Ligne> lignes(Planning planning) {
        List<EtapePlanifiee> etapes = planning.etapes();
        LocalDate depuis = planning.demande().depuis();
        return IntStream.range(0, etapes.size())
                .mapToObj(rang -> ligne(
                        etapes.get(rang),
                        rang == 0
                                || etapes.get(rang - 1).phase()
                                        != etapes.get(rang).phase(),
                        depuis))
                .toList();
    }

    private static Ligne ligne(EtapePlanifiee etape, boolean premiere, LocalDate depuis) {
        return new Ligne(
                premiere ? etape.phase().titre() : null,
                etape.intitule(),
                libelle(etape.role()),
                date(etape.debut()),
                date(etape.fin()),
                etape.duree(),
                etape.parDefaut(),
                etape.parDefaut() ? "" : etape.provenance().enClair(),
                etape.critique() ? "aucune" : etape.marge() + "\u00a0j",
                etape.debut().isBefore(depuis));
    }

    private static String libelle(String role) {
        return Arrays.stream(Role.values())
                .filter(candidat -> candidat.code().equals(role))
                .map(Role::libelle)
                .findFirst()
                .orElseThrow();
    }
}
