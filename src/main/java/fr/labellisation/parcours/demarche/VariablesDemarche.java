package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Variable;

/** The facts of a démarche and of the ways of its sites; each is the name of a variable. */
public final class VariablesDemarche {
    /** Kind of external audit that the way of a site leads to. */
    public static final Variable<String> NATURE_DEMARCHE = Variable.texte("natureDemarche");

    public static final Variable<String> ISSUE_DEMARCHE = Variable.texte("issueDemarche");
    public static final Variable<String> SUITE = Variable.texte("suite");

    public static final Variable<CodeSite> SITE_MODIFIE =
            new Variable<>("siteModifie", CodeSite::new, CodeSite::valeur);
    public static final Variable<String> MODULES_MODIFIES = Variable.texte("modulesModifies");
    public static final Variable<String> MODULES_AJOUTES = Variable.texte("modulesAjoutes");
    public static final Variable<String> AUTEUR_CHANGEMENT = Variable.texte("auteurChangement");
    public static final Variable<String> MOTIF_CHANGEMENT = Variable.texte("motifChangement");
    public static final Variable<Boolean> SITE_AJOUTE = Variable.drapeau("siteAjoute");

    public static final Variable<String> ANCIEN_REFERENT = Variable.texte("ancienReferent");
    public static final Variable<String> NOUVEAU_REFERENT = Variable.texte("nouveauReferent");

    /** Whether the external audit of a site looked at both labels that it seeks. */
    public static final Variable<Boolean> AUDIT_COMMUN = Variable.drapeau("auditCommun");

    private VariablesDemarche() {}
}
