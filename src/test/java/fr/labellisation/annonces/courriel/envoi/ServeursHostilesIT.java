package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Whatever a mail server does, each message leaves once, waits, or is given up with a sentence; one that may have been
 * taken is not sent again by itself; and no run of the sender lasts for ever.
 */
@Tag("base-indifferente")
class ServeursHostilesIT {
    /** Each hostile server is met so often: the daily suite once, the long tests ten times. */
    private static final int FOIS = Math.max(1, Integer.getInteger("labellisation.essai.morts", 5) / 5);

    private static final int MESSAGES = 3;
    /** A hostile server is not waited for; a good one may be slow on a busy machine. */
    private static final Duration BREF = Duration.ofMillis(300);

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration D_UN_PASSAGE = Duration.ofMinutes(1);

    private final BoiteDEssai boite = new BoiteDEssai(
                    new DriverManagerDataSource("jdbc:h2:mem:hostile-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"))
            .creerLesTables();

    @ParameterizedTest
    @EnumSource(Hostilite.class)
    void quoi_que_fasse_le_serveur_rien_n_est_perdu_ni_double_et_l_envoi_ne_reste_pas_pris(Hostilite hostilite) {
        for (int fois = 0; fois < FOIS; fois++) {
            String serie = hostilite + "-" + fois;
            try (ServeurSmtpHostile serveur = new ServeurSmtpHostile(hostilite)) {
                rencontrer(serveur, hostilite, serie, BREF);
                serveur.seCalmer();
                attendreLaSuite();
                assertTimeoutPreemptively(D_UN_PASSAGE, () -> boite.vider(vers(serveur, Chiffrement.AUCUN, LONG)));

                assertThat(fautes(serveur, serie)).isEmpty();
                assertThat(boite.nombre("a-envoyer") + boite.nombre("pris") + boite.nombre("transmis"))
                        .isZero();
            }
        }
    }

    /** The same with the guard taken away: what may have been taken is simply sent again. */
    @Test
    void sans_la_garde_la_meme_epreuve_trouve_un_double() {
        Hostilite hostilite = Hostilite.COUPE_APRES_LE_POINT;
        try (ServeurSmtpHostile serveur = new ServeurSmtpHostile(hostilite)) {
            rencontrer(serveur, hostilite, "sans-garde", LONG);
            boite.base
                    .sql("update courriel set etat = 'a-envoyer' where etat = 'incertain'")
                    .update();
            serveur.seCalmer();
            attendreLaSuite();
            boite.vider(vers(serveur, Chiffrement.AUCUN, LONG));

            assertThat(fautes(serveur, "sans-garde")).containsExactly("sans-garde/0 envoye: 2 fois");
        }
    }

    /** The same without an end to the whole of an exchange: each byte comes in time, and the sender listens for ever. */
    @Test
    void sans_terme_pour_tout_l_echange_la_meme_epreuve_ne_finit_pas() {
        Hostilite hostilite = Hostilite.BANNIERE_GOUTTE_A_GOUTTE;
        try (ServeurSmtpHostile serveur = new ServeurSmtpHostile(hostilite)) {
            boite.deposer("sans-terme/0");
            Acheminement sansTerme = sansTerme(serveur(serveur, hostilite.chiffrement, BREF));

            assertThatThrownBy(() -> assertTimeoutPreemptively(
                            Duration.ofSeconds(5),
                            () -> boite.facteur(sansTerme).passer()))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private void rencontrer(ServeurSmtpHostile serveur, Hostilite hostilite, String serie, Duration delai) {
        for (int i = 0; i < MESSAGES; i++) {
            boite.deposer(serie + "/" + i);
        }
        assertTimeoutPreemptively(
                D_UN_PASSAGE,
                () -> boite.facteur(vers(serveur, hostilite.chiffrement, delai)).passer());
    }

    /** The time that a message waits after a refusal is over. */
    private void attendreLaSuite() {
        boite.base
                .sql("update courriel set prochain_essai = cree_le where etat = 'a-envoyer'")
                .update();
    }

    private List<String> fautes(ServeurSmtpHostile serveur, String serie) {
        List<String> fautes = new ArrayList<>();
        List<String> pris = new ArrayList<>(serveur.pris());
        for (Map<String, Object> ligne : boite.base
                .sql("select cle, message_id, etat, erreur from courriel order by id")
                .query()
                .listOfRows()) {
            if (!ligne.get("cle").toString().startsWith(serie + "/")) {
                continue;
            }
            String etat = ligne.get("etat").toString();
            int livraisons = Collections.frequency(pris, ligne.get("message_id").toString());
            boolean dit = ligne.get("erreur") != null
                    && !ligne.get("erreur").toString().isBlank();
            boolean juste = switch (etat) {
                case "envoye" -> livraisons == 1;
                case "incertain" -> livraisons <= 1 && dit;
                case "refuse" -> livraisons == 0 && dit;
                default -> false;
            };
            if (!juste) {
                fautes.add("%s %s: %d fois".formatted(ligne.get("cle"), etat, livraisons));
            }
        }
        return fautes;
    }

    private static Acheminement sansTerme(ServeurSmtp serveur) {
        Session session = serveur.session();
        session.getProperties().remove("mail.smtp.socketFactory");
        return new AcheminementSmtp(serveur, session, BoiteDEssai.EXPEDITEUR, Clock.systemUTC());
    }

    private static Acheminement vers(ServeurSmtpHostile serveur, Chiffrement chiffrement, Duration delai) {
        return new AcheminementSmtp(serveur(serveur, chiffrement, delai), BoiteDEssai.EXPEDITEUR, Clock.systemUTC());
    }

    private static ServeurSmtp serveur(ServeurSmtpHostile serveur, Chiffrement chiffrement, Duration delai) {
        return new ServeurSmtp("127.0.0.1", serveur.port(), chiffrement, "", "", delai, 1);
    }
}
