package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.envoi.Acheminement.AcheminementImpossible;
import fr.labellisation.annonces.courriel.envoi.Acheminement.Liaison;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands messages over, one after the other, on one connection. One commit a message: it says what became of the message
 * before and that the next is about to be handed over.
 */
final class Remise implements Runnable {
    private final VidageDeLaFile passage;
    private final FileDEnvoi file;
    private final Acheminement acheminement;
    private Liaison liaison;
    private boolean eprouvee;
    private EtatSuivant precedent;

    Remise(VidageDeLaFile passage, FileDEnvoi file, Acheminement acheminement) {
        this.passage = passage;
        this.file = file;
        this.acheminement = acheminement;
    }

    @Override
    public void run() {
        try {
            List<CourrielAEnvoyer> lot = passage.prendre();
            while (!lot.isEmpty()) {
                porter(lot);
                lot = passage.prendre();
            }
        } catch (AcheminementImpossible e) {
            passage.arreter(e.getMessage());
        } finally {
            fermer();
        }
    }

    private void porter(List<CourrielAEnvoyer> lot) throws AcheminementImpossible {
        for (CourrielAEnvoyer courriel : lot) {
            if (passage.arrete()) {
                break;
            }
            ouvrir();
            if (annoncer(courriel)) {
                remettre(courriel);
            }
        }
        solder();
    }

    private void ouvrir() throws AcheminementImpossible {
        if (liaison == null) {
            liaison = acheminement.ouvrir();
            eprouvee = false;
        }
    }

    /** @return false if the row is no longer ours: the lock was lost and another node has taken it back */
    private boolean annoncer(CourrielAEnvoyer courriel) {
        List<EtatSuivant> changements = new ArrayList<>();
        if (precedent != null) {
            changements.add(precedent);
        }
        changements.add(EtatSuivant.transmettre(courriel));
        boolean[] faits = file.changer(passage.nom(), changements);
        if (precedent != null && !faits[0]) {
            file.changer(passage.nom(), List.of(precedent.malgreLeDoute()));
        }
        precedent = null;
        return faits[faits.length - 1];
    }

    private void remettre(CourrielAEnvoyer courriel) {
        Issue issue = liaison.remettre(courriel);
        precedent = EtatSuivant.selon(issue, courriel, eprouvee);
        if (issue.connexionSaine()) {
            eprouvee = true;
            return;
        }
        solder();
        fermer();
        if (!eprouvee) {
            // Whatever is wrong would meet the next message too.
            passage.arreter(issue.parole());
        }
    }

    private void solder() {
        if (precedent != null && !file.changer(passage.nom(), List.of(precedent))[0]) {
            file.changer(passage.nom(), List.of(precedent.malgreLeDoute()));
        }
        precedent = null;
    }

    private void fermer() {
        if (liaison != null) {
            liaison.close();
            liaison = null;
        }
    }
}
