package fr.labellisation.lecture.verdict;

import fr.labellisation.socle.codes.Code;

/** Why a verdict is not a good one, in the order in which reasons of the same gravity are told. */
public enum Motif implements Code {
    EXPIRE(Verdict.PERDU),
    RETIRE(Verdict.PERDU),
    REFUSE(Verdict.PERDU),
    SUSPENDU(Verdict.EN_DANGER),
    NON_CONFORMITES_MAJEURES(Verdict.EN_DANGER),
    /** The label that is to follow is expected after the one in force has ended. */
    EXPIRE_AVANT_LE_SUIVANT(Verdict.EN_DANGER),
    CIBLE_MANQUEE(Verdict.EN_DANGER),
    AUDIT_APRES_SA_LIMITE(Verdict.EN_DANGER),
    /** Something is missing, and the audit is near. */
    PAS_PRET_POUR_L_AUDIT(Verdict.EN_DANGER),
    RENOUVELLEMENT_NON_COMMENCE(Verdict.EN_DANGER),
    /** No renewal is under way; its last day to begin has not passed. */
    EXPIRE_BIENTOT(Verdict.A_SURVEILLER),
    PREVISION_DEPASSEE(Verdict.A_SURVEILLER),
    TACHES_EN_RETARD(Verdict.A_SURVEILLER);

    private final Verdict verdict;

    Motif(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What this reason alone makes of a site. */
    public Verdict verdict() {
        return verdict;
    }
}
