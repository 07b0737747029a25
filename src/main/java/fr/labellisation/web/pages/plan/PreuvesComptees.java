package fr.labellisation.web.pages.plan;

import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.web.lignes.EnClair;
import java.util.Map;

/** How many pieces of evidence show what a page names. */
record PreuvesComptees(Map<ObjetProuve, Integer> nombres) {

    String enClair(ObjetProuve objet) {
        int nombre = nombres.getOrDefault(objet, 0);
        return nombre == 0 ? "aucune preuve" : EnClair.nombre(nombre, "preuve", "preuves");
    }

    /** Where the evidence of a thing with an id stands. */
    static String lien(ObjetProuve objet) {
        return "/suivi/preuves/%s/%s".formatted(objet.genre().code(), objet.cle());
    }
}
