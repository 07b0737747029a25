package fr.labellisation.lecture.travail;

import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.util.List;
import java.util.Map;

/**
 * What a sheet that comes back says of the rows of a task.
 *
 * @param changements rows that it changes or adds, in its order
 * @param inchangees how many rows say what is written already
 * @param fautes what cannot be read in it; nothing of it is written while there are any
 */
public record FeuilleRendue(List<Changement> changements, int inchangees, List<FauteDeFeuille> fautes) {
    public FeuilleRendue {
        changements = List.copyOf(changements);
        fautes = List.copyOf(fautes);
    }

    /**
     * A row that it changes, or adds.
     *
     * @param cle empty for one that it adds
     * @param version that is written now; 0 if nothing is
     * @param entreTemps whether somebody has written the row since the sheet left
     * @param valeurs what the row is to say, by column
     */
    public record Changement(
            String cle,
            String champ,
            String titre,
            int version,
            boolean entreTemps,
            Map<String, String> valeurs,
            List<Ecart> ecarts) {
        public Changement {
            valeurs = Map.copyOf(valeurs);
            ecarts = List.copyOf(ecarts);
        }
    }

    /** What a column says now and in the sheet; empty for nothing. */
    public record Ecart(String libelle, String avant, String apres) {}
}
