package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The mail server is away for a day while three hundred messages are due; when it is back each leaves, once. */
class ServeurAbsentIT extends Parcours91 {
    private static final int DUS = 300;
    private static final Duration RELEVE = Duration.ofSeconds(15);
    private static final Duration ABSENCE = Duration.ofDays(1);

    @Autowired
    BoiteDEnvoi boite;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    private final ServeurQuiRevient voie = new ServeurQuiRevient();
    private Facteur facteur;

    @BeforeEach
    void ouvrir() {
        IntStream.range(0, DUS).forEach(this::deposer);
        facteur = new Facteur(new Verrous(source), new FileDEnvoi(source, transactions, horloge), voie, horloge);
    }

    @Test
    void trois_cents_messages_attendent_un_jour_puis_partent_une_fois_chacun_en_moins_de_dix_minutes() {
        passerPendant(ABSENCE);
        assertThat(etats()).containsOnlyKeys("a-envoyer");
        // It waits longer and longer: one try every ten minutes at the end, not one every fifteen seconds.
        assertThat(voie.essais).isBetween(100, 200);

        try (ServeurSmtpDEssai serveur = new ServeurSmtpDEssai()) {
            voie.revenu = serveur;
            passerPendant(Duration.ofMinutes(10));
            assertThat(fautes(serveur)).isEmpty();
            assertThat(base.sql("select max(tentatives) from courriel")
                            .query(Integer.class)
                            .single())
                    .as("nobody’s message pays for the absence of the server")
                    .isZero();

            passerPendant(Duration.ofHours(1));
            assertThat(fautes(serveur)).isEmpty();

            sansLaGarde();
            passerPendant(Duration.ofMinutes(1));
            assertThat(fautes(serveur)).as("without the guard").hasSize(DUS);
        }
    }

    /** What has left is not known to have left. */
    private void sansLaGarde() {
        base.sql("update courriel set etat = 'a-envoyer' where etat = 'envoye'").update();
    }

    private void passerPendant(Duration duree) {
        Instant fin = horloge.instant().plus(duree);
        while (horloge.instant().isBefore(fin)) {
            facteur.passer();
            horloge.regler(horloge.instant().plus(RELEVE));
        }
    }

    private List<String> fautes(ServeurSmtpDEssai serveur) {
        List<String> fautes = new ArrayList<>();
        List<String> recus = serveur.identifiants();
        base.sql("select cle, message_id, etat from courriel").query(ligne -> {
            int livraisons = Collections.frequency(recus, ligne.getString("message_id"));
            if (livraisons != 1 || !"envoye".equals(ligne.getString("etat"))) {
                fautes.add(ligne.getString("cle") + ": " + livraisons);
            }
        });
        return fautes;
    }

    private Map<String, Long> etats() {
        Map<String, Long> etats = new HashMap<>();
        base.sql("select etat, count(*) as nombre from courriel group by etat").query(ligne -> {
            etats.put(ligne.getString("etat"), ligne.getLong("nombre"));
        });
        return etats;
    }

    private void deposer(int rang) {
        boite.deposer(new NouveauCourriel(
                "absent/" + rang,
                NatureCourriel.JOUR,
                new CodeDepartement(DEPARTEMENT),
                null,
                new Destinataire(null, null, "Odile Faure", "odile" + rang + "@example.org"),
                "Audit externe",
                "texte",
                "<p>texte</p>",
                null,
                null));
    }

    /** A way to a server that nobody answers at, until there is one. */
    private static final class ServeurQuiRevient implements Acheminement {
        private ServeurSmtpDEssai revenu;
        private int essais;

        @Override
        public Liaison ouvrir() throws AcheminementImpossible {
            essais++;
            if (revenu == null) {
                throw new AcheminementImpossible("Le serveur de courriel n’a pas pu être joint.", null);
            }
            return BoiteDEssai.vers(revenu.port(), 1).ouvrir();
        }

        @Override
        public int liaisons() {
            return 1;
        }
    }
}
