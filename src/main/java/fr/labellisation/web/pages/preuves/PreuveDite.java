package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.ContenuDePreuve.Lien;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody types about evidence; each text as it came, empty or null where nothing was said.
 *
 * @param attendue null where the box is not ticked
 */
record PreuveDite(
        String titre, String faiteLe, String valableJusquAu, String responsable, String attendue, String adresse) {
    /**
     * @param titreParDefaut where none was typed
     * @param auteur answers for it where nobody else was named
     * @throws SaisieRefusee with every reason
     */
    DescriptionDePreuve lire(String titreParDefaut, String auteur, LocalDate aujourdhui) {
        List<String> raisons = new ArrayList<>();
        LocalDate faite = date("Date de la preuve", faiteLe, aujourdhui, raisons);
        LocalDate valable = date("Valable jusqu’au", valableJusquAu, null, raisons);
        String retenu = vide(titre) ? titreParDefaut : titre;
        if (faite != null && faite.isAfter(aujourdhui)) {
            raisons.add("Date de la preuve\u00a0: elle n’est pas encore venue.");
        }
        if (faite != null && valable != null && valable.isBefore(faite)) {
            raisons.add("Valable jusqu’au\u00a0: c’est avant la date de la preuve.");
        }
        if (retenu.isEmpty()) {
            raisons.add("Titre\u00a0: dites ce que cette preuve montre.");
        }
        if (!raisons.isEmpty()) {
            throw new SaisieRefusee(raisons);
        }
        return new DescriptionDePreuve(
                coupe(retenu), faite, valable, vide(responsable) ? auteur : responsable, attendue != null);
    }

    /**
     * The address of a document that is kept elsewhere.
     *
     * @throws SaisieRefusee if it is none that a browser opens safely
     */
    String adresseLue() {
        return Lien.lire(vide(adresse) ? "" : adresse)
                .map(Lien::adresse)
                .orElseThrow(() -> new SaisieRefusee(List.of(Lien.REFUS)));
    }

    private static LocalDate date(String libelle, String typee, LocalDate sinon, List<String> raisons) {
        try {
            return vide(typee) ? sinon : LocalDate.parse(typee);
        } catch (DateTimeParseException e) {
            raisons.add(libelle + "\u00a0: cette date n’existe pas.");
            return null;
        }
    }

    private static String coupe(String titre) {
        return titre.length() <= DescriptionDePreuve.TITRE_AU_PLUS
                ? titre
                : titre.substring(0, DescriptionDePreuve.TITRE_AU_PLUS);
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isEmpty();
    }
}
