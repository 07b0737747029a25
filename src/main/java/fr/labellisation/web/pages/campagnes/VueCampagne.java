package fr.labellisation.web.pages.campagnes;

import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.Pages;
import java.util.List;

/**
 * A campaign as its page shows it.
 *
 * @param close sentence; null while it runs
 * @param aujourdhui how far it has come
 * @param courbe null where there is nothing to draw
 */
record VueCampagne(
        long id,
        String nom,
        String demande,
        String versions,
        String close,
        Chiffre aujourdhui,
        List<Etape> etapes,
        CourbeDeCampagne courbe,
        List<Message> messages,
        List<Correction> historique) {

    /** @param part « 50,4 % » */
    record Chiffre(String part, String nombre, String precision) {}

    /**
     * A step.
     *
     * @param resultat how far the sites had come, or will have; null where it could not be measured
     * @param dont « 48 labellisés, 40 probables »
     * @param tenue whether the share is reached
     * @param passee whether its day has come
     * @param adresse those that are missing on that day
     */
    record Etape(
            String jour,
            String part,
            String resultat,
            String dont,
            boolean tenue,
            boolean passee,
            String verdict,
            int manquants,
            String adresse) {}

    /**
     * A message that was sent.
     *
     * @param aQui « 12 personnes, 9 sites »
     * @param etat « 11 envoyés, 1 refusé »
     * @param destinataires « 91 – Alix Ferrand, envoyé »
     */
    record Message(
            String sujet,
            String texte,
            String etape,
            String quand,
            String par,
            String aQui,
            String etat,
            List<String> destinataires) {}

    /** What was asked from a day on. */
    record Correction(String quand, String par, String quoi, String motif) {}

    /**
     * The sites that are asked for.
     *
     * @param resume « 13 préfectures sur 101 »
     * @param lignes those of the page that is shown
     */
    record Tableau(
            String jour,
            String resume,
            List<Ligne> lignes,
            Pages pages,
            List<Colonne> colonnes,
            List<Choix> etapes,
            List<Choix> positions,
            List<Choix> departements) {}

    /** A row: a site. */
    record Ligne(
            String code,
            String nom,
            boolean connu,
            String codeDepartement,
            String departement,
            String position,
            boolean atteint,
            String detail) {}

    /** Head of a column that sorts the table. */
    record Colonne(String intitule, String sens, String adresse) {}

    public boolean enCours() {
        return close == null;
    }
}
