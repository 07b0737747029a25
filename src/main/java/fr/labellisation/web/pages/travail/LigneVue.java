package fr.labellisation.web.pages.travail;

import java.util.List;

/**
 * A row of a work page.
 *
 * @param rang its place among all rows, from 1; names it on the page
 * @param liste field of the form that it fills in
 * @param ensemble what it belongs to, where the row before it belongs to something else; empty otherwise
 * @param etat code of its state, {@code etatEnClair} as it is read
 * @param enregistree who left it so, and when; empty if nobody did
 * @param rappel what was said of it before; empty if nothing was
 * @param retirable whether it was added, and may be taken away
 * @param aConfirmer what was said before, and nobody has said anything since
 * @param conflit what somebody else wrote meanwhile; null if nobody did
 */
public record LigneVue(
        int rang,
        String cle,
        String liste,
        String titre,
        String aide,
        String ensemble,
        String etat,
        String etatEnClair,
        int version,
        String enregistree,
        String rappel,
        boolean retirable,
        boolean aConfirmer,
        List<ChampVu> champs,
        ConflitVu conflit) {

    /**
     * Two texts for one row.
     *
     * @param version of the one that is written
     * @param phrase who wrote it, and when
     */
    public record ConflitVu(int version, String phrase, List<Ecart> ecarts) {
        public ConflitVu {
            ecarts = List.copyOf(ecarts);
        }
    }

    /** A column in which both differ; « – » for nothing. */
    public record Ecart(String libelle, String sien, String mien) {}

    public LigneVue {
        champs = List.copyOf(champs);
    }
}
