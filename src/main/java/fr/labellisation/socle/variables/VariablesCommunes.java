package fr.labellisation.socle.variables;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;

/** The facts that the processes of a démarche carry; each is the name of a variable. */
public final class VariablesCommunes {
    public static final Variable<String> DEPARTEMENT = Variable.texte("departement");
    public static final Variable<CodeDemarche> DEMARCHE =
            new Variable<>("demarche", CodeDemarche::new, CodeDemarche::valeur);
    public static final Variable<String> REFERENTIEL = Variable.texte("referentiel");
    public static final Variable<CodeSite> SITE = new Variable<>("site", CodeSite::new, CodeSite::valeur);

    /** Business key that a start form asks for; taken over by the engine, not kept as a variable. */
    public static final Variable<String> CLE_METIER = Variable.texte("cleMetier");

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

    private VariablesCommunes() {}
}
