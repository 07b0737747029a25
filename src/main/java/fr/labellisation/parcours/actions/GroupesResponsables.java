package fr.labellisation.parcours.actions;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The groups that may carry out an action, and who verifies it. */
@Component
public class GroupesResponsables {
    private static final List<Role> DU_SITE = List.of(Role.CHEF_DE_SERVICE, Role.CORRESPONDANT_QUALITE);
    private static final List<Role> DU_DEPARTEMENT =
            List.of(Role.REFERENT_QUALITE, Role.COMMUNICATION, Role.FORMATION, Role.SECRETAIRE_GENERAL);

    private final Sites sites;
    private final Perimetres perimetres;
    private final Annuaire annuaire;

    public GroupesResponsables(Sites sites, Perimetres perimetres, Annuaire annuaire) {
        this.sites = sites;
        this.perimetres = perimetres;
        this.annuaire = annuaire;
    }

    /** For an action of one site: groups of the site, then those of the département. */
    public List<Option> duSite(Parcours parcours) {
        return options(parcours.departement(), List.of(parcours.site()));
    }

    /** For an action common to all sites in scope. */
    public List<Option> deTousLesSites(CodeDemarche demarche) {
        return options(demarche.departement(), perimetres.enVigueur(demarche).keySet());
    }

    /** The same with the persons of these groups, each before his group: « Claire Martin – Chef de service – Évry ». */
    public List<Option> personnesEtGroupes(Parcours parcours) {
        return avecLesPersonnes(duSite(parcours));
    }

    /** The same for what is common to all sites in scope. */
    public List<Option> personnesEtGroupes(CodeDemarche demarche) {
        return avecLesPersonnes(deTousLesSites(demarche));
    }

    private List<Option> avecLesPersonnes(List<Option> seuls) {
        Map<String, List<Personne>> titulaires =
                annuaire.titulaires(seuls.stream().map(Option::value).toList());
        return seuls.stream()
                .flatMap(groupe -> Stream.concat(
                        titulaires.getOrDefault(groupe.value(), List.of()).stream()
                                .map(personne -> new Option(
                                        "%s – %s".formatted(personne.nom(), groupe.label()),
                                        Tenue.texte(groupe.value(), personne.id()))),
                        Stream.of(groupe)))
                .toList();
    }

    /** Whether this person still holds a role in the group that an action is given to. */
    public boolean tient(String groupe, String personne) {
        return annuaire.titulaires(groupe).stream()
                .anyMatch(titulaire -> titulaire.id().equals(personne));
    }

    /** How a group is shown; its code if it is not one of those offered. */
    public static String libelle(List<Option> options, String groupe) {
        return Option.libelle(options, groupe);
    }

    /**
     * Persons who may stand in for who carries an action out, each once: « Claire Martin – Chef de service – Évry ».
     *
     * @param offerts as {@link #personnesEtGroupes} offers them
     */
    static List<Option> suppleants(List<Option> offerts) {
        Map<String, Option> parLogin = new LinkedHashMap<>();
        offerts.stream()
                .filter(option -> Tenue.lire(option.value()).porteur() != null)
                .map(option ->
                        new Option(option.label(), Tenue.lire(option.value()).porteur()))
                .forEach(option -> parLogin.putIfAbsent(option.value(), option));
        return List.copyOf(parLogin.values());
    }

    /**
     * The group that verifies what another did: the référent, or the secrétaire général where the référent’s group did it, or
     * where nobody of it could: each of them leads the action or stands in for who does.
     */
    public String verificateur(Action action) {
        CodeDepartement departement = action.demarche().departement();
        String referent = Role.REFERENT_QUALITE.groupe(departement, null);
        List<Personne> referents = annuaire.titulaires(referent);
        boolean empeche = action.responsable().equals(referent)
                || !referents.isEmpty() && referents.stream().map(Personne::id).allMatch(action::estMeneePar);
        return empeche ? Role.SECRETAIRE_GENERAL.groupe(departement, null) : referent;
    }

    private List<Option> options(CodeDepartement departement, Collection<CodeSite> concernes) {
        Stream<Option> desSites = concernes.stream()
                .flatMap(site -> DU_SITE.stream()
                        .map(role -> new Option(
                                "%s – %s".formatted(role.libelle(), sites.nom(site)), role.groupe(departement, site))));
        Stream<Option> duDepartement =
                DU_DEPARTEMENT.stream().map(role -> new Option(role.libelle(), role.groupe(departement, null)));
        return Stream.concat(desSites, duDepartement).toList();
    }
}
