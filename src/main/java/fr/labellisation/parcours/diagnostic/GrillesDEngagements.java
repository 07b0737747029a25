package fr.labellisation.parcours.diagnostic;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Repli;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The grids of the tasks that are done engagement by engagement. */
@Component
public class GrillesDEngagements {
    private final Grilles grilles;
    private final ReponsesAConfirmer aConfirmer;
    private final ReponsesApresLaFin apres;
    private final Annuaire annuaire;

    GrillesDEngagements(Grilles grilles, ReponsesAConfirmer aConfirmer, ReponsesApresLaFin apres, Annuaire annuaire) {
        this.grilles = grilles;
        this.aConfirmer = aConfirmer;
        this.apres = apres;
        this.annuaire = annuaire;
    }

    /** The engagements of the module that a task is about; what the cycle before said of them is to be confirmed. */
    public GrilleDeTravail duModule(String element) {
        return new GrilleDEngagements(
                element,
                tache -> grilles.de(tache.parcours(), List.of(tache.module())),
                (tache, grille) -> aConfirmer.rappels(tache.parcours(), grille),
                this::personnes,
                apres,
                false);
    }

    /** All the engagements of the label that a task is about. */
    public GrilleDeTravail duLabel(String element) {
        return new GrilleDEngagements(
                element,
                tache -> grilles.duLabel(tache.parcours(), tache.referentiel()),
                (tache, grille) -> Map.of(),
                this::personnes,
                apres,
                true);
    }

    /** Those who fill in the rows of the site, by name. */
    private List<Option> personnes(TacheDeTravail tache) {
        List<String> groupes = Geste.REMPLIR_LES_GRILLES.roles().stream()
                .map(role -> role.groupe(tache.site().departement(), role.parSite() ? tache.site() : null))
                .toList();
        return annuaire.titulaires(groupes).values().stream()
                .flatMap(List::stream)
                .map(Personne::nom)
                .distinct()
                .sorted(Comparator.comparing(Repli::de))
                .map(nom -> new Option(nom, nom))
                .toList();
    }
}
