package fr.labellisation.simulation.nation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the command says while it runs and when it is done. */
record Annonces(PrintStream sortie) {

    /**
     * @param complets how many of those asked for are there already
     * @param restants how many are to be played
     */
    void debut(long graine, int complets, int restants) {
        String deja = complets > 1
                ? "%d départements sont déjà complets et restent tels quels".formatted(complets)
                : "1 département est déjà complet et reste tel quel";
        if (complets == 0) {
            sortie.printf("Graine %d\u00a0: %s à remplir.%n", graine, departements(restants));
        } else if (restants == 0) {
            sortie.printf("Graine %d\u00a0: %s.%n", graine, deja);
        } else {
            sortie.printf(
                    "Reprise, graine %d\u00a0: %s\u00a0; celui qui était en cours, s’il y en avait un, a été défait par la base et"
                            + " recommence. %s à remplir.%n",
                    graine, deja, departements(restants));
        }
    }

    private static String departements(int nombre) {
        return nombre + (nombre > 1 ? " départements" : " département");
    }

    void departement(int rang, int total, String nom, int sites, Duration ecoule, Duration reste) {
        sortie.printf(
                "%3d/%d %s – %d %s – %s%s%n",
                rang,
                total,
                nom,
                sites,
                sites > 1 ? "sites" : "site",
                ProgressionDuRemplissage.enClair(ecoule),
                rang < total ? " – encore " + ProgressionDuRemplissage.enClair(reste) : "");
    }

    void autreTirage(List<String> raisons) {
        sortie.printf("Un parcours tiré était impossible, un autre est tiré\u00a0: %s%n", String.join(" ", raisons));
    }

    /** The password is written nowhere else. */
    void comptes(String ministere, String role, int ouverts, String motDePasse) {
        sortie.printf("""

                %d comptes, tous de personnes inventées. Le ministère\u00a0: %s
                Dans un département, le rôle et le lieu font l’identifiant\u00a0: %s.91, prefet.2a, chef-de-service.91-etampes
                Mot de passe de tous ces comptes\u00a0: %s
                Il n’est affiché qu’une fois.
                """, ouverts, ministere, role, motDePasse);
    }

    void bilan(Comptage comptage) {
        imprimer("Le réseau", comptage.reseau());
        imprimer("Labels", comptage.labels());
        imprimer("Démarches", comptage.demarches());
        imprimer("Sites des démarches en cours", comptage.etapes());
    }

    private void imprimer(String titre, Map<String, Integer> comptes) {
        sortie.printf("%n%s%n", titre);
        comptes.forEach((nom, nombre) -> sortie.printf("  %5d  %s%n", nombre, nom));
    }
}
