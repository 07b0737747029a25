package fr.labellisation.annonces.retards.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** Ids and variables of EscaladeRetard.bpmn; a test compares them with the diagram. Its business key is the task's id. */
public final class EscaladeRetard {
    public static final String CLE = "EscaladeRetard";
    public static final String MESSAGE_DEPLACEE = "EcheanceDeTacheDeplacee";
    public static final String MESSAGE_ACHEVEE = "TacheAchevee";

    /** Id of the late task. */
    public static final Variable<String> TACHE = Variable.texte("tache");

    public static final Variable<ZonedDateTime> ECHEANCE =
            new Variable<>("echeanceTache", ZonedDateTime::parse, ZonedDateTime::toString);

    /** Rank of the level that is told next. */
    static final Variable<Integer> NIVEAU = Variable.entier("niveau");

    /** When it is told. */
    public static final Variable<Instant> INSTANT = new Variable<>("instantNiveau", Instant::parse, Instant::toString);

    static final Variable<Boolean> NIVEAU_RESTANT = Variable.drapeau("niveauRestant");

    public static final List<Variable<?>> VARIABLES =
            List.of(VariablesCommunes.DEPARTEMENT, TACHE, ECHEANCE, NIVEAU, INSTANT, NIVEAU_RESTANT);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_TacheEnRetard,
        Jonction_Calcul,
        CalculerNiveau,
        Choix_Niveau,
        Attente_Niveau,
        Echeance_Niveau,
        InformerNiveau,
        Reception_EcheanceDeplacee,
        Reception_TacheAchevee,
        Fin_TacheAchevee,
        Fin_TousInformes
    }

    private EscaladeRetard() {}
}
