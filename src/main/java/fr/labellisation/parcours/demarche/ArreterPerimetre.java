package fr.labellisation.parcours.demarche;

import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steering committee decides which sites go which way. Source: DOMAINE.md §3, step 2. */
@Component
class ArreterPerimetre implements Formulaire {
    private static final String PERIMETRE = "perimetre";
    private static final String A_DECIDER = "aDecider";
    private static final String CHOIX_A_DECIDER = "choixADecider";
    private static final String DATE_REUNION = "dateReunion";
    private static final String CHOIX = "choixPerimetre";

    private final PerimetrePossible possible;
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final DemandesDeDecision demandes;
    private final Documents documents;

    ArreterPerimetre(
            PerimetrePossible possible,
            Perimetres perimetres,
            ModulesADecider aDecider,
            DemandesDeDecision demandes,
            Documents documents) {
        this.possible = possible;
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.demandes = demandes;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.liste(PERIMETRE, "Sites et modules retenus").requis(),
                Champ.liste(A_DECIDER, "Modules à décider plus tard"),
                Champ.date(DATE_REUNION, "Date de la réunion qui a arrêté le périmètre")
                        .requis()
                        .auPlusTard());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        CodeDemarche demarche = VariablesCommunes.DEMARCHE.lire(contexte);
        ChoixPerimetre choix = possible.choix(demarche);
        return Map.of(
                CHOIX,
                choix.options(),
                PERIMETRE,
                choix.valeurs(perimetres.enVigueur(demarche)),
                CHOIX_A_DECIDER,
                choix.optionsADecider(),
                A_DECIDER,
                choix.valeurs(aDecider.ouverts(demarche)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDemarche demarche = VariablesCommunes.DEMARCHE.lire(contexte);
        List<String> choisis = saisie.liste(PERIMETRE);
        ChoixPerimetre choix = possible.choix(demarche);
        List<String> laisses = saisie.liste(A_DECIDER);
        Refus.si(possible.avis(demarche, choix, choisis, laisses));
        Acte acte = new Acte(
                contexte.maintenant().toOffsetDateTime(),
                Acte.auteur(contexte),
                "Comité de pilotage du " + DateFrancaise.de(saisie.date(DATE_REUNION)));
        SortedMap<CodeSite, SortedSet<String>> ouverts = choix.modulesParSite(laisses);
        SortedMap<CodeSite, SortedSet<String>> retenus = choix.modulesParSite(choisis);
        retenus.forEach((site, modules) -> {
            Parcours parcours = new Parcours(demarche, site);
            perimetres.arreter(parcours, modules, acte);
            aDecider.decider(parcours, modules, ouverts.getOrDefault(site, new TreeSet<>()), acte);
        });
        // Last: the day by which the rest is decided depends on all sites in scope.
        retenus.keySet().forEach(site -> demandes.suivre(new Parcours(demarche, site)));
        documents.garder(
                contexte,
                "Périmètre arrêté par le comité de pilotage",
                Stream.concat(
                                enClair(choix.options(), choisis, ""),
                                enClair(choix.optionsADecider(), laisses, " (à décider)"))
                        .collect(Collectors.joining("\n")),
                saisie.date(DATE_REUNION));
        return Map.of();
    }

    private static Stream<String> enClair(List<Option> options, List<String> choisis, String mention) {
        return options.stream()
                .filter(option -> choisis.contains(option.value()))
                .map(option -> option.label() + mention);
    }
}
