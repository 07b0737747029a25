package fr.labellisation.parcours.label;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The yearly reviews of each label. */
@Repository
public class Bilans {
    private final JdbcClient base;

    Bilans(JdbcClient base) {
        this.base = base;
    }

    /** @param annee rank of the year under review */
    public void noterRevue(String label, int annee, LocalDate le, String synthese) {
        ouvrir(label, annee);
        base.sql("update bilan set revue_le = :le, revue = :texte where label = :label and annee = :annee")
                .param("le", le)
                .param("texte", synthese)
                .param("label", label)
                .param("annee", annee)
                .update();
    }

    void noterBilan(String label, int annee, LocalDate le, String bilan) {
        ouvrir(label, annee);
        base.sql("update bilan set etabli_le = :le, bilan = :texte where label = :label and annee = :annee")
                .param("le", le)
                .param("texte", bilan)
                .param("label", label)
                .param("annee", annee)
                .update();
    }

    private void ouvrir(String label, int annee) {
        base.sql("""
                        insert into bilan (label, annee) select :label, :annee
                        where not exists (select 1 from bilan where label = :label and annee = :annee)""").param("label", label).param("annee", annee).update();
    }
}
