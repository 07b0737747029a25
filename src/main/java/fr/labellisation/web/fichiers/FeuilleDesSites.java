package fr.labellisation.web.fichiers;

import fr.labellisation.lecture.situation.ChampDuLabel;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where sites stand, as a table: a row a site, with its verdict and why. */
final class FeuilleDesSites {
    static final String DEPARTEMENT = "Département";
    static final String SITE = "Site";

    private final Referentiels referentiels;

    FeuilleDesSites(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /** @param juges the verdict of each of these sites */
    Feuille de(List<SituationSite> sites, Map<CodeSite, VerdictDuSite> juges) {
        List<ChampDuLabel> duLabel = ChampDuLabel.desFeuilles();
        return new Feuille(
                "Sites",
                autourDuLabel(
                        List.of(
                                DEPARTEMENT,
                                "Code du site",
                                SITE,
                                "Type",
                                "Verdict",
                                "Causes",
                                "Label probable le",
                                "Cible ou expiration",
                                "Écart en jours",
                                "État du label",
                                "Référentiel"),
                        duLabel.stream().map(ChampDuLabel::intitule),
                        List.of(
                                "Second label",
                                "Second label délivré le",
                                "Second label expire le",
                                "Second label suspendu depuis le",
                                "Démarche",
                                "Étape",
                                "Label voulu le",
                                "Tâches à faire",
                                "En retard",
                                "Prochaine date",
                                "Le")),
                sites.stream()
                        .map(site -> site(site, juges.get(site.code()), duLabel))
                        .toList());
    }

    private List<Object> site(SituationSite site, VerdictDuSite juge, List<ChampDuLabel> duLabel) {
        LabelDuSite second = site.second();
        return autourDuLabel(
                ligne(
                        site.departement().valeur(),
                        site.code().valeur(),
                        site.nom(),
                        site.type().libelle(),
                        juge.verdict().libelle(),
                        juge.causes().stream().map(Cause::phrase).collect(Collectors.joining(" ")),
                        juge.probable(),
                        juge.repere(site),
                        juge.ecart(),
                        site.etat().libelle(),
                        site.referentiels().stream()
                                .map(this::referentiel)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" et "), texte -> texte.isEmpty() ? null : texte))),
                duLabel.stream().map(champ -> champ.valeur(site.label())),
                ligne(
                        second == null ? null : referentiel(second.referentiel()),
                        second == null ? null : second.delivreLe(),
                        second == null ? null : second.expireLe(),
                        second == null || !second.etat().equals(Label.Etat.SUSPENDU.code()) ? null : second.depuis(),
                        site.demarche() == null ? null : site.demarche().code().valeur(),
                        site.etape() == null ? null : site.etape().libelle(),
                        site.demarche() == null ? null : site.demarche().cible(),
                        site.taches(),
                        site.enRetard(),
                        site.prochaine() == null
                                ? null
                                : site.prochaine().nature().libelle(),
                        site.prochaine() == null ? null : site.prochaine().le()));
    }

    /** What {@link #de} says, in two tables that a sheet of paper holds: what is to be expected, then what is held and how it came. */
    static List<Feuille> surPapier(Feuille sites) {
        List<String> attendu = List.of(
                DEPARTEMENT,
                SITE,
                "Verdict",
                "Causes",
                "Label probable le",
                "Cible ou expiration",
                "Écart en jours",
                "Étape",
                "Prochaine date",
                "Le");
        List<String> reste = sites.colonnes().stream()
                .filter(colonne -> colonne.equals(DEPARTEMENT) || colonne.equals(SITE) || !attendu.contains(colonne))
                .toList();
        return List.of(
                sites.extrait(sites.titre(), attendu),
                sites.extrait("Labels et démarches", reste).sansVides());
    }

    /** With the fields of the label between. */
    private static <T> List<T> autourDuLabel(
            List<? extends T> avant, Stream<? extends T> label, List<? extends T> apres) {
        List<T> toutes = new ArrayList<>(avant);
        label.forEach(toutes::add);
        toutes.addAll(apres);
        return toutes;
    }

    private String referentiel(String id) {
        return id == null ? null : referentiels.nom(id);
    }

    private static List<Object> ligne(Object... cellules) {
        return new ArrayList<>(Arrays.asList(cellules));
    }
}
