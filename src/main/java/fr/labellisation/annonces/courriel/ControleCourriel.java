package fr.labellisation.annonces.courriel;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import java.util.Optional;

/** What a message must be to be written into the outbox: whatever is sent later can then be sent. */
final class ControleCourriel {
    private static final int NOM = 200;
    private static final int SUJET = 250;

    private ControleCourriel() {}

    /** @throws SaisieRefusee with every reason */
    static void exiger(NouveauCourriel courriel) {
        Avis avis = Avis.selon(
                AdresseCourriel.defaut(courriel.destinataire().adresse()),
                ligne("Le nom du destinataire", courriel.destinataire().nom(), NOM),
                ligne("Le sujet du message", courriel.sujet(), SUJET),
                refus(vide(courriel.texte()), "Le message n’a pas de texte."),
                refus(vide(courriel.html()), "Le message n’a pas de version HTML."));
        if (!avis.favorable()) {
            throw new SaisieRefusee(avis.raisons());
        }
    }

    private static Optional<String> ligne(String quoi, String texte, int longueur) {
        if (vide(texte)) {
            return Optional.of(quoi + " est vide.");
        }
        return refus(!UneLigne.est(texte), "%s contient un retour à la ligne ou un caractère de commande.", quoi)
                .or(() -> refus(
                        texte.length() > longueur,
                        "%s compte %d caractères\u00a0: %d au plus.",
                        quoi,
                        texte.length(),
                        longueur));
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
