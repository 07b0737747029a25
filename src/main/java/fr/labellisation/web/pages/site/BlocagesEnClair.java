package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.NonConformitesOuvertes;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.VueBlocages.Groupe;
import fr.labellisation.web.pages.site.VueBlocages.Ligne;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what blocks a site: its open non-conformities, what is late, and what its next audit will miss. */
@Component
class BlocagesEnClair {
    /** Names of those who hold what is missing of one kind, up to which all are told. */
    private static final int NOMMES = 2;

    private final NonConformitesOuvertes nonConformites;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    BlocagesEnClair(NonConformitesOuvertes nonConformites, Annuaire annuaire, HeureLocale heure) {
        this.nonConformites = nonConformites;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /**
     * @param ligne where the site stands
     * @param ouvertes tasks of the site
     * @param preparation null where no audit is to come
     */
    VueBlocages de(CodeSite site, LigneSite ligne, List<LigneTache> ouvertes, VuePreparation preparation) {
        EnClair clair =
                new EnClair(heure.maintenant(site.departement()).getZone(), heure.aujourdhui(site.departement()));
        List<NonConformite> trouvees = nonConformites.des(List.of(site));
        Map<String, String> sites = new HashMap<>();
        sites.put(site.valeur(), ligne.nom());
        Noms noms = new Noms(
                Noms.de(annuaire, trouvees.stream().map(NonConformite::porteur), List.of())
                        .personnes(),
                sites);
        List<LigneTache> enRetard =
                ouvertes.stream().filter(LigneTache::enRetard).toList();
        return new VueBlocages(
                consequence(trouvees, ligne.etat(), clair),
                Stream.of(
                                new Groupe(
                                        "Non-conformités ouvertes",
                                        trouvees.stream()
                                                .map(nc -> ligne(nc, noms, clair))
                                                .toList()),
                                new Groupe(
                                        "En retard",
                                        enRetard.stream()
                                                .map(BlocagesEnClair::ligne)
                                                .toList()),
                                new Groupe(titre(preparation), manques(preparation, enRetard)))
                        .filter(groupe -> !groupe.lignes().isEmpty())
                        .toList());
    }

    private static String titre(VuePreparation preparation) {
        return preparation == null || preparation.connu()
                ? "Ce que l’audit n’aura pas"
                : "Ce qui manquerait à un audit";
    }

    /** Of the major ones: how long there is to answer, and what comes of it if they are not lifted. */
    private static String consequence(List<NonConformite> trouvees, EtatSite etat, EnClair clair) {
        return Stream.of(
                        premier(trouvees, NonConformite::repondreLe).map(jour -> reponse(jour, clair)),
                        premier(trouvees, NonConformite::leverLe).map(jour -> levee(jour, etat, clair)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<LocalDate> premier(List<NonConformite> trouvees, Function<NonConformite, LocalDate> jour) {
        return trouvees.stream()
                .filter(NonConformite::majeure)
                .map(jour)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private static String reponse(LocalDate jour, EnClair clair) {
        if (jour.isBefore(clair.aujourdhui())) {
            return "La réponse à ce qui est majeur était attendue le %s, il y a %s."
                    .formatted(DateFrancaise.de(jour), EnClair.retard(jour, clair.aujourdhui()));
        }
        return "La réponse à ce qui est majeur est attendue le %s au plus tard, %s."
                .formatted(DateFrancaise.de(jour), clair.dans(jour));
    }

    private static String levee(LocalDate jour, EtatSite etat, EnClair clair) {
        if (jour.isBefore(clair.aujourdhui())) {
            return "Ce qui est majeur devait être levé le %s, il y a %s."
                    .formatted(DateFrancaise.de(jour), EnClair.retard(jour, clair.aujourdhui()));
        }
        return "Sans levée de ce qui est majeur le %s au plus tard, %s, %s."
                .formatted(
                        DateFrancaise.de(jour),
                        clair.dans(jour),
                        etat == EtatSite.SUSPENDU ? "le label suspendu peut être retiré" : "il n’y a pas de label");
    }

    private static Ligne ligne(NonConformite nc, Noms noms, EnClair clair) {
        LocalDate pour = nc.pourLe();
        boolean enRetard = pour != null && pour.isBefore(clair.aujourdhui());
        return new Ligne(
                (nc.majeure() ? "Majeure" : "Mineure") + (nc.engagement().isEmpty() ? "" : " (" + nc.engagement() + ")")
                        + "\u00a0: " + nc.texte(),
                jours(nc),
                nc.actionLe() == null ? "/suivi/preuves/audit/" + nc.audit() : "/suivi/sites/" + nc.site() + "/plan",
                noms.tient(nc.porteur(), List.of(tenuePar(nc))),
                pour == null ? "" : DateFrancaise.de(pour),
                pour == null
                        ? ""
                        : enRetard ? EnClair.retard(pour, clair.aujourdhui()) + " de retard" : clair.dans(pour),
                enRetard);
    }

    private static String tenuePar(NonConformite nc) {
        return nc.actionDe() == null ? Role.REFERENT_QUALITE.groupe(nc.site().departement(), nc.site()) : nc.actionDe();
    }

    /** « à répondre le 5 décembre 2026, à lever le 4 février 2027 ». */
    private static String jours(NonConformite nc) {
        return Stream.of(
                        jour("à répondre le ", nc.repondreLe()),
                        jour("action pour le ", nc.actionLe()),
                        jour("à lever le ", nc.leverLe()),
                        nc.theme())
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String jour(String quoi, LocalDate le) {
        return le == null ? "" : quoi + DateFrancaise.de(le);
    }

    private static Ligne ligne(LigneTache tache) {
        return new Ligne(
                tache.nom(),
                tache.delai(),
                tache.adresse(),
                tache.tenue(),
                tache.due(),
                tache.combien() + " de retard",
                true);
    }

    /** A line for each kind; what is late already stands above. */
    private static List<Ligne> manques(VuePreparation preparation, List<LigneTache> enRetard) {
        if (preparation == null) {
            return List.of();
        }
        Set<String> dits = enRetard.stream().map(LigneTache::adresse).collect(Collectors.toSet());
        return preparation.groupes().stream()
                .map(groupe -> new VuePreparation.Groupe(
                        groupe.titre(),
                        groupe.lignes().stream()
                                .filter(manque -> !dits.contains(manque.adresse()))
                                .toList()))
                .filter(groupe -> !groupe.lignes().isEmpty())
                .map(BlocagesEnClair::ligne)
                .toList();
    }

    private static Ligne ligne(VuePreparation.Groupe groupe) {
        VuePreparation.LigneManque premier = groupe.lignes().get(0);
        boolean seul = groupe.lignes().size() == 1;
        List<String> tenants = groupe.lignes().stream()
                .map(VuePreparation.LigneManque::tenuPar)
                .distinct()
                .toList();
        return new Ligne(
                seul
                        ? premier.phrase()
                        : "%s\u00a0: %d"
                                .formatted(groupe.titre(), groupe.lignes().size()),
                "",
                seul ? premier.adresse() : "#preparation",
                tenants.size() > NOMMES
                        ? "%s et %d autres".formatted(tenants.get(0), tenants.size() - 1)
                        : String.join(" et ", tenants),
                "",
                "",
                false);
    }
}
