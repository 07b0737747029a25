package fr.labellisation.parcours.label;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.label.passage.DecisionPossible;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Opens the démarche of a renewal: sites of a département that renew in the same year on the same version share it. */
@Component
public class Renouvellement {
    private static final String AUTEUR = "labellisation";

    private final Labels labels;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Passages passages;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final Ouvertures ouvertures;
    private final HeureLocale heure;

    Renouvellement(
            Labels labels,
            Demarches demarches,
            Perimetres perimetres,
            Passages passages,
            Referentiels referentiels,
            VersionsCompletees completees,
            Ouvertures ouvertures,
            HeureLocale heure) {
        this.labels = labels;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.passages = passages;
        this.referentiels = referentiels;
        this.completees = completees;
        this.ouvertures = ouvertures;
        this.heure = heure;
    }

    /** What the site of this label holds, with what the préfecture completed of its version. */
    public LabelARenouveler aRenouveler(String code) {
        Label label = labels.exiger(code);
        return new LabelARenouveler(
                completees.pour(label.site().departement(), label.version(referentiels)), modules(label));
    }

    /** Adds to other versions what the préfecture of this label completed of them. */
    UnaryOperator<Referentiel> completee(String code) {
        return completees.pour(labels.exiger(code).site().departement());
    }

    /** The modules that the site keeps on this version. */
    public SortedSet<String> modulesGardes(String code, String referentiel) {
        return aRenouveler(code).modulesGardes(referentiels.exiger(referentiel));
    }

    /** Another label of the site that may be renewed in the same démarche; empty where there is none, or it is renewed already. */
    Optional<Label> autre(String code) {
        Label label = labels.exiger(code);
        String famille = label.version(referentiels).famille();
        return labels.enCours(label.site()).stream()
                .filter(autre -> !autre.version(referentiels).famille().equals(famille))
                .filter(autre -> dejaEngage(autre.code()).isEmpty())
                .findFirst();
    }

    /** What becomes impossible if the other label of the site is renewed on its own; nothing where there is no other. */
    Avertissement siSepares(String code) {
        return autre(code)
                .map(autre -> DecisionPossible.siSepares(
                        referentiels.nom(autre.referentiel()),
                        autre.expireLe(),
                        ouvertures.renouvellement(autre),
                        labels.exiger(code).expireLe()))
                .orElseGet(Avertissement::de);
    }

    /** The démarche under way in which this label is renewed. */
    Optional<CodeDemarche> dejaEngage(String code) {
        return passages.suivantes(code).stream()
                .filter(suivante -> demarches.exiger(suivante).etat() == EtatDemarche.EN_COURS)
                .findFirst();
    }

    /** The two versions in the order in which one démarche leads to both: the one that has modules first. */
    LabelsVises ensemble(String referentiel, String joint, LocalDate le) {
        Referentiel une = referentiels.exiger(referentiel);
        Referentiel autre = referentiels.pourRenouveler(labels.exiger(joint).referentiel(), le);
        LabelsVises dansLOrdre = new LabelsVises(une, autre);
        return dansLOrdre.avis().favorable() ? dansLOrdre : new LabelsVises(autre, une);
    }

    /**
     * The site sets out again.
     *
     * @param referentiel id of the version
     * @param modules its scope
     * @param joint code of a label that is renewed with it; null for none
     */
    public Parcours ouvrir(String code, String referentiel, SortedSet<String> modules, String joint, LocalDate le) {
        LabelsVises vises = joint == null
                ? new LabelsVises(referentiels.exiger(referentiel), null)
                : ensemble(referentiel, joint, le);
        String premier = vises.premier().id();
        Parcours parcours =
                engager(code, vises, premier.equals(referentiel) ? modules : modulesGardes(joint, premier), le);
        passages.ouvrir(code, parcours.demarche());
        if (joint != null) {
            passages.ouvrir(joint, parcours.demarche());
        }
        return parcours;
    }

    /** Id of the version that the way goes by: the first of two. */
    public String premiereVersion(Parcours parcours) {
        return demarches.exiger(parcours.demarche()).referentiel();
    }

    private Parcours engager(String code, LabelsVises vises, SortedSet<String> modules, LocalDate le) {
        Label label = labels.exiger(code);
        return engager(label, vises, modules, le, acte(label.site().departement()), demarches::ouvrir);
    }

    /** The same for a site whose renewal was decided before and is brought in on its way. */
    public Parcours ouvrirEnChemin(Label label, String referentiel, SortedSet<String> modules, Acte acte) {
        Parcours parcours = engager(
                label,
                new LabelsVises(referentiels.exiger(referentiel), null),
                modules,
                acte.le().toLocalDate(),
                acte,
                demarches::ouvrirEnChemin);
        passages.ouvrir(label.code(), parcours.demarche());
        return parcours;
    }

    private Parcours engager(
            Label label,
            LabelsVises vises,
            SortedSet<String> modules,
            LocalDate le,
            Acte acte,
            Function<NouvelleDemarche, CodeDemarche> ouverture) {
        Demarche ancienne = demarches.exiger(label.demarche());
        CodeSite site = label.site();
        String referentiel = vises.premier().id();
        String second = vises.second() == null ? null : vises.second().id();
        CodeDemarche demarche = demarches.enCours(site.departement()).stream()
                .filter(d -> d.nature() == NatureDemarche.RENOUVELLEMENT
                        && d.versions().toList().equals(vises.ids())
                        && d.debut().getYear() == le.getYear()
                        && !perimetres.enVigueur(d.code()).containsKey(site))
                .map(Demarche::code)
                .findFirst()
                .orElseGet(() -> ouverture.apply(new NouvelleDemarche(
                        site.departement(),
                        referentiel,
                        second,
                        NatureDemarche.RENOUVELLEMENT,
                        le,
                        label.expireLe(),
                        ancienne.comiteUsagers())));
        Parcours parcours = new Parcours(demarche, site);
        perimetres.arreter(parcours, modules, acte);
        return parcours;
    }

    public LocalDate expiration(String label) {
        return labels.exiger(label).expireLe();
    }

    private SortedSet<String> modules(Label label) {
        return perimetres.modules(new Parcours(label.demarche(), label.site()));
    }

    private Acte acte(CodeDepartement departement) {
        return new Acte(heure.maintenant(departement).toOffsetDateTime(), AUTEUR, "Renouvellement du label");
    }
}
