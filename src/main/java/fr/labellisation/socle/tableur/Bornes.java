package fr.labellisation.socle.tableur;

import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.formulaires.SaisieRefusee;

/**
 * How much is read of what is handed in.
 *
 * @param octets size of the file
 * @param lignes rows under the headings
 */
public record Bornes(int octets, int lignes) {
    private static final int MEGA = 1_000_000;
    /** Columns that are looked at: far more than any table of ours has. */
    static final int COLONNES = 60;
    /** Characters that are read of a cell; what comes behind is not. */
    public static final int CARACTERES = 2_000;
    /** How far the parts of a spreadsheet may unfold, all together: it is a compressed file. */
    private static final int DEPLOIEMENT = 20;

    long octetsDeplies() {
        return (long) octets * DEPLOIEMENT;
    }

    /** @throws SaisieRefusee if it is larger */
    public void verifierTaille(int taille) {
        if (taille > octets) {
            throw new SaisieRefusee(
                    "Le fichier pèse plus de %d\u00a0Mo\u00a0: au plus %d\u00a0Mo sont acceptés.",
                    octets / MEGA, octets / MEGA);
        }
    }

    SaisieRefusee tropDeLignes() {
        return new SaisieRefusee(
                "La feuille a plus de %s lignes\u00a0: %s au plus sont lues à la fois. Partagez-la en plusieurs fichiers.",
                NombreFrancais.de(lignes), NombreFrancais.de(lignes));
    }

    SaisieRefusee tropDeLignes(String feuille, int rang) {
        return new SaisieRefusee(
                "%s A%d\u00a0: la feuille a plus de %s lignes\u00a0: %s au plus sont lues à la fois. Partagez-la en plusieurs fichiers.",
                feuille, rang, NombreFrancais.de(lignes), NombreFrancais.de(lignes));
    }
}
