package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.resilience.Victime.Mort;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Territoire;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand audits announce themselves at the same instant; two nodes share the work, and one dies of it. */
@Tag("resilience")
@Tag("base-a-soi")
class DeuxNoeudsIT {
    private static final int DEPARTEMENTS = 100;
    private static final int SITES = 10;
    private static final int MESSAGES = DEPARTEMENTS * SITES;
    private static final Duration AU_PLUS = Duration.ofSeconds(150);

    @ParameterizedTest
    @EnumSource
    void mille_echeances_au_meme_instant_font_mille_messages_bien_que_celui_qui_travaille_soit_tue(Victime victime)
            throws Exception {
        try (BureauDePoste poste = new BureauDePoste();
                EmbeddedPostgres base = EmbeddedPostgres.start();
                Monde monde = new Monde(base, poste.port())) {
            List<Long> audits = fixerMilleAudits(monde);
            EtatPartage etat = new EtatPartage(monde.tables());
            Mort mort;
            try (Noeud premier = Noeud.demarrer("premier", base, poste.port())) {
                attendre(premier::pret, premier);
                try (Noeud second = Noeud.demarrer("second", base, poste.port())) {
                    attendre(second::pret, second);
                    monde.reprendreLesMinuteries();
                    mort = victime.tuer(List.of(premier, second), etat, AU_PLUS);
                    Noeud survivant = mort.noeud().equals("premier") ? second : premier;
                    attendre(() -> etat.regles() == MESSAGES, survivant);
                }
            }
            quelqueChoseAEteInterrompu(victime, mort);
            chaqueEcheanceEstDiteUneFois(monde, audits);
            chaqueMessageEstRecuUneFois(monde, poste.recus(), mort);
        }
    }

    /** Their eve is past: the reminder of the eve is due at once, whatever the day on which this runs. */
    private static List<Long> fixerMilleAudits(Monde monde) {
        LocalDate aujourdhui = LocalDate.now(ZoneId.of("Europe/Paris"));
        List<String> departements = monde.bean(Territoire.class).departements().stream()
                .map(departement -> departement.code().valeur())
                .filter(code -> code.length() == 2)
                .limit(DEPARTEMENTS)
                .toList();
        monde.retenirLesMinuteries();
        List<Long> audits = new ArrayList<>();
        for (String departement : departements) {
            List<String> sites = IntStream.rangeClosed(1, MESSAGES / departements.size() + 1)
                    .mapToObj(i -> departement + "-site" + i)
                    .toList();
            CodeDemarche demarche = monde.ouvrirAvecDesCorrespondants(departement, sites, aujourdhui);
            for (String site : sites.subList(0, Math.min(sites.size(), MESSAGES - audits.size()))) {
                AuditSuivi audit = new AuditSuivi(audits.size(), departement, site, aujourdhui, aujourdhui, null, null);
                audits.add(monde.fixer(audit, demarche));
            }
        }
        assertThat(audits).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(new EtatPartage(monde.tables()).ecrits()).isZero();
        return audits;
    }

    private static void quelqueChoseAEteInterrompu(Victime victime, Mort mort) {
        switch (victime) {
            case EXPEDITEUR -> {
                assertThat(mort.annonces()).as("%s", mort).isPositive();
                assertThat(mort.aEnvoyer()).as("%s", mort).isGreaterThan(mort.annonces());
            }
            case EXECUTANT -> assertThat(mort.travaux()).as("%s", mort).isPositive();
        }
    }

    /** Of each audit: the reminder that was due has gone, once, into one message; nothing else was or will be said. */
    private static void chaqueEcheanceEstDiteUneFois(Monde monde, List<Long> audits) {
        Map<String, List<String>> etats = new HashMap<>();
        monde.tables().sql("""
                        select r.objet, r.etat, (select count(*) from courriel_rappel l where l.rappel = r.id) as messages
                        from rappel r where r.destinataire like '%correspondant-qualite'""").query(ligne -> {
            etats.computeIfAbsent(ligne.getString("objet"), objet -> new ArrayList<>())
                    .add(ligne.getString("etat") + " in " + ligne.getInt("messages"));
        });
        assertThat(etats).hasSize(MESSAGES);
        for (long audit : audits) {
            assertThat(etats.get("audit:" + audit)).as("audit %d", audit).containsExactly("transmis in 1");
        }
    }

    private static void chaqueMessageEstRecuUneFois(Monde monde, List<MimeMessage> recus, Mort mort)
            throws MessagingException {
        Map<String, Integer> fois = new HashMap<>();
        for (MimeMessage recu : recus) {
            fois.merge(recu.getMessageID().replaceAll("[<>]|@.*", ""), 1, Integer::sum);
        }
        Map<String, String> inconnus = new TreeMap<>();
        Map<String, String> adresses = new HashMap<>();
        monde.tables().sql("select message_id, etat, adresse from courriel").query(ligne -> {
            String identite = ligne.getString("message_id");
            adresses.put(ligne.getString("adresse"), identite);
            int recu = fois.getOrDefault(identite, 0);
            if ("incertain".equals(ligne.getString("etat"))) {
                inconnus.put(identite, recu == 0 ? "not received" : "received");
                assertThat(recu).as("unknown %s", identite).isBetween(0, 1);
            } else {
                assertThat(ligne.getString("etat")).isEqualTo("envoye");
                assertThat(recu).as("sent %s", identite).isOne();
            }
        });
        assertThat(adresses).hasSize(MESSAGES);
        assertThat(adresses.values()).doesNotHaveDuplicates().containsAll(fois.keySet());
        // What was being handed over when the node died is all that may be unknown.
        assertThat(inconnus).as("%s", mort).hasSize(mort.annonces());
        assertThat(recus)
                .hasSize(MESSAGES
                        - (int) inconnus.values().stream()
                                .filter("not received"::equals)
                                .count());
        System.out.printf(
                "%d deadlines, two nodes, %s: %d received, none twice, unknown: %s%n",
                MESSAGES, mort, recus.size(), inconnus);
    }

    private static void attendre(BooleanSupplier fait, Noeud noeud) {
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(50))
                .conditionEvaluationListener(essai -> {
                    if (!essai.isSatisfied() && essai.getRemainingTimeInMS() <= 0) {
                        System.out.println(noeud.dit());
                    }
                })
                .until(fait::getAsBoolean);
    }
}
