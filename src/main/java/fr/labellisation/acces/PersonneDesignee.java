package fr.labellisation.acces;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import org.springframework.stereotype.Component;

/**
 * A form names a person by name and address. Which account that is, whoever fills it in is shown before it counts: a role
 * given to the wrong account is a right given to a stranger.
 */
@Component
public class PersonneDesignee {
    /** Key of the field in which it is confirmed. */
    public static final String CONFIRMEE = "memePersonne";

    private static final String LIBELLE = "C’est bien cette personne";

    private final Annuaire annuaire;

    PersonneDesignee(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /** The field in which it is confirmed. */
    public static Champ champ() {
        return Champ.oui(CONFIRMEE, LIBELLE);
    }

    /**
     * May this person be given the role? Nobody has the address: an account is made for him. Somebody of this name has it: he
     * who asks has to have confirmed, unless that account holds the role already. Somebody of another name has it: no.
     *
     * @param site null for a role of the département
     * @throws SaisieRefusee with the account that was found, and what to do
     */
    public void verifier(
            CodeDepartement departement, Role role, CodeSite site, String nom, String courriel, boolean confirmee) {
        annuaire.aLAdresse(departement, courriel).ifPresent(compte -> {
            refuserUnAutreNom(compte, nom, courriel);
            boolean tient = annuaire.titulaires(role.groupe(departement, site)).stream()
                    .anyMatch(personne -> personne.id().equals(compte.personne().id()));
            if (!tient && !confirmee) {
                throw new SaisieRefusee(
                        "L’adresse %s est celle du %s. Si vous désignez bien ce compte, cochez «\u00a0%s\u00a0» et validez à"
                                + " nouveau.",
                        courriel, compte.enClair(), LIBELLE);
            }
        });
    }

    /** @throws SaisieRefusee if the account is that of somebody of another name */
    public static void refuserUnAutreNom(Compte compte, String nom, String courriel) {
        if (!NomDePersonne.memes(compte.personne().nom(), nom)) {
            throw new SaisieRefusee(
                    "L’adresse %s est celle du %s, et non de %s. Vérifiez l’adresse et le nom\u00a0; si la personne a changé"
                            + " de nom, ou si l’adresse a changé de main, l’administrateur corrige d’abord ce compte.",
                    courriel, compte.enClair(), nom);
        }
    }
}
