package fr.labellisation.web.pages.calendrier;

import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.TypeSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the page that makes an address to what a calendar program reads there, without a session. */
class CalendriersIT extends Parcours91 {
    private static final String PAGE = "/suivi/calendriers";
    private static final Pattern ADRESSE = Pattern.compile("(/calendriers/[A-Za-z0-9_-]{43}\\.ics)</code>");
    private static final Pattern REVOCATION = Pattern.compile("action=\"(/suivi/calendriers/\\d+/revocation)\"");

    @Autowired
    private AdressePublique adressePublique;

    CodeDemarche demarche;
    String referent;
    String correspondant;

    @BeforeEach
    void une_demarche_avec_ses_dates() {
        referent = ouvert(Role.REFERENT_QUALITE, null);
        correspondant = ouvert(Role.CORRESPONDANT_QUALITE, SITE);
        demarche = demarche("qualipref-2012", "M1");
        audit(SITE, "2013-06-25", "date");
        audit("91-etampes", "2013-06-26", "date");
        audit(SITE, "2013-05-02", "annule");
        base.sql(
                        "insert into comite (demarche, portee, convoque_le, lieu) values (:d, 'commun', :le, 'Salle « Essonne »')")
                .param("d", demarche.valeur())
                .param("le", OffsetDateTime.parse("2013-03-31T14:00:00+02:00"))
                .update();
        lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
    }

    @Test
    void le_calendrier_d_une_personne_a_ses_taches_et_les_dates_de_ses_sites() {
        ICalendar lu = lu(creer(correspondant, ""));

        assertThat(titres(lu))
                .containsExactlyInAnyOrder(
                        "Audit externe initial – Préfecture d’Évry",
                        "Comité local des usagers – tout le département",
                        tache(LancerEnquete.name()).getName() + " – Préfecture d’Évry");
    }

    @Test
    void le_calendrier_du_departement_a_tous_les_sites_et_les_taches_de_personne() {
        base.sql("update demarche set cible = :c where code = :d")
                .param("c", LocalDate.parse("2013-12-20"))
                .param("d", demarche.valeur())
                .update();

        base.sql("insert into plan_actions (demarche, site, arrete_le, rang) values (:d, '91-evry', '2013-01-07', 1)")
                .param("d", demarche.valeur())
                .update();
        base.sql("insert into action (demarche, site, origine, engagement, intitule, responsable, echeance, etat, plan)"
                        + " select demarche, site, 'ecart', 'E5', 'Ouvrir une ligne', '91-evry.chef-de-service',"
                        + " date '2013-06-19', 'decidee', id from plan_actions")
                .update();
        base.sql("insert into communication (plan, cible, message, moyen, le, charge)"
                        + " select id, 'Les agents', 'Ce que le label change', 'Réunion', date '2013-06-20',"
                        + " '91.communication' from plan_actions")
                .update();
        base.sql(
                        "insert into groupe_de_travail (site, version, nom, theme, membres) values ('91-evry', 1, 'Accueil', '', '')")
                .update();
        base.sql("insert into reunion_de_groupe (groupe, version, le, lieu, decide)"
                        + " select id, 1, date '2013-06-21', 'Salle A', '' from groupe_de_travail")
                .update();

        assertThat(titres(lu(creer(referent, DEPARTEMENT))))
                .containsExactlyInAnyOrder(
                        "Audit externe initial – Préfecture d’Évry",
                        "Audit externe initial – Sous-préfecture 91-etampes",
                        "Comité local des usagers – tout le département",
                        "Action à réaliser – Préfecture d’Évry",
                        "Communication – Préfecture d’Évry",
                        "Groupe de travail – Préfecture d’Évry",
                        "Label visé – démarche " + demarche);
    }

    @Test
    void ce_qui_fut_tenu_ou_manque_se_distingue_dans_un_agenda_aussi() {
        base.sql("update audit set etat = 'passe', le = date '2013-06-20' where site = '91-evry' and etat = 'date'")
                .update();
        String adresse = creer(referent, DEPARTEMENT);
        assertThat(statuts(lu(adresse)))
                .containsEntry("Audit externe initial – Préfecture d’Évry (tenu)", "CONFIRMED")
                .containsEntry("Audit externe initial – Sous-préfecture 91-etampes", "")
                .containsEntry("Comité local des usagers – tout le département", "");

        aujourdhuiEst("2013-06-27");

        assertThat(statuts(lu(adresse)))
                .containsEntry("Audit externe initial – Préfecture d’Évry (tenu)", "CONFIRMED")
                .containsEntry("Audit externe initial – Sous-préfecture 91-etampes (non tenu à ce jour)", "TENTATIVE")
                .containsEntry("Comité local des usagers – tout le département (non tenu à ce jour)", "TENTATIVE");
    }

    /** Of each title; empty for an event that has none. */
    private static Map<String, String> statuts(ICalendar lu) {
        return lu.getEvents().stream()
                .collect(Collectors.toMap(
                        un -> un.getSummary().getValue(),
                        un -> un.getStatus() == null ? "" : un.getStatus().getValue()));
    }

    @Test
    void un_audit_deplace_garde_son_identite_et_change_de_revision() {
        String adresse = creer(correspondant, "");
        var avant = audit(lu(adresse));
        aujourdhuiEst("2013-01-08");
        base.sql("update audit set le = :le where site = :s and etat = 'date'")
                .param("le", LocalDate.parse("2013-07-02"))
                .param("s", SITE)
                .update();
        var apres = audit(lu(adresse));

        assertThat(apres.getUid().getValue()).isEqualTo(avant.getUid().getValue());
        assertThat(avant.getSequence().getValue()).isZero();
        assertThat(apres.getSequence().getValue()).isOne();
        assertThat(apres.getLastModified().getValue())
                .isAfter(avant.getLastModified().getValue());
        assertThat(audit(lu(adresse)).getSequence().getValue()).isOne();
    }

    @Test
    void ce_qui_n_a_pas_change_n_est_pas_renvoye_et_aucun_intermediaire_ne_le_garde() {
        String adresse = creer(correspondant, "");
        HttpResponse<String> premiere = lire(adresse, null);
        String etiquette = premiere.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> seconde = lire(adresse, etiquette);

        assertThat(premiere.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(premiere.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache", "private");
        assertThat(premiere.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(seconde.statusCode()).isEqualTo(304);
        assertThat(seconde.body()).isEmpty();
    }

    @Test
    void une_adresse_inconnue_revoquee_ou_mal_ecrite_recoit_la_meme_reponse() {
        Navigateur page = connecte(correspondant);
        String revoquee = creer(page, "");
        Matcher action = REVOCATION.matcher(page.page(PAGE).body());
        assertThat(action.find()).isTrue();
        page.remplir(PAGE, action.group(1), Map.of());

        List<HttpResponse<String>> reponses = List.of(
                lire(revoquee, null),
                lire("/calendriers/" + "A".repeat(43) + ".ics", null),
                lire("/calendriers/court.ics", null),
                lire("/calendriers/" + "A".repeat(43), null),
                lire("/calendriers/a/b/c.ics", null),
                lire("/calendriers/.ics", null),
                lire("/calendriers/", null),
                lire("/calendriers", null));
        assertThat(reponses).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(reponses).extracting(HttpResponse::body).containsOnly("");
        assertThat(reponses)
                .extracting(reponse -> reponse.headers().map().keySet())
                .allMatch(entetes ->
                        entetes.equals(reponses.get(0).headers().map().keySet()));
        assertThat(page.page(PAGE).body()).contains("Aucune adresse.");
    }

    @Test
    void qui_perd_ses_roles_ne_lit_plus_rien() {
        String personnel = creer(correspondant, "");
        String commun = creer(referent, DEPARTEMENT);
        annuaire.retirerRole(
                correspondant, Role.CORRESPONDANT_QUALITE, new CodeDepartement(DEPARTEMENT), new CodeSite(SITE));
        annuaire.retirerRole(referent, Role.REFERENT_QUALITE, new CodeDepartement(DEPARTEMENT), null);

        assertThat(lire(personnel, null).statusCode()).isEqualTo(404);
        assertThat(lire(commun, null).statusCode()).isEqualTo(404);
    }

    @Test
    void un_autre_departement_ne_se_voit_pas_et_ne_se_cree_pas() {
        CodeSite creteil = new CodeSite("94-creteil");
        if (sites.trouver(creteil).isEmpty()) {
            sites.ajouter(new Site(creteil, "Préfecture de Créteil", TypeSite.PREFECTURE));
        }
        audit("94-creteil", "2013-06-27", "date");
        Navigateur page = connecte(referent);

        assertThat(titres(lu(creer(page, DEPARTEMENT)))).noneMatch(titre -> titre.contains("Créteil"));
        assertThat(page.remplir(PAGE, PAGE, Map.of("departement", "94")).statusCode())
                .isEqualTo(404);
        assertThat(connecte(correspondant)
                        .remplir(PAGE, PAGE, Map.of("departement", DEPARTEMENT))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void personne_ne_revoque_l_adresse_d_un_autre() {
        creer(correspondant, "");
        long id = base.sql("select id from calendrier").query(Long.class).single();

        assertThat(connecte(referent)
                        .remplir(PAGE, PAGE + "/" + id + "/revocation", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** Not the name that the request had: somebody else may have chosen it. */
    @Test
    void l_adresse_montree_est_celle_que_l_installation_dit() {
        Navigateur page = connecte(correspondant);
        page.remplir(PAGE, PAGE, Map.of("departement", ""));

        String montre = page.page(PAGE).body();

        assertThat(montre).contains(adressePublique.de("/calendriers/")).doesNotContain("localhost:" + port);
    }

    @Test
    void la_base_ne_garde_pas_le_secret_et_l_adresse_n_est_montree_qu_une_fois() {
        Navigateur page = connecte(correspondant);
        String adresse = creer(page, "");
        String secret = adresse.substring("/calendriers/".length(), adresse.length() - ".ics".length());

        assertThat(page.page(PAGE).body()).doesNotContain(secret).contains("jamais");
        assertThat(base.sql("select empreinte from calendrier")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
        lire(adresse, null);
        assertThat(page.page(PAGE).body()).contains("le 7 janvier 2013 vers 10\u00a0h");
    }

    private String ouvert(Role role, String site) {
        if (annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), CodeSite.ouNul(site)))
                .isEmpty()) {
            String login = annuaire.personne(
                    new CodeDepartement(DEPARTEMENT), role.libelle() + " Essai", role.code() + "@example.org");
            annuaire.donnerRole(login, role, new CodeDepartement(DEPARTEMENT), CodeSite.ouNul(site));
        }
        String login = annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), CodeSite.ouNul(site)))
                .get(0)
                .id();
        new Personnes(annuaire, identites).ouvrir(login);
        return login;
    }

    private void audit(String site, String le, String etat) {
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'initial', :le, :etat)")
                .param("d", demarche.valeur())
                .param("s", site)
                .param("le", LocalDate.parse(le))
                .param("etat", etat)
                .update();
    }

    private Navigateur connecte(String login) {
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private String creer(String login, String departement) {
        return creer(connecte(login), departement);
    }

    /** Makes an address on the page, and reads it there. */
    private static String creer(Navigateur page, String departement) {
        page.remplir(PAGE, PAGE, Map.of("departement", departement));
        Matcher adresse = ADRESSE.matcher(page.page(PAGE).body());
        assertThat(adresse.find()).as("the address is shown").isTrue();
        return adresse.group(1);
    }

    private HttpResponse<String> lire(String adresse, String etiquette) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://localhost:" + port + adresse));
        if (etiquette != null) {
            requete.header("If-None-Match", etiquette);
        }
        try {
            return HttpClient.newHttpClient().send(requete.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ICalendar lu(String adresse) {
        HttpResponse<String> reponse = lire(adresse, null);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return Biweekly.parse(reponse.body()).first();
    }

    private static VEvent audit(ICalendar lu) {
        return lu.getEvents().stream()
                .filter(un -> un.getUid().getValue().startsWith("audit-"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titres(ICalendar lu) {
        return lu.getEvents().stream().map(un -> un.getSummary().getValue()).toList();
    }
}
