package fr.labellisation.socle.variables;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/** The facts that processes hand to one another; each is the name of a variable. */
public final class VariablesCommunes {
    public static final Variable<CodeDepartement> DEPARTEMENT =
            new Variable<>("departement", CodeDepartement::new, CodeDepartement::valeur);
    public static final Variable<CodeDemarche> DEMARCHE =
            new Variable<>("demarche", CodeDemarche::new, CodeDemarche::valeur);
    public static final Variable<String> REFERENTIEL = Variable.texte("referentiel");
    public static final Variable<CodeSite> SITE = new Variable<>("site", CodeSite::new, CodeSite::valeur);

    /** Business key that a start form asks for; taken over by the engine, not kept as a variable. */
    public static final Variable<String> CLE_METIER = Variable.texte("cleMetier");

    public static final Variable<Long> ACTION = Variable.numero("action");
    public static final Variable<Long> AUDIT = Variable.numero("audit");
    /** Code of whom a survey asks; absent from those that began before there was a choice: the users. */
    public static final Variable<String> PUBLIC_ENQUETE = Variable.texte("publicEnquete");

    public static final Variable<Long> COMITE = Variable.numero("comite");

    /** Code of the site, or of the démarche, that a users' committee is held for. */
    public static final Variable<String> PORTEE_COMITE = Variable.texte("porteeComite");

    /** Whether the file went to the certification body beside the internal audit. */
    public static final Variable<Boolean> DOSSIER_TRANSMIS = Variable.drapeau("dossierTransmis");

    /** Whether it may leave before the internal audit is closed; once it left, whether it has to be completed. */
    public static final Variable<Boolean> DOSSIER_A_COMPLETER = Variable.drapeau("dossierACompleter");

    /** What the certification body decided. */
    public static final Variable<String> DECISION = Variable.texte("decision");

    public static final Variable<String> LABEL = Variable.texte("label");

    /** Last day of the year of a label under review. */
    public static final Variable<LocalDate> ANNIVERSAIRE = Variable.jour("anniversaire");

    private VariablesCommunes() {}
}
