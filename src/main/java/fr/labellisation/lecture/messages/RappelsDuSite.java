package fr.labellisation.lecture.messages;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.annonces.rappels.message.JournalDesRappels;
import fr.labellisation.annonces.rappels.message.JournalDesRappels.AVenir;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders about a site and about the démarches that it is part of. */
@Repository
public class RappelsDuSite {
    private final JdbcClient base;
    private final JournalDesRappels journal;

    RappelsDuSite(JdbcClient base, JournalDesRappels journal) {
        this.base = base;
        this.journal = journal;
    }

    /**
     * A reminder that was written to a person.
     *
     * @param courriel id of the message that says it
     * @param le when it came into its state
     * @param jour day of what it reminds of
     */
    public record Dit(
            long courriel, OffsetDateTime le, String intitule, LocalDate jour, String nom, EtatCourriel etat) {}

    /** Those that are not said yet, the next first. */
    public List<AVenir> aVenir(CodeDepartement departement, CodeSite site, int nombre) {
        List<String> demarches = base.sql(
                        "select distinct demarche from perimetre where site = :site and retire_le is null")
                .param("site", site.valeur())
                .query(String.class)
                .list();
        return journal.aVenirDuSite(departement, site, demarches, nombre);
    }

    /** Those that were, the latest first. */
    public List<Dit> dits(CodeDepartement departement, CodeSite site, int nombre) {
        return base.sql("""
            select c.id, c.etat_le, r.intitule, r.jour, c.nom, c.etat
            from rappel r join courriel_rappel cr on cr.rappel = r.id join courriel c on c.id = cr.courriel
            where r.departement = :departement and (r.site = :site
              or r.site is null and r.demarche in (select p.demarche from perimetre p where p.site = :site))
            order by c.etat_le desc, c.id desc, r.id fetch first :nombre rows only""")
                .param("departement", departement.valeur())
                .param("site", site.valeur())
                .param("nombre", nombre)
                .query((ligne, rang) -> new Dit(
                        ligne.getLong("id"),
                        ligne.getObject("etat_le", OffsetDateTime.class),
                        ligne.getString("intitule"),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("nom"),
                        EtatCourriel.duCode(ligne.getString("etat"))))
                .list();
    }
}
