package fr.labellisation.reglages.paliers;

import fr.labellisation.annonces.rappels.plan.RevisionDesRappels;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.ReglageDePaliers;
import fr.labellisation.reglages.ChangementDeReglage;
import fr.labellisation.reglages.ReglagePropose;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the lead times of a kind of date for a département or for all, and the reminders under way with them. */
@Service
@Transactional
public class ChangementDePaliers {
    private final TableauDesPaliers tableau;
    private final ControleDePaliers controle;
    private final ChangementDeReglage changement;
    private final RevisionDesRappels rappels;

    ChangementDePaliers(
            TableauDesPaliers tableau,
            ControleDePaliers controle,
            ChangementDeReglage changement,
            RevisionDesRappels rappels) {
        this.tableau = tableau;
        this.controle = controle;
        this.changement = changement;
        this.rappels = rappels;
    }

    /**
     * What the change would do; nothing is written.
     *
     * @throws SaisieRefusee if it is not possible
     */
    @Transactional(readOnly = true)
    public ApercuDePaliers apercu(DemandeDePaliers demande) {
        PaliersRegles actuels = tableau.pour(demande.nature(), demande.portee())
                .orElseThrow(() -> new SaisieRefusee("Cette date n’a pas de rappels dans les réglages."));
        ReglagePropose propose = propose(demande, actuels);
        return new ApercuDePaliers(
                propose,
                actuels,
                rappels.apercu(
                        demande.nature(),
                        changement.concernes(demande),
                        ReglageDePaliers.paliers(actuels.reglage()),
                        ReglageDePaliers.paliers(propose.nouveau())));
    }

    private ReglagePropose propose(DemandeDePaliers demande, PaliersRegles actuels) {
        List<String> refus = new ArrayList<>();
        Reglage nouveau = demande.parDefaut()
                ? tableau.sansLeSien(demande.nature(), demande.portee())
                : ReglageDePaliers.de(controle.lire(demande, refus));
        return changement.proposer(demande, actuels.reglage(), nouveau, refus);
    }

    /**
     * Makes the change, all of it or none.
     *
     * @param jeton stands for what the person was shown
     * @return false if something changed since: nothing is written, a new preview is to be shown
     * @throws SaisieRefusee if it is no longer possible
     */
    public boolean confirmer(DemandeDePaliers demande, String jeton, String auteur) {
        return changement.confirmer(() -> apercu(demande), jeton, auteur, apercu -> rappels.appliquer(apercu.dates()));
    }
}
