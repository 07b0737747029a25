package fr.labellisation.web.pages.planning;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.planification.Prevision;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.web.lignes.EnClair;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was expected of the démarches of a département and what happened, as the page shows it. */
@Component
class TableauDesPrevisions {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Sites sites;
    private final Previsions previsions;
    private final Avancements avancements;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    TableauDesPrevisions(
            Demarches demarches,
            Perimetres perimetres,
            Sites sites,
            Previsions previsions,
            Avancements avancements,
            Annuaire annuaire,
            HeureLocale heure) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.sites = sites;
        this.previsions = previsions;
        this.avancements = avancements;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /**
     * A démarche under way that has a forecast.
     *
     * @param origine « Prévision n° 2, gardée le 3 mai 2012 par … »
     */
    record VueDemarche(String code, String cible, String origine, List<VueLieu> lieux) {}

    /**
     * What the whole démarche does, or one site.
     *
     * @param probable « label probable le 12 avril 2027, 73 jours trop tard »; empty for the whole démarche, or once the label is decided
     */
    record VueLieu(String nom, String probable, boolean tropTard, List<VueComparaison> etapes) {}

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

    List<VueDemarche> de(CodeDepartement departement) {
        List<CodeDemarche> codes =
                demarches.enCours(departement).stream().map(Demarche::code).toList();
        Map<CodeDemarche, Prevision> prevues = previsions.dernieres(codes);
        Map<CodeDemarche, List<Comparaison>> etapes = avancements.de(codes);
        Map<Parcours, LabelProbable> probables = avancements.labelsProbables(codes);
        Map<CodeSite, String> noms =
                sites.duDepartement(departement).stream().collect(Collectors.toMap(Site::code, Site::nom));
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> retenus = perimetres.enVigueur(prevues.keySet());
        Map<String, Personne> auteurs = annuaire.trouver(
                prevues.values().stream().map(Prevision::gardeePar).distinct().toList());
        return codes.stream()
                .filter(prevues::containsKey)
                .map(code -> vue(
                        prevues.get(code),
                        etapes.get(code),
                        probables,
                        retenus.getOrDefault(code, new TreeMap<>()).keySet(),
                        noms,
                        auteurs))
                .toList();
    }

    private VueDemarche vue(
            Prevision prevision,
            List<Comparaison> etapes,
            Map<Parcours, LabelProbable> probables,
            Set<CodeSite> sites,
            Map<CodeSite, String> noms,
            Map<String, Personne> auteurs) {
        Map<Optional<CodeSite>, List<VueComparaison>> parLieu = etapes.stream()
                .filter(etape -> etape.site() == null || sites.isEmpty() || sites.contains(etape.site()))
                .collect(Collectors.groupingBy(
                        etape -> Optional.ofNullable(etape.site()),
                        LinkedHashMap::new,
                        Collectors.mapping(VueComparaison::de, Collectors.toList())));
        return new VueDemarche(
                prevision.demarche().valeur(),
                DateFrancaise.de(prevision.cible()),
                origine(prevision, auteurs.get(prevision.gardeePar())),
                parLieu.entrySet().stream()
                        .map(lieu -> lieu(lieu.getKey().orElse(null), prevision, probables, noms, lieu.getValue()))
                        .toList());
    }

    /** @param site null for what the whole démarche does */
    private static VueLieu lieu(
            CodeSite site,
            Prevision prevision,
            Map<Parcours, LabelProbable> probables,
            Map<CodeSite, String> noms,
            List<VueComparaison> etapes) {
        if (site == null) {
            return new VueLieu(Sites.TOUTE_LA_DEMARCHE, "", false, etapes);
        }
        String nom = noms.getOrDefault(site, site.valeur());
        LabelProbable probable = probables.get(new Parcours(prevision.demarche(), site));
        return probable == null
                ? new VueLieu(nom, "", false, etapes)
                : new VueLieu(
                        nom,
                        "label probable le %s, %s"
                                .formatted(
                                        DateFrancaise.de(probable.le()),
                                        ecart(ChronoUnit.DAYS.between(prevision.cible(), probable.le()))),
                        probable.le().isAfter(prevision.cible()),
                        etapes);
    }

    private static String ecart(long jours) {
        return jours == 0
                ? "le jour voulu"
                : EnClair.nombre(Math.abs(jours), "jour", "jours") + (jours > 0 ? " trop tard" : " d’avance");
    }

    /** @param auteur null where the application itself kept it */
    private String origine(Prevision prevision, Personne auteur) {
        return "Prévision n°\u00a0%d, gardée le %s %s"
                .formatted(
                        prevision.version(),
                        DateFrancaise.de(prevision
                                .gardeeLe()
                                .atZone(heure.maintenant(prevision.demarche().departement())
                                        .getZone())
                                .toLocalDate()),
                        auteur == null ? "à l’ouverture de la démarche" : "par " + auteur.nom());
    }
}
