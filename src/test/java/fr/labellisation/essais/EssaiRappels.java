package fr.labellisation.essais;

import java.time.OffsetDateTime;
import java.util.List;

/** What the tests of reminders share: what is planned, asked for, taken back. */
public abstract class EssaiRappels extends EssaiLabel {

    /** Rows of this kind in this state, each once whoever is told: « 30 jours le 2013-05-24 ». */
    protected List<String> rappels(String nature, String etat) {
        return base.sql("""
                        select distinct palier, unite, du_le from rappel
                        where nature = :nature and etat = :etat order by du_le""")
                .param("nature", nature)
                .param("etat", etat)
                .query((ligne, rang) -> "%d %s le %s"
                        .formatted(
                                ligne.getInt("palier"),
                                ligne.getString("unite"),
                                ligne.getObject("du_le", OffsetDateTime.class)
                                        .atZoneSameInstant(PARIS)
                                        .toLocalDate()))
                .list();
    }

    protected List<String> destinataires(String nature, int palier) {
        return base.sql("""
                        select distinct destinataire from rappel
                        where nature = :nature and palier = :palier order by destinataire""")
                .param("nature", nature)
                .param("palier", palier)
                .query(String.class)
                .list();
    }

    /** What was asked for has left with the messages of the day. */
    protected void transmettre() {
        base.sql("update rappel set etat = 'transmis' where etat = 'demande' and du_le <= :maintenant")
                .param("maintenant", OffsetDateTime.ofInstant(horloge.instant(), PARIS))
                .update();
    }

    /** As after a stop: the clock jumps, then all timers that went by fire at once. */
    protected void reprendreLe(String date) {
        aujourdhuiEst(date);
        executerLesTravaux();
    }
}
