package fr.labellisation.parcours.actions;

/**
 * Who carries an action out, as a form names him: a group, or a person of a group, « 91-evry.chef-de-service/marc.petit ».
 *
 * @param porteur login; null where any of the group may
 */
record Tenue(String groupe, String porteur) {
    private static final char SEPARATEUR = '/';

    static Tenue lire(String texte) {
        int fin = texte.indexOf(SEPARATEUR);
        return fin < 0 ? new Tenue(texte, null) : new Tenue(texte.substring(0, fin), texte.substring(fin + 1));
    }

    static String texte(String groupe, String porteur) {
        return porteur == null ? groupe : groupe + SEPARATEUR + porteur;
    }
}
