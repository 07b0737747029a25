package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The scope of a site may change until its external audit. Source: DOMAINE.md §3. */
@Component
class ModifierPerimetre implements Formulaire {
    private static final String DEVENIR = "devenir";
    private static final String RETENU = "retenu";
    private static final String RETIRE = "retire";

    private final Demarches demarches;
    private final Sites sites;
    private final Referentiels referentiels;
    private final PerimetreModifiable modifiable;
    private final ModulesADecider aDecider;
    private final DemandesDeDecision demandes;
    private final Changements changements;

    ModifierPerimetre(
            Demarches demarches,
            Sites sites,
            Referentiels referentiels,
            PerimetreModifiable modifiable,
            ModulesADecider aDecider,
            DemandesDeDecision demandes,
            Changements changements) {
        this.demarches = demarches;
        this.sites = sites;
        this.referentiels = referentiels;
        this.modifiable = modifiable;
        this.aDecider = aDecider;
        this.demandes = demandes;
        this.changements = changements;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix("demarche", "Démarche").requis(),
                Champ.choix("site", "Site").requis(),
                Champ.choix(DEVENIR, "Ce que devient le site", RETENU, RETIRE),
                Champ.liste("modules", "Modules du site après le changement"),
                Champ.liste("aDecider", "Modules encore à décider"),
                Champ.texteLong("motif", "Motif du changement").requis(),
                Confirmation.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        List<Demarche> enCours = demarches.enCours(departement);
        return Map.of(
                "demarches",
                OptionsDemarche.de(enCours, referentiels),
                "sites",
                sites.duDepartement(departement).stream()
                        .map(site -> new Option(site.nom(), site.code().valeur()))
                        .toList(),
                "choixModules",
                enCours.stream()
                        .flatMap(d -> d.version(referentiels).modules().stream())
                        .map(module -> new Option(module.libelle(), module.code()))
                        .distinct()
                        .toList(),
                Confirmation.CONSEQUENCES,
                "Les modules ajoutés seront évalués et complétés d’un plan d’actions ; un site ajouté commence son"
                        + " propre parcours ; les modules retirés ne seront plus audités. Un site retiré quitte la démarche"
                        + " : ses tâches se ferment, ses audits à venir sont annulés, ce qui a été écrit reste. Le périmètre"
                        + " d’un site ne change plus après son audit externe.",
                DEVENIR,
                RETENU);
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        if (!Confirmation.donnee(saisie)) {
            return Map.of();
        }
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        Demarche demarche = OptionsDemarche.choisie(demarches, departement, saisie.texte("demarche"));
        Site site = sites.duDepartement(departement).stream()
                .filter(s -> s.code().valeur().equals(saisie.texte("site")))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(
                        "« Site » : « %s » n’est pas un site de ce département.", saisie.texte("site")));
        Acte acte = new Acte(contexte.maintenant().toOffsetDateTime(), Acte.auteur(contexte), saisie.texte("motif"));
        if (RETIRE.equals(saisie.texte(DEVENIR))) {
            Refus.si(modifiable.avisDeRetrait(demarche, site));
            changements.retirerSite(new Parcours(demarche.code(), site.code()), acte);
            return Map.of();
        }
        sites.verrouiller(site.code());
        SortedSet<String> modules = new TreeSet<>(saisie.liste("modules"));
        SortedSet<String> laisses = new TreeSet<>(saisie.liste("aDecider"));
        Refus.si(demarche.version(referentiels)
                .validerPerimetre(modules, laisses)
                .et(modifiable.avis(demarche, site)));
        Parcours parcours = new Parcours(demarche.code(), site.code());
        aDecider.decider(parcours, modules, laisses, acte);
        changements.modifierPerimetre(parcours, modules, acte);
        // Last: the day by which the rest is decided depends on the sites in scope.
        demandes.suivre(parcours);
        return Map.of();
    }
}
