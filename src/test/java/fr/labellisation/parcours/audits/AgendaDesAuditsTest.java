package fr.labellisation.parcours.audits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.TablesEnMemoire;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reaches those who have an audit in their calendar when it moves or is cancelled. */
@TablesEnMemoire
class AgendaDesAuditsTest {
    @Autowired
    private AgendaDesAudits agenda;

    @Autowired
    private JdbcClient base;

    private long audit;

    /** Camille was sent the file of the audit of 5 March, Noé only a message without it. */
    @BeforeEach
    void camille_a_l_audit_dans_son_agenda(@Autowired BeanFactory domaine) {
        audit = new Audite(domaine).audit("initial", "2013-03-05");
        rappeler("camille", "BEGIN:VCALENDAR");
        rappeler("noe", null);
    }

    private void rappeler(String personne, String calendrier) {
        base.sql("""
                        insert into rappel (nature, objet, departement, demarche, site, jour, palier, destinataire, intitule,
                          du_le, etat, etat_le)
                        values ('audit-externe', :objet, '91', '91-2013', '91-evry', date '2013-03-05', 30, :personne,
                          'Audit externe initial', :maintenant, 'transmis', :maintenant)""")
                .param("objet", "audit:" + audit)
                .param("personne", personne)
                .param("maintenant", TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC))
                .update();
        base.sql("""
                        insert into courriel (cle, message_id, nature, departement, demarche, personne, nom, adresse, sujet,
                          texte, html, calendrier, etat, prochain_essai, cree_le, etat_le)
                        values (:personne, :personne, 'rappels', '91', '91-2013', :personne, :personne, :adresse, 'Rappel',
                          '', '', :calendrier, 'envoye', :maintenant, :maintenant, :maintenant)""")
                .param("personne", personne)
                .param("adresse", personne + "@example.org")
                .param("calendrier", calendrier)
                .param("maintenant", TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC))
                .update();
        base.sql("""
                        insert into courriel_rappel (courriel, rappel, raison)
                        select c.id, r.id, 'essai' from courriel c, rappel r
                        where c.cle = :personne and r.destinataire = :personne""").param("personne", personne).update();
    }

    @Test
    void un_audit_deplace_le_dit_a_qui_l_a_dans_son_agenda() {
        base.sql("update audit set le = date '2013-03-12'").update();

        agenda.deplacer(audit);

        assertThat(envoyes("audit-deplace", "personne")).containsExactly("camille");
        assertThat(envoyes("audit-deplace", "texte"))
                .singleElement()
                .asString()
                .contains("12 mars 2013", "Préfecture d’Évry");
        assertThat(envoyes("audit-deplace", "calendrier"))
                .singleElement()
                .asString()
                .contains("DTSTART;VALUE=DATE:20130312", "Audit externe initial");
    }

    @Test
    void un_audit_annule_sort_de_l_agenda() {
        agenda.annuler(audit);

        assertThat(envoyes("audit-annule", "personne")).containsExactly("camille");
        assertThat(envoyes("audit-annule", "texte")).singleElement().asString().contains("5 mars 2013");
        assertThat(envoyes("audit-annule", "calendrier"))
                .singleElement()
                .asString()
                .contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void un_audit_que_personne_n_a_note_bouge_en_silence() {
        base.sql("delete from courriel_rappel").update();

        agenda.deplacer(audit);
        agenda.annuler(audit);

        assertThat(envoyes("audit-deplace", "personne")).isEmpty();
        assertThat(envoyes("audit-annule", "personne")).isEmpty();
    }

    private List<String> envoyes(String nature, String colonne) {
        return base.sql("select " + colonne + " from courriel where nature = :nature order by personne")
                .param("nature", nature)
                .query(String.class)
                .list();
    }
}
