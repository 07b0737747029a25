package fr.labellisation.audits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders of audits that the path asked for. */
@Repository
public class JournalRappels {
    private final JdbcClient base;

    JournalRappels(JdbcClient base) {
        this.base = base;
    }

    /** Lead times already asked for, for this audit on this day. */
    List<Integer> paliersDemandes(long audit, LocalDate le) {
        return base.sql("select distinct palier from rappel where audit = :audit and date_audit = :le")
                .param("audit", audit)
                .param("le", le)
                .query(Integer.class)
                .list();
    }

    /** Asks for one reminder; asking twice changes nothing. */
    void demander(long audit, LocalDate le, int palier, String destinataire, OffsetDateTime maintenant) {
        base.sql("""
                        insert into rappel (audit, date_audit, palier, destinataire, demande_le)
                        select :audit, :le, :palier, :destinataire, :maintenant
                        where not exists (select 1 from rappel where audit = :audit and date_audit = :le
                          and palier = :palier and destinataire = :destinataire)""")
                .param("audit", audit)
                .param("le", le)
                .param("palier", palier)
                .param("destinataire", destinataire)
                .param("maintenant", maintenant)
                .update();
    }
}
