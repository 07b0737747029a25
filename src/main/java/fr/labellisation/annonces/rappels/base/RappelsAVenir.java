package fr.labellisation.annonces.rappels.base;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pages show of the rows of reminders: what is still to be said, and what nobody could be told. */
@Repository
public class RappelsAVenir {
    /** What announces a day that has passed is said no more; only that a task is late still is. */
    private static final String A_VENIR = EtatRappel.etat(EtatRappel.PREVU, EtatRappel.DEMANDE)
            + " and (jour >= :aujourdhui or nature = '" + NatureRappel.TACHE_EN_RETARD.code() + "') and ";

    private static final String PREMIERS = " order by du_le, id fetch first :nombre rows only";

    private final JdbcClient base;

    RappelsAVenir(JdbcClient base) {
        this.base = base;
    }

    /**
     * The next reminders of a département.
     *
     * @param demarche null for all
     */
    public List<Rappel> aVenir(CodeDepartement departement, CodeDemarche demarche, LocalDate aujourdhui, int nombre) {
        return base.sql(ColonnesDuRappel.LIRE + A_VENIR + deLaDemarche(demarche) + PREMIERS)
                .param("departement", departement.valeur())
                .param("demarche", CodeDemarche.texte(demarche))
                .param("aujourdhui", aujourdhui)
                .param("nombre", nombre)
                .query(ColonnesDuRappel::lue)
                .list();
    }

    /**
     * The next reminders about a site.
     *
     * @param demarches those of which also counts what is common to their sites
     */
    public List<Rappel> aVenirDuSite(
            CodeDepartement departement,
            CodeSite site,
            Collection<String> demarches,
            LocalDate aujourdhui,
            int nombre) {
        return base.sql(ColonnesDuRappel.LIRE + A_VENIR + "departement = :departement and"
                        + " (site = :site or site is null and demarche in (:demarches))" + PREMIERS)
                .param("departement", departement.valeur())
                .param("site", site.valeur())
                .param("demarches", demarches.isEmpty() ? List.of("") : demarches)
                .param("aujourdhui", aujourdhui)
                .param("nombre", nombre)
                .query(ColonnesDuRappel::lue)
                .list();
    }

    /** Reminders that nobody could be told, the last first. */
    public List<Rappel> sansDestinataire(CodeDepartement departement, CodeDemarche demarche, int nombre) {
        return base.sql(ColonnesDuRappel.LIRE + EtatRappel.etat(EtatRappel.SANS_DESTINATAIRE) + " and "
                        + deLaDemarche(demarche) + " order by du_le desc, id desc fetch first :nombre rows only")
                .param("departement", departement.valeur())
                .param("demarche", CodeDemarche.texte(demarche))
                .param("nombre", nombre)
                .query(ColonnesDuRappel::lue)
                .list();
    }

    private static String deLaDemarche(CodeDemarche demarche) {
        return "departement = :departement" + (demarche == null ? "" : " and demarche = :demarche");
    }
}
