package fr.labellisation.parcours.comites;

import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Optional;

/** Whom a users' committee serves: all the sites of a démarche, or one. */
public record Portee(String valeur) {
    public static final Portee COMMUN = new Portee("commun");

    public Portee {
        if (!"commun".equals(valeur) && !CodeSite.reconnait(valeur)) {
            throw new IllegalArgumentException(
                    "«\u00a0%s\u00a0» n’est pas la portée d’un comité\u00a0: «\u00a0commun\u00a0» ou le code d’un site est attendu."
                            .formatted(valeur));
        }
    }

    /** The committee that serves a site. */
    public static Portee pour(ComiteUsagers comite, CodeSite site) {
        return comite == ComiteUsagers.COMMUN ? COMMUN : new Portee(site.valeur());
    }

    public Optional<CodeSite> site() {
        return equals(COMMUN) ? Optional.empty() : Optional.of(new CodeSite(valeur));
    }

    /** Business key of the process in which a committee of this démarche serves them. */
    public String cleMetier(CodeDemarche demarche) {
        return demarche + "/clu/" + valeur;
    }

    @Override
    public String toString() {
        return valeur;
    }
}
