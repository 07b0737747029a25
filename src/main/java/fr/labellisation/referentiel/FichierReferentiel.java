package fr.labellisation.referentiel;

import fr.labellisation.socle.codes.Code;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A file as it was typed: anything may be missing until {@link ControleReferentiel} has read it. */
record FichierReferentiel(
        String id,
        String nom,
        String famille,
        DateConnue enVigueurDu,
        DateConnue enVigueurJusquA,
        String successeur,
        List<String> remplace,
        Integer dureeLabelMois,
        Integer suiviMois,
        SuiviCombine suiviCombine,
        Boolean auditInterneRequis,
        Boolean autoEvaluationAnnuelle,
        Integer nombreEngagements,
        List<Module> modules,
        List<Rubrique> rubriques,
        List<Engagement> engagements,
        List<String> niveaux,
        String decision,
        Demandes avantAudit,
        List<String> defautsDuProjet) {

    private static final String AVANT_AUDIT = "avantAudit.";

    /** Values that may be marked as defaults of the project. */
    static final Set<String> CLES = Set.of(
            "dureeLabelMois",
            "suiviMois",
            "auditInterneRequis",
            "autoEvaluationAnnuelle",
            "decision",
            AVANT_AUDIT + "comiteUsagers",
            AVANT_AUDIT + "enqueteUsagers",
            AVANT_AUDIT + "enqueteAgents",
            AVANT_AUDIT + "autoEvaluation");

    /** What is asked before an external audit; what is not said is as it is on most paths. */
    record Demandes(Boolean comiteUsagers, Boolean enqueteUsagers, Boolean enqueteAgents, Boolean autoEvaluation) {
        AvantAudit versAvantAudit() {
            return new AvantAudit(
                    !Boolean.FALSE.equals(comiteUsagers),
                    !Boolean.FALSE.equals(enqueteUsagers),
                    Boolean.TRUE.equals(enqueteAgents),
                    !Boolean.FALSE.equals(autoEvaluation));
        }
    }

    FichierReferentiel {
        remplace = ouVide(remplace);
        modules = ouVide(modules);
        rubriques = ouVide(rubriques);
        engagements = ouVide(engagements);
        niveaux = ouVide(niveaux);
        decision = decision == null ? Decideur.CERTIFICATEUR.code() : decision;
        avantAudit = avantAudit == null ? new Demandes(null, null, null, null) : avantAudit;
        defautsDuProjet = ouVide(defautsDuProjet);
    }

    /** Only once every check has passed. */
    Referentiel versReferentiel() {
        return new Referentiel(
                id,
                nom,
                famille,
                new Vie(enVigueurDu, enVigueurJusquA, successeur),
                remplace,
                dureeLabelMois,
                suiviMois,
                suiviCombine,
                auditInterneRequis,
                autoEvaluationAnnuelle,
                nombreEngagements,
                modules,
                rubriques,
                engagements,
                niveaux.stream()
                        .flatMap(niveau -> Code.eventuel(NiveauDeLabel.class, niveau).stream())
                        .toList(),
                Code.eventuel(Decideur.class, decision).orElseThrow(),
                avantAudit.versAvantAudit(),
                new TreeSet<>(defautsDuProjet));
    }

    private static <T> List<T> ouVide(List<T> liste) {
        return liste == null
                ? List.of()
                : liste.stream().filter(Objects::nonNull).toList();
    }
}
