package fr.labellisation.lecture.planification.commande;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.lecture.planification.VerdictDuPlanning;
import fr.labellisation.socle.regles.DateFrancaise;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Prints a planning as a table. */
final class PlanningImprime {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String LIGNE = "%-72s  %-22s  %-10s  %-10s  %-16s  %5s  %s";

    private final PrintStream sortie;

    PlanningImprime(PrintStream sortie) {
        this.sortie = sortie;
    }

    void imprimer(Planning planning) {
        DemandePlanning demande = planning.demande();
        sortie.printf(
                "%s %s, département %s, %d site(s), %s %s%n%n",
                demande.renouvellement() ? "Renouvellement" : "Label",
                demande.referentiel().nom(),
                demande.departement(),
                demande.sites().size(),
                demande.renouvellement() ? "expiration le" : "voulu le",
                DateFrancaise.de(demande.cible()));
        String titres = LIGNE.formatted("Étape", "Qui", "Début", "Fin", "Durée", "Marge", "Mention");
        sortie.println(titres);
        sortie.println("─".repeat(titres.length()));
        planning.etapes().forEach(etape -> ligne(etape, demande.depuis()));
        sortie.println();
        sortie.println("Début et fin sont les derniers jours possibles\u00a0; la marge se compte en jours ouvrés.");
        sortie.println("*\u00a0: durée par défaut du projet, qu’aucune règle ne fixe.");
        planning.etapes().stream()
                .map(EtapePlanifiee::provenance)
                .filter(provenance -> provenance.version() != null)
                .findFirst()
                .ifPresent(provenance -> sortie.println("+\u00a0: " + provenance.enClair() + "."));
        sortie.println();
        new VerdictDuPlanning(planning).phrases().forEach(sortie::println);
        sortie.flush();
    }

    private void ligne(EtapePlanifiee etape, LocalDate depuis) {
        sortie.println(LIGNE.formatted(
                        etape.intitule(),
                        libelle(etape.role()),
                        DATE.format(etape.debut()),
                        DATE.format(etape.fin()),
                        etape.duree() + marque(etape.provenance()),
                        etape.marge(),
                        etape.debut().isBefore(depuis) ? "devrait avoir commencé" : "")
                .stripTrailing());
    }

    private static String marque(Provenance provenance) {
        if (provenance.version() != null) {
            return " +";
        }
        return provenance.defautDuProjet() ? " *" : "";
    }

    private static String libelle(String role) {
        return Arrays.stream(Role.values())
                .filter(candidat -> candidat.code().equals(role))
                .map(Role::libelle)
                .findFirst()
                .orElse(role);
    }
}
