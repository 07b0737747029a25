package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says to a person why he gets a reminder. */
final class Raisons {
    private final String nom;
    private final Map<String, String> sites;

    /**
     * Speaks of one département.
     *
     * @param nom name of the département
     * @param sites names of its sites, by code
     */
    Raisons(String nom, Map<String, String> sites) {
        this.nom = nom;
        this.sites = sites;
    }

    static Raisons du(CodeDepartement departement, Territoire territoire, Sites sites) {
        return new Raisons(
                territoire.nom(departement),
                sites.duDepartement(departement).stream()
                        .collect(Collectors.toMap(site -> site.code().valeur(), Site::nom)));
    }

    /** @param pour the absent person it is for; null if the reader is that person */
    String de(Rappel rappel, Personne pour) {
        if (pour != null) {
            return "Ce rappel est destiné à %s, %s. En son absence, vous le recevez parce que vous assurez sa suppléance."
                    .formatted(pour.nom(), rappel.titulaire() == null ? role(rappel) : "qui tient cette tâche");
        }
        return rappel.titulaire() == null
                ? "Vous recevez ce rappel parce que vous êtes %s.".formatted(role(rappel))
                : "Vous recevez ce rappel parce que cette tâche vous est attribuée.";
    }

    private String role(Rappel rappel) {
        return groupe(rappel.destinataire());
    }

    /** Who holds it, as a person reads it: « référent qualité (Essonne) ». */
    String groupe(String groupe) {
        return Role.duGroupe(groupe)
                .map(role -> "%s (%s)".formatted(minuscule(role.libelle()), lieu(role, groupe)))
                .orElse("membre du groupe «\u00a0%s\u00a0»".formatted(groupe));
    }

    private String lieu(Role role, String groupe) {
        if (role.national()) {
            return "France entière";
        }
        String code = groupe.substring(0, groupe.indexOf('.'));
        return role.parSite() ? sites.getOrDefault(code, code) : nom;
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Locale.FRENCH) + libelle.substring(1);
    }
}
