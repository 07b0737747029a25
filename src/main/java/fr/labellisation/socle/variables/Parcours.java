package fr.labellisation.socle.variables;

import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;

/** The way of one site within a démarche. */
public record Parcours(CodeDemarche demarche, CodeSite site) {

    public static Parcours de(Contexte contexte) {
        return new Parcours(VariablesCommunes.DEMARCHE.lire(contexte), VariablesCommunes.SITE.lire(contexte));
    }

    public CodeDepartement departement() {
        return demarche.departement();
    }

    /** The way that a process with this business key leads, or a part of it. */
    public static Parcours selonLaCle(String cleMetier) {
        String[] parties = cleMetier.split("/");
        return new Parcours(new CodeDemarche(parties[0]), new CodeSite(parties[1]));
    }

    /** Business key of the process that leads it. */
    public String cleMetier() {
        return demarche + "/" + site;
    }
}
