package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.demarche.CodeDemarche;
import fr.labellisation.territoire.Departement;
import fr.labellisation.territoire.Territoire;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand audits announce themselves at the same instant; two nodes share the work, and one dies of it. */
@Tag("resilience")
class DeuxNoeudsIT {
    private static final int DEPARTEMENTS = 100;
    private static final int SITES = 10;
    private static final int MESSAGES = DEPARTEMENTS * SITES;
    private static final Duration AU_PLUS = Duration.ofSeconds(150);

    /** @param recus messages received when one of the nodes is killed */
    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void mille_echeances_au_meme_instant_font_mille_messages_bien_qu_un_noeud_soit_tue(int recus) throws Exception {
        try (BureauDePoste poste = new BureauDePoste();
                EmbeddedPostgres base = EmbeddedPostgres.start();
                Monde monde = new Monde(base, poste.port())) {
            fixerMilleAudits(monde);
            Instant debut;
            try (Noeud premier = Noeud.demarrer("premier", base, poste.port())) {
                attendre(premier::pret, premier);
                try (Noeud second = Noeud.demarrer("second", base, poste.port())) {
                    attendre(second::pret, second);
                    debut = Instant.now();
                    monde.reprendreLesMinuteries();
                    attendre(() -> transmis(monde) > 0 && poste.nombre() >= recus, premier);
                    premier.tuer();
                    attendre(() -> regles(monde) == MESSAGES, second);
                }
            }
            verifier(monde, poste.recus(), Duration.between(debut, Instant.now()));
        }
    }

    /** Their eve is past: the reminder of the eve is due at once, whatever the day on which this runs. */
    private static void fixerMilleAudits(Monde monde) {
        LocalDate aujourdhui = LocalDate.now(ZoneId.of("Europe/Paris"));
        List<String> departements = monde.bean(Territoire.class).departements().stream()
                .map(Departement::code)
                .filter(code -> code.length() == 2)
                .limit(DEPARTEMENTS)
                .toList();
        monde.retenirLesMinuteries();
        int rang = 0;
        for (String departement : departements) {
            List<String> sites = IntStream.rangeClosed(1, MESSAGES / departements.size() + 1)
                    .mapToObj(i -> departement + "-site" + i)
                    .toList();
            CodeDemarche demarche = monde.ouvrirAvecDesCorrespondants(departement, sites, aujourdhui);
            for (String site : sites.subList(0, Math.min(sites.size(), MESSAGES - rang))) {
                monde.fixer(new AuditSuivi(rang, departement, site, aujourdhui, aujourdhui, null, null), demarche);
                rang++;
            }
        }
        assertThat(rang).isEqualTo(MESSAGES);
        assertThat(regles(monde)).isZero();
    }

    private static int transmis(Monde monde) {
        return monde.tables()
                .sql("select count(*) from courriel")
                .query(Integer.class)
                .single();
    }

    /** Messages of which nothing remains to be done by the machine. */
    private static int regles(Monde monde) {
        return monde.tables()
                .sql("select count(*) from courriel where etat in ('envoye', 'incertain')")
                .query(Integer.class)
                .single();
    }

    private static void verifier(Monde monde, List<MimeMessage> recus, Duration duree) throws Exception {
        Map<String, Integer> fois = new HashMap<>();
        for (MimeMessage recu : recus) {
            fois.merge(recu.getMessageID().replaceAll("[<>]|@.*", ""), 1, Integer::sum);
        }
        Map<String, String> etats =
                monde.tables().sql("select message_id, etat from courriel").query().listOfRows().stream()
                        .collect(Collectors.toMap(
                                ligne -> ligne.get("message_id").toString(),
                                ligne -> ligne.get("etat").toString()));
        long incertains = etats.values().stream().filter("incertain"::equals).count();
        assertThat(etats).hasSize(MESSAGES);
        assertThat(monde.tables()
                        .sql("select count(distinct adresse) from courriel")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MESSAGES);
        assertThat(etats).allSatisfy((identite, etat) -> {
            int recu = fois.getOrDefault(identite, 0);
            assertThat(recu).as(etat).isBetween("envoye".equals(etat) ? 1 : 0, 1);
        });
        assertThat(etats.keySet()).containsAll(fois.keySet());
        System.out.printf(
                "%d deadlines, two nodes, one killed: %d messages written, %d received, none twice, %d unknown, %d s%n",
                MESSAGES, etats.size(), recus.size(), incertains, duree.toSeconds());
    }

    private static void attendre(BooleanSupplier fait, Noeud noeud) throws InterruptedException {
        Instant fin = Instant.now().plus(AU_PLUS);
        while (!fait.getAsBoolean()) {
            if (Instant.now().isAfter(fin)) {
                throw new AssertionError("It takes too long; the node said: " + noeud.dit());
            }
            Thread.sleep(50);
        }
    }
}
