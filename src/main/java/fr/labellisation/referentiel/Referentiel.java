package fr.labellisation.referentiel;

import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One version of a référentiel: what a site commits to, for how long, and how often it is audited.
 *
 * @param remplace ids of the versions whose labels are renewed on this one
 * @param dureeLabelMois how long a label holds, in months
 * @param suiviMois interval between follow-up audits, in months
 * @param suiviCombine another interval with a label of another family; null when it changes nothing
 * @param nombreEngagements null when the sources do not agree
 * @param rubriques chapters, where there are no modules
 */
public record Referentiel(
        String id,
        String nom,
        String famille,
        LocalDate enVigueurDu,
        List<String> remplace,
        int dureeLabelMois,
        int suiviMois,
        SuiviCombine suiviCombine,
        boolean auditInterneRequis,
        boolean autoEvaluationAnnuelle,
        Integer nombreEngagements,
        List<Module> modules,
        List<Rubrique> rubriques,
        List<Engagement> engagements) {

    private static final int MOIS_PAR_AN = 12;

    public Referentiel {
        remplace = List.copyOf(remplace);
        modules = List.copyOf(modules);
        rubriques = List.copyOf(rubriques);
        engagements = List.copyOf(engagements);
    }

    /** The name with the year from which it is in force, which tells versions apart: Qualipref 2 (2012). */
    public String nomEtAnnee() {
        String nu = nom.endsWith(")") ? nom.substring(0, nom.length() - 1) + ", " : nom + " (";
        return nu + enVigueurDu.getYear() + ")";
    }

    /** False for one that applies as a whole. */
    public boolean aDesModules() {
        return !modules.isEmpty();
    }

    /** The module of this code, the pseudo-module {@link Module#ENSEMBLE} included where there are none. */
    public Optional<Module> module(String code) {
        return (aDesModules() ? modules : List.of(Module.ensemble()))
                .stream().filter(module -> module.code().equals(code)).findFirst();
    }

    /**
     * What is assessed for a module: its known engagements, or one entry that stands for all of them. For
     * {@link Module#ENSEMBLE}, the same for each rubric in turn.
     */
    public List<Engagement> engagements(String module) {
        Module demande = exigerModule(module);
        if (aDesModules()) {
            return connusOu(module, Engagement.tenantLieuDe(demande));
        }
        return rubriques.stream()
                .flatMap(rubrique -> connusOu(rubrique.code(), Engagement.tenantLieuDe(rubrique)).stream())
                .toList();
    }

    /** Engagements of which the module is not known. */
    public List<Engagement> engagementsSansModule() {
        return engagements.stream()
                .filter(engagement -> engagement.module() == null)
                .toList();
    }

    /** The retained modules in the order of the référentiel; the pseudo-module alone where there are none. */
    public List<Module> modulesAEvaluer(Set<String> retenus) {
        if (!aDesModules()) {
            return List.of(Module.ensemble());
        }
        retenus.forEach(this::exigerModule);
        return modules.stream()
                .filter(module -> retenus.contains(module.code()))
                .toList();
    }

    /** May a site choose this scope? */
    public Avis validerPerimetre(Collection<String> choisis) {
        return new Perimetre(this, new LinkedHashSet<>(choisis)).avis();
    }

    /** The day on which a label ends; a label of 29 February ends on the 28th where the year has no 29th. */
    public LocalDate expiration(LocalDate delivre) {
        return delivre.plusMonths(dureeLabelMois);
    }

    /** When the follow-up audits are due, strictly before the label ends. */
    public List<LocalDate> auditsDeSuivi(LocalDate delivre, boolean combine) {
        return tousLes(combine && suiviCombine != null ? suiviCombine.mois() : suiviMois, delivre);
    }

    /** When the yearly reviews are due, strictly before the label ends. */
    public List<LocalDate> bilansAnnuels(LocalDate delivre) {
        return tousLes(MOIS_PAR_AN, delivre);
    }

    private List<LocalDate> tousLes(int mois, LocalDate delivre) {
        return IntStream.iterate(mois, total -> total < dureeLabelMois, total -> total + mois)
                .mapToObj(delivre::plusMonths)
                .toList();
    }

    private List<Engagement> connusOu(String module, Engagement sinon) {
        List<Engagement> connus = engagements.stream()
                .filter(engagement -> module.equals(engagement.module()))
                .toList();
        return connus.isEmpty() ? List.of(sinon) : connus;
    }

    private Module exigerModule(String code) {
        return module(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Le module «\u00a0" + code + "\u00a0» n’existe pas dans le référentiel " + nom + "."));
    }
}
