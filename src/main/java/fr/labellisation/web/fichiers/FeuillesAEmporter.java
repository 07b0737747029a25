package fr.labellisation.web.fichiers;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Passage;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.FiltreEcrits;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** @param juges the verdict of each of these sites */
    Feuille sites(List<SituationSite> sites, Map<CodeSite, VerdictDuSite> juges) {
        return new FeuilleDesSites(referentiels).de(sites, juges);
    }

    Feuille taches(String titre, List<TacheOuverte> taches, List<SituationSite> sites, ZoneId fuseau) {
        Noms noms = Noms.de(annuaire, taches.stream().map(TacheOuverte::titulaire), sites);
        return new Feuille(
                titre,
                List.of(
                        FeuilleDesSites.SITE,
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
                                Objects.requireNonNullElse(tache.siteNom(), Sites.TOUTE_LA_DEMARCHE),
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
                List.of(
                        "Le",
                        "Heure",
                        "Quoi",
                        "Précision",
                        FeuilleDesSites.DEPARTEMENT,
                        FeuilleDesSites.SITE,
                        "Démarche",
                        "État"),
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
                        FeuilleDesSites.SITE,
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
                                                ecrit.site() == null ? Sites.TOUTE_LA_DEMARCHE : site.nom(),
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
