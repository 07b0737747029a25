package fr.labellisation.echeances.delais;

import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.essais.DelaisLivres;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Prints, in a JVM of its own, when steps are due, when they are late and when reminders leave, one line each: for each zone
 * of a département, around the change of year, leap days and both changes of the hour.
 */
final class InstantsImprimes {
    private static final List<String> DEPARTEMENTS = List.of("91", "57", "971", "972", "973", "974", "976");
    private static final List<String> MAINTENANT = List.of(
            "2012-02-29T23:30:00Z",
            "2013-03-28T22:30:00Z",
            "2013-03-31T00:59:59Z",
            "2013-03-31T01:00:00Z",
            "2013-06-27T12:00:00Z",
            "2013-10-27T00:30:00Z",
            "2013-10-27T01:30:00Z",
            "2013-12-31T20:30:00Z",
            "2013-12-31T23:30:00Z",
            "2024-12-10T10:00:00Z");
    private static final List<String> TACHES = List.of(
            NommerReferent.name(),
            RedigerCompteRendu.name(),
            RepondreNonConformites.name(),
            LeverNonConformites.name(),
            TransmettreDossier.name());
    private static final List<Integer> PALIERS = List.of(90, 30, 15, 7, 1);

    private InstantsImprimes() {}

    public static void main(String[] mots) {
        // The logs of the decision engine begin with the local time.
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        JoursOuvres jours = new JoursOuvres(new Territoire());
        Delais delais = DelaisLivres.tous();
        sortie.println("# " + ZoneId.systemDefault());
        for (String maintenant : MAINTENANT) {
            Clock horloge = Clock.fixed(Instant.parse(maintenant), ZoneId.systemDefault());
            Echeancier echeancier = new Echeancier(delais, jours, List.of(new AuditDuJour()), horloge);
            HeureLocale heure = new HeureLocale(horloge, jours);
            for (String departement : DEPARTEMENTS) {
                LocalDate jour = heure.aujourdhui(new CodeDepartement(departement));
                sortie.printf("= %s %s %s%n", maintenant, departement, jour);
                Map<String, Object> faits =
                        Map.of("departement", departement, "referentiel", "qualipref-2012", "audit", jour.plusDays(45));
                for (String tache : TACHES) {
                    sortie.printf(
                            "= %s %s %s%n",
                            tache,
                            echeancier.echeance(tache, faits).toInstant(),
                            echeancier.retard(tache, faits).toInstant());
                }
                for (int palier : PALIERS) {
                    LocalDate rappel = jours.precedentOuvre(
                            new CodeDepartement(departement), jour.plusDays(100).minusDays(palier));
                    sortie.printf(
                            "= %d %s%n",
                            palier,
                            echeancier
                                    .matin(new CodeDepartement(departement), rappel)
                                    .toInstant());
                }
            }
        }
    }

    /** The day of an audit, as the facts of the case give it. */
    private static final class AuditDuJour implements DateDeReference {
        @Override
        public String base() {
            return "audit";
        }

        @Override
        public LocalDate de(Map<String, Object> faits) {
            return (LocalDate) faits.get("audit");
        }
    }
}
