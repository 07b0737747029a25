package fr.labellisation.simulation.rejeu;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;

/** Prints the timeline as a table, line by line while the replay runs. */
final class TableauChronologie implements EcouteDuRejeu {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String LIGNE = "%-16s  %-22s  %-78s  %-26s  %s";

    private final PrintStream sortie;

    public TableauChronologie(PrintStream sortie) {
        this.sortie = sortie;
    }

    public void entete(Cas cas) {
        sortie.println(cas.nom() + (cas.titre().isEmpty() ? "" : " – " + cas.titre()));
        if (!cas.presentation().source().isEmpty()) {
            sortie.println("Source\u00a0: " + cas.presentation().source());
        }
        if (!cas.presentation().supposes().isEmpty()) {
            sortie.println("Supposé, la source ne le dit pas\u00a0:");
            cas.presentation().supposes().forEach(phrase -> sortie.println("  - " + phrase));
        }
        sortie.println();
        String titres = LIGNE.formatted("Date", "Site", "Ce qui se passe", "Qui", "Mention")
                .stripTrailing();
        sortie.println(titres);
        sortie.println("─".repeat(titres.length()));
        sortie.flush();
    }

    @Override
    public void noter(LigneChronologie ligne) {
        sortie.println(LIGNE.formatted(
                        DATE.format(ligne.le()),
                        ligne.site() == null ? "" : ligne.site(),
                        ligne.texte(),
                        ligne.qui() == null ? "" : ligne.qui(),
                        String.join(", ", ligne.mentions()))
                .stripTrailing());
        sortie.flush();
    }
}
