package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.PassagePossible.Vers;
import fr.labellisation.parcours.label.passage.VersionsDeRenouvellement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Refus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a renewal would change for a site, by the rule of the decision itself: nothing is written. */
@Component
public class PassagesPossibles {
    private final Labels labels;
    private final Perimetres perimetres;
    private final VersionsDeRenouvellement regle;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;

    PassagesPossibles(
            Labels labels,
            Perimetres perimetres,
            VersionsDeRenouvellement regle,
            Referentiels referentiels,
            VersionsCompletees completees) {
        this.labels = labels;
        this.perimetres = perimetres;
        this.regle = regle;
        this.referentiels = referentiels;
        this.completees = completees;
    }

    /**
     * Each label that the site holds, in three queries whatever their number, with what the préfecture completed of each version.
     *
     * @throws fr.labellisation.socle.formulaires.SaisieRefusee if no label of the site may go over to a version that is asked for
     */
    public List<PassagePossible> duSite(CodeSite site, DemandeDePassage demande, LocalDate le) {
        List<Label> enCours = labels.enCours(site);
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> choisis = perimetres.enVigueur(
                enCours.stream().map(Label::demarche).distinct().toList());
        UnaryOperator<Referentiel> completee = completees.pour(site.departement());
        Map<Label, LabelARenouveler> tenus = new LinkedHashMap<>();
        enCours.forEach(label -> tenus.put(
                label,
                new LabelARenouveler(
                        completee.apply(label.version(referentiels)),
                        choisis.getOrDefault(label.demarche(), new TreeMap<>()).getOrDefault(site, new TreeSet<>()))));
        demande.vers().forEach(version -> exiger(tenus.values(), version, le));
        return tenus.entrySet().stream()
                .map(tenu -> passage(tenu.getKey(), tenu.getValue(), demande, le, completee))
                .toList();
    }

    /** One label at least may go over to it; else the reasons of the last one that was asked. */
    private void exiger(Collection<LabelARenouveler> tenus, String version, LocalDate le) {
        Avis avis = tenus.stream()
                .map(tenu -> regle.avis(tenu.version(), version, le))
                .reduce((un, autre) -> un.favorable() ? un : autre)
                .orElseGet(() -> referentiels.pourCommencer(version, le));
        Refus.si(avis);
    }

    private PassagePossible passage(
            Label label,
            LabelARenouveler tenu,
            DemandeDePassage demande,
            LocalDate le,
            UnaryOperator<Referentiel> completee) {
        List<Referentiel> possibles = regle.possibles(tenu.version(), le);
        Stream<Referentiel> demandees = demande.vers().isEmpty()
                ? possibles.stream().limit(1)
                : possibles.stream().filter(version -> demande.vers().contains(version.id()));
        return new PassagePossible(
                label,
                tenu,
                possibles,
                demandees
                        .map(completee)
                        .map(version -> vers(tenu, version, demande.modulesDe(version.id())))
                        .toList());
    }

    private static Vers vers(LabelARenouveler tenu, Referentiel version, SortedSet<String> demandes) {
        Avis connus = Avis.selon(demandes.stream()
                .filter(code -> version.modules().stream()
                        .noneMatch(module -> module.code().equals(code)))
                .map(code -> "Le module «\u00a0%s\u00a0» n’existe pas dans %s.".formatted(code, version.nom()))
                .toList());
        Refus.si(connus);
        SortedSet<String> modules = demandes.isEmpty() ? parDefaut(tenu, version) : demandes;
        return new Vers(version, modules, version.validerPerimetre(modules), tenu.changement(version, modules));
    }

    /** What the site keeps; where it keeps nothing, what nobody may leave out. */
    private static SortedSet<String> parDefaut(LabelARenouveler tenu, Referentiel version) {
        SortedSet<String> gardes = tenu.modulesGardes(version);
        return !gardes.isEmpty()
                ? gardes
                : version.modules().stream()
                        .filter(Module::obligatoire)
                        .map(Module::code)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
