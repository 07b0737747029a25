package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.moteur.Horloge;
import fr.labellisation.socle.territoire.CodeDemarche;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand audits in a year in which nearly everything is away once. */
@Tag("resilience")
@Tag("base-a-soi")
class AnneeDeRappelsIT {
    private static final LocalDate DEBUT = LocalDate.parse("2027-01-04");
    private static final LocalDate FIN = LocalDate.parse("2027-12-31");
    private static final LocalDate ARRET = LocalDate.parse("2027-06-01");
    private static final LocalDate REPRISE = LocalDate.parse("2027-07-01");
    private static final List<LocalDate> SANS_COURRIEL = Stream.of(
                    "2027-03-08", "2027-03-09", "2027-03-10", "2027-10-11")
            .map(LocalDate::parse)
            .toList();

    /** La Réunion lives three hours, or two, before the others and has a holiday of its own. */
    private static final List<String> DEPARTEMENTS = Stream.concat(
                    Stream.of("974"), IntStream.rangeClosed(21, 44).mapToObj(String::valueOf))
            .toList();

    private static final int AUDITS = 1000;
    private static final int SITES = 4;

    /** Before 9:00 everywhere; 9:00 has struck at La Réunion, then in Paris, in winter and in summer. */
    private static final LocalTime AVANT = LocalTime.of(4, 30);

    private static final LocalTime A_LA_REUNION = LocalTime.of(5, 1);
    private static final LocalTime A_PARIS = LocalTime.of(8, 1);

    private final Map<String, CodeDemarche> demarches = new HashMap<>();
    private final Map<Integer, Long> ids = new HashMap<>();

    @AfterEach
    void lHeureEstRetablie() {
        new Horloge().retablir();
    }

    @Test
    void mille_audits_sont_annonces_exactement_une_fois_malgre_un_mois_d_arret_et_un_courriel_deux_fois_absent()
            throws Exception {
        List<AuditSuivi> audits = audits();
        Map<String, TreeSet<Integer>> attendus = new MessagesAttendus(
                        audits, jour -> !(jour.isAfter(ARRET) && jour.isBefore(REPRISE)))
                .entre(DEBUT, FIN);
        try (BureauDePoste poste = new BureauDePoste();
                EmbeddedPostgres base = EmbeddedPostgres.start()) {
            try (Monde monde = new Monde(base, poste.port())) {
                monde.ilEst(DEBUT.atTime(AVANT).toInstant(ZoneOffset.UTC));
                DEPARTEMENTS.forEach(d -> demarches.put(d, monde.ouvrir(d, sites(d), DEBUT)));
                vivre(monde, poste, audits, DEBUT, ARRET);
            }
            try (Monde monde = new Monde(base, poste.port())) {
                monde.ilEst(REPRISE.atTime(A_PARIS).toInstant(ZoneOffset.UTC));
                monde.tourner();
                vivre(monde, poste, audits, REPRISE.plusDays(1), FIN);
                comparer(monde, attendus, poste.recus());
            }
        }
    }

    private void vivre(Monde monde, BureauDePoste poste, List<AuditSuivi> audits, LocalDate du, LocalDate au) {
        Map<LocalDate, List<AuditSuivi>> fixes = audits.stream().collect(Collectors.groupingBy(AuditSuivi::fixeLe));
        Map<LocalDate, List<AuditSuivi>> deplaces = audits.stream()
                .filter(audit -> audit.deplaceLe() != null)
                .collect(Collectors.groupingBy(AuditSuivi::deplaceLe));
        for (LocalDate jour = du; !jour.isAfter(au); jour = jour.plusDays(1)) {
            poste.ouvert(!SANS_COURRIEL.contains(jour));
            monde.ilEst(jour.atTime(AVANT).toInstant(ZoneOffset.UTC));
            fixes.getOrDefault(jour, List.of())
                    .forEach(audit -> ids.put(audit.rang(), monde.fixer(audit, demarches.get(audit.departement()))));
            deplaces.getOrDefault(jour, List.of())
                    .forEach(audit -> monde.deplacer(ids.get(audit.rang()), audit.puis()));
            monde.ilEst(jour.atTime(A_LA_REUNION).toInstant(ZoneOffset.UTC));
            monde.tourner();
            monde.ilEst(jour.atTime(A_PARIS).toInstant(ZoneOffset.UTC));
            monde.tourner();
        }
    }

    /** What was written, what was received and what was promised are the same. */
    private void comparer(Monde monde, Map<String, TreeSet<Integer>> attendus, List<MimeMessage> recus)
            throws Exception {
        Map<Long, Integer> rangs =
                ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Map<String, TreeSet<Integer>> ecrits = new TreeMap<>();
        Map<String, String> cles = new HashMap<>();
        monde.tables().sql("""
                        select c.message_id, c.adresse, c.cree_le, c.nature, c.cle, r.objet from courriel c
                        left join courriel_rappel l on l.courriel = c.id left join rappel r on r.id = l.rappel""").query(ligne -> {
            String nature = ligne.getString("nature");
            String objet = ligne.getString("objet");
            String id = objet == null ? ligne.getString("cle").split("/")[1] : objet.split(":")[1];
            int rang = rangs.get(Long.valueOf(id));
            LocalDate jour = ligne.getObject("cree_le", OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
            String cle = ligne.getString("adresse") + "|" + jour + "|"
                    + ("jour".equals(nature) ? nature : nature + " " + rang);
            ecrits.computeIfAbsent(cle, c -> new TreeSet<>()).add(rang);
            cles.put(ligne.getString("message_id"), cle);
        });
        assertThat(ecrits).containsExactlyInAnyOrderEntriesOf(attendus);
        Map<String, Long> fois = new HashMap<>();
        for (MimeMessage recu : recus) {
            String identite = recu.getMessageID().replaceAll("[<>]|@.*", "");
            fois.merge(cles.getOrDefault(identite, "unknown: " + identite), 1L, Long::sum);
        }
        assertThat(fois)
                .containsExactlyInAnyOrderEntriesOf(
                        attendus.keySet().stream().collect(Collectors.toMap(Function.identity(), cle -> 1L)));
        System.out.printf(
                "%d audits, %d messages promised, %d received, each once%n", AUDITS, attendus.size(), recus.size());
    }

    private static List<String> sites(String departement) {
        return IntStream.rangeClosed(1, SITES)
                .mapToObj(rang -> departement + "-site" + rang)
                .toList();
    }

    /** Days are drawn; an audit is set at least ten days before, in the morning of a working day on which the application runs. */
    private static List<AuditSuivi> audits() {
        Random hasard = new Random(2027);
        List<AuditSuivi> audits = new ArrayList<>();
        for (int rang = 0; rang < AUDITS; rang++) {
            String departement = DEPARTEMENTS.get(rang % DEPARTEMENTS.size());
            String site = sites(departement).get(hasard.nextInt(SITES));
            LocalDate fixeLe = matin(departement, DEBUT.plusDays(hasard.nextInt(300)));
            LocalDate le = JoursOuvresAPart.ouvreAvant(departement, fixeLe.plusDays(12 + hasard.nextInt(150)));
            LocalDate deplaceLe = rang % 5 == 0 ? matin(departement, fixeLe.plusDays(5 + hasard.nextInt(5))) : null;
            boolean deplace = deplaceLe != null && deplaceLe.isBefore(le) && deplaceLe.isBefore(FIN);
            LocalDate puis = deplace
                    ? JoursOuvresAPart.ouvreAvant(departement, deplaceLe.plusDays(20 + hasard.nextInt(100)))
                    : null;
            audits.add(new AuditSuivi(
                    rang, departement, site, fixeLe, le, deplace && !puis.equals(le) ? deplaceLe : null, puis));
        }
        return audits;
    }

    private static LocalDate matin(String departement, LocalDate jour) {
        boolean arrete = !jour.isBefore(ARRET) && !jour.isAfter(REPRISE);
        return JoursOuvresAPart.ouvreAvant(departement, arrete ? ARRET.minusDays(1) : jour);
    }
}
