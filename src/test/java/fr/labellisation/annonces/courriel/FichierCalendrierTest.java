package fr.labellisation.annonces.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FichierCalendrierTest {
    private static final Contact REFERENT = new Contact("Camille Renard", "camille.renard@example.org");
    private static final Contact SERVICE = new Contact("Démarche qualité – Côte-d’Or", "label@example.org");
    private static final Contact MEMBRE = new Contact("Odile « Od » \"Faure\"; X", "o'dile+clu@example.org");
    private static final EvenementCalendrier COMITE = EvenementCalendrier.reunion(
            "comite-3",
            "Comité local des usagers",
            ZonedDateTime.parse("2013-03-26T18:00+01:00[Europe/Paris]"),
            Duration.ofHours(2),
            "Salle Jeanne, 3e étage; boulevard de France",
            "Ordre du jour :\n- résultats\n- souhaits");

    private static FichierCalendrier du(String instant) {
        return new FichierCalendrier(Instant.parse(instant), new Emetteur(SERVICE, "labellisation"));
    }

    private static Calendar lu(PieceCalendrier piece) throws IOException, ParserException {
        // Read by two libraries that know nothing of each other.
        ICalendar ailleurs = Biweekly.parse(piece.contenu()).first();
        assertThat(ailleurs.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(ailleurs.getMethod().getValue()).isEqualTo(piece.methode());
        Calendar calendrier = new CalendarBuilder().build(new StringReader(piece.contenu()));
        assertThat(calendrier.validate().getEntries()).isEmpty();
        assertThat(piece.contenu().lines())
                .allSatisfy(ligne -> assertThat(ligne.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        return calendrier;
    }

    private static String valeur(PieceCalendrier piece, String propriete) throws IOException, ParserException {
        VEvent evenement = (VEvent) lu(piece).getComponents().get(0);
        return evenement.getProperty(propriete).map(Property::getValue).orElse(null);
    }

    @Test
    void une_invitation_se_relit_et_dit_quand_ou_et_a_qui() throws Exception {
        PieceCalendrier piece = du("2013-03-01T08:00:00Z").invitation(COMITE, MEMBRE);

        assertThat(piece.methode()).isEqualTo("REQUEST");
        assertThat(valeur(piece, "DTSTART")).isEqualTo("20130326T170000Z");
        assertThat(valeur(piece, "DTEND")).isEqualTo("20130326T190000Z");
        assertThat(valeur(piece, "LOCATION")).isEqualTo("Salle Jeanne, 3e étage; boulevard de France");
        assertThat(valeur(piece, "DESCRIPTION")).isEqualTo("Ordre du jour :\n- résultats\n- souhaits");
        assertThat(valeur(piece, "ATTENDEE")).startsWith("mailto:o'dile+clu@");
        assertThat(valeur(piece, "ORGANIZER")).isEqualTo("mailto:label@example.org");
    }

    @Test
    void un_evenement_deplace_garde_son_identifiant_et_sa_revision_croit() throws Exception {
        PieceCalendrier avant = du("2013-03-01T08:00:00Z").publication(List.of(audit("2013-06-25")));
        PieceCalendrier apres = du("2013-03-01T08:00:01Z").publication(List.of(audit("2013-06-11")));
        PieceCalendrier annule = du("2013-04-01T08:00:00Z").annulation(audit("2013-06-11"), REFERENT);

        for (PieceCalendrier piece : List.of(avant, apres, annule)) {
            assertThat(valeur(piece, "UID")).isEqualTo("audit-12@labellisation");
        }
        assertThat(valeur(apres, "DTSTART")).isEqualTo("20130611");
        assertThat(valeur(apres, "DTEND")).isEqualTo("20130612");
        assertThat(Integer.parseInt(valeur(apres, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(valeur(avant, "SEQUENCE")))
                .isLessThan(Integer.parseInt(valeur(annule, "SEQUENCE")));
        assertThat(annule.methode()).isEqualTo("CANCEL");
        assertThat(valeur(annule, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void un_texte_ne_fait_entrer_aucune_propriete() throws Exception {
        var hostile = EvenementCalendrier.journee(
                "audit-1", "Audit\r\nATTENDEE:mailto:x@example.org", LocalDate.of(2013, 6, 11), "a\r\nEND:VEVENT");

        Calendar calendrier = lu(du("2013-03-01T08:00:00Z").publication(List.of(hostile)));

        assertThat(calendrier.getComponents()).hasSize(1);
        assertThat(calendrier.getComponents().get(0).getProperty("ATTENDEE")).isEmpty();
    }

    @Test
    void deux_installations_ne_donnent_pas_le_meme_nom_a_leurs_evenements() throws Exception {
        Instant instant = Instant.parse("2013-03-01T08:00:00Z");
        PieceCalendrier ici = new FichierCalendrier(instant, new Emetteur(SERVICE, "ici")).invitation(COMITE, MEMBRE);
        PieceCalendrier ailleurs =
                new FichierCalendrier(instant, new Emetteur(SERVICE, "ailleurs")).invitation(COMITE, MEMBRE);

        assertThat(valeur(ici, "UID")).isEqualTo("comite-3@ici");
        assertThat(valeur(ailleurs, "UID")).isEqualTo("comite-3@ailleurs");
    }

    @ParameterizedTest
    @MethodSource("fr.labellisation.annonces.courriel.NomsDifficiles#tous")
    void un_nom_arrive_entier_dans_les_deux_lecteurs(String nom) throws Exception {
        PieceCalendrier piece =
                du("2013-03-01T08:00:00Z").invitation(COMITE, new Contact(nom, "odile.faure@example.org"));

        String lu = valeurDuNom(piece);
        assertThat(lu).isEqualTo(nom.replace('"', '’'));
        assertThat(Biweekly.parse(piece.contenu())
                        .first()
                        .getEvents()
                        .get(0)
                        .getAttendees()
                        .get(0)
                        .getCommonName())
                .isEqualTo(lu);
    }

    private static String valeurDuNom(PieceCalendrier piece) throws IOException, ParserException {
        VEvent evenement = (VEvent) lu(piece).getComponents().get(0);
        Property invite = evenement.getProperty("ATTENDEE").orElseThrow();
        return invite.getParameter("CN").orElseThrow().getValue();
    }

    private static EvenementCalendrier audit(String jour) {
        return EvenementCalendrier.journee("audit-12", "Audit externe", LocalDate.parse(jour), null);
    }
}
