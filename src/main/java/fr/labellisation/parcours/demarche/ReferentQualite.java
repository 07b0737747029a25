package fr.labellisation.parcours.demarche;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives the role of référent qualité to one person of the département, and takes it from whoever held it. */
@Component
class ReferentQualite {
    private final Annuaire annuaire;
    private final Demarches demarches;

    public ReferentQualite(Annuaire annuaire, Demarches demarches) {
        this.annuaire = annuaire;
        this.demarches = demarches;
    }

    /** Finds or creates the account and gives it the role; returns its login. */
    public String nommer(CodeDemarche demarche, String nom, String courriel) {
        String elu = annuaire.personne(demarche.departement(), nom, courriel);
        nommer(demarche, elu);
        return elu;
    }

    /**
     * May this person be named for a démarche? Not in the place of somebody who leads another one in the département: he
     * hands over first, or his open tasks would be left with nobody.
     */
    Avis peutEtreNomme(CodeDemarche demarche, String courriel) {
        boolean autreDemarche = demarches.enCours(demarche.departement()).stream()
                .anyMatch(autre -> !autre.code().equals(demarche) && autre.referent() != null);
        Optional<Personne> enPlace = enFonction(demarche.departement())
                .filter(personne -> !personne.courriel().equalsIgnoreCase(courriel));
        return Avis.selon(enPlace
                .filter(personne -> autreDemarche)
                .map(personne -> ("%s est le référent qualité du département et mène une autre démarche\u00a0: pour le"
                                + " remplacer, démarrez d’abord un changement en cours de démarche.")
                        .formatted(personne.nom()))
                .stream()
                .toList());
    }

    /** The référent qualité of the département; empty while it has none. */
    Optional<Personne> enFonction(CodeDepartement departement) {
        return annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                .findFirst();
    }

    /** The same for somebody who has an account. */
    public void nommer(CodeDemarche demarche, String elu) {
        CodeDepartement departement = demarche.departement();
        annuaire.donnerRole(elu, Role.REFERENT_QUALITE, departement, null);
        annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                .map(Personne::id)
                .filter(titulaire -> !titulaire.equals(elu))
                .forEach(ancien -> annuaire.retirerRole(ancien, Role.REFERENT_QUALITE, departement, null));
        demarches.nommerReferent(demarche, elu);
    }
}
