package fr.labellisation.parcours.audits;

import fr.labellisation.annonces.courriel.Contact;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.message.DejaDansLAgenda;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps right the calendars into which an audit was sent: those who got the file get the next one when it moves. */
@Component
public class AgendaDesAudits {
    private static final String PIED =
            "Vous recevez ce message parce qu’un rappel de cet audit vous a été envoyé avec un fichier d’agenda.";

    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DejaDansLAgenda prevenus;
    private final Emetteurs emetteurs;
    private final MessageAPart message;
    private final Clock horloge;

    AgendaDesAudits(
            Audits audits,
            AuditsARappeler aRappeler,
            DejaDansLAgenda prevenus,
            Emetteurs emetteurs,
            MessageAPart message,
            Clock horloge) {
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.prevenus = prevenus;
        this.emetteurs = emetteurs;
        this.message = message;
        this.horloge = horloge;
    }

    /** The audit has the day that is written now. */
    public void deplacer(long audit) {
        prevenir(audit, NatureCourriel.AUDIT_DEPLACE);
    }

    /** The audit does not take place on the day that it had. */
    public void annuler(long audit) {
        prevenir(audit, NatureCourriel.AUDIT_ANNULE);
    }

    private void prevenir(long id, NatureCourriel nature) {
        DateARappeler audit = aRappeler.de(audits.exiger(id));
        List<Destinataire> concernes = prevenus.de(audit.objet());
        if (concernes.isEmpty()) {
            return;
        }
        Instant maintenant = horloge.instant();
        MessageAPart.Propos propos = message.rediger(
                nature,
                audit.demarche(),
                Map.of("intitule", audit.intitule(), "jour", DateFrancaise.de(audit.jour())),
                PIED);
        for (Destinataire destinataire : concernes) {
            message.deposer(
                    "%s/%d/%d/%s".formatted(nature.code(), id, maintenant.getEpochSecond(), destinataire.personne()),
                    propos,
                    destinataire,
                    fichier(nature, audit, destinataire, maintenant));
        }
    }

    private PieceCalendrier fichier(
            NatureCourriel nature, DateARappeler audit, Destinataire destinataire, Instant maintenant) {
        Contact lui = new Contact(destinataire.nom(), destinataire.adresse());
        FichierCalendrier fichier = new FichierCalendrier(maintenant, emetteurs.du(audit.departement()));
        EvenementCalendrier evenement =
                EvenementCalendrier.journee(audit.objet().replace(':', '-'), audit.intitule(), audit.jour(), null);
        return nature == NatureCourriel.AUDIT_ANNULE
                ? fichier.annulation(evenement, lui)
                : fichier.publication(List.of(evenement));
    }
}
