package fr.labellisation.parcours.entree.personnes;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Compte;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Gives those whom a sheet names their role, where they have an account of this name and this address and nobody else holds
 * it for the département; no account is made and nobody is replaced by a sheet.
 */
@Component
public class PersonnesDEntree {
    private final Annuaire annuaire;

    PersonnesDEntree(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /**
     * Which accounts they would be, for whoever has to confirm the sheet: one query for all.
     *
     * @return what is said of a person named for a place there; nothing is written
     */
    public BiFunction<CodeDepartement, PersonneDEntree, String> annonces(Collection<PersonneDEntree> nommees) {
        Map<CodeDepartement, List<Compte>> comptes = annuaire.auxAdresses(
                nommees.stream().map(PersonneDEntree::courriel).toList());
        return (departement, nommee) -> comptes.getOrDefault(departement, List.of()).stream()
                .filter(compte -> compte.personne().courriel().equalsIgnoreCase(nommee.courriel()))
                .findFirst()
                .map(compte -> compte.personne().nom().equals(nommee.nom())
                        ? "%s\u00a0: %s".formatted(nommee.nom(), compte.enClair())
                        : "%s\u00a0: rien ne lui sera donné, son adresse est celle du %s"
                                .formatted(nommee.nom(), compte.enClair()))
                .orElseGet(() -> "%s\u00a0: compte à créer".formatted(nommee.nom()));
    }

    /** One sentence a person: what was done, or what the administrator has to do. */
    public List<String> rattacher(CodeSite site, List<PersonneDEntree> nommees) {
        return nommees.stream().map(personne -> rattacher(site, personne)).toList();
    }

    private String rattacher(CodeSite site, PersonneDEntree nommee) {
        CodeDepartement departement = site.departement();
        Optional<Personne> connue = annuaire.connue(departement, nommee.nom(), nommee.courriel());
        if (connue.isEmpty()) {
            Optional<Compte> autre = annuaire.aLAdresse(departement, nommee.courriel());
            if (autre.isPresent()) {
                return "%s (%s)\u00a0: cette adresse est celle du %s, rien ne lui est donné. Vérifiez l’adresse avec l’administrateur."
                        .formatted(nommee.nom(), nommee.courriel(), autre.get().enClair());
            }
            return "%s (%s)\u00a0: compte à créer par l’administrateur, rôle %s."
                    .formatted(nommee.nom(), nommee.courriel(), role(nommee));
        }
        List<Personne> titulaires = annuaire.titulaires(nommee.role().groupe(departement, site));
        boolean tient =
                titulaires.stream().anyMatch(t -> t.id().equals(connue.get().id()));
        if (!tient && nommee.role() == Role.REFERENT_QUALITE && !titulaires.isEmpty()) {
            return "%s\u00a0: le référent qualité du département est %s, il n’est pas remplacé."
                    .formatted(nommee.nom(), titulaires.get(0).nom());
        }
        if (!tient) {
            annuaire.donnerRole(connue.get().id(), nommee.role(), departement, site);
        }
        return "%s\u00a0: %s.".formatted(nommee.nom(), role(nommee));
    }

    private static String role(PersonneDEntree nommee) {
        String libelle = nommee.role().libelle();
        return Character.toLowerCase(libelle.charAt(0)) + libelle.substring(1);
    }
}
