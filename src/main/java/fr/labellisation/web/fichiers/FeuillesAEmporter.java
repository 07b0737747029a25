package fr.labellisation.web.fichiers;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Passage;
import fr.labellisation.lecture.situation.ChampDuLabel;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.FiltreEcrits;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pages show, as tables to take away: days are days and numbers are numbers. */
@Component
class FeuillesAEmporter {
    private final Referentiels referentiels;
    private final Annuaire annuaire;

    FeuillesAEmporter(Referentiels referentiels, Annuaire annuaire) {
        this.referentiels = referentiels;
        this.annuaire = annuaire;
    }

    Feuille sites(List<SituationSite> sites) {
        List<ChampDuLabel> duLabel = ChampDuLabel.desFeuilles();
        return new Feuille(
                "Sites",
                autourDuLabel(
                        List.of("Département", "Site", "Type", "État du label", "Référentiel"),
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
                sites.stream().map(site -> site(site, duLabel)).toList());
    }

    private List<Object> site(SituationSite site, List<ChampDuLabel> duLabel) {
        LabelDuSite second = site.second();
        return autourDuLabel(
                ligne(
                        site.departement().valeur(),
                        site.nom(),
                        site.type().libelle(),
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

    /** With the fields of the label between. */
    private static <T> List<T> autourDuLabel(
            List<? extends T> avant, Stream<? extends T> label, List<? extends T> apres) {
        List<T> toutes = new ArrayList<>(avant);
        label.forEach(toutes::add);
        toutes.addAll(apres);
        return toutes;
    }

    Feuille taches(String titre, List<TacheOuverte> taches, List<SituationSite> sites, ZoneId fuseau) {
        Noms noms = Noms.de(annuaire, taches.stream().map(TacheOuverte::titulaire), sites);
        return new Feuille(
                titre,
                List.of(
                        "Site",
                        "Tâche",
                        "Objet",
                        "Tenue par",
                        "Apparue le",
                        "À rendre le",
                        "En retard",
                        "Démarche",
                        "Délai"),
                taches.stream()
                        .map(tache -> ligne(
                                tache.siteNom() == null ? "Tout le département" : tache.siteNom(),
                                tache.nom(),
                                tache.objet(),
                                noms.tient(tache),
                                jour(tache.apparue(), fuseau),
                                jour(tache.due(), fuseau),
                                tache.enRetard() ? "oui" : "non",
                                CodeDemarche.texte(tache.demarche()),
                                tache.delai().enClair().isEmpty()
                                        ? null
                                        : tache.delai().enClair()))
                        .toList());
    }

    Feuille historique(List<TacheFaite> taches, List<SituationSite> sites, ZoneId fuseau) {
        Noms noms = Noms.de(annuaire, taches.stream().flatMap(tache -> Stream.of(tache.par(), tache.pour())), sites);
        return new Feuille(
                "Historique",
                List.of("Tâche", "Objet", "Démarche", "Apparue le", "À rendre le", "Finie le", "Par", "À la place de"),
                taches.stream()
                        .map(tache -> ligne(
                                tache.nom(),
                                tache.objet(),
                                CodeDemarche.texte(tache.demarche()),
                                jour(tache.apparue(), fuseau),
                                jour(tache.due(), fuseau),
                                jour(tache.le(), fuseau),
                                tache.par() == null ? "sans objet" : noms.personne(tache.par()),
                                tache.pour() == null ? null : noms.personne(tache.pour())))
                        .toList());
    }

    Feuille evenements(String titre, List<EvenementDate> evenements) {
        return new Feuille(
                titre,
                List.of("Le", "Heure", "Quoi", "Précision", "Département", "Site", "Démarche", "État"),
                evenements.stream()
                        .map(evenement -> ligne(
                                evenement.le(),
                                evenement.heure(),
                                evenement.nature().libelle(),
                                precision(evenement),
                                evenement.departement().valeur(),
                                evenement.siteNom() == null ? "Tous les sites" : evenement.siteNom(),
                                CodeDemarche.texte(evenement.demarche()),
                                switch (evenement.etat()) {
                                    case PREVU -> "prévu";
                                    case PASSE -> "passé";
                                    case ANNULE -> "annulé";
                                }))
                        .toList());
    }

    /** A row a text: what was written at once has as many rows as texts. */
    Feuille ecrits(List<Ecrit> ecrits, SituationSite site, ZoneId fuseau) {
        Noms noms = Noms.de(
                annuaire, ecrits.stream().flatMap(ecrit -> Stream.of(ecrit.auteur(), ecrit.pour())), List.of(site));
        return new Feuille(
                "Ce qui a été écrit",
                List.of(
                        "Étape",
                        "Nature",
                        "Titre",
                        "À propos de",
                        "Site",
                        "Démarche",
                        "Écrit le",
                        "Par",
                        "À la place de",
                        "Rubrique",
                        "Texte"),
                ecrits.stream()
                        .flatMap(ecrit -> passages(ecrit)
                                .flatMap(passage -> passage.textes().stream()
                                        .map(texte -> ligne(
                                                FiltreEcrits.titre(ecrit),
                                                ecrit.nature().libelle(),
                                                ecrit.titre(),
                                                ecrit.objet(),
                                                ecrit.site() == null ? "Toute la démarche" : site.nom(),
                                                CodeDemarche.texte(ecrit.demarche()),
                                                jour(ecrit.le(), fuseau),
                                                noms.personne(ecrit.auteur()),
                                                ecrit.pour() == null ? null : noms.personne(ecrit.pour()),
                                                passage.intitule(),
                                                texte))))
                        .toList());
    }

    /** What was handed in without a text has one heading without a text. */
    private static Stream<Passage> passages(Ecrit ecrit) {
        return ecrit.passages().isEmpty() ? Stream.of(new Passage("", List.of(""))) : ecrit.passages().stream();
    }

    private String precision(EvenementDate evenement) {
        if (evenement.precision().isEmpty()) {
            return "";
        }
        boolean audit = evenement.nature() == NatureEvenement.AUDIT_INTERNE
                || evenement.nature() == NatureEvenement.AUDIT_EXTERNE;
        return audit ? NatureAudit.duCode(evenement.precision()).libelle() : referentiel(evenement.precision());
    }

    private String referentiel(String id) {
        return id == null ? null : referentiels.nom(id);
    }

    private static LocalDate jour(OffsetDateTime instant, ZoneId fuseau) {
        return instant == null ? null : instant.atZoneSameInstant(fuseau).toLocalDate();
    }

    private static List<Object> ligne(Object... cellules) {
        return new ArrayList<>(Arrays.asList(cellules));
    }
}
