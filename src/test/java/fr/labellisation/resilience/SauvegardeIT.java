package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.moteur.Horloge;
import fr.labellisation.reprise.Retablissement;
import fr.labellisation.socle.territoire.CodeDemarche;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The database is backed up, lives on, is destroyed, and is put back: nothing of what left meanwhile leaves again by itself. */
@Tag("base-a-soi")
class SauvegardeIT {
    private static final String DEPARTEMENT = "21";
    private static final List<String> SITES = List.of("21-site1", "21-site2", "21-site3");
    private static final LocalTime MATIN = LocalTime.of(8, 1);
    /** Mondays to Fridays without a public holiday. */
    private static final LocalDate LUNDI = LocalDate.parse("2027-01-11");

    private static final LocalDate SAUVEGARDE = LUNDI.plusDays(1);
    private static final LocalDate PERTE = LUNDI.plusDays(10);
    private static final LocalDate FIN = LUNDI.plusDays(25);

    @TempDir
    private Path dossier;

    @AfterEach
    void lHeureEstRetablie() {
        new Horloge().retablir();
    }

    /** Where the database is, and what the administrator does with it. */
    private interface Base {
        Monde ouvrir(int portSmtp);

        void sauvegarder() throws IOException, SQLException;

        void retablir() throws IOException, SQLException;
    }

    @Test
    void un_dossier_de_h2_copie_puis_remis_ne_renvoie_rien() throws Exception {
        eprouver(new DossierH2(dossier));
    }

    @Test
    @Tag("resilience")
    void une_base_de_postgresql_copiee_puis_remise_ne_renvoie_rien() throws Exception {
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.start()) {
            eprouver(new BasePostgresql(postgresql));
        }
    }

    private void eprouver(Base base) throws Exception {
        List<String> avant;
        try (BureauDePoste poste = new BureauDePoste()) {
            try (Monde monde = base.ouvrir(poste.port())) {
                monde.ilEst(LUNDI.atTime(MATIN).minusHours(3).toInstant(ZoneOffset.UTC));
                CodeDemarche demarche = monde.ouvrir(DEPARTEMENT, SITES, LUNDI);
                IntStream.range(0, SITES.size()).forEach(i -> monde.fixer(audit(i), demarche));
                vivre(monde, LUNDI, LUNDI);
                poste.ouvert(false);
                vivre(monde, SAUVEGARDE, SAUVEGARDE);
            }
            base.sauvegarder();
            poste.ouvert(true);
            try (Monde monde = base.ouvrir(poste.port())) {
                vivre(monde, SAUVEGARDE, PERTE);
                avant = dits(monde, poste.recus());
            }
            assertThat(avant).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        }

        assertThat(renvoyes(base, avant, false)).as("without the guard").isNotEmpty();
        assertThat(renvoyes(base, avant, true)).isEmpty();
    }

    /** What leaves again after the backup was put back; what is due later has to leave all the same. */
    private Set<String> renvoyes(Base base, List<String> avant, boolean garde) throws Exception {
        base.retablir();
        try (BureauDePoste poste = new BureauDePoste();
                Monde monde = base.ouvrir(poste.port())) {
            monde.ilEst(PERTE.atTime(MATIN).plusHours(4).toInstant(ZoneOffset.UTC));
            if (garde) {
                assertThat(monde.bean(Retablissement.class).faire()).isPositive();
            }
            vivre(monde, PERTE, FIN);
            assertThat(enSouffrance(monde)).isZero();
            Set<String> apres = new HashSet<>(dits(monde, poste.recus()));
            Set<String> doubles = new HashSet<>(apres);
            doubles.retainAll(Set.copyOf(avant));
            assertThat(apres).as("what came due later").hasSizeGreaterThan(doubles.size());
            return doubles;
        }
    }

    private static long enSouffrance(Monde monde) {
        return monde.tables()
                .sql("select count(*) from courriel where etat in ('a-envoyer', 'pris', 'transmis')")
                .query(Long.class)
                .single();
    }

    private static void vivre(Monde monde, LocalDate du, LocalDate au) {
        for (LocalDate jour = du; !jour.isAfter(au); jour = jour.plusDays(1)) {
            monde.ilEst(jour.atTime(MATIN).plusHours(5).toInstant(ZoneOffset.UTC));
            monde.tourner();
        }
    }

    /** Their reminders come due before the backup, between it and the loss, and after the loss. */
    private static AuditSuivi audit(int rang) {
        LocalDate le = JoursOuvresAPart.ouvreAvant(DEPARTEMENT, LUNDI.plusDays(32 + 3L * rang));
        return new AuditSuivi(rang, DEPARTEMENT, SITES.get(rang), LUNDI, le, null, null);
    }

    /** Who was told of what, how long before: a message that is written again has another name and other words. */
    private static List<String> dits(Monde monde, List<MimeMessage> recus) throws MessagingException {
        List<String> identites = new ArrayList<>();
        for (MimeMessage recu : recus) {
            identites.add(recu.getMessageID().replaceAll("[<>]|@.*", ""));
        }
        return monde.tables()
                .sql("""
                        select c.adresse, r.objet, r.jour, r.palier from courriel c
                        join courriel_rappel l on l.courriel = c.id join rappel r on r.id = l.rappel
                        where c.message_id in (:identites)""")
                .param("identites", identites)
                .query((ligne, rang) -> "%s %s %s %d"
                        .formatted(
                                ligne.getString("adresse"),
                                ligne.getString("objet"),
                                ligne.getString("jour"),
                                ligne.getInt("palier")))
                .list();
    }

    /** Stop the application, copy the folder. */
    private static final class DossierH2 implements Base {
        private final Path donnees;
        private final Path copie;

        DossierH2(Path dossier) {
            donnees = dossier.resolve("data");
            copie = dossier.resolve("copie");
        }

        @Override
        public Monde ouvrir(int portSmtp) {
            return new Monde(
                    "jdbc:h2:file:" + donnees.resolve("labellisation") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", portSmtp);
        }

        @Override
        public void sauvegarder() throws IOException {
            FileSystemUtils.copyRecursively(donnees, copie);
        }

        @Override
        public void retablir() throws IOException {
            FileSystemUtils.deleteRecursively(donnees);
            assertThat(Files.exists(donnees)).isFalse();
            FileSystemUtils.copyRecursively(copie, donnees);
        }
    }

    /** A copy that the server makes stands for what pg_dump writes down: both are the state of one instant. */
    private static final class BasePostgresql implements Base {
        private final EmbeddedPostgres postgresql;

        BasePostgresql(EmbeddedPostgres postgresql) throws SQLException {
            this.postgresql = postgresql;
            executer("create database service");
        }

        @Override
        public Monde ouvrir(int portSmtp) {
            return new Monde(postgresql.getJdbcUrl("postgres", "service"), "postgres", portSmtp);
        }

        @Override
        public void sauvegarder() throws SQLException {
            executer("create database copie template service");
        }

        @Override
        public void retablir() throws SQLException {
            executer("drop database service");
            executer("create database service template copie");
        }

        private void executer(String ordre) throws SQLException {
            try (Connection liaison = postgresql.getPostgresDatabase().getConnection();
                    Statement commande = liaison.createStatement()) {
                commande.execute(ordre);
            }
        }
    }
}
