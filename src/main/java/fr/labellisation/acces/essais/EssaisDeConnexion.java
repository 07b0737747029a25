package fr.labellisation.acces.essais;

import fr.labellisation.socle.regles.Empreinte;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a password may be tried. Each place has its own tries for an account, so that nobody keeps somebody else waiting by
 * failing in his name: where an account or an address sees many failures, a place that never knew the right password gets one
 * try in five minutes instead of ten at once. Only an address that fails for many accounts waits as a whole, and only for
 * accounts that it never knew. The time is that of the machine: a replay moves the other one.
 */
@Component
public class EssaisDeConnexion {
    static final int LIBRES = 10;
    static final int COMPTE_ATTAQUE = 20;
    static final int ADRESSE_ATTAQUANTE = 50;
    static final Duration ATTENTE = Duration.ofSeconds(15);
    static final Duration ATTENTE_AU_PLUS = Duration.ofMinutes(5);
    static final Duration ATTENTE_ADRESSE_AU_PLUS = Duration.ofMinutes(1);
    static final Duration OUBLI = Duration.ofHours(1);
    /** A place where somebody has not been for so long is a new one. */
    public static final Duration CONNU = Duration.ofDays(180);

    private static final Duration REVU = Duration.ofDays(1);
    private static final int DISPUTES = 20;

    private final JdbcClient base;
    private final TransactionTemplate aPart;
    private final Clock horloge;

    @Autowired
    EssaisDeConnexion(JdbcClient base, PlatformTransactionManager transactions) {
        this(base, transactions, Clock.systemUTC());
    }

    EssaisDeConnexion(JdbcClient base, PlatformTransactionManager transactions, Clock horloge) {
        this.base = base;
        this.aPart = new TransactionTemplate(transactions);
        aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.horloge = horloge;
    }

    private record Compteur(int echecs, Instant dernier, Instant libreA) {
        int recents(Instant maintenant) {
            return dernier.plus(OUBLI).isAfter(maintenant) ? echecs : 0;
        }
    }

    /** May the password be looked at? If so the try is counted already; to be told then how it ended. */
    public boolean permis(String compte, Lieu lieu) {
        Instant maintenant = horloge.instant();
        String place = place(compte, lieu);
        if (connu(compte, place)) {
            return lire(clePaire(compte, place))
                    .filter(c -> c.libreA().isAfter(maintenant))
                    .isEmpty();
        }
        Optional<Compteur> adresse = lire(cleAdresse(lieu));
        if (adresse.filter(c -> c.libreA().isAfter(maintenant)).isPresent()) {
            return false;
        }
        boolean serre = recents(adresse, maintenant) >= ADRESSE_ATTAQUANTE
                || recents(lire(cleCompte(compte)), maintenant) >= COMPTE_ATTAQUE;
        return compter(clePaire(compte, place), serre ? 1 : LIBRES, serre ? ATTENTE_AU_PLUS : ATTENTE, ATTENTE_AU_PLUS);
    }

    /** It was the right one. */
    public void reussi(String compte, Lieu lieu) {
        ecrire("delete from essai_de_connexion where cle = :cle", clePaire(compte, place(compte, lieu)));
        retenir(compte, lieu.cleAdresse());
        lieu.cleNavigateur().ifPresent(navigateur -> retenir(compte, navigateur));
    }

    /** It was not. */
    public void rate(String compte, Lieu lieu) {
        String place = place(compte, lieu);
        if (connu(compte, place)) {
            compter(clePaire(compte, place), LIBRES, ATTENTE, ATTENTE_AU_PLUS);
        } else {
            compter(cleCompte(compte), Integer.MAX_VALUE, Duration.ZERO, Duration.ZERO);
            compter(cleAdresse(lieu), ADRESSE_ATTAQUANTE, Duration.ofSeconds(1), ATTENTE_ADRESSE_AU_PLUS);
        }
    }

    /** The browser, where somebody has logged in to the account with it; else the address. */
    private String place(String compte, Lieu lieu) {
        return lieu.cleNavigateur()
                .filter(navigateur -> connu(compte, navigateur))
                .orElseGet(lieu::cleAdresse);
    }

    private boolean connu(String compte, String place) {
        return base.sql("select count(*) from lieu_connu where compte = :compte and lieu = :lieu and vu_le > :depuis")
                        .param("compte", cleCompte(compte))
                        .param("lieu", place)
                        .param("depuis", temps(horloge.instant().minus(CONNU)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void retenir(String compte, String place) {
        OffsetDateTime maintenant = temps(horloge.instant());
        Optional<OffsetDateTime> vu = base.sql("select vu_le from lieu_connu where compte = :compte and lieu = :lieu")
                .param("compte", cleCompte(compte))
                .param("lieu", place)
                .query(OffsetDateTime.class)
                .optional();
        if (vu.isEmpty()) {
            unSeul(() -> base.sql("insert into lieu_connu (compte, lieu, vu_le) values (:compte, :lieu, :le)")
                    .param("compte", cleCompte(compte))
                    .param("lieu", place)
                    .param("le", maintenant)
                    .update());
            base.sql("delete from lieu_connu where vu_le < :avant")
                    .param("avant", maintenant.minus(CONNU))
                    .update();
        } else if (vu.get().plus(REVU).isBefore(maintenant)) {
            base.sql("update lieu_connu set vu_le = :le where compte = :compte and lieu = :lieu")
                    .param("le", maintenant)
                    .param("compte", cleCompte(compte))
                    .param("lieu", place)
                    .update();
        }
    }

    /**
     * Counts one more, unless the wait is not over.
     *
     * @param libres after so many the next one waits
     * @param attente the first wait; each next one is twice as long
     * @return false if it has to wait
     */
    private boolean compter(String cle, int libres, Duration attente, Duration auPlus) {
        for (int dispute = 0; dispute < DISPUTES; dispute++) {
            Instant maintenant = horloge.instant();
            Optional<Compteur> lu = lire(cle);
            if (lu.filter(c -> c.libreA().isAfter(maintenant)).isPresent()) {
                return false;
            }
            int echecs = recents(lu, maintenant) + 1;
            Instant libre = maintenant.plus(attente(echecs - libres, attente, auPlus));
            if (unSeul(() -> ecrire(cle, lu, echecs, maintenant, libre))) {
                return true;
            }
        }
        return false;
    }

    private int ecrire(String cle, Optional<Compteur> lu, int echecs, Instant maintenant, Instant libre) {
        String ordre = lu.isEmpty()
                ? "insert into essai_de_connexion (cle, echecs, dernier, libre_a) values (:cle, :echecs, :le, :libre)"
                : "update essai_de_connexion set echecs = :echecs, dernier = :le, libre_a = :libre"
                        + " where cle = :cle and echecs = :lus and libre_a <= :le";
        if (lu.isEmpty()) {
            base.sql("delete from essai_de_connexion where dernier < :avant")
                    .param("avant", temps(maintenant.minus(OUBLI)))
                    .update();
        }
        return base.sql(ordre)
                .param("cle", cle)
                .param("echecs", echecs)
                .param("le", temps(maintenant))
                .param("libre", temps(libre))
                .param("lus", lu.map(Compteur::echecs).orElse(0))
                .update();
    }

    private void ecrire(String ordre, String cle) {
        base.sql(ordre).param("cle", cle).update();
    }

    /** In a transaction of its own: another node may be quicker, and what is counted stays counted. */
    private boolean unSeul(Supplier<Integer> ecriture) {
        try {
            return Integer.valueOf(1).equals(aPart.execute(etat -> ecriture.get()));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Optional<Compteur> lire(String cle) {
        return base.sql("select echecs, dernier, libre_a from essai_de_connexion where cle = :cle")
                .param("cle", cle)
                .query((ligne, rang) -> new Compteur(
                        ligne.getInt("echecs"),
                        ligne.getObject("dernier", OffsetDateTime.class).toInstant(),
                        ligne.getObject("libre_a", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static int recents(Optional<Compteur> compteur, Instant maintenant) {
        return compteur.map(c -> c.recents(maintenant)).orElse(0);
    }

    private static Duration attente(int deTrop, Duration premiere, Duration auPlus) {
        if (deTrop < 0) {
            return Duration.ZERO;
        }
        Duration voulue = premiere.multipliedBy(1L << Math.min(deTrop, 20));
        return voulue.compareTo(auPlus) < 0 ? voulue : auPlus;
    }

    private static String cleCompte(String compte) {
        return Empreinte.de("compte " + compte);
    }

    private static String cleAdresse(Lieu lieu) {
        return lieu.cleAdresse();
    }

    private static String clePaire(String compte, String place) {
        return Empreinte.de("compte " + compte + " de " + place);
    }

    private static OffsetDateTime temps(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
