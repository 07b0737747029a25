package fr.labellisation.annonces.rappels.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock of a machine is set right, stopped for a month, set back: no reminder is lost, early or said twice (R9). */
class HorlogeQuiSauteIT extends Parcours91 {
    /** A département that no other test fills. */
    private static final String VIENNE = "86";

    private static final int RAPPELS = 12 * Integer.getInteger("labellisation.essai.morts", 5);
    private static final int SAUTS = 40;
    private static final List<Duration> SORTES = List.of(
            Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(-1), Duration.ofHours(5), Duration.ofDays(30));

    private static final Instant LUNDI = Instant.parse("2013-01-07T08:00:00Z");
    private static final Instant FIN = Instant.parse("2016-01-11T09:00:00Z");

    @Autowired
    private TourneeDesMessages tournee;

    private Random hasard;

    @BeforeEach
    void des_rappels_sur_trois_mois() {
        hasard = new Random(9);
        horloge.regler(LUNDI);
        annuaire.ouvrirDepartement(new CodeDepartement(VIENNE), List.of());
        String referent = annuaire.personne(new CodeDepartement(VIENNE), "Référent", "referent.86@example.org");
        annuaire.donnerRole(referent, Role.REFERENT_QUALITE, new CodeDepartement(VIENNE), null);
        demarcheConnue("91-2013");
        for (int i = 0; i < RAPPELS; i++) {
            base.sql(
                            "insert into rappel (nature, objet, departement, demarche, jour, palier, destinataire, intitule, urgent,"
                                    + " du_le, etat, etat_le) values ('audit-externe', :objet, :departement, '91-2013', :jour, 30,"
                                    + " :groupe, 'Audit externe', false, :du, 'demande', :du)")
                    .param("objet", "audit:" + (1_000 + i))
                    .param("departement", VIENNE)
                    .param("jour", LocalDate.of(2017, 1, 2))
                    .param("groupe", VIENNE + ".referent-qualite")
                    .param("du", OffsetDateTime.ofInstant(LUNDI, ZoneOffset.UTC).plusHours(hasard.nextInt(90 * 24)))
                    .update();
        }
    }

    /** Rows that were said in more than one message. */
    private int doubles() {
        return valeur(
                "select count(*) from (select rappel from courriel_rappel group by rappel having count(*) > 1) d",
                Integer.class);
    }

    /** The clock jumps many times; after each jump what is due is said. */
    private void sauter(Runnable apresUnSaut) {
        for (int i = 0; i < SAUTS; i++) {
            horloge.regler(horloge.instant().plus(SORTES.get(hasard.nextInt(SORTES.size()))));
            OffsetDateTime maintenant = OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
            long dernier = valeur("select coalesce(max(id), 0) from courriel", Long.class);
            tournee.faire();
            assertThat(base.sql("select count(*) from rappel r join courriel_rappel c on c.rappel = r.id"
                                    + " where c.courriel > :dernier and r.du_le > :maintenant")
                            .param("dernier", dernier)
                            .param("maintenant", maintenant)
                            .query(Integer.class)
                            .single())
                    .as("said before they are due")
                    .isZero();
            apresUnSaut.run();
        }
        horloge.regler(FIN);
        tournee.faire();
    }

    @Test
    void chaque_rappel_est_dit_une_fois_ni_perdu_ni_en_avance() {
        sauter(() -> {});

        assertThat(valeur("select count(distinct rappel) from courriel_rappel", Integer.class))
                .isEqualTo(RAPPELS);
        assertThat(doubles()).isZero();
        assertThat(textes("select distinct etat from rappel where departement = '86'"))
                .containsExactly("transmis");
    }

    /** The guard is that what was said is written down, not where the clock stood. */
    @Test
    void sans_trace_de_ce_qui_fut_dit_la_meme_verification_trouve_des_doubles() {
        sauter(() -> base.sql("update rappel set etat = 'demande' where departement = '86' and etat = 'transmis'")
                .update());

        assertThat(doubles()).isPositive();
    }
}
