package fr.labellisation.parcours.diagnostic;

/** An engagement that the site does not keep yet. */
public record Ecart(String module, String code, String titre) {

    /** « E5 – Accueillir au téléphone… ». */
    public String libelle() {
        return code + " – " + titre;
    }
}
