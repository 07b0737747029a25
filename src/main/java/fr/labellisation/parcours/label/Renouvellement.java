package fr.labellisation.parcours.label;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
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
    private final JoursOuvres jours;
    private final Clock horloge;

    Renouvellement(
            Labels labels,
            Demarches demarches,
            Perimetres perimetres,
            Passages passages,
            Referentiels referentiels,
            JoursOuvres jours,
            Clock horloge) {
        this.labels = labels;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.passages = passages;
        this.referentiels = referentiels;
        this.jours = jours;
        this.horloge = horloge;
    }

    /** What the site of this label holds. */
    public LabelARenouveler aRenouveler(String code) {
        Label label = labels.exiger(code);
        return new LabelARenouveler(label.version(referentiels), modules(label));
    }

    /** The modules that the site keeps on this version. */
    public SortedSet<String> modulesGardes(String code, String referentiel) {
        return aRenouveler(code).modulesGardes(referentiels.exiger(referentiel));
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
        passages.ouvrir(code, demarche);
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
