package fr.labellisation.parcours.demarche.vises;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels that a démarche leads to: one, or two at once, with one preparation. Source: DOMAINE.md §2.
 *
 * @param second null for one label
 */
public record LabelsVises(Referentiel premier, Referentiel second) {
    /** Before the code of an engagement of the second version, where the first has one of the same code. */
    private static final String HOMONYME = "2-";

    /** What a form offers as a second label on that day: versions in force that apply to the whole site. */
    public static List<Option> seconds(Referentiels referentiels, LocalDate le) {
        return referentiels.enVigueur(le).stream()
                .filter(version -> !version.aDesModules())
                .map(version -> new Option(version.nomEtAnnee(), version.id()))
                .toList();
    }

    /** May these two be sought together? The first has modules, the second applies to the whole site. */
    public Avis avis() {
        return Avis.selon(
                Avis.refus(
                        second != null && second.aDesModules(),
                        "«\u00a0Second label visé\u00a0»\u00a0: %s se décline en modules, seul un label qui porte sur le site"
                                + " entier peut s’ajouter à un autre.",
                        second == null ? "" : second.nom()),
                Avis.refus(
                        second != null && !premier.aDesModules(),
                        "«\u00a0Second label visé\u00a0»\u00a0: %s porte sur le site entier, choisissez d’abord un référentiel"
                                + " qui a des modules, puis celui-ci comme second label.",
                        premier.nom()));
    }

    /** The same labels, each with what is known of its version besides. */
    public LabelsVises completes(UnaryOperator<Referentiel> complement) {
        return new LabelsVises(complement.apply(premier), second == null ? null : complement.apply(second));
    }

    /** Ids of the versions, the first one first. */
    public List<String> ids() {
        return second == null ? List.of(premier.id()) : List.of(premier.id(), second.id());
    }

    /** « Qual-e-pref », or « Qual-e-pref et Services Publics + ». */
    public String noms() {
        return second == null ? premier.nom() : premier.nom() + " et " + second.nom();
    }

    /** Codes of the modules in scope: what was chosen of the first, and the whole of the second. */
    public Set<String> retenus(Set<String> choisis) {
        return second == null
                ? choisis
                : Stream.concat(choisis.stream(), Stream.of(Module.ENSEMBLE)).collect(Collectors.toSet());
    }

    /**
     * What a site prepares: the first version, with the second as one more module. It asks before an audit what either asks.
     * An engagement of the second that has the code of one of the first is told apart.
     */
    public Referentiel ensemble() {
        return second == null
                ? premier
                : new Referentiel(
                        premier.id(),
                        premier.revision(),
                        noms(),
                        premier.famille(),
                        premier.vie(),
                        premier.remplace(),
                        premier.dureeLabelMois(),
                        premier.suiviMois(),
                        premier.suiviCombine(),
                        premier.auditInterneRequis() || second.auditInterneRequis(),
                        premier.autoEvaluationAnnuelle() || second.autoEvaluationAnnuelle(),
                        null,
                        Stream.concat(premier.modules().stream(), Stream.of(enModule()))
                                .toList(),
                        premier.rubriques(),
                        Stream.concat(premier.engagements().stream(), engagementsDuSecond())
                                .toList(),
                        premier.delais(),
                        premier.niveaux(),
                        premier.decideur(),
                        premier.avantAudit().avec(second.avantAudit()),
                        premier.defauts());
    }

    private Module enModule() {
        return new Module(Module.ENSEMBLE, second.nom(), true, false, List.of(), List.of());
    }

    private Stream<Engagement> engagementsDuSecond() {
        Set<String> pris = Stream.concat(
                        premier.engagements().stream().map(Engagement::code),
                        premier.modules().stream().map(Module::code))
                .collect(Collectors.toSet());
        return second.engagements(Module.ENSEMBLE).stream()
                .map(engagement -> engagement.sous(
                        pris.contains(engagement.code()) ? HOMONYME + engagement.code() : engagement.code(),
                        Module.ENSEMBLE));
    }
}
