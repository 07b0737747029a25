package fr.labellisation.annonces.courriel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was sent a calendar file about something dated. */
@Repository
public class DejaDansLAgenda {
    private final JdbcClient base;

    DejaDansLAgenda(JdbcClient base) {
        this.base = base;
    }

    /** @param objet what is dated, as its reminders name it: {@code audit:12} */
    public List<Destinataire> de(String objet) {
        return base.sql("""
                        select c.personne, c.adresse, max(c.nom) as nom from courriel c
                        join courriel_rappel cr on cr.courriel = c.id join rappel r on r.id = cr.rappel
                        where r.objet = :objet and c.calendrier is not null and c.etat not in ('refuse', 'abandonne')
                        group by c.personne, c.adresse order by c.personne, c.adresse""")
                .param("objet", objet)
                .query((ligne, rang) -> new Destinataire(
                        ligne.getString("personne"), null, ligne.getString("nom"), ligne.getString("adresse")))
                .list();
    }
}
