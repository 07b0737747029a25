package fr.labellisation.lecture.campagnes.message;

import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would be sent, then sends exactly that, once. */
@Service
public class EnvoiDeCampagne {
    private final RedactionDeCampagne redaction;
    private final MessagesDeCampagne messages;
    private final MessageAPart message;
    private final HeureLocale heure;

    EnvoiDeCampagne(
            RedactionDeCampagne redaction, MessagesDeCampagne messages, MessageAPart message, HeureLocale heure) {
        this.redaction = redaction;
        this.messages = messages;
        this.message = message;
        this.heure = heure;
    }

    /** @throws SaisieRefusee with all that is wrong */
    public ApercuDeMessage apercu(BilanDeCampagne bilan, SaisieDeMessage saisie) {
        return redaction.apercu(bilan, saisie);
    }

    /**
     * Puts into the outbox what was shown; a form confirmed twice sends once.
     *
     * @param jeton drawn by the form
     * @param montre what stands for the preview that was confirmed
     * @param par login
     * @return false if what would be sent is not what was shown any more: nothing is sent then
     * @throws SaisieRefusee with all that is wrong
     */
    @Transactional
    public boolean envoyer(BilanDeCampagne bilan, SaisieDeMessage saisie, String jeton, String montre, String par) {
        if (messages.estParti(jeton)) {
            return true;
        }
        ApercuDeMessage apercu = redaction.apercu(bilan, saisie);
        if (!apercu.empreinte().equals(montre)) {
            return false;
        }
        if (apercu.courriers().isEmpty()) {
            throw new SaisieRefusee("Personne n’a d’adresse dans ces départements\u00a0: rien ne peut être envoyé.");
        }
        long id = messages.garder(
                bilan.campagne().id(),
                jeton,
                saisie,
                apercu,
                heure.maintenant(HeureLocale.NATION).toOffsetDateTime(),
                par);
        for (CourrierDeCampagne courrier : apercu.courriers()) {
            String cle = "%s/%d/%s"
                    .formatted(
                            NatureCourriel.CAMPAGNE.code(),
                            id,
                            courrier.destinataire().personne());
            message.deposer(cle, courrier.propos(), courrier.destinataire(), null);
            messages.adresser(id, courrier, cle);
        }
        return true;
    }
}
