package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.installation.Installation;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;

/**
 * The service that events of a département come from. A calendar takes an update from the organizer of the entry alone, so
 * that it is no person, who may leave: answers to a message reach the référent by {@link Referents}.
 */
public class Emetteurs {
    private final AdresseCourriel expediteur;
    private final Territoire territoire;
    private final Installation installation;

    /** @param expediteur address that messages come from */
    public Emetteurs(AdresseCourriel expediteur, Territoire territoire, Installation installation) {
        this.expediteur = expediteur;
        this.territoire = territoire;
        this.installation = installation;
    }

    /** The service in this département. */
    public Emetteur du(CodeDepartement departement) {
        Contact service = new Contact("Démarche qualité – " + territoire.nom(departement), expediteur.valeur());
        return new Emetteur(service, installation.identifiant());
    }
}
