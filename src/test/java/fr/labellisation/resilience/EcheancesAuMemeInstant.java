package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Territoire;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Audits whose eve is past: each has one reminder that is due at once, to one person, who has no other. */
final class EcheancesAuMemeInstant {
    private static final int SITES = 10;

    private final Monde monde;
    private final int nombre;
    private final List<Long> audits = new ArrayList<>();

    private EcheancesAuMemeInstant(Monde monde, int nombre) {
        this.monde = monde;
        this.nombre = nombre;
    }

    /** They wait for {@link Monde#reprendreLesMinuteries()}. */
    static EcheancesAuMemeInstant fixer(Monde monde, int nombre) {
        EcheancesAuMemeInstant echeances = new EcheancesAuMemeInstant(monde, nombre);
        echeances.fixer();
        return echeances;
    }

    /** Their eve is past: the reminder of the eve is due at once, whatever the day on which this runs. */
    private void fixer() {
        LocalDate aujourdhui = LocalDate.now(ZoneId.of("Europe/Paris"));
        List<String> departements = monde.bean(Territoire.class).departements().stream()
                .map(departement -> departement.code().valeur())
                .filter(code -> code.length() == 2)
                .limit((nombre + SITES - 1) / SITES)
                .toList();
        monde.retenirLesMinuteries();
        for (String departement : departements) {
            List<String> sites = IntStream.rangeClosed(1, nombre / departements.size() + 1)
                    .mapToObj(i -> departement + "-site" + i)
                    .toList();
            CodeDemarche demarche = monde.ouvrirAvecDesCorrespondants(departement, sites, aujourdhui);
            for (String site : sites.subList(0, Math.min(sites.size(), nombre - audits.size()))) {
                AuditSuivi audit = new AuditSuivi(audits.size(), departement, site, aujourdhui, aujourdhui, null, null);
                audits.add(monde.fixer(audit, demarche));
            }
        }
        assertThat(audits).hasSize(nombre).doesNotHaveDuplicates();
        assertThat(new EtatPartage(monde.tables()).ecrits()).isZero();
    }

    /** Of each audit: the reminder that was due has gone, once, into one message; nothing else was or will be said. */
    void chacuneEstDiteUneFois() {
        Map<String, List<String>> etats = new HashMap<>();
        monde.tables().sql("""
                        select r.objet, r.etat, (select count(*) from courriel_rappel l where l.rappel = r.id) as messages
                        from rappel r where r.destinataire like '%correspondant-qualite'""").query(ligne -> {
            etats.computeIfAbsent(ligne.getString("objet"), objet -> new ArrayList<>())
                    .add(ligne.getString("etat") + " in " + ligne.getInt("messages"));
        });
        assertThat(etats).hasSize(nombre);
        for (long audit : audits) {
            assertThat(etats.get("audit:" + audit)).as("audit %d", audit).containsExactly("transmis in 1");
        }
    }

    /**
     * Each message was received once, or is said to be of unknown outcome.
     *
     * @return those of unknown outcome, with what became of each
     */
    Map<String, String> chaqueMessageEstRecuUneFois(List<MimeMessage> recus) throws MessagingException {
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
        assertThat(adresses).hasSize(nombre);
        assertThat(adresses.values()).doesNotHaveDuplicates().containsAll(fois.keySet());
        assertThat(recus)
                .hasSize(nombre
                        - (int) inconnus.values().stream()
                                .filter("not received"::equals)
                                .count());
        return inconnus;
    }
}
