package fr.labellisation.parcours.comites;

import fr.labellisation.annonces.courriel.Contact;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import fr.labellisation.annonces.rappels.message.DejaDansLAgenda;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What is sent about a users' committee, to its members and to those who have it in their calendar from a reminder. It goes
 * into the outbox with the step that wants it, or not at all.
 */
@Component
public class CourrierDuComite {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");
    private static final String TITRE = "Comité local des usagers";
    private static final String AUX_MEMBRES =
            "Vous recevez ce message parce que vous êtes membre du comité local des usagers. Pour ne plus en être membre ou"
                    + " changer d’adresse, écrivez au référent qualité de la préfecture.";
    private static final String AUX_PREVENUS =
            "Vous recevez ce message parce qu’un rappel de ce comité vous a été envoyé avec un fichier d’agenda.";

    private final Comites comites;
    private final Membres membres;
    private final DejaDansLAgenda prevenus;
    private final MessageAPart message;
    private final Emetteurs emetteurs;
    private final Clock horloge;

    CourrierDuComite(
            Comites comites,
            Membres membres,
            DejaDansLAgenda prevenus,
            MessageAPart message,
            Emetteurs emetteurs,
            Clock horloge) {
        this.comites = comites;
        this.membres = membres;
        this.prevenus = prevenus;
        this.message = message;
        this.emetteurs = emetteurs;
        this.horloge = horloge;
    }

    /** Invites each member, with a calendar file. */
    public void convoquer(long id) {
        Comite comite = comites.exiger(id);
        EvenementCalendrier reunion = ReunionsDuComite.de(comite, TITRE);
        FichierCalendrier fichier = fichier(comite);
        auxMembres(
                comite,
                new Annonce(
                        NatureCourriel.CONVOCATION,
                        Map.of(
                                "jour", jour(comite.convoqueLe()),
                                "heure", HEURE.format(comite.convoqueLe()),
                                "lieu", comite.lieu(),
                                "ordreDuJour", comite.ordreDuJour()),
                        membre -> fichier.invitation(reunion, membre)));
    }

    /** Sends the signed minutes to each member. */
    public void diffuserCompteRendu(long id) {
        Comite comite = comites.exiger(id);
        auxMembres(
                comite,
                new Annonce(
                        NatureCourriel.COMPTE_RENDU,
                        Map.of(
                                "jour", jour(comite.convoqueLe()),
                                "signeLe", DateFrancaise.de(comite.signeLe()),
                                "compteRendu", comite.compteRendu()),
                        membre -> null));
    }

    /** Puts the meeting right in the calendars that have it. */
    void deplacer(Comite avant, Comite apres) {
        Map<String, String> valeurs = Map.of(
                "ancienJour", jour(avant.convoqueLe()),
                "jour", jour(apres.convoqueLe()),
                "heure", HEURE.format(apres.convoqueLe()),
                "lieu", apres.lieu());
        EvenementCalendrier reunion = ReunionsDuComite.de(apres, TITRE);
        FichierCalendrier fichier = fichier(apres);
        NatureCourriel nature = NatureCourriel.COMITE_DEPLACE;
        auxMembres(apres, new Annonce(nature, valeurs, membre -> fichier.invitation(reunion, membre)));
        auxPrevenus(apres, new Annonce(nature, valeurs, lui -> fichier.publication(List.of(reunion))));
    }

    /** Takes the meeting out of the calendars that have it. */
    void annuler(Comite comite) {
        Map<String, String> valeurs =
                Map.of("jour", jour(comite.convoqueLe()), "heure", HEURE.format(comite.convoqueLe()));
        EvenementCalendrier reunion = ReunionsDuComite.de(comite, TITRE);
        FichierCalendrier fichier = fichier(comite);
        Annonce annonce = new Annonce(NatureCourriel.COMITE_ANNULE, valeurs, lui -> fichier.annulation(reunion, lui));
        auxMembres(comite, annonce);
        auxPrevenus(comite, annonce);
    }

    /** No committee of this démarche meets any more. */
    public void annulerTous(CodeDemarche demarche) {
        comites.convoquesApres(demarche, horloge.instant()).forEach(this::annuler);
    }

    /** @param calendrier the file for each who gets it; null for none */
    private record Annonce(
            NatureCourriel nature, Map<String, String> valeurs, Function<Contact, PieceCalendrier> calendrier) {}

    private void auxMembres(Comite comite, Annonce annonce) {
        deposer(
                comite,
                annonce,
                "membre",
                AUX_MEMBRES,
                membres.de(comite.id()).stream()
                        .map(membre -> Destinataire.de(null, null, membre.nom(), membre.courriel()))
                        .toList());
    }

    private void auxPrevenus(Comite comite, Annonce annonce) {
        deposer(comite, annonce, "prevenu", AUX_PREVENUS, prevenus.de(ReunionsDuComite.objet(comite)));
    }

    private void deposer(Comite comite, Annonce annonce, String titre, String pied, List<Destinataire> destinataires) {
        if (destinataires.isEmpty()) {
            return;
        }
        MessageAPart.Propos propos = message.rediger(annonce.nature(), comite.demarche(), annonce.valeurs(), pied);
        String cle = "%s/%d/%d/%s"
                .formatted(
                        annonce.nature().code(), comite.id(), horloge.instant().getEpochSecond(), titre);
        for (int rang = 0; rang < destinataires.size(); rang++) {
            Destinataire lui = destinataires.get(rang);
            message.deposer(
                    cle + "/" + rang, propos, lui, annonce.calendrier().apply(new Contact(lui.nom(), lui.adresse())));
        }
    }

    private FichierCalendrier fichier(Comite comite) {
        return new FichierCalendrier(
                horloge.instant(), emetteurs.du(comite.demarche().departement()));
    }

    private static String jour(ZonedDateTime instant) {
        return DateFrancaise.de(instant.toLocalDate());
    }
}
