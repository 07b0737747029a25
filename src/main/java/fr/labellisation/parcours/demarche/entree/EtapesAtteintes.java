package fr.labellisation.parcours.demarche.entree;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** At which step paths were brought in. What comes before was done, but nothing more is known of it. */
@Repository
public class EtapesAtteintes {
    private final JdbcClient base;

    EtapesAtteintes(JdbcClient base) {
        this.base = base;
    }

    public void noter(Parcours parcours, EtapeAtteinte etape, Acte acte) {
        base.sql("insert into etape_atteinte (demarche, site, etape, le, auteur)"
                        + " values (:demarche, :site, :etape, :le, :auteur)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("etape", etape.code())
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .update();
    }

    /** Was this step over when the path was brought in? False for a path that began here. */
    public boolean faiteAvant(Parcours parcours, EtapeAtteinte etape) {
        return base.sql("select etape from etape_atteinte where demarche = :demarche and site = :site")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .query(String.class)
                .optional()
                .map(code -> Code.exiger(EtapeAtteinte.class, code, "Étape atteinte inconnue"))
                .filter(atteinte -> atteinte.apres(etape))
                .isPresent();
    }
}
