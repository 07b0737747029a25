package fr.labellisation.parcours.label;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the démarche of a renewal: sites of a département that renew in the same year on the same version share it. */
@Component
public class Renouvellement {
    private static final String AUTEUR = "labellisation";

    private final Labels labels;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Referentiels referentiels;
    private final JoursOuvres jours;
    private final Clock horloge;

    Renouvellement(
            Labels labels,
            Demarches demarches,
            Perimetres perimetres,
            Referentiels referentiels,
            JoursOuvres jours,
            Clock horloge) {
        this.labels = labels;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
        this.jours = jours;
        this.horloge = horloge;
    }

    /** The version on which a label would be renewed on that day. */
    String versionEnVigueur(String label, LocalDate le) {
        return referentiels
                .pourRenouveler(labels.exiger(label).referentiel(), le)
                .id();
    }

    /** Does this scope fit the new version? An unknown version is refused. */
    Avis perimetreDu(String referentiel, Collection<String> modules) {
        return referentiels
                .parId(referentiel)
                .map(version -> version.validerPerimetre(modules))
                .orElseGet(() -> Avis.selon(List.of("Le référentiel « %s » n’existe pas.".formatted(referentiel))));
    }

    /**
     * What a site keeps of its scope on another version: the modules of the same code in a version of the same family. Nothing
     * is kept across families, where the same code means something else.
     */
    public SortedSet<String> modulesGardes(String code, String referentiel) {
        Label label = labels.exiger(code);
        Referentiel suivante = referentiels.exiger(referentiel);
        SortedSet<String> anciens = modules(label);
        boolean memeFamille = label.version(referentiels).famille().equals(suivante.famille());
        return suivante.modules().stream()
                .filter(module -> memeFamille && anciens.contains(module.code()))
                .map(Module::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What changes for the site if it renews on this version with these modules. */
    ChangementDeVersion changement(String code, String referentiel, Collection<String> modules) {
        Label label = labels.exiger(code);
        return ChangementDeVersion.entre(
                label.version(referentiels), modules(label), referentiels.exiger(referentiel), modules);
    }

    /** The site sets out again with this scope. */
    public Parcours ouvrir(String code, String referentiel, SortedSet<String> modules, LocalDate le) {
        Label label = labels.exiger(code);
        Demarche ancienne = demarches.exiger(label.demarche());
        CodeSite site = label.site();
        CodeDemarche demarche = demarches.enCours(site.departement()).stream()
                .filter(d -> d.nature() == NatureDemarche.RENOUVELLEMENT
                        && d.referentiel().equals(referentiel)
                        && d.debut().getYear() == le.getYear()
                        && !perimetres.enVigueur(d.code()).containsKey(site))
                .map(Demarche::code)
                .findFirst()
                .orElseGet(() -> demarches.ouvrir(new NouvelleDemarche(
                        site.departement(),
                        referentiel,
                        NatureDemarche.RENOUVELLEMENT,
                        le,
                        label.expireLe(),
                        ancienne.comiteUsagers())));
        Parcours parcours = new Parcours(demarche, site);
        perimetres.arreter(parcours, modules, acte(site.departement()));
        return parcours;
    }

    public LocalDate expiration(String label) {
        return labels.exiger(label).expireLe();
    }

    private SortedSet<String> modules(Label label) {
        return perimetres.modules(new Parcours(label.demarche(), label.site()));
    }

    private Acte acte(CodeDepartement departement) {
        return new Acte(
                horloge.instant().atZone(jours.fuseau(departement)).toOffsetDateTime(),
                AUTEUR,
                "Renouvellement du label");
    }
}
