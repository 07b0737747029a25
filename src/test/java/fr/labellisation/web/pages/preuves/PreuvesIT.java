package fr.labellisation.web.pages.preuves;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.actions.Precisions;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.preuves.FichiersDEssai;
import fr.labellisation.socle.territoire.CodeSite;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** The evidence of the engagements of a diagnosis, given and read on the page of each row. */
class PreuvesIT extends Parcours91 {
    private static final List<String> ENGAGEMENTS = List.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");

    @Autowired
    private FormService formulaires;

    @Autowired
    private JdbcClient base;

    @Autowired
    Actions actions;

    @Autowired
    Comites comites;

    private Personnes personnes;
    private String tache;

    @BeforeEach
    void un_module_a_evaluer() {
        personnes = new Personnes(annuaire, identites);
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        tache = tache(EvaluerModule.name()).getId();
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private String travail() {
        return "/travail/taches/" + tache;
    }

    private String adresse(String engagement) {
        return travail() + "/lignes/" + engagement + "/preuves";
    }

    private String preuve() {
        return texteSeul("select preuve from preuve_lien where detachee_le is null");
    }

    private String texteSeul(String requete) {
        return base.sql(requete).query(String.class).single();
    }

    /** As a browser without scripts shows it after the form. */
    private String donner(Navigateur qui, String engagement, String nom, byte[] octets) {
        HttpResponse<String> reponse = qui.deposer(adresse(engagement), "fichiers", nom, octets);
        assertThat(Navigateur.vers(reponse)).isEqualTo(adresse(engagement));
        return lire(qui, adresse(engagement));
    }

    private static String lire(Navigateur qui, String chemin) {
        return HtmlUtils.htmlUnescape(qui.page(chemin).body());
    }

    private String uneAction(Role porteur, Role suppleant) {
        var demarche = demarches.duSite(new CodeSite(SITE)).get(0).code();
        return "/suivi/preuves/action/"
                + actions.proposer(NouvelleAction.surSouhait(
                        demarche,
                        new CodeSite(SITE),
                        comites.ouvrir(demarche, Portee.COMMUN),
                        new NouvelleAction.Proposition(
                                "Ouvrir une ligne",
                                "91-evry.chef-de-service",
                                personnes.avec(porteur, DEPARTEMENT),
                                personnes.avec(suppleant, DEPARTEMENT),
                                LocalDate.parse("2013-02-01"),
                                new Precisions("", "", "", "", "Moins d’appels perdus"))));
    }

    @Test
    void une_action_decidee_a_ses_preuves_et_une_preuve_d_ailleurs_s_y_choisit_sans_etre_redonnee() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        donner(chef, "E5", "Relevé d’appels.pdf", FichiersDEssai.pdf("appels"));
        String preuve = preuve();
        String action = uneAction(Role.CHEF_DE_SERVICE, Role.COMMUNICATION);
        assertThat(chef.page(action).statusCode()).isEqualTo(404);
        base.sql("update action set etat = 'decidee'").update();

        assertThat(lire(chef, action))
                .contains(
                        "Preuves\u00a0: l’action «\u00a0Ouvrir une ligne\u00a0»",
                        "Effet attendu\u00a0: Moins d’appels perdus")
                .doesNotContain("Relevé d’appels");
        assertThat(lire(chef, action + "?cherche=RELEV")).contains("Relevé d’appels", preuve);
        assertThat(lire(chef, action + "?cherche=aucune")).contains("Aucune autre preuve que vous puissiez lire");

        chef.remplir(action, action + "/choisies", Map.of("preuve", preuve));
        assertThat(lire(chef, action))
                .contains("est jointe ici aussi.", "Preuves jointes (1)", "Aucune n’est attendue, 1 en complément.");
        assertThat(base.sql("select genre || ' ' || parcours from preuve_lien order by genre")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("action ")
                .endsWith("/" + SITE);
        chef.remplir(action, action + "/choisies", Map.of("preuve", preuve));
        assertThat(lire(chef, action)).contains("Cette preuve est déjà jointe ici");
        assertThat(chef.fichier(action + "/" + preuve + "/versions/1", null).body())
                .isEqualTo(FichiersDEssai.pdf("appels"));

        assertThat(lire(chef, "/suivi/sites/91-evry/plan"))
                .contains(
                        "Chef de service Essai",
                        "Ouvrir une ligne",
                        "Suppléant\u00a0: Communication Essai",
                        "1\u00a0preuve");
        // The deputy reads no site, and gives evidence of his action.
        Navigateur suppleant = connecte(Role.COMMUNICATION);
        assertThat(suppleant.page("/suivi/sites/91-evry/plan").statusCode()).isEqualTo(403);
        assertThat(lire(suppleant, action)).contains("Joindre", "Ma journée");
        // Of what stands elsewhere he learns nothing.
        assertThat(lire(suppleant, action + "?cherche=")).contains("Aucune autre preuve que vous puissiez lire");
    }

    @Test
    void comites_plans_sessions_et_audits_ont_leurs_preuves_chez_ceux_qui_les_lisent() {
        var demarche = demarches.duSite(new CodeSite(SITE)).get(0).code();
        uneAction(Role.CHEF_DE_SERVICE, Role.COMMUNICATION);
        base.sql("insert into plan_actions (demarche, site, arrete_le, rang) values (:d, :s, '2013-01-07', 1)")
                .param("d", demarche.valeur())
                .param("s", SITE)
                .update();
        base.sql("insert into formation (demarche, site, ouverte_le) values (:d, :s, '2013-01-07')")
                .param("d", demarche.valeur())
                .param("s", SITE)
                .update();
        base.sql(
                        "insert into session_formation (formation, intitule, prevue_le) select max(id), 'Accueil', '2013-01-09'"
                                + " from formation")
                .update();
        base.sql(
                        "insert into audit (demarche, site, nature, etat, le) values (:d, :s, 'interne', 'date', '2013-03-01')")
                .param("d", demarche.valeur())
                .param("s", SITE)
                .update();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Navigateur cabinet = connecte(Role.CABINET);
        String aEtampes =
                annuaire.titulaires("91-etampes.chef-de-service").get(0).id();
        personnes.ouvrir(aEtampes);
        Navigateur voisin = new Navigateur(port).connecter(aEtampes, Personnes.MOT_DE_PASSE);
        String plan = lire(referent, "/suivi/sites/91-evry/plan");

        for (String genre : List.of("comite", "copil", "session", "audit")) {
            Matcher lien = Pattern.compile("/suivi/preuves/" + genre + "/\\d+").matcher(plan);
            assertThat(lien.find()).as(genre).isTrue();
            String adresse = lien.group();
            referent.remplir(
                    adresse,
                    adresse + "/adresses",
                    Map.of(
                            "adresse", "https://documents.example.org/" + genre,
                            "titre", "Pièce de " + genre,
                            "faiteLe", "2013-01-07"));
            assertThat(lire(referent, adresse))
                    .contains("Pièce de " + genre, "Aucune n’est attendue, 1 en complément.");
            assertThat(lire(cabinet, adresse)).contains("Pièce de " + genre).doesNotContain("Joindre ces fichiers");
            assertThat(voisin.page(adresse).statusCode()).as(genre).isEqualTo(404);
        }
        assertThat(referent.page("/suivi/preuves/audit/999999").statusCode()).isEqualTo(404);
        assertThat(referent.page("/suivi/preuves/engagement/1").statusCode()).isEqualTo(404);
        assertThat(referent.page("/suivi/preuves/zut/1").statusCode()).isEqualTo(404);
    }

    @Test
    void une_preuve_se_donne_se_voit_en_place_se_remplace_et_se_detache() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        assertThat(lire(chef, adresse("E5")))
                .contains("Aucune preuve n’est jointe ici.", "Aucun antivirus ne regarde ces fichiers");

        assertThat(donner(chef, "E5", "Charte d’accueil.pdf", FichiersDEssai.pdf("bonjour")))
                .contains(
                        "«\u00a0Charte d’accueil\u00a0» est jointe.",
                        "Preuves jointes (1)",
                        "Charte d’accueil.pdf, 1\u00a0Ko",
                        "Version 1, le 7 janvier 2013 par Chef de service Essai");
        String lecture = adresse("E5") + "/" + preuve() + "/versions/";
        HttpResponse<byte[]> octets = chef.fichier(lecture + 1, null);
        assertThat(octets.body()).isEqualTo(FichiersDEssai.pdf("bonjour"));
        assertThat(octets.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry(
                        "content-security-policy",
                        List.of("sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"));
        assertThat(octets.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("inline;")
                .contains("filename*=UTF-8''Charte%20d%E2%80%99accueil.pdf");

        chef.remplir(
                adresse("E5"),
                adresse("E5") + "/" + preuve(),
                Map.of(
                        "version", "1",
                        "titre", "Charte affichée",
                        "faiteLe", "2012-11-02",
                        "valableJusquAu", "2012-12-31"));
        assertThat(lire(chef, adresse("E5")))
                .contains(
                        "Charte affichée",
                        "du 2 novembre 2012, valable jusqu’au 31 décembre 2012",
                        "n’est plus valable",
                        "en complément",
                        "Version 1, le 7 janvier 2013 par Chef de service Essai\u00a0: «\u00a0Charte d’accueil\u00a0»");
        chef.remplir(adresse("E5"), adresse("E5") + "/" + preuve(), Map.of("version", "1", "faiteLe", "2012-11-02"));
        assertThat(lire(chef, adresse("E5"))).contains("Quelqu’un d’autre vient de changer cette preuve");
        assertThat(chef.fichier(lecture + 2, null).body()).isEqualTo(FichiersDEssai.pdf("bonjour"));

        chef.remplir(adresse("E5"), adresse("E5") + "/" + preuve() + "/detacher", Map.of());
        assertThat(lire(chef, adresse("E5")))
                .contains(
                        "Preuves jointes (0)",
                        "«\u00a0Charte affichée\u00a0», jointe le 7 janvier 2013 par Chef de service Essai, a été détachée"
                                + " le 7 janvier 2013 par Chef de service Essai");
        assertThat(chef.page(lecture + 2).statusCode()).isEqualTo(404);
        assertThat(textes("select titre from preuve_version")).hasSize(2);
    }

    @Test
    void un_fichier_deja_donne_dans_le_departement_est_reconnu_et_joint() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        donner(chef, "E5", "charte.pdf", FichiersDEssai.pdf("bonjour"));

        assertThat(donner(chef, "E6", "copie.pdf", FichiersDEssai.pdf("bonjour")))
                .contains("ce fichier avait déjà été donné dans le département", "Preuves jointes (1)");
        assertThat(donner(chef, "E5", "copie.pdf", FichiersDEssai.pdf("bonjour")))
                .contains("ce fichier est déjà joint ici", "Preuves jointes (1)");
        assertThat(textes("select id from preuve")).hasSize(1);
    }

    @Test
    void l_adresse_d_un_document_garde_ailleurs_est_une_preuve() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        for (String hostile : List.of(
                "javascript:alert(1)",
                "http://exemple.fr/a",
                "https://moi:secret@exemple.fr/",
                "https:///a",
                "data:,x")) {
            chef.remplir(adresse("E5"), adresse("E5") + "/adresses", Map.of("titre", "Note", "adresse", hostile));
            assertThat(lire(chef, adresse("E5"))).as(hostile).contains("une adresse entière qui commence par https://");
        }
        chef.remplir(
                adresse("E5"),
                adresse("E5") + "/adresses",
                Map.of("titre", "Note de service", "adresse", "https://exemple.fr/note?n=3", "faiteLe", "2012-12-03"));

        assertThat(lire(chef, adresse("E5")))
                .contains("Note de service", "href=\"https://exemple.fr/note?n=3\"", "Document gardé ailleurs")
                .contains("du 3 décembre 2012");
        assertThat(textes("select titre from preuve_version")).containsExactly("Note de service");
    }

    @Test
    void ce_qui_est_hostile_est_refuse_d_une_phrase_et_ne_laisse_rien() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        byte[] lourd = Arrays.copyOf(FichiersDEssai.pdf("lourd"), 26 * 1024 * 1024);

        assertThat(donner(chef, "E5", "rapport.pdf", FichiersDEssai.programme()))
                .contains("n’est pas d’un genre accepté");
        assertThat(donner(chef, "E5", "lourd.pdf", lourd)).contains("pèse plus de 25\u00a0Mo");
        assertThat(donner(chef, "E5", "../../charte.pdf", FichiersDEssai.pdf("x")))
                .contains("n’est pas un nom de fichier");
        assertThat(donner(chef, "E5", "n".repeat(296) + ".pdf", FichiersDEssai.pdf("x")))
                .contains("plus de 200 caractères");
        assertThat(donner(chef, "E5", "vide.pdf", new byte[0])).contains("est vide");
        assertThat(donner(chef, "E5", "dessin.svg", FichiersDEssai.svgAvecScript()))
                .contains("dessin SVG");
        assertThat(donner(chef, "E5", "<b>x</b>.pdf", FichiersDEssai.programme()))
                .as("a path in a name is seen first")
                .contains("n’est pas un nom de fichier");
        assertThat(textes("select id from preuve")).isEmpty();
        byte[] trop = new byte[111 * 1024 * 1024];
        assertThat(chef.deposer(adresse("E5"), "fichiers", "trop.pdf", trop).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_voit_et_donne_selon_la_table(Role role) {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        donner(chef, "E5", "charte.pdf", FichiersDEssai.pdf("bonjour"));
        String lecture = adresse("E5") + "/" + preuve() + "/versions/1";
        Navigateur lui = connecte(role);
        boolean lit = Geste.LIRE_LE_SITE.permisA(role);
        int remplit = Geste.REMPLIR_LES_GRILLES.permisA(role) ? 302 : lit ? 403 : 404;

        assertThat(lui.page(adresse("E5")).statusCode()).isEqualTo(lit ? 200 : 404);
        assertThat(lui.page(lecture).statusCode()).isEqualTo(lit ? 200 : 404);
        assertThat(lui.page(adresse("E99")).statusCode()).isEqualTo(404);
        assertThat(lui.page(lecture.replace("/E5/", "/E6/")).statusCode())
                .as("it shows something else")
                .isEqualTo(404);
        assertThat(lui.deposer("/mot-de-passe", adresse("E6"), "fichiers", "a.pdf", FichiersDEssai.pdf("autre"))
                        .statusCode())
                .isEqualTo(remplit);
        assertThat(lui.remplir("/mot-de-passe", adresse("E5") + "/" + preuveDe("E5"), Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(remplit);
        assertThat(lui.remplir("/mot-de-passe", adresse("E5") + "/" + preuveDe("E5") + "/detacher", Map.of())
                        .statusCode())
                .isEqualTo(remplit);
    }

    private String preuveDe(String engagement) {
        return texteSeul("select preuve from preuve_lien where objet = '" + engagement + "'");
    }

    @Test
    void un_autre_departement_et_qui_n_est_pas_connecte_ne_voient_rien() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        donner(chef, "E5", "charte.pdf", FichiersDEssai.pdf("bonjour"));
        String lecture = adresse("E5") + "/" + preuve() + "/versions/1";
        Navigateur ailleurs =
                new Navigateur(port).connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE);

        assertThat(ailleurs.page(adresse("E5")).statusCode()).isEqualTo(404);
        assertThat(ailleurs.page(lecture).statusCode()).isEqualTo(404);
        assertThat(ailleurs.deposer("/mot-de-passe", adresse("E5"), "fichiers", "a.pdf", FichiersDEssai.pdf("a"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Navigateur.vers(new Navigateur(port).page(lecture))).startsWith("/connexion");
        assertThat(new Navigateur(port)
                        .deposer("/connexion", adresse("E5"), "fichiers", "a.pdf", new byte[13 * 1024 * 1024])
                        .statusCode())
                .as("nobody's files are not waited for")
                .isEqualTo(413);
    }

    @Test
    void la_grille_et_le_formulaire_court_disent_ce_qui_est_sans_preuve() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        for (String engagement : ENGAGEMENTS) {
            Map<String, String> valeurs = new HashMap<>(Map.of("version", "0", "resultat", "conforme"));
            if (engagement.equals("E8")) {
                valeurs.putAll(Map.of("resultat", "sans-objet", "motif", "Pas de guichet."));
            }
            chef.remplir("/mot-de-passe", travail() + "/lignes/" + engagement, valeurs);
        }
        donner(chef, "E5", "charte.pdf", FichiersDEssai.pdf("bonjour"));

        assertThat(lire(chef, travail()))
                .contains("1 preuve</a>", "Aucune preuve</a>", "6 lignes remplies sont sans preuve.");
        assertThat(formulaires.getTaskFormVariables(tache))
                .extractingByKey("travailManque")
                .isEqualTo("- 6 lignes remplies sont sans preuve (la tâche peut être terminée quand même).");
        faire(EvaluerModule.name(), Map.of());
        assertThat(lire(chef, travail())).as("what was answered stands").doesNotContain("name=\"resultat\"");
    }

    @Test
    void une_preuve_qui_manque_se_donne_encore_une_fois_le_diagnostic_termine_par_qui_travaille_au_site_seulement() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        ENGAGEMENTS.forEach(engagement -> chef.remplir(
                "/mot-de-passe", travail() + "/lignes/" + engagement, Map.of("version", "0", "resultat", "conforme")));
        faire(EvaluerModule.name(), Map.of());

        assertThat(lire(chef, adresse("E5"))).contains("Joindre ces fichiers");
        donner(chef, "E5", "charte.pdf", FichiersDEssai.pdf("bonjour"));
        assertThat(lire(connecte(Role.REFERENT_QUALITE), adresse("E5")))
                .contains("Preuves jointes (1)", "Joindre ces fichiers");
        assertThat(connecte(Role.SECRETAIRE_GENERAL)
                        .deposer("/mot-de-passe", adresse("E5"), "fichiers", "a.pdf", FichiersDEssai.pdf("a"))
                        .statusCode())
                .isEqualTo(403);
        Navigateur ailleurs =
                new Navigateur(port).connecter(personnes.avec(Role.CHEF_DE_SERVICE, "94"), Personnes.MOT_DE_PASSE);
        assertThat(ailleurs.deposer("/mot-de-passe", adresse("E5"), "fichiers", "a.pdf", FichiersDEssai.pdf("a"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void une_page_demande_autant_d_ordres_pour_trois_mille_preuves_que_pour_une_par_ligne() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        ENGAGEMENTS.forEach(engagement -> inventer(engagement, 0, 1));
        inventer("E1", 1, 2);
        chef.page(travail());
        chef.page(adresse("E1"));
        int grille = ordres(() -> chef.page(travail()));
        int preuves = ordres(() -> chef.page(adresse("E1")));

        ENGAGEMENTS.forEach(engagement -> inventer(engagement, 2, 3_000 / ENGAGEMENTS.size()));

        assertThat(ordres(() -> chef.page(travail()))).isEqualTo(grille);
        assertThat(ordres(() -> chef.page(adresse("E1")))).isEqualTo(preuves);
        assertThat(lire(chef, travail())).contains("375 preuves</a>");
        assertThat(lire(chef, adresse("E1"))).contains("Preuves jointes (375)", "Les 100 dernières sont montrées.");
        chef.remplir("/mot-de-passe", travail() + "/lignes/E1", Map.of("resultat", "partiel", "version", "0"));
        Map<String, String> valeurs = Map.of("resultat", "conforme", "version", "1");
        int page = ordres(() -> chef.page("/mot-de-passe"));
        assertThat(ordres(() -> chef.remplir("/mot-de-passe", travail() + "/lignes/E1", valeurs)) - page)
                .isLessThanOrEqualTo(6);
    }

    /** Written as they would be given, some hundreds at a time. */
    private void inventer(String engagement, int de, int a) {
        String parcours = texteSeul("select demarche from tache where id = '" + tache + "'") + "/"
                + texteSeul("select site from tache where id = '" + tache + "'");
        String auteur = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        var le = Instant.parse("2013-01-07T08:00:00Z").atOffset(ZoneOffset.UTC);
        for (int rang = de; rang < a; rang++) {
            String id = "%s-%d".formatted(engagement, rang);
            base.sql("insert into preuve (id, departement) values (:id, '91')")
                    .param("id", id)
                    .update();
            base.sql(
                            "insert into preuve_version (preuve, version, titre, adresse, faite_le, responsable, attendue, le, auteur)"
                                    + " values (:id, 1, :id, 'https://exemple.fr/', '2013-01-05', :auteur, true, :le, :auteur)")
                    .param("id", id)
                    .param("auteur", auteur)
                    .param("le", le)
                    .update();
            base.sql("insert into preuve_lien (preuve, genre, parcours, objet, rang, le, auteur)"
                            + " values (:id, 'engagement', :parcours, :objet, 1, :le, :auteur)")
                    .param("id", id)
                    .param("parcours", parcours)
                    .param("objet", engagement)
                    .param("auteur", auteur)
                    .param("le", le)
                    .update();
        }
    }

    private static int ordres(Runnable geste) {
        int avant = CompteurDeRequetes.total();
        geste.run();
        return CompteurDeRequetes.total() - avant;
    }
}
