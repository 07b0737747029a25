package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.acces.telephones.Telephones;
import fr.labellisation.annonces.retards.Niveau;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.journee.JourneeDesPersonnes;
import fr.labellisation.lecture.journee.Nouveaute;
import fr.labellisation.lecture.journee.Nouveautes;
import fr.labellisation.lecture.journee.TacheDuJour;
import fr.labellisation.lecture.journee.Visites;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the page of a day shows: one query a list, however much there is to do. */
@Component
class CompositionJournee {
    /** Days back on a first visit. */
    private static final int PREMIERE_VISITE = 7;

    private final JourneeDesPersonnes journee;
    private final Visites visites;
    private final EtatDuDepartement etat;
    private final AccesDuLecteur acces;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final HeureLocale heure;
    private final Telephones telephones;

    CompositionJournee(
            JourneeDesPersonnes journee,
            Visites visites,
            EtatDuDepartement etat,
            AccesDuLecteur acces,
            Annuaire annuaire,
            Territoire territoire,
            HeureLocale heure,
            Telephones telephones) {
        this.journee = journee;
        this.visites = visites;
        this.etat = etat;
        this.acces = acces;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.heure = heure;
        this.telephones = telephones;
    }

    VueJournee de(Principal qui) {
        String ou = acces.fuseau(qui);
        ZonedDateTime ici = heure.maintenant(ou.isEmpty() ? HeureLocale.NATION : new CodeDepartement(ou));
        EnClair clair = new EnClair(ici.getZone(), ici.toLocalDate());
        Optional<OffsetDateTime> visite = visites.noter(qui.getName(), ici.toOffsetDateTime());
        OffsetDateTime depuis = visite.orElse(ici.toOffsetDateTime().minusDays(PREMIERE_VISITE));
        List<TacheDuJour> taches = journee.aFaire(qui.getName(), acces.groupes(qui));
        String departement = acces.departement(qui);
        Nouveautes nouveautes = acces.litDesSites(qui)
                ? journee.depuis(
                        depuis,
                        qui.getName(),
                        Stream.of(departement).filter(d -> !d.isEmpty()).toList(),
                        acces.sites(qui))
                : null;
        Noms noms = noms(taches, nouveautes);
        LignesDuJour lignes = new LignesDuJour(qui, acces, taches, depuis, clair);
        return new VueJournee(
                clair.jourDeSemaine(),
                departement,
                departement.isEmpty() ? "" : territoire.nom(new CodeDepartement(departement)),
                departement.isEmpty() ? List.of() : etat.de(new CodeDepartement(departement)),
                taches.size(),
                lignes.parties(ici.toOffsetDateTime()),
                lignes.plusTard(ici.toOffsetDateTime()),
                taches.stream()
                        .map(tache -> attente(tache, lignes, noms))
                        .filter(attente -> !attente.raisons().isEmpty())
                        .toList(),
                visite.map(le -> "depuis votre dernière visite, " + clair.moment(le))
                        .orElse("depuis une semaine"),
                nouveautes == null
                        ? null
                        : nouveautes.dernieres().stream()
                                .map(fait -> fait(qui, fait, noms, clair))
                                .toList(),
                nouveautes == null
                        ? 0
                        : nouveautes.total() - nouveautes.dernieres().size(),
                Optional.ofNullable(telephones.de(List.of(qui.getName())).get(qui.getName()))
                        .map(NumeroDeTelephone::clair)
                        .orElse(""));
    }

    private Noms noms(List<TacheDuJour> taches, Nouveautes nouveautes) {
        return Noms.de(
                annuaire,
                Stream.concat(
                        taches.stream().map(TacheDuJour::pour),
                        nouveautes == null
                                ? Stream.of()
                                : nouveautes.dernieres().stream().map(Nouveaute::par)),
                List.of());
    }

    private static VueJournee.Attente attente(TacheDuJour tache, LignesDuJour lignes, Noms noms) {
        return new VueJournee.Attente(
                lignes.chemin(tache),
                LignesDuJour.nom(tache),
                LignesDuJour.lieu(tache.siteNom()),
                Stream.of(
                                tache.pour() == null
                                        ? ""
                                        : noms.personne(tache.pour()) + ", en son absence, compte sur vous.",
                                tache.signale() < Niveau.SECRETAIRE_GENERAL.rang()
                                        ? ""
                                        : "Son retard est signalé "
                                                + Niveau.duRang(tache.signale()).aQui() + ".",
                                !tache.seule()
                                        ? ""
                                        : tache.site() == null
                                                ? "Rien d’autre n’avance dans la démarche tant qu’elle n’est pas faite."
                                                : "Rien d’autre n’avance sur ce site tant qu’elle n’est pas faite.")
                        .filter(raison -> !raison.isEmpty())
                        .toList());
    }

    private VueJournee.Fait fait(Principal qui, Nouveaute fait, Noms noms, EnClair clair) {
        return new VueJournee.Fait(
                clair.moment(fait.le()),
                LignesDuJour.nom(fait.nom(), fait.objet()),
                LignesDuJour.lieu(fait.siteNom()),
                acces.site(qui, fait.site()),
                noms.personne(fait.par()));
    }
}
