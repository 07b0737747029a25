package fr.labellisation.referentiel;

import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One version of a référentiel: what a site commits to, for how long, and how often it is audited.
 *
 * @param revision 0 as it came with the product, or the number of what the ministry published of it
 * @param vie from when to when it is in force, and what takes over
 * @param remplace ids of the versions that it takes over from, where they name no successor
 * @param dureeLabelMois how long a label holds, in months
 * @param suiviMois interval between follow-up audits, in months
 * @param suiviCombine another interval with a label of another family; null when it changes nothing
 * @param nombreEngagements null when the sources do not agree
 * @param rubriques chapters, where there are no modules
 * @param delais those that it sets itself; all others are as everywhere
 * @param niveaux what its labels may reach; empty where it tells no levels apart
 * @param decideur who decides on a label
 * @param avantAudit what it asks before an external audit
 * @param defauts keys of the values that no source gives: defaults of the project
 */
public record Referentiel(
        String id,
        int revision,
        String nom,
        String famille,
        Vie vie,
        List<String> remplace,
        int dureeLabelMois,
        int suiviMois,
        SuiviCombine suiviCombine,
        boolean auditInterneRequis,
        boolean autoEvaluationAnnuelle,
        Integer nombreEngagements,
        List<Module> modules,
        List<Rubrique> rubriques,
        List<Engagement> engagements,
        List<DelaiDeVersion> delais,
        List<NiveauDeLabel> niveaux,
        Decideur decideur,
        AvantAudit avantAudit,
        Set<String> defauts) {

    private static final int MOIS_PAR_AN = 12;

    public Referentiel {
        remplace = List.copyOf(remplace);
        modules = List.copyOf(modules);
        rubriques = List.copyOf(rubriques);
        engagements = List.copyOf(engagements);
        delais = List.copyOf(delais);
        niveaux = List.copyOf(niveaux);
        defauts = Set.copyOf(defauts);
    }

    /** The first day on which it may be in force. */
    public LocalDate enVigueurDu() {
        return vie.debut().premier();
    }

    /** The name with the year from which it is in force, which tells versions apart: Qualipref 2 (2012). */
    public String nomEtAnnee() {
        String nu = nom.endsWith(")") ? nom.substring(0, nom.length() - 1) + ", " : nom + " (";
        return nu + enVigueurDu().getYear() + ")";
    }

    /** What it asks and gives, as a person reads it. */
    public List<ValeurDeVersion> valeurs() {
        return ValeurDeVersion.de(this);
    }

    /** The delay that it sets for this task, or named moment; empty for one that it leaves as it is everywhere. */
    public Optional<DelaiDeVersion> delai(String tache) {
        return delais.stream().filter(delai -> delai.tache().equals(tache)).findFirst();
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
     * {@link Module#ENSEMBLE}, the same for each rubric in turn, then what is known without its rubric.
     */
    public List<Engagement> engagements(String module) {
        Module demande = exigerModule(module);
        if (aDesModules()) {
            return connusOu(module, Engagement.tenantLieuDe(demande));
        }
        return Stream.concat(
                        rubriques.stream()
                                .flatMap(rubrique ->
                                        connusOu(rubrique.code(), Engagement.tenantLieuDe(rubrique)).stream()),
                        engagementsSansModule().stream())
                .toList();
    }

    /**
     * Is a module assessed with these answers? One by one, or as a whole, as it was while its engagements were not known.
     *
     * @param repondus codes of what was assessed
     */
    public boolean estEvalue(String module, Set<String> repondus) {
        return repondus.containsAll(codes(engagements(module))) || repondus.containsAll(codes(enEntier(module)));
    }

    /** What stands for all engagements of a module, or of each rubric: they were assessed so while they were not known. */
    public List<Engagement> enEntier(String module) {
        return aDesModules()
                ? List.of(Engagement.tenantLieuDe(exigerModule(module)))
                : rubriques.stream().map(Engagement::tenantLieuDe).toList();
    }

    private static List<String> codes(List<Engagement> engagements) {
        return engagements.stream().map(Engagement::code).toList();
    }

    /** The same version with these engagements. */
    public Referentiel avec(List<Engagement> autres) {
        return new Referentiel(
                id,
                revision,
                nom,
                famille,
                vie,
                remplace,
                dureeLabelMois,
                suiviMois,
                suiviCombine,
                auditInterneRequis,
                autoEvaluationAnnuelle,
                nombreEngagements,
                modules,
                rubriques,
                autres,
                delais,
                niveaux,
                decideur,
                avantAudit,
                defauts);
    }

    /** Whether engagements of it are not known: some have no title, some are not even counted, or a part has none. */
    public boolean aCompleter() {
        return engagements.stream().anyMatch(engagement -> engagement.titre() == null)
                || nombreEngagements != null && engagements.size() < nombreEngagements
                || parties().stream()
                        .anyMatch(partie ->
                                engagements.stream().noneMatch(engagement -> partie.equals(engagement.module())));
    }

    /** Codes of what its engagements belong to: its modules, or its rubrics; empty for one that has neither. */
    public List<String> parties() {
        return aDesModules()
                ? modules.stream().map(Module::code).toList()
                : rubriques.stream().map(Rubrique::code).toList();
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
        return validerPerimetre(choisis, List.of());
    }

    /**
     * May a site commit to these modules and leave others open?
     *
     * @param choisis codes of modules, none for the référentiel as a whole
     * @param aDecider codes of optional modules that are decided later
     */
    public Avis validerPerimetre(Collection<String> choisis, Collection<String> aDecider) {
        return new Perimetre(this, new LinkedHashSet<>(choisis), new LinkedHashSet<>(aDecider)).avis();
    }

    /**
     * May a label of this version be of this level?
     *
     * @param niveau its code; empty for none
     */
    public Avis validerNiveau(String niveau) {
        List<String> possibles = niveaux.stream().map(NiveauDeLabel::code).toList();
        return Avis.selon(
                Avis.refus(
                        niveaux.isEmpty() && !niveau.isEmpty(),
                        "«\u00a0Niveau du label\u00a0»\u00a0: %s ne distingue pas de niveaux, rien n’est attendu ici.",
                        nom),
                Avis.refus(
                        !niveaux.isEmpty() && !possibles.contains(niveau),
                        "«\u00a0Niveau du label\u00a0»\u00a0: le label %s est délivré à un niveau, l’un de ceux-ci est attendu\u00a0: %s.",
                        nom,
                        String.join(", ", possibles)));
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
