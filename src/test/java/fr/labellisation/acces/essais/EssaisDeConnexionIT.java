package fr.labellisation.acces.essais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** How often a password may be tried, and by whom; on both databases. */
class EssaisDeConnexionIT extends Parcours91 {
    private static final Lieu BUREAU = new Lieu("192.0.2.10", "navigateur du bureau");
    private static final Lieu MAISON = new Lieu("198.51.100.7", "navigateur de la maison");
    private static final Lieu ATTAQUANT = new Lieu("203.0.113.66", "navigateur de l’attaquant");

    @Autowired
    PlatformTransactionManager transactions;

    MontreDEssai montre = new MontreDEssai();
    EssaisDeConnexion essais;

    @BeforeEach
    void personne_n_a_rien_essaye() {
        base.sql("delete from essai_de_connexion").update();
        base.sql("delete from lieu_connu").update();
        essais = new EssaisDeConnexion(base, transactions, montre);
    }

    @Test
    void apres_dix_echecs_d_un_lieu_il_attend_de_plus_en_plus_et_cinq_minutes_au_plus() {
        assertThat(echecs("camille", ATTAQUANT, 50)).isEqualTo(10);

        montre.avancer(Duration.ofSeconds(16));
        assertThat(echecs("camille", ATTAQUANT, 50)).isOne();
        montre.avancer(Duration.ofSeconds(16));
        assertThat(echecs("camille", ATTAQUANT, 50)).as("l’attente a doublé").isZero();
        for (int fois = 0; fois < 20; fois++) {
            montre.avancer(Duration.ofMinutes(5).plusSeconds(1));
            assertThat(echecs("camille", ATTAQUANT, 50)).isOne();
        }
    }

    @Test
    void des_essais_simultanes_ne_passent_pas_la_limite() throws Exception {
        ExecutorService tous = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> gestes = IntStream.range(0, 60)
                    .<Callable<Boolean>>mapToObj(rang -> () -> essais.permis("camille", ATTAQUANT))
                    .toList();
            int passes = 0;
            for (Future<Boolean> issue : tous.invokeAll(gestes)) {
                passes += issue.get() ? 1 : 0;
            }
            assertThat(passes).isEqualTo(EssaisDeConnexion.LIBRES);
        } finally {
            tous.shutdownNow();
        }
    }

    @Test
    void un_attaquant_ne_tient_personne_dehors() {
        reussit("camille", BUREAU);

        for (int minute = 0; minute < 30; minute++) {
            for (int machine = 0; machine < 20; machine++) {
                echecs("camille", new Lieu("203.0.113." + machine, "x"), 3);
            }
            montre.avancer(Duration.ofMinutes(1));
            assertThat(essais.permis("camille", BUREAU)).as("au bureau").isTrue();
            essais.reussi("camille", BUREAU);
        }
        assertThat(essais.permis("camille", MAISON))
                .as("d’ailleurs, une première fois")
                .isTrue();
        essais.rate("camille", MAISON);
        assertThat(essais.permis("camille", MAISON)).isFalse();
        montre.avancer(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(essais.permis("camille", MAISON))
                .as("et encore cinq minutes après")
                .isTrue();
    }

    @Test
    void derriere_la_meme_adresse_le_navigateur_reconnu_passe() {
        reussit("camille", BUREAU);
        Lieu collegue = new Lieu(BUREAU.adresse(), "navigateur d’un collègue");

        echecs("camille", collegue, 50);

        assertThat(essais.permis("camille", collegue)).isFalse();
        assertThat(essais.permis("camille", BUREAU)).isTrue();
    }

    @Test
    void une_adresse_qui_essaie_beaucoup_de_comptes_attend_pour_ceux_qu_elle_ne_connait_pas() {
        reussit("noe", ATTAQUANT);
        int passes = 0;
        for (int compte = 0; compte < 300; compte++) {
            passes += echecs("compte" + compte, ATTAQUANT, 1);
        }

        assertThat(passes).isEqualTo(EssaisDeConnexion.ADRESSE_ATTAQUANTE);
        assertThat(essais.permis("noe", ATTAQUANT)).isTrue();
        assertThat(essais.permis("compte1", MAISON)).isTrue();
        montre.avancer(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(essais.permis("autre", ATTAQUANT)).isTrue();
    }

    @Test
    void le_bon_mot_de_passe_efface_ses_echecs_et_une_heure_les_fait_oublier() {
        echecs("camille", BUREAU, 9);
        reussit("camille", BUREAU);
        assertThat(echecs("camille", BUREAU, 50)).isEqualTo(10);

        montre.avancer(Duration.ofHours(2));
        assertThat(echecs("camille", BUREAU, 50)).isEqualTo(10);
        echecs("autre", MAISON, 1);
        assertThat(base.sql("select count(*) from essai_de_connexion")
                        .query(Integer.class)
                        .single())
                .as("ce qui est oublié n’est plus gardé")
                .isLessThanOrEqualTo(4);
    }

    @Test
    void d_un_programme_on_ne_retient_que_l_adresse() {
        for (int fois = 0; fois < 5; fois++) {
            reussit("noe", new Lieu("192.0.2.99", null));
        }

        assertThat(base.sql("select count(*) from lieu_connu")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void ce_qui_est_tape_n_est_pas_garde() {
        echecs("Mon-mot-2-passe", ATTAQUANT, 1);

        assertThat(base.sql("select cle from essai_de_connexion")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(cle -> cle.matches("[0-9a-f]{64}"));
    }

    private void reussit(String compte, Lieu lieu) {
        assertThat(essais.permis(compte, lieu)).isTrue();
        essais.reussi(compte, lieu);
    }

    /** How many of these tries, each with a wrong password, were looked at. */
    private int echecs(String compte, Lieu lieu, int combien) {
        int regardes = 0;
        for (int fois = 0; fois < combien; fois++) {
            if (essais.permis(compte, lieu)) {
                essais.rate(compte, lieu);
                regardes++;
            }
        }
        return regardes;
    }

    /** Shows the time that the test sets. */
    private static final class MontreDEssai extends Clock {
        private Instant maintenant = Instant.parse("2026-03-02T08:00:00Z");

        void avancer(Duration duree) {
            maintenant = maintenant.plus(duree);
        }

        @Override
        public Instant instant() {
            return maintenant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
