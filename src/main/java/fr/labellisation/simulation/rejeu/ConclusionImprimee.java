package fr.labellisation.simulation.rejeu;

import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.Bilan.Constatation;
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
        sortie.println(resume(bilan));
        sortie.flush();
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
