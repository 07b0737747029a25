package fr.labellisation.resilience;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.envoi.Tournee;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.camunda.MessagesAudit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on a real PostgreSQL and a real mail server, on a clock that the test moves; it can be stopped and started. */
final class Monde implements AutoCloseable {
    private static final int PAR_LOT = 200;

    private final ConfigurableApplicationContext application;
    private final Tournee tournee;

    Monde(EmbeddedPostgres base, int portSmtp) {
        this(base.getJdbcUrl("postgres", "postgres"), "postgres", portSmtp);
    }

    /** @param utilisateur who opens the database; its password is the same word */
    Monde(String adresse, String utilisateur, int portSmtp) {
        application = new SpringApplicationBuilder(Labellisation.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + adresse,
                        "--spring.datasource.username=" + utilisateur,
                        "--spring.datasource.password=" + utilisateur,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--labellisation.demonstration=false",
                        "--labellisation.courriel.hote=127.0.0.1",
                        "--labellisation.courriel.port=" + portSmtp,
                        "--labellisation.courriel.chiffrement=aucun",
                        "--labellisation.courriel.expediteur=labellisation@example.org",
                        "--labellisation.courriel.releve=0s",
                        "--logging.level.root=error");
        tournee = new Tournee(application);
    }

    <T> T bean(Class<T> genre) {
        return application.getBean(genre);
    }

    void ilEst(Instant instant) {
        bean(Horloge.class).regler(instant);
    }

    /** A département with its sites and a person for each role that audits tell. */
    CodeDemarche ouvrir(String departement, List<String> sites, LocalDate debut) {
        Annuaire annuaire = bean(Annuaire.class);
        annuaire.ouvrirDepartement(
                new CodeDepartement(departement),
                sites.stream().map(CodeSite::new).toList());
        for (String site : sites) {
            bean(Sites.class).ajouter(new Site(new CodeSite(site), nom(site), TypeSite.SOUS_PREFECTURE));
            for (Role role : List.of(Role.CORRESPONDANT_QUALITE, Role.CHEF_DE_SERVICE)) {
                personne(annuaire, role, departement, site);
            }
        }
        for (Role role : List.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.CABINET)) {
            personne(annuaire, role, departement, null);
        }
        return bean(Demarches.class)
                .ouvrir(new NouvelleDemarche(
                        new CodeDepartement(departement),
                        "qualipref-2012",
                        NatureDemarche.INITIAL,
                        debut,
                        null,
                        ComiteUsagers.COMMUN));
    }

    private static void personne(Annuaire annuaire, Role role, String departement, String site) {
        String lieu = site == null ? departement : site;
        String login = annuaire.personne(
                new CodeDepartement(departement),
                role.libelle() + " " + lieu,
                MessagesAttendus.adresse(role.code(), lieu));
        annuaire.donnerRole(login, role, new CodeDepartement(departement), CodeSite.ouNul(site));
    }

    /** A département in which each site has a correspondant qualité and nobody holds another role. */
    CodeDemarche ouvrirAvecDesCorrespondants(String departement, List<String> sites, LocalDate debut) {
        Annuaire annuaire = bean(Annuaire.class);
        annuaire.ouvrirDepartement(
                new CodeDepartement(departement),
                sites.stream().map(CodeSite::new).toList());
        for (String site : sites) {
            bean(Sites.class).ajouter(new Site(new CodeSite(site), nom(site), TypeSite.SOUS_PREFECTURE));
            personne(annuaire, Role.CORRESPONDANT_QUALITE, departement, site);
        }
        return bean(Demarches.class)
                .ouvrir(new NouvelleDemarche(
                        new CodeDepartement(departement),
                        "qualipref-2012",
                        NatureDemarche.INITIAL,
                        debut,
                        null,
                        ComiteUsagers.COMMUN));
    }

    /** Nothing that is due happens before {@link #reprendreLesMinuteries()}. */
    void retenirLesMinuteries() {
        bean(ManagementService.class).suspendJobDefinitionByProcessDefinitionKey(RappelsEcheance.CLE, true);
    }

    void reprendreLesMinuteries() {
        bean(ManagementService.class).activateJobDefinitionByProcessDefinitionKey(RappelsEcheance.CLE, true);
    }

    static String nom(String site) {
        return "Sous-préfecture " + site + ".";
    }

    /** The day of an audit is set: its reminders begin. @return id of the audit */
    long fixer(AuditSuivi audit, CodeDemarche demarche) {
        long id = bean(Audits.class)
                .demander(
                        demarche,
                        new CodeSite(audit.site()),
                        null,
                        null,
                        NatureAudit.INITIAL,
                        null,
                        "AFNOR Certification");
        bean(Audits.class).dater(id, audit.le());
        bean(DatesSuivies.class)
                .suivre(bean(AuditsARappeler.class).de(bean(Audits.class).exiger(id)));
        return id;
    }

    void deplacer(long audit, LocalDate le) {
        bean(Audits.class).dater(audit, le);
        bean(MessagesAudit.class).deplacer(audit);
    }

    /** What the machine does by itself at this instant: timers, messages of the day, mail. */
    void tourner() {
        travailler();
        bean(TourneeDesMessages.class).faire();
        tournee.faire();
    }

    private void travailler() {
        ManagementService gestion = bean(ManagementService.class);
        List<Job> dus = dus(gestion);
        while (!dus.isEmpty()) {
            dus.forEach(travail -> gestion.executeJob(travail.getId()));
            dus = dus(gestion);
        }
    }

    private List<Job> dus(ManagementService gestion) {
        Date apres = Date.from(bean(Horloge.class).instant().plusMillis(1));
        return gestion.createJobQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .duedateLowerThan(apres)
                .withRetriesLeft()
                .listPage(0, PAR_LOT);
    }

    JdbcClient tables() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
