package fr.labellisation.essais;

import fr.labellisation.moteur.Horloge;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reminders: what is planned, asked for, taken back, and who is told. */
@TestComponent
public class RappelsVus {
    private final JdbcClient base;
    private final Horloge horloge;

    RappelsVus(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Rows of this kind in this state, each once whoever is told: « 30 jours le 2013-05-24 ». */
    public List<String> de(String nature, String etat) {
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
                                        .atZoneSameInstant(Temps.PARIS)
                                        .toLocalDate()))
                .list();
    }

    public List<String> destinataires(String nature, int palier) {
        return base.sql("""
                        select distinct destinataire from rappel
                        where nature = :nature and palier = :palier order by destinataire""")
                .param("nature", nature)
                .param("palier", palier)
                .query(String.class)
                .list();
    }

    /** What was asked for has left with the messages of the day. */
    public void transmettre() {
        base.sql("update rappel set etat = 'transmis' where etat = 'demande' and du_le <= :maintenant")
                .param("maintenant", OffsetDateTime.ofInstant(horloge.instant(), Temps.PARIS))
                .update();
    }
}
