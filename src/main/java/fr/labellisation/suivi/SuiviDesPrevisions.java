package fr.labellisation.suivi;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.demarche.CodeSite;
import fr.labellisation.demarche.Demarche;
import fr.labellisation.demarche.Demarches;
import fr.labellisation.demarche.Perimetres;
import fr.labellisation.demarche.Sites;
import fr.labellisation.echeances.HeureLocale;
import fr.labellisation.planification.Prevision;
import fr.labellisation.planification.Previsions;
import fr.labellisation.planification.PrevuRealise;
import fr.labellisation.planification.PrevuRealise.Comparaison;
import fr.labellisation.planification.Realisations;
import fr.labellisation.regles.DateFrancaise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was expected of the démarches of a département and what happened, as the page shows it. */
@Component
class SuiviDesPrevisions {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Sites sites;
    private final Previsions previsions;
    private final Realisations realisations;
    private final PrevuRealise comparateur;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    SuiviDesPrevisions(
            Demarches demarches,
            Perimetres perimetres,
            Sites sites,
            Previsions previsions,
            Realisations realisations,
            PrevuRealise comparateur,
            Annuaire annuaire,
            HeureLocale heure) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.sites = sites;
        this.previsions = previsions;
        this.realisations = realisations;
        this.comparateur = comparateur;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /**
     * A démarche under way that has a forecast.
     *
     * @param origine « Prévision n° 2, gardée le 3 mai 2012 par … »
     */
    record VueDemarche(String code, String cible, String origine, List<VueLieu> lieux) {}

    /** What the whole démarche does, or one site. */
    record VueLieu(String nom, List<VueComparaison> etapes) {}

    /** A step; texts of what has not happened are empty. */
    record VueComparaison(
            String titre,
            String debutPrevu,
            String finPrevue,
            String debut,
            String fin,
            String etat,
            String ecart,
            boolean enRetard) {

        static VueComparaison de(Comparaison comparaison) {
            return new VueComparaison(
                    comparaison.titre(),
                    VuePlanning.date(comparaison.debutPrevu()),
                    VuePlanning.date(comparaison.finPrevue()),
                    comparaison.debut() == null ? "" : VuePlanning.date(comparaison.debut()),
                    comparaison.fin() == null ? "" : VuePlanning.date(comparaison.fin()),
                    switch (comparaison.etat()) {
                        case A_VENIR -> "à venir";
                        case EN_COURS -> "en cours";
                        case FAITE -> "faite";
                        case SANS_OBJET -> "sans objet";
                    },
                    ecart(comparaison.ecart()),
                    comparaison.ecart() != null && comparaison.ecart() > 0);
        }

        private static String ecart(Integer jours) {
            if (jours == null) {
                return "";
            }
            int nombre = Math.abs(jours);
            String unite = nombre > 1 ? nombre + "\u00a0jours ouvrés" : nombre + "\u00a0jour ouvré";
            return jours == 0 ? "au jour dit" : jours > 0 ? unite + " de retard" : unite + " d’avance";
        }
    }

    List<VueDemarche> de(String departement) {
        return demarches.enCours(departement).stream()
                .flatMap(demarche ->
                        previsions.derniere(demarche.code()).map(prevision -> vue(demarche, prevision)).stream())
                .toList();
    }

    private VueDemarche vue(Demarche demarche, Prevision prevision) {
        Set<String> retenus = perimetres.enVigueur(demarche.code()).keySet().stream()
                .map(CodeSite::valeur)
                .collect(Collectors.toSet());
        Map<String, List<VueComparaison>> parLieu = comparateur
                .comparer(prevision, realisations.de(demarche.code()), heure.aujourdhui(demarche.departement()))
                .stream()
                .filter(etape -> etape.site() == null || retenus.isEmpty() || retenus.contains(etape.site()))
                .collect(Collectors.groupingBy(
                        this::lieu, LinkedHashMap::new, Collectors.mapping(VueComparaison::de, Collectors.toList())));
        return new VueDemarche(
                demarche.code().valeur(),
                DateFrancaise.de(prevision.cible()),
                origine(prevision, demarche.departement()),
                parLieu.entrySet().stream()
                        .map(lieu -> new VueLieu(lieu.getKey(), lieu.getValue()))
                        .toList());
    }

    private String lieu(Comparaison etape) {
        return etape.site() == null ? "Toute la démarche" : sites.nom(new CodeSite(etape.site()));
    }

    private String origine(Prevision prevision, String departement) {
        String auteur = annuaire.trouver(prevision.gardeePar())
                .map(Personne::nom)
                .map(nom -> "par " + nom)
                .orElse("à l’ouverture de la démarche");
        return "Prévision n°\u00a0%d, gardée le %s %s"
                .formatted(
                        prevision.version(),
                        DateFrancaise.de(prevision
                                .gardeeLe()
                                .atZone(heure.maintenant(departement).getZone())
                                .toLocalDate()),
                        auteur);
    }
}
