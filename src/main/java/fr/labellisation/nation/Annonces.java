package fr.labellisation.nation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/** What the command says while it runs and when it is done. */
record Annonces(PrintStream sortie) {

    void debut(long graine, int complets, int restants) {
        if (complets == 0) {
            sortie.printf("Graine %d\u00a0: %d départements à remplir.%n", graine, restants);
        } else if (restants == 0) {
            sortie.printf("Graine %d\u00a0: les %d départements demandés sont déjà complets.%n", graine, complets);
        } else {
            sortie.printf(
                    "Reprise, graine %d\u00a0: %d départements sont complets et restent tels quels\u00a0; celui qui était en cours a été"
                            + " défait par la base et recommence. %d à remplir.%n",
                    graine, complets, restants);
        }
    }

    void departement(int rang, int total, String nom, int sites, Duration ecoule, Duration reste) {
        sortie.printf(
                "%3d/%d %s – %d %s – %s%s%n",
                rang,
                total,
                nom,
                sites,
                sites > 1 ? "sites" : "site",
                Avancement.enClair(ecoule),
                rang < total ? " – encore " + Avancement.enClair(reste) : "");
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
