package fr.labellisation.parcours.comites;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A users' committee that somebody decides to hold, beside those that a path asks for. Source: DOMAINE.md §3, step 6: at least one a year. */
@Component
class DebutComiteDecide implements Formulaire {
    private static final String SITE = "site";
    private static final String PORTEE = "portee";
    private static final String CE_SITE = "site";
    private static final String TOUS = "commun";

    private final Annuaire annuaire;
    private final Sites sites;
    private final Demarches demarches;
    private final Comites comites;

    DebutComiteDecide(Annuaire annuaire, Sites sites, Demarches demarches, Comites comites) {
        this.annuaire = annuaire;
        this.sites = sites;
        this.demarches = demarches;
        this.comites = comites;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(SITE, "Site").requis(),
                Champ.choix(PORTEE, "Sites que le comité sert", TOUS, CE_SITE).requis(),
                Champ.texteLong("motif", "Pourquoi le réunir").requis());
    }

    /** The sites of whoever opens it: a process that has not begun has no département. */
    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "sites",
                contexte.auteur().map(annuaire::departementsDe).orElse(List.of()).stream()
                        .flatMap(departement -> sites.duDepartement(new CodeDepartement(departement)).stream())
                        .map(site -> new Option(site.nom(), site.code().valeur()))
                        .toList());
    }

    /** Not that which a path, a label or an audit has begun. */
    @Override
    public boolean concerne(Contexte contexte) {
        return contexte.faitEventuel(VariablesCommunes.PORTEE_COMITE.nom()).isEmpty();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        Site site = sites.duDepartement(departement).stream()
                .filter(s -> s.code().valeur().equals(saisie.texte(SITE)))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(
                        "«\u00a0Site\u00a0»\u00a0: «\u00a0%s\u00a0» n’est pas un site de ce département.",
                        saisie.texte(SITE)));
        Portee portee = saisie.texte(PORTEE).equals(TOUS)
                ? Portee.COMMUN
                : new Portee(site.code().valeur());
        Optional<Demarche> demarche = demarcheDu(site);
        Refus.si(
                Avis.selon(
                        Avis.refus(
                                demarche.isEmpty(),
                                "%s\u00a0: ce site n’a ni démarche ni label, aucun comité n’est à y tenir.",
                                site.nom()),
                        Avis.refus(
                                comites.pour(site.code()).stream()
                                        .anyMatch(comite -> comite.portee().equals(portee)
                                                && comite.aVenir(
                                                        contexte.maintenant().toInstant())),
                                "Un comité est déjà à composer, à convoquer ou convoqué pour les mêmes sites\u00a0: il se tient d’abord.")));
        return Map.of(
                VariablesCommunes.CLE_METIER.nom(),
                portee.cleMetier(demarche.orElseThrow().code()),
                VariablesCommunes.DEPARTEMENT.nom(),
                departement.valeur(),
                VariablesCommunes.DEMARCHE.nom(),
                demarche.orElseThrow().code().valeur(),
                VariablesCommunes.REFERENTIEL.nom(),
                demarche.orElseThrow().referentiel(),
                VariablesCommunes.PORTEE_COMITE.nom(),
                portee.valeur());
    }

    /** The one under way, else the last one that the site was part of and that was not given up: its label follows from it. */
    private Optional<Demarche> demarcheDu(Site site) {
        List<Demarche> siennes = demarches.duSite(site.code()).stream()
                .filter(demarche -> demarche.etat() != EtatDemarche.ABANDONNEE)
                .toList();
        return siennes.stream()
                .max(Comparator.comparing((Demarche demarche) -> demarche.etat() == EtatDemarche.EN_COURS)
                        .thenComparing(Demarche::debut));
    }
}
