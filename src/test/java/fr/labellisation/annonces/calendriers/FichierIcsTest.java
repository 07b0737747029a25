package fr.labellisation.annonces.calendriers;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files as two calendar libraries read them, one of which did not write them. */
class FichierIcsTest {
    private static final Instant LE = Instant.parse("2013-02-01T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void une_journee_est_la_meme_dans_tous_les_fuseaux() throws Exception {
        String fichier =
                fichier(EntreePubliee.journee("audit-12", "Audit", LocalDate.parse("2013-06-25"), "Démarche 91-2013."));

        assertThat(fichier).contains("DTSTART;VALUE=DATE:20130625\r\n", "DTEND;VALUE=DATE:20130626\r\n");
        assertThat(fichier).doesNotContain("METHOD");
        VEvent lu = relu(fichier).getEvents().get(0);
        assertThat(lu.getUid().getValue()).isEqualTo("audit-12@labellisation");
        assertThat(lu.getDateStart().getValue().hasTime()).isFalse();
        assertThat(lu.getSequence().getValue()).isEqualTo(3);
        assertThat(lu.getLastModified().getValue().toInstant()).isEqualTo(LE);
        assertThat(lu.getDateTimeStamp().getValue().toInstant()).isEqualTo(LE);
    }

    @Test
    void ce_qui_est_tenu_ou_incertain_est_dit_comme_les_agendas_l_attendent() throws Exception {
        EntreePubliee audit = EntreePubliee.journee("audit-12", "Audit", LocalDate.parse("2013-06-25"), "Démarche.");

        assertThat(fichier(audit.devenue("", null)))
                .contains("SUMMARY:Audit\r\n")
                .doesNotContain("STATUS");
        String tenu = fichier(audit.devenue("tenu", EntreePubliee.Statut.TENU));
        assertThat(tenu).contains("SUMMARY:Audit (tenu)\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(relu(tenu).getEvents().get(0).getStatus().isConfirmed()).isTrue();
        String manque = fichier(audit.devenue("non tenu à ce jour", EntreePubliee.Statut.INCERTAIN));
        assertThat(relu(manque).getEvents().get(0).getStatus().isTentative()).isTrue();
        assertThat(relu(manque).getEvents().get(0).getSummary().getValue()).isEqualTo("Audit (non tenu à ce jour)");
    }

    /** In the morning: on the days of the change the second library takes 14:00 for 2:00. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-30T10:00, Europe/Paris, 2013-03-30T09:00:00Z",
        "2013-03-31T10:00, Europe/Paris, 2013-03-31T08:00:00Z",
        "2013-10-26T10:00, Europe/Paris, 2013-10-26T08:00:00Z",
        "2013-10-27T10:00, Europe/Paris, 2013-10-27T09:00:00Z",
        "2013-07-01T14:00, Indian/Reunion, 2013-07-01T10:00:00Z",
        "2013-07-01T14:00, America/Martinique, 2013-07-01T18:00:00Z",
        "2013-07-01T14:00, America/Cayenne, 2013-07-01T17:00:00Z"
    })
    void une_reunion_a_lieu_a_l_heure_de_son_departement(String debut, String fuseau, Instant instant)
            throws Exception {
        ZonedDateTime la = ZonedDateTime.parse(debut + ":00Z").withZoneSameLocal(ZoneId.of(fuseau));
        String fichier =
                fichier(EntreePubliee.reunion("comite-3", "Comité", la, Duration.ofHours(2), "Salle 2", "Ordre."));

        assertThat(fichier)
                .contains("DTSTART;TZID=" + fuseau + ":" + debut.replaceAll("[-:]", "") + "00\r\n", "TZID:" + fuseau);
        VEvent lu = relu(fichier).getEvents().get(0);
        assertThat(lu.getDateStart().getValue().toInstant()).isEqualTo(instant);
        assertThat(lu.getDateEnd().getValue().toInstant()).isEqualTo(instant.plus(Duration.ofHours(2)));
    }

    /** The description of the zone in the file, read by itself, gives what Java gives. */
    @Test
    void les_regles_d_heure_d_ete_du_fichier_sont_celles_de_paris() {
        String fichier = fichier(EntreePubliee.reunion(
                "comite-3", "Comité", ZonedDateTime.of(2013, 7, 1, 14, 0, 0, 0, PARIS), Duration.ofHours(1), null, ""));
        String copie = fichier.replace("Europe/Paris", "Zone-Inconnue");
        ICalendar lu = Biweekly.parse(copie).first();
        TimeZone zone = lu.getTimezoneInfo().getTimezones().iterator().next().getTimeZone();

        for (int jour = 0; jour < 10 * 365; jour++) {
            Instant matin = Instant.parse("2010-01-01T08:00:00Z").plus(Duration.ofDays(jour));
            assertThat(zone.getOffset(matin.toEpochMilli()) / 1000)
                    .as(matin.toString())
                    .isEqualTo(PARIS.getRules().getOffset(matin).getTotalSeconds());
        }
    }

    @Test
    void un_texte_de_personne_reste_un_texte() throws Exception {
        String titre = "Audit ; « virgule, <b>gras</b> » \\ fin\nBEGIN:VEVENT\nUID:faux";
        String fichier = fichier(EntreePubliee.journee("audit-1", titre, LocalDate.parse("2013-06-25"), titre));

        ICalendar lu = relu(fichier);
        assertThat(lu.getEvents()).hasSize(1);
        assertThat(lu.getEvents().get(0).getSummary().getValue()).isEqualTo(titre);
        assertThat(lu.getEvents().get(0).getDescription().getValue()).isEqualTo(titre);
    }

    @Test
    void aucune_ligne_ne_depasse_75_octets_et_aucune_lettre_n_est_coupee() throws Exception {
        String titre =
                "Préfecture d’Évry – " + "élève à côté 🏛 œuvre ".repeat(30).strip();
        String fichier =
                fichier(EntreePubliee.journee("audit-1", titre, LocalDate.parse("2013-06-25"), "x".repeat(400)));

        assertThat(Arrays.stream(fichier.split("\r\n")))
                .allMatch(ligne -> ligne.getBytes(StandardCharsets.UTF_8).length <= 75);
        byte[] octets = fichier.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(fichier);
        assertThat(relu(fichier).getEvents().get(0).getSummary().getValue()).isEqualTo(titre);
    }

    @Test
    void le_calendrier_porte_son_nom_et_dit_quand_le_relire() throws Exception {
        String fichier = fichier(EntreePubliee.journee("audit-1", "Audit", LocalDate.parse("2013-06-25"), "x"));

        assertThat(fichier)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
        assertThat(relu(fichier).getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Labellisation – mes échéances");
    }

    @Test
    void un_calendrier_sans_rien_est_encore_un_calendrier() throws Exception {
        Calendar lu = new CalendarBuilder().build(new StringReader(fichier()));

        assertThat(lu.validate(true).hasErrors()).isFalse();
        assertThat(Biweekly.parse(fichier()).first().getEvents()).isEmpty();
    }

    private static String fichier(EntreePubliee... evenements) {
        return new FichierIcs("Labellisation – mes échéances", PARIS, "labellisation")
                .ecrit(Arrays.stream(evenements)
                        .map(evenement -> new Publication(evenement, 3, LE))
                        .toList());
    }

    /** Read and validated by both. */
    private static ICalendar relu(String fichier) throws Exception {
        Calendar parEcrivain = new CalendarBuilder().build(new StringReader(fichier));
        assertThat(parEcrivain.validate(true).hasErrors()).isFalse();
        List<ICalendar> lus = Biweekly.parse(fichier).all();
        assertThat(lus).hasSize(1);
        assertThat(lus.get(0).validate(lus.get(0).getVersion()).isEmpty())
                .as("%s", lus.get(0).validate(lus.get(0).getVersion()))
                .isTrue();
        return lus.get(0);
    }
}
