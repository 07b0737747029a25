package fr.labellisation.socle.variables;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;

/** The facts that the processes of a démarche carry; each is the name of a variable. */
public final class Faits {
    public static final Fait<String> DEPARTEMENT = Fait.texte("departement");
    public static final Fait<CodeDemarche> DEMARCHE = new Fait<>("demarche", CodeDemarche::new, CodeDemarche::valeur);
    public static final Fait<String> REFERENTIEL = Fait.texte("referentiel");
    public static final Fait<CodeSite> SITE = new Fait<>("site", CodeSite::new, CodeSite::valeur);

    /** Business key that a start form asks for; taken over by the engine, not kept as a variable. */
    public static final Fait<String> CLE_METIER = Fait.texte("cleMetier");

    public static final Fait<String> ISSUE_DEMARCHE = Fait.texte("issueDemarche");
    public static final Fait<String> SUITE = Fait.texte("suite");

    public static final Fait<CodeSite> SITE_MODIFIE = new Fait<>("siteModifie", CodeSite::new, CodeSite::valeur);
    public static final Fait<String> MODULES_MODIFIES = Fait.texte("modulesModifies");
    public static final Fait<String> MODULES_AJOUTES = Fait.texte("modulesAjoutes");
    public static final Fait<String> AUTEUR_CHANGEMENT = Fait.texte("auteurChangement");
    public static final Fait<String> MOTIF_CHANGEMENT = Fait.texte("motifChangement");
    public static final Fait<Boolean> SITE_AJOUTE = Fait.drapeau("siteAjoute");

    public static final Fait<String> ANCIEN_REFERENT = Fait.texte("ancienReferent");
    public static final Fait<String> NOUVEAU_REFERENT = Fait.texte("nouveauReferent");

    private Faits() {}
}
