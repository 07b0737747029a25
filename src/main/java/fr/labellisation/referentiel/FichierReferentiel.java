package fr.labellisation.referentiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A file as it was typed: anything may be missing until {@link ControleReferentiel} has read it. */
record FichierReferentiel(
        String id,
        String nom,
        String famille,
        LocalDate enVigueurDu,
        List<String> remplace,
        Integer dureeLabelMois,
        Integer suiviMois,
        SuiviCombine suiviCombine,
        Boolean auditInterneRequis,
        Boolean autoEvaluationAnnuelle,
        Integer nombreEngagements,
        List<Module> modules,
        List<Rubrique> rubriques,
        List<Engagement> engagements) {

    FichierReferentiel {
        remplace = ouVide(remplace);
        modules = ouVide(modules);
        rubriques = ouVide(rubriques);
        engagements = ouVide(engagements);
    }

    /** Only once every check has passed. */
    Referentiel versReferentiel() {
        return new Referentiel(
                id,
                nom,
                famille,
                enVigueurDu,
                remplace,
                dureeLabelMois,
                suiviMois,
                suiviCombine,
                auditInterneRequis,
                autoEvaluationAnnuelle,
                nombreEngagements,
                modules,
                rubriques,
                engagements);
    }

    private static <T> List<T> ouVide(List<T> liste) {
        return liste == null
                ? List.of()
                : liste.stream().filter(Objects::nonNull).toList();
    }
}
