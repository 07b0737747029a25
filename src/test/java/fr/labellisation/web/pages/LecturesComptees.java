package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.lecture.situation.SuitesDesSites;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.preuves.ContenuDePreuve;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.FichierRefuse;
import fr.labellisation.parcours.preuves.fichiers.PorteDesFichiers;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Acte;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Everything of ours that is read, page, file or answer to a program, with the statements that each takes. */
final class LecturesComptees implements BeforeEachCallback, AfterEachCallback {
    private static final String TOUT = "text/html,*/*";
    static final int PEU = 3;
    static final int LE_RESEAU = 334;
    private static final Pattern ADRESSE_SECRETE = Pattern.compile("(/calendriers/[A-Za-z0-9_-]{43}\\.ics)</code>");

    private static final String SITE_LU = "/suivi/sites/91-essai-000000";

    /** A task that is done on its page. */
    private static final String TRAVAIL = "essai-travail";

    private static final String DEPARTEMENT = "91";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Territoire territoire;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Annuaire annuaire;

    @Autowired
    private IdentityService identites;

    @Autowired
    private RepositoryService depot;

    @Autowired
    private PorteDesFichiers porte;

    @Autowired
    private EcritureDesPreuves preuves;

    @Autowired
    private VerdictsTenus verdicts;

    private List<String> departements;
    private List<String> tenants;
    private Instant maintenant;
    private Map<Role, Navigateur> lecteurs;
    private Set<String> lues;
    private List<String> agendas;
    private String referent;
    private String ministre;

    /** Nobody reads but the ministry and the référent of Évry’s département; it comes first, so that it has a site. */
    @Override
    public void beforeEach(ExtensionContext essai) {
        SpringExtension.getApplicationContext(essai)
                .getAutowireCapableBeanFactory()
                .autowireBean(this);
        base.sql("delete from site").update();
        maintenant = horloge.instant();
        departements = Stream.concat(
                        Stream.of(DEPARTEMENT),
                        territoire.departements().stream()
                                .map(departement -> departement.code().valeur()))
                .distinct()
                .toList();
        Personnes personnes = new Personnes(annuaire, identites);
        lecteurs = new LinkedHashMap<>();
        for (Role role : List.of(Role.MINISTERE, Role.REFERENT_QUALITE)) {
            // The last one is the référent.
            referent = personnes.avec(role, DEPARTEMENT);
            ministre = role == Role.MINISTERE ? referent : ministre;
            lecteurs.put(role, new Navigateur(port).connecter(referent, Personnes.MOT_DE_PASSE));
        }
        lues = new HashSet<>();
        agendas = List.of(agenda(""), agenda(DEPARTEMENT));
        tenants =
                identites.createTenantQuery().list().stream().map(Tenant::getId).toList();
    }

    @Override
    public void afterEach(ExtensionContext essai) {
        vider();
        identites.createTenantQuery().list().stream()
                .map(Tenant::getId)
                .filter(tenant -> !tenants.contains(tenant))
                .forEach(identites::deleteTenant);
    }

    /** All départements, the one that is read first. */
    List<String> departements() {
        return departements;
    }

    void remplir(List<String> ou, int sites) {
        new NationRemplie(gabarit, ou, maintenant).remplir(sites);
        new SuitesDesSites(base, maintenant).remplir();
        ou.forEach(this::ouvrir);
        travailler();
        lancer();
        deposer();
    }

    /** As far as the reader of the country is concerned: nobody acts there. */
    private void ouvrir(String departement) {
        if (identites.createTenantQuery().tenantId(departement).count() == 0) {
            identites.saveTenant(identites.newTenant(departement));
            identites.createTenantGroupMembership(departement, Role.MINISTERE.code());
        }
    }

    /** As many rows as a module has, whatever the number of sites. */
    private void travailler() {
        base.sql(
                        "insert into tache (id, element, nom, processus, departement, demarche, site, module, apparue_le, titulaire)"
                                + " select :id, 'EvaluerModule', 'Évaluer le module', 'DiagnosticEcarts', '91', p.demarche, p.site, 'M1', :le, :par"
                                + " from perimetre p where p.site = '91-essai-000000'")
                .param("id", TRAVAIL)
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .param("par", referent)
                .update();
        base.sql(
                        "insert into tache (id, element, nom, processus, departement, demarche, site, apparue_le, finie_le, faite_par)"
                                + " select :id, 'EvaluerModule', 'Évaluer le module', 'DiagnosticEcarts', '91', p.demarche, p.site, :le, :le, :par"
                                + " from perimetre p where p.site = '91-essai-000000'")
                .param("id", TRAVAIL + "-faite")
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .param("par", referent)
                .update();
        for (String engagement : List.of("E1", "E2", "E3")) {
            base.sql(
                            "insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                                    + " values (:tache, :ligne, 1, 'evaluations', false, '{\"resultat\":\"conforme\"}', :le, :auteur)")
                    .param("tache", TRAVAIL)
                    .param("ligne", engagement)
                    .param("le", maintenant.atOffset(ZoneOffset.UTC))
                    .param("auteur", referent)
                    .update();
        }
        prouver();
    }

    private void prouver() {
        try {
            FichierGarde fichier = porte.garder(
                    "affluence.csv", new ByteArrayInputStream("jour;venus\n1;40\n".getBytes(StandardCharsets.UTF_8)));
            String parcours = base.sql("select demarche || '/' || site from tache where id = :id")
                    .param("id", TRAVAIL)
                    .query(String.class)
                    .single();
            preuves.donner(
                    new CodeDepartement(DEPARTEMENT),
                    new ObjetProuve(GenreDObjet.ENGAGEMENT, parcours, "E1"),
                    new DescriptionDePreuve("Affluence", LocalDate.parse("2013-01-07"), null, referent, true),
                    new ContenuDePreuve.Fichier(fichier),
                    autre -> true,
                    new Acte(maintenant.atOffset(ZoneOffset.UTC), referent, null));
            base.sql("select id, demarche, site from audit where cast(id as varchar) = :audit")
                    .param("audit", audit())
                    .query((ligne, rang) -> ObjetProuve.de(
                            GenreDObjet.AUDIT,
                            new CodeDemarche(ligne.getString("demarche")),
                            new CodeSite(ligne.getString("site")),
                            ligne.getLong("id")))
                    .list()
                    .forEach(audit -> preuves.joindre(
                            preuve(), audit, new Acte(maintenant.atOffset(ZoneOffset.UTC), referent, null)));
        } catch (FichierRefuse refus) {
            throw new IllegalStateException(refus);
        }
    }

    /** The first one of the département. */
    private String audit() {
        return base.sql("select cast(min(id) as varchar) from audit where site like :sites")
                .param("sites", DEPARTEMENT + "-%")
                .query(String.class)
                .optional()
                .orElse("aucun");
    }

    private String preuve() {
        return base.sql("select id from preuve").query(String.class).optional().orElse("aucune");
    }

    void vider() {
        base.sql("delete from preuve_lien").update();
        base.sql("delete from preuve_version").update();
        base.sql("delete from preuve").update();
        base.sql("delete from tache where id like :id")
                .param("id", TRAVAIL + "%")
                .update();
        base.sql("delete from campagne_etape").update();
        base.sql("delete from campagne_referentiel").update();
        base.sql("delete from campagne_version").update();
        base.sql("delete from campagne").update();
        base.sql("delete from entree_ligne").update();
        base.sql("delete from entree").update();
        base.sql("delete from referentiel_propose").update();
        new SuitesDesSites(base, maintenant).vider();
        new NationRemplie(gabarit, departements, maintenant).vider();
        base.sql("delete from evenement_publie").update();
    }

    /** What is read of the whole country, and by whom. */
    Map<String, Role> adresses() {
        Map<String, Role> adresses = deLaNation();
        adresses.putAll(duDepartement());
        return adresses;
    }

    private Map<String, Role> deLaNation() {
        return par(
                Role.MINISTERE,
                "/suivi",
                "/suivi/nation",
                "/suivi/nation?q=91&etat=labellise&referentiel=qualipref-2012&tri=retard&page=2",
                "/suivi/nation/export.xlsx",
                "/suivi/nation/export.csv",
                "/suivi/nation/export.pdf",
                "/suivi/campagnes",
                "/suivi/campagnes/{campagne}",
                "/suivi/campagnes/{campagne}?position=tous&tri=jour&departement=91",
                "/suivi/campagnes/{campagne}/correction",
                "/suivi/campagnes/nouvelle",
                "/suivi/campagnes/{campagne}/message",
                "/suivi/campagnes/{campagne}/export.xlsx",
                "/suivi/campagnes/{campagne}/export.csv",
                "/suivi/campagnes/{campagne}/export.pdf",
                "/api/v1/campagnes",
                "/api/v1/campagnes/{campagne}?position=tous",
                "/suivi/calendrier",
                "/suivi/calendrier/export.xlsx",
                "/suivi/calendrier/export.csv",
                "/suivi/calendrier/export.pdf",
                "/suivi/planning",
                "/suivi/delais",
                "/suivi/calendriers",
                "/suivi/api",
                "/suivi/a-propos",
                "/suivi/aide",
                "/suivi/entete",
                "/mentions-legales",
                "/donnees-personnelles",
                "/accessibilite",
                "/suivi/a-propos/nomenclature.json",
                "/suivi/catalogue",
                "/suivi/catalogue/modele.xlsx",
                "/suivi/catalogue/apercu",
                "/suivi/catalogue/versions/qualipref-2012",
                "/suivi/catalogue/versions/qualipref-2012/export.xlsx",
                "/suivi/catalogue/versions/qualipref-2012/export.yaml",
                "/api/v1/referentiels",
                "/api/v1/referentiels/qualipref-2012",
                "/suivi/retards.json?definition=" + definition(),
                "/suivi/retards.json?instance=aucune",
                "/suivi/noms-des-sites.json",
                "/suivi/taches/essai-0-4",
                "/api/v1/nation",
                "/api/v1/sites?nombre=1000",
                "/api/v1/evenements?du=2013-01-01&au=2013-12-31",
                "/",
                "/mot-de-passe",
                "/saisie",
                "/connexion",
                "/sante",
                "/sante/pret",
                "/sante/vivant");
    }

    /** What is read of département 91; the site and the message exist however few sites there are. */
    Map<String, Role> duDepartement() {
        Map<String, Role> adresses = par(
                Role.REFERENT_QUALITE,
                "/suivi/ma-journee",
                "/suivi/taches/cartes?tache=essai-0-4",
                "/suivi/taches/" + TRAVAIL + "/personnes",
                "/suivi/taches/" + TRAVAIL + "/brouillon",
                "/suivi/departs/LabellisationPrefecture/brouillon",
                "/suivi/taches/" + TRAVAIL + "-faite/suite",
                "/suivi/departements/91",
                "/suivi/departements/91/export.xlsx",
                "/suivi/departements/91/export.csv",
                "/suivi/departements/91/export.pdf",
                "/suivi/departements/91/tableau-de-bord.pdf",
                "/suivi/departements/91/tableau-de-bord.xlsx",
                "/suivi/departements/91/engagements",
                "/suivi/departements/91/engagements/qualipref-2012",
                "/suivi/departements/91/engagements/qualipref-2012/feuille.xlsx",
                "/suivi/departements/91/engagements/qualipref-2012/remplacement",
                SITE_LU,
                SITE_LU + "?demarche=91-0001",
                SITE_LU + "?fragment=carte",
                SITE_LU + "/export.xlsx",
                SITE_LU + "/export.csv",
                SITE_LU + "/export.pdf",
                SITE_LU + "/services",
                SITE_LU + "/diagnostic",
                SITE_LU + "/indicateurs",
                SITE_LU + "/indicateurs/affichage.pdf",
                SITE_LU + "/indicateurs/export.xlsx",
                SITE_LU + "/indicateurs/export.csv",
                SITE_LU + "/indicateurs/export.pdf",
                "/travail/taches/" + TRAVAIL,
                "/travail/taches/" + TRAVAIL + "/feuille.xlsx",
                "/travail/taches/" + TRAVAIL + "/ensemble",
                "/travail/taches/" + TRAVAIL + "/ensemble/valeur?colonne=resultat&ligne=E1&ligne=E2",
                "/travail/taches/" + TRAVAIL + "/lignes/E1/preuves",
                "/travail/taches/" + TRAVAIL + "/lignes/E1/preuves?cherche=",
                "/travail/taches/" + TRAVAIL + "/lignes/E1/preuves/{preuve}/versions/1",
                SITE_LU + "/plan",
                SITE_LU + "/groupes",
                "/suivi/preuves/audit/{audit}",
                "/suivi/preuves/audit/{audit}?cherche=",
                "/suivi/preuves/audit/{audit}/{preuve}/versions/1",
                SITE_LU + "/passage",
                SITE_LU + "/ecrits",
                SITE_LU + "/ecrits?etape=diagnostic",
                SITE_LU + "/ecrits/export.xlsx",
                SITE_LU + "/ecrits/export.csv",
                SITE_LU + "/ecrits/export.pdf",
                "/suivi/calendrier?departement=91",
                "/suivi/planning?departement=91",
                "/suivi/planning?departement=91&referentiel=qualipref-2012&cible=2014-06-27",
                "/suivi/planning.ics?departement=91&referentiel=qualipref-2012&cible=2014-06-27",
                "/suivi/messages",
                "/suivi/messages?demarche=91-0001",
                "/suivi/messages/{message}",
                "/suivi/delais?departement=91",
                "/suivi/campagnes?",
                "/suivi/entree",
                "/suivi/entree/modele.xlsx",
                "/suivi/entree/{entree}",
                "/suivi/delais/taches/LancerEnquete?departement=91",
                "/suivi/delais/rappels/comite?departement=91",
                "/suivi/calendriers?",
                "/api/v1/departements/91",
                "/api/v1/sites/91-essai-000000",
                "/api/v1/sites/91-essai-000000/ecrits",
                "/api/v1/sites/91-essai-000000/indicateurs",
                "/api/v1/sites/91-essai-000000/services",
                "/api/v1/sites/91-essai-000000/preparation",
                "/api/v1/departements/91/preparations",
                "/api/v1/sites/91-essai-000000/passage",
                "/api/v1/evenements?du=2013-01-01&au=2013-12-31&departement=91");
        agendas.forEach(agenda -> adresses.put(agenda, Role.REFERENT_QUALITE));
        return adresses;
    }

    private static Map<String, Role> par(Role lecteur, String... adresses) {
        Map<String, Role> siennes = new LinkedHashMap<>();
        Stream.of(adresses).forEach(adresse -> siennes.put(adresse, lecteur));
        return siennes;
    }

    private String message() {
        return base.sql("select min(id) from courriel where departement = '91' and etat = 'envoye'")
                .query(String.class)
                .single();
    }

    /** A sheet with a row for each site that is there. */
    private String entree() {
        return base.sql("select max(id) from entree").query(String.class).single();
    }

    private String campagne() {
        return base.sql("select max(id) from campagne").query(String.class).single();
    }

    /** About every site, on every version that they have. */
    private void lancer() {
        base.sql("insert into campagne (jeton, lancee_le, lancee_par) values ('essai', :le, 'essai')")
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .update();
        base.sql("insert into campagne_version (campagne, version, nom, ecrite_le, ecrite_par)"
                        + " select id, 1, 'Essai', lancee_le, lancee_par from campagne")
                .update();
        base.sql("insert into campagne_referentiel (campagne, version, referentiel)"
                        + " select distinct c.id, 1, d.referentiel from campagne c, demarche d")
                .update();
        base.sql("insert into campagne_etape (campagne, version, le, part) select id, 1, :le, 50 from campagne")
                .param("le", LocalDate.ofInstant(maintenant, ZoneOffset.UTC).plusYears(1))
                .update();
    }

    private void deposer() {
        base.sql("insert into referentiel_propose (auteur, fichier, contenu, depose_le)"
                        + " values (:auteur, 'qualipref.yaml', :contenu, :le)")
                .param("auteur", ministre)
                .param("contenu", EcritureReferentiel.yaml(new Referentiels().exiger("qualipref-2012")))
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .update();
        base.sql("insert into entree (fichier, empreinte, auteur, deposee_le, lancee_le, etat)"
                        + " values ('sites.xlsx', 'x', :auteur, :le, :le, 'en-cours')")
                .param("auteur", referent)
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .update();
        AtomicInteger rang = new AtomicInteger(1);
        base.sql("select code from site order by code")
                .query(String.class)
                .list()
                .forEach(site -> base.sql("insert into entree_ligne (entree, rang, groupe, contenu, etat)"
                                + " values (:entree, :rang, 'x', :contenu, 'a-faire')")
                        .param("entree", Long.valueOf(entree()))
                        .param("rang", rang.incrementAndGet())
                        .param(
                                "contenu",
                                "{\"numero\":1,\"site\":{\"valeur\":\"%s\"},\"personnes\":[],\"annonce\":[]}"
                                        .formatted(site))
                        .update());
    }

    private String definition() {
        return depot.createProcessDefinitionQuery()
                .processDefinitionKey(DiagnosticEcarts.CLE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** An address that a calendar program reads: of a person, or of a département. */
    private String agenda(String departement) {
        Navigateur referent = lecteurs.get(Role.REFERENT_QUALITE);
        referent.remplir("/suivi/calendriers", Map.of("departement", departement));
        Matcher adresse =
                ADRESSE_SECRETE.matcher(referent.page("/suivi/calendriers").body());
        assertThat(adresse.find()).as("the page says the address once").isTrue();
        return adresse.group(1);
    }

    /** Statements that each address takes, once what is read only the first time is known. */
    Map<String, Integer> compter(Map<String, Role> adresses) {
        Map<String, Integer> comptes = new LinkedHashMap<>();
        // As every minute: what was written straight into the tables is judged before anybody reads.
        verdicts.mettreAJour();
        adresses.forEach((adresse, role) -> {
            String ou = adresse.replace("{message}", message())
                    .replace("{entree}", entree())
                    .replace("{campagne}", campagne())
                    .replace("{audit}", audit())
                    .replace("{preuve}", preuve());
            // What a calendar program reads is noted, each time that it is new.
            if (lues.add(adresse) || agendas.contains(adresse)) {
                lire(role, ou);
            }
            int avant = CompteurDeRequetes.total();
            int statut = lire(role, ou);
            comptes.put(adresse, CompteurDeRequetes.total() - avant);
            // Too many rows for paper are refused, once they are read.
            assertThat(statut).as(adresse).isIn(adresse.endsWith(".pdf") ? List.of(200, 400) : List.of(200, 302));
        });
        return comptes;
    }

    private int lire(Role role, String adresse) {
        return lecteurs.get(role).envoyer("GET", adresse, TOUT, null).statusCode();
    }
}
