package fr.labellisation.lecture.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.courriel.Contact;
import fr.labellisation.annonces.courriel.Emetteur;
import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class CalendrierDuPlanningTest {
    private final Planning planning = Plans.initial("91", "qualipref-2012", "2013-06-27", "2012-03-07", 3);

    @Test
    void chaque_etape_est_un_evenement_du_premier_au_dernier_jour() throws IOException, ParserException {
        String fichier = new FichierCalendrier(
                        Instant.parse("2012-03-07T09:00:00Z"),
                        new Emetteur(new Contact("Démarche qualité – Essonne", "label@example.org"), "labellisation"))
                .publication(new CalendrierDuPlanning(planning).evenements())
                .contenu();

        Calendar lu = new CalendarBuilder().build(new StringReader(fichier));

        assertThat(lu.validate().hasErrors()).isFalse();
        assertThat(lu.getComponents(Component.VEVENT)).hasSize(39);
        assertThat(fichier).contains("DTSTART;VALUE=DATE:20130530", "DTEND;VALUE=DATE:20130628");
        assertThat(fichier).contains("SUMMARY:Audit externe sur place – Site 3", "SUMMARY:Enregistrer la décision");
    }

    @Test
    void chacun_a_une_identite_qui_reste_la_meme_quand_le_depart_change() {
        List<String> identites = uids(planning);

        assertThat(identites).doesNotHaveDuplicates();
        assertThat(uids(Plans.initial("91", "qualipref-2012", "2013-06-27", "2012-09-03", 3)))
                .isEqualTo(identites);
    }

    private static List<String> uids(Planning planning) {
        return new CalendrierDuPlanning(planning)
                .evenements().stream().map(EvenementCalendrier::code).toList();
    }
}
