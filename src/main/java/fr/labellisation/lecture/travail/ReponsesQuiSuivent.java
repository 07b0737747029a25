package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An engagement that changes its module is answered in the open grid of the other one as it was in its own. */
@Repository
public class ReponsesQuiSuivent {
    private final JdbcClient base;
    private final LignesDeTravail lignes;

    ReponsesQuiSuivent(JdbcClient base, LignesDeTravail lignes) {
        this.base = base;
        this.lignes = lignes;
    }

    private record Passage(String de, String vers) {}

    /** Takes the last answer over where both tasks are open and nobody has answered in the new one; the old one stays readable. */
    public void suivre(CodeDemarche demarche, String engagement, String ancienModule, String nouveauModule, Acte acte) {
        for (Passage passage : passages(demarche, ancienModule, nouveauModule)) {
            LigneRemplie ligne = lignes.remplies(passage.de()).get(engagement);
            if (ligne != null && !ligne.retiree()) {
                try {
                    lignes.ecrire(passage.vers(), ligne.champ(), engagement, 0, ligne.valeurs(), acte);
                } catch (LigneChangee dejaRepondue) {
                    continue;
                }
            }
        }
    }

    private List<Passage> passages(CodeDemarche demarche, String ancienModule, String nouveauModule) {
        return base.sql("select a.id as de, n.id as vers from tache a join tache n on n.demarche = a.demarche"
                        + " and n.site = a.site and n.element = a.element and n.module = :nouveau and n.finie_le is null"
                        + " where a.demarche = :demarche and a.module = :ancien and a.finie_le is null")
                .param("demarche", demarche.valeur())
                .param("ancien", ancienModule)
                .param("nouveau", nouveauModule)
                .query((ligne, rang) -> new Passage(ligne.getString("de"), ligne.getString("vers")))
                .list();
    }
}
