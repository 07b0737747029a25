package fr.labellisation.parcours.entree;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.installation.Verrous;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries confirmed sheets out, one node at a time; whoever comes next goes on where another stopped. */
@Component
public class DeroulementDEntree {
    private static final Logger JOURNAL = LoggerFactory.getLogger(DeroulementDEntree.class);
    private static final String VERROU = "entree";

    private final Entrees entrees;
    private final ImportDesLignes lignes;
    private final Verrous verrous;
    private final Clock horloge;

    DeroulementDEntree(Entrees entrees, ImportDesLignes lignes, Verrous verrous, Clock horloge) {
        this.entrees = entrees;
        this.lignes = lignes;
        this.verrous = verrous;
        this.horloge = horloge;
    }

    /** Imports all that is confirmed; does nothing while another node is at it. */
    public void avancer() {
        if (!entrees.enCours().isEmpty()) {
            verrous.pendant(VERROU, tenu -> entrees.enCours().forEach(entree -> derouler(entree, tenu)));
        }
    }

    private void derouler(Entree entree, BooleanSupplier tenu) {
        List<LigneSuivie> suivantes = entrees.groupeSuivant(entree.id());
        while (!suivantes.isEmpty() && tenu.getAsBoolean()) {
            importer(entree, suivantes);
            suivantes = entrees.groupeSuivant(entree.id());
        }
        if (suivantes.isEmpty()) {
            entrees.finir(
                    entree.id(), horloge.instant().atZone(horloge.getZone()).toOffsetDateTime());
        }
    }

    /** What is refused, or breaks, stops nothing else; it is told at its rows. */
    private void importer(Entree entree, List<LigneSuivie> ensemble) {
        try {
            lignes.importer(entree, ensemble);
        } catch (SaisieRefusee refus) {
            refuser(entree, ensemble, String.join("\n", refus.raisons()));
        } catch (RuntimeException panne) {
            JOURNAL.error(
                    "La ligne {} de l’entrée {} n’a pas pu être importée.",
                    ensemble.get(0).rang(),
                    entree.id(),
                    panne);
            refuser(
                    entree,
                    ensemble,
                    "L’import de cette ligne a échoué et n’a rien écrit\u00a0: l’administrateur en trouve la cause dans le"
                            + " journal.");
        }
    }

    private void refuser(Entree entree, List<LigneSuivie> ensemble, String raison) {
        ensemble.forEach(suivie -> entrees.noter(entree.id(), suivie.rang(), LigneSuivie.Etat.REFUSEE, raison));
    }
}
