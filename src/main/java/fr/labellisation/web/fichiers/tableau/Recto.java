package fr.labellisation.web.fichiers.tableau;

import java.util.List;

/**
 * What the first page of a board shows, in the words of the pages. What is not known is an empty text.
 *
 * @param classe how closely it is set
 * @param phrase what is to be known before anything else
 * @param ton of that sentence: code of the worst verdict; empty without a site
 * @param sites the gravest first
 * @param decisions what waits for a decision, what is due first first
 */
public record Recto(
        String classe, String phrase, String ton, List<LigneDeSite> sites, LignesMontrees<Decision> decisions) {

    /**
     * A site beside the others.
     *
     * @param label « Délivré, jusqu’au 27 juin 2016 »
     * @param terme day by which the label is needed, and {@code ecart} how far from it the probable one is
     */
    public record LigneDeSite(
            String nom,
            String verdict,
            String ton,
            List<String> causes,
            String label,
            String probable,
            String terme,
            String ecart,
            boolean tropTard,
            String etape) {}

    /** Something that somebody decides, or that holds up a label in danger; where and why. */
    public record Decision(String quoi, String pourquoi, String pourLe, String combien, String qui, boolean enRetard) {}
}
