package fr.labellisation.simulation.demonstration;

import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.socle.installation.Preparatifs;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Tells those who wait which day of the past is being played. */
class SuiviDuRejeu implements EcouteDuRejeu {
    private static final int TOUT = 100;

    private final Preparatifs preparatifs;
    private final LocalDate premier;
    private final LocalDate dernier;

    /**
     * @param premier the first day that is played
     * @param dernier the last one
     */
    SuiviDuRejeu(Preparatifs preparatifs, LocalDate premier, LocalDate dernier) {
        this.preparatifs = preparatifs;
        this.premier = premier;
        this.dernier = dernier;
        dire(premier);
    }

    @Override
    public void noter(LigneChronologie ligne) {
        dire(ligne.le().toLocalDate());
    }

    private void dire(LocalDate jour) {
        preparatifs.noter(new Preparatifs.Avancement(
                """
                Le service prépare un département de démonstration\u00a0: près d’un an de démarche y est joué, jour après jour. \
                Il en est au %s et s’arrêtera au %s.""".formatted(DateFrancaise.de(jour), DateFrancaise.de(dernier)), pourCent(jour)));
    }

    private int pourCent(LocalDate jour) {
        long tous = Math.max(1, ChronoUnit.DAYS.between(premier, dernier));
        long joues = Math.max(0, Math.min(tous, ChronoUnit.DAYS.between(premier, jour)));
        return (int) (TOUT * joues / tous);
    }
}
