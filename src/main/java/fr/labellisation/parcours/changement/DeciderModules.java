package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the scope of a site left open is decided, all of it: the same as changing the scope. Source: DOMAINE.md §3, step 2. */
@Component
class DeciderModules implements Formulaire {
    private static final String RETENUS = "retenus";
    private static final String ECARTES = "ecartes";
    private static final String MOTIF = "motif";

    private final Demarches demarches;
    private final Sites sites;
    private final Referentiels referentiels;
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final PerimetreModifiable modifiable;
    private final Changements changements;

    DeciderModules(
            Demarches demarches,
            Sites sites,
            Referentiels referentiels,
            Perimetres perimetres,
            ModulesADecider aDecider,
            PerimetreModifiable modifiable,
            Changements changements) {
        this.demarches = demarches;
        this.sites = sites;
        this.referentiels = referentiels;
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.modifiable = modifiable;
        this.changements = changements;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.liste(RETENUS, "Modules retenus"),
                Champ.liste(ECARTES, "Modules écartés"),
                Champ.texteLong(MOTIF, "Motif de la décision").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Parcours parcours = Parcours.de(contexte);
        Referentiel version = demarches.exiger(parcours.demarche()).version(referentiels);
        return Map.of(
                "choixModules",
                options(version, aDecider.ouverts(parcours)),
                "dejaRetenus",
                options(version, perimetres.modules(parcours)).stream()
                        .map(Option::label)
                        .toList());
    }

    private static List<Option> options(Referentiel version, Collection<String> codes) {
        return version.modules().stream()
                .filter(module -> codes.contains(module.code()))
                .map(module -> new Option(module.libelle(), module.code()))
                .toList();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        Demarche demarche = demarches.exiger(parcours.demarche());
        Referentiel version = demarche.version(referentiels);
        List<String> retenus = saisie.liste(RETENUS);
        Refus.si(new ModulesTranches(version, aDecider.ouverts(parcours), retenus, saisie.liste(ECARTES))
                .avis()
                .et(ajout(demarche, parcours, retenus)));
        SortedSet<String> modules = new TreeSet<>(perimetres.modules(parcours));
        modules.addAll(retenus);
        Acte acte = new Acte(contexte.maintenant().toOffsetDateTime(), Acte.auteur(contexte), saisie.texte(MOTIF));
        aDecider.decider(parcours, modules, List.of(), acte);
        changements.modifierPerimetre(parcours, modules, acte);
        return Map.of();
    }

    /** What is left out changes nothing: that can be said after the audit too. */
    private Avis ajout(Demarche demarche, Parcours parcours, List<String> retenus) {
        Site site = sites.trouver(parcours.site()).orElseThrow();
        return retenus.isEmpty() ? Avis.selon(List.of()) : modifiable.avis(demarche, site);
    }
}
