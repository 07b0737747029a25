package fr.labellisation.parcours.comites;

import fr.labellisation.annonces.courriel.Contact;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.Organisateurs;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the members of a users' committee get by mail. It goes into the outbox with the step that wants it, or not at all. */
@Component
public class CourrierDuComite {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");
    private static final String PIED =
            "Vous recevez ce message parce que vous êtes membre du comité local des usagers. Pour ne plus en être membre ou"
                    + " changer d’adresse, écrivez au référent qualité de la préfecture.";

    private final Comites comites;
    private final Membres membres;
    private final MessageAPart message;
    private final Organisateurs organisateurs;
    private final Clock horloge;

    CourrierDuComite(
            Comites comites, Membres membres, MessageAPart message, Organisateurs organisateurs, Clock horloge) {
        this.comites = comites;
        this.membres = membres;
        this.message = message;
        this.organisateurs = organisateurs;
        this.horloge = horloge;
    }

    /** Invites each member, with a calendar file. */
    public void convoquer(long id) {
        Comite comite = comites.exiger(id);
        MessageAPart.Propos propos = message.rediger(
                NatureCourriel.CONVOCATION,
                comite.demarche(),
                Map.of(
                        "jour", DateFrancaise.de(comite.convoqueLe().toLocalDate()),
                        "heure", HEURE.format(comite.convoqueLe()),
                        "lieu", comite.lieu(),
                        "ordreDuJour", comite.ordreDuJour()),
                PIED);
        EvenementCalendrier reunion = ReunionsDuComite.de(comite, "Comité local des usagers");
        Contact referent = organisateurs.du(comite.demarche().departement()).orElse(null);
        String version = "convocation/%d/%d"
                .formatted(id, comite.convoqueLe().toInstant().getEpochSecond());
        deposer(
                comite,
                version,
                propos,
                membre -> new FichierCalendrier(horloge.instant(), referent == null ? membre : referent)
                        .invitation(reunion, membre));
    }

    /** Sends the signed minutes to each member. */
    public void diffuserCompteRendu(long id) {
        Comite comite = comites.exiger(id);
        MessageAPart.Propos propos = message.rediger(
                NatureCourriel.COMPTE_RENDU,
                comite.demarche(),
                Map.of(
                        "jour", DateFrancaise.de(comite.convoqueLe().toLocalDate()),
                        "signeLe", DateFrancaise.de(comite.signeLe()),
                        "compteRendu", comite.compteRendu()),
                PIED);
        deposer(comite, "compte-rendu/" + id, propos, membre -> null);
    }

    private void deposer(
            Comite comite, String cle, MessageAPart.Propos propos, Function<Contact, PieceCalendrier> calendrier) {
        List<Membre> invites = membres.de(comite.id());
        for (int rang = 0; rang < invites.size(); rang++) {
            Membre membre = invites.get(rang);
            message.deposer(
                    cle + "/" + rang,
                    propos,
                    Destinataire.de(null, null, membre.nom(), membre.courriel()),
                    calendrier.apply(new Contact(membre.nom(), membre.courriel())));
        }
    }
}
