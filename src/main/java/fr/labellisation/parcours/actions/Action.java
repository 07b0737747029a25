package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * An action as it stands.
 *
 * @param site null for a wish of a committee common to all sites
 * @param engagement null unless it answers a gap
 * @param responsable group that carries it out
 * @param porteur login of the person of that group who does; null where any of them may
 * @param suppleant login of who does while that person is away; null if nobody is named
 * @param accord what the steering committee said of it alone; null if nothing, {@code remarque} is then empty
 * @param tours how often it was found without effect
 * @param realiseePar login; null until it is carried out
 */
public record Action(
        long id,
        CodeDemarche demarche,
        CodeSite site,
        OrigineAction origine,
        String engagement,
        String intitule,
        String responsable,
        String porteur,
        String suppleant,
        LocalDate echeance,
        Precisions precisions,
        Accord accord,
        String remarque,
        EtatAction etat,
        int tours,
        String realiseePar,
        String compteRendu) {

    /** What the steering committee says of one action of a plan. */
    public enum Accord implements Code {
        ACCEPTEE("acceptée"),
        RENVOYEE("renvoyée");

        private final String libelle;

        Accord(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Whether this person carries it out, or did, or stands in for who does. */
    boolean estMeneePar(String personne) {
        return personne.equals(realiseePar) || personne.equals(porteur) || personne.equals(suppleant);
    }

    /** What shows that it was done, and that it had its effect. */
    public ObjetProuve objet() {
        return ObjetProuve.de(GenreDObjet.ACTION, demarche, site, id);
    }

    /** Who carries it out, as a form names him. */
    String tenue() {
        return Tenue.texte(responsable, porteur);
    }
}
