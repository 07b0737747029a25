package fr.labellisation.simulation.rejeu;

import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.Bilan.Constatation;
import fr.labellisation.simulation.rejeu.verification.Bilan.LigneDeLaSource;
import fr.labellisation.simulation.rejeu.verification.Bilan.Resultat;
import fr.labellisation.socle.regles.DateFrancaise;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Prints how a replay ended: what holds, what fails, what could not be checked. */
record ConclusionImprimee(PrintStream sortie) {

    /** @param dossier where messages were written, or null */
    public void imprimer(Bilan bilan, String fichier, Path dossier) {
        sortie.println();
        if (!bilan.enAttente().isEmpty()) {
            sortie.println("Au %s, le parcours attend encore\u00a0:".formatted(DateFrancaise.de(bilan.jusquAu())));
            bilan.enAttente().forEach(phrase -> sortie.println("  - " + phrase));
        }
        for (Constatation constatation : bilan.constatations()) {
            sortie.println("%s  %s:%d\u00a0: %s"
                    .formatted(mot(constatation.resultat()), fichier, constatation.ligne(), constatation.phrase()));
        }
        if (bilan.courriels() != null) {
            sortie.println("Courriels écrits dans %s\u00a0: %d.".formatted(dossier, bilan.courriels()));
        }
        imprimerLaSource(bilan, fichier);
        sortie.println(resume(bilan));
        sortie.flush();
    }

    /** Each line of the source once, with the worst of what is expected for it. */
    private void imprimerLaSource(Bilan bilan, String fichier) {
        List<LigneDeLaSource> lignes = bilan.lignesDeLaSource();
        if (!lignes.isEmpty()) {
            long tenues = lignes.stream()
                    .filter(ligne -> ligne.resultat() == Resultat.TENU)
                    .count();
            sortie.println("\nLignes de la source\u00a0: %d tenues sur %d.".formatted(tenues, lignes.size()));
            lignes.forEach(ligne -> sortie.println("%s  %s:%d\u00a0: «\u00a0%s\u00a0»"
                    .formatted(mot(ligne.resultat()), fichier, ligne.ligne(), ligne.source())));
            sortie.println();
        }
    }

    private static String resume(Bilan bilan) {
        List<Constatation> toutes = bilan.constatations();
        if (toutes.isEmpty()) {
            return "Rejeu terminé\u00a0; le cas n’attend rien.";
        }
        return "Rejeu terminé\u00a0; attendus tenus\u00a0: %d, manqués\u00a0: %d, non vérifiés\u00a0: %d."
                .formatted(
                        compte(toutes, Resultat.TENU),
                        compte(toutes, Resultat.MANQUE),
                        compte(toutes, Resultat.NON_VERIFIE));
    }

    private static long compte(List<Constatation> toutes, Resultat resultat) {
        return toutes.stream()
                .filter(constatation -> constatation.resultat() == resultat)
                .count();
    }

    private static String mot(Resultat resultat) {
        return switch (resultat) {
            case TENU -> "TENU        ";
            case MANQUE -> "MANQUÉ      ";
            case NON_VERIFIE -> "NON VÉRIFIÉ ";
        };
    }
}
