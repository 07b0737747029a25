package fr.labellisation.referentiel;

import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.socle.codes.Code;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A version as it was typed: anything may be missing until {@link ControleReferentiel} has read it. */
public record FichierReferentiel(
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
        List<DelaiDeVersion> delais,
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
            AVANT_AUDIT + "autoEvaluation",
            AVANT_AUDIT + "comiteMois",
            AVANT_AUDIT + "enqueteMois",
            AVANT_AUDIT + "tauxFormation");

    /** What is asked before an external audit; what is not said is as it is on most paths. */
    public record Demandes(
            Boolean comiteUsagers,
            Boolean enqueteUsagers,
            Boolean enqueteAgents,
            Boolean autoEvaluation,
            Integer comiteMois,
            Integer enqueteMois,
            Integer tauxFormation) {
        /** A committee is held at least once a year (DOMAINE.md §3, step 6). */
        private static final int UN_AN = 12;

        static final Demandes AUCUNE = new Demandes(null, null, null, null, null, null, null);

        AvantAudit versAvantAudit() {
            boolean comite = !Boolean.FALSE.equals(comiteUsagers);
            return new AvantAudit(
                    comite,
                    !Boolean.FALSE.equals(enqueteUsagers),
                    Boolean.TRUE.equals(enqueteAgents),
                    !Boolean.FALSE.equals(autoEvaluation),
                    comite ? Objects.requireNonNullElse(comiteMois, UN_AN) : null,
                    enqueteMois,
                    tauxFormation);
        }

        static Demandes de(AvantAudit avant) {
            return new Demandes(
                    avant.comiteUsagers(),
                    avant.enqueteUsagers(),
                    avant.enqueteAgents(),
                    avant.autoEvaluation(),
                    avant.comiteMois(),
                    avant.enqueteMois(),
                    avant.tauxFormation());
        }
    }

    public FichierReferentiel {
        remplace = ouVide(remplace);
        modules = ouVide(modules);
        rubriques = ouVide(rubriques);
        engagements = ouVide(engagements);
        delais = ouVide(delais);
        niveaux = ouVide(niveaux);
        decision = decision == null ? Decideur.CERTIFICATEUR.code() : decision;
        avantAudit = avantAudit == null ? Demandes.AUCUNE : avantAudit;
        defautsDuProjet = ouVide(defautsDuProjet);
    }

    /** As it would be typed. */
    public static FichierReferentiel de(Referentiel version) {
        return new FichierReferentiel(
                version.id(),
                version.nom(),
                version.famille(),
                version.vie().debut(),
                version.vie().fin(),
                version.vie().successeur(),
                version.remplace(),
                version.dureeLabelMois(),
                version.suiviMois(),
                version.suiviCombine(),
                version.auditInterneRequis(),
                version.autoEvaluationAnnuelle(),
                version.nombreEngagements(),
                version.modules(),
                version.rubriques(),
                version.engagements(),
                version.delais(),
                version.niveaux().stream().map(NiveauDeLabel::code).toList(),
                version.decideur().code(),
                Demandes.de(version.avantAudit()),
                version.defauts().stream().sorted().toList());
    }

    /**
     * Only once every check has passed.
     *
     * @param revision 0 for a file of the product
     */
    public Referentiel versReferentiel(int revision) {
        return new Referentiel(
                id,
                revision,
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
                delais,
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
