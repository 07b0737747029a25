package fr.labellisation.web.pages.delais;

import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of delays and lead times, as a browser gets them. */
class PagesDelaisIT extends Parcours91 {
    private static final String PAGE = "/suivi/delais";
    private static final String COMITE = PAGE + "/rappels/comite";
    private static final String TACHE = PAGE + "/taches/LancerEnquete";
    private static final Pattern JETON = Pattern.compile("name=\"jeton\" value=\"([0-9a-f]+)\"");

    @Autowired
    DatesSuivies echeances;

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private void comite(String departement, String objet) {
        echeances.suivre(new DateARappeler(
                NatureRappel.COMITE,
                objet,
                new CodeDepartement(departement),
                null,
                null,
                LocalDate.parse("2013-03-26"),
                "Comité local des usagers",
                null,
                false));
    }

    /** The référent alone, three weeks before. */
    private static Map<String, String> rappels(String departement) {
        return new HashMap<>(Map.of(
                "departement", departement,
                "nombre-0", "21",
                "unite-0", "jours",
                "destinataires-0", "referent-qualite",
                "motif", "Un seul message suffit."));
    }

    private static Map<String, String> delai(String departement) {
        return new HashMap<>(Map.of(
                "departement", departement,
                "nombre", "10",
                "unite", "jours-ouvres",
                "tolerance", "1",
                "toleranceSecretaireGeneral", "5",
                "toleranceCabinet", "10",
                "motif", "L’enquête part plus tôt."));
    }

    /** The preview, then what is confirmed of it. */
    private HttpResponse<String> changer(Navigateur qui, String adresse, Map<String, String> champs) {
        String page = adresse + "?departement=" + champs.get("departement");
        Matcher jeton =
                JETON.matcher(qui.remplir(page, adresse + "/apercu", champs).body());
        assertThat(jeton.find()).isTrue();
        champs.put("jeton", jeton.group(1));
        return qui.remplir(page, adresse, champs);
    }

    private int changements() {
        return base.sql("select count(*) from reglage_modifie")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETAIRE_GENERAL", "PREFET", "CABINET"})
    void ceux_qui_suivent_lisent_et_ne_changent_rien(Role role) {
        Navigateur lui = connecte(role);

        assertThat(lui.page(PAGE).body())
                .contains("Lancer l’enquête", "30\u00a0jours avant", "Comité local des usagers")
                .doesNotContain("/suivi/delais/rappels/", "/suivi/delais/taches/");
        for (String adresse : new String[] {COMITE, TACHE}) {
            assertThat(lui.page(adresse + "?departement=91").statusCode()).isEqualTo(403);
            for (String suite : new String[] {"/apercu", ""}) {
                Map<String, String> champs = adresse.equals(COMITE) ? rappels("91") : delai("91");
                champs.put("jeton", "0");
                assertThat(lui.remplir(PAGE, adresse + suite, champs).statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(changements()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHEF_DE_SERVICE", "CORRESPONDANT_QUALITE", "FORMATION", "ADMINISTRATEUR"})
    void les_autres_ne_les_lisent_pas(Role role) {
        Navigateur lui = connecte(role);

        for (String adresse : new String[] {PAGE, COMITE, TACHE}) {
            assertThat(lui.page(adresse + "?departement=91").statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({"94", "999", "tous"})
    void le_referent_ne_trouve_que_son_departement(String departement) {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        for (String adresse : new String[] {PAGE, COMITE, TACHE}) {
            assertThat(referent.page(adresse + "?departement=" + departement).statusCode())
                    .isEqualTo(404);
        }
        for (String suite : new String[] {"/apercu", ""}) {
            Map<String, String> champs = rappels(departement);
            champs.put("jeton", "0");
            assertThat(referent.remplir(PAGE, COMITE + suite, champs).statusCode())
                    .isEqualTo(404);
        }
        assertThat(changements()).isZero();
    }

    @Test
    void une_date_ou_une_tache_inconnue_n_existe_pas() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.page(PAGE + "/rappels/anniversaire?departement=91").statusCode())
                .isEqualTo(404);
        assertThat(referent.page(PAGE + "/taches/Inconnue?departement=91").statusCode())
                .isEqualTo(404);
    }

    @Test
    void le_referent_change_les_rappels_de_son_departement_apres_les_avoir_vus() {
        comite(DEPARTEMENT, "comite:1");
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(referent.page(PAGE).body()).contains("/suivi/delais/rappels/comite?departement=91");
        assertThat(referent.page(COMITE + "?departement=91").body())
                .contains("id=\"nombre-3\"", "Communication", "Cabinet du préfet")
                .doesNotContain("Chef de service", "Ministère", "nombre-4");

        HttpResponse<String> apercu = referent.remplir(COMITE + "?departement=91", COMITE + "/apercu", rappels("91"));
        assertThat(apercu.body())
                .contains("Comité local des usagers, 26 mars 2013", "5 mars 2013", "ne sera plus dit")
                .contains("1 rappel s’ajoute", "4 rappels ne seront plus dits");
        assertThat(changements()).isZero();
        HttpResponse<String> fait = changer(referent, COMITE, rappels("91"));

        assertThat(Navigateur.vers(fait)).startsWith("/suivi/delais?departement=91");
        assertThat(referent.page(Navigateur.vers(fait)).body())
                .contains("Les rappels «\u00a0Comité local des usagers\u00a0» sont changés.")
                .contains("21\u00a0jours avant", "fixé par le département")
                .contains(
                        "Rappels\u00a0: Comité local des usagers",
                        "avant\u00a0: 30\u00a0jours avant\u00a0: Référent qualité",
                        "après\u00a0: 21\u00a0jours avant\u00a0: Référent qualité",
                        "Un seul message suffit.");
        assertThat(base.sql("select distinct palier from rappel where etat = 'prevu'")
                        .query(Integer.class)
                        .list())
                .containsExactly(21);
    }

    @Test
    void une_ligne_s_ajoute_et_se_retire_sans_rien_demander_au_navigateur() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Map<String, String> champs = rappels("91");
        champs.put("ajouter", "oui");

        HttpResponse<String> avec = referent.remplir(COMITE + "?departement=91", COMITE + "/apercu", champs);
        assertThat(avec.body()).contains("id=\"nombre-1\"", "autofocus", "Un seul message suffit.");
        champs.remove("ajouter");
        champs.put("retirer", "0");
        HttpResponse<String> sans = referent.remplir(COMITE + "?departement=91", COMITE + "/apercu", champs);

        assertThat(sans.body()).doesNotContain("id=\"nombre-0\"").contains("Ajouter un rappel");
    }

    @Test
    void ce_qui_est_dangereux_est_refuse_et_montre_tel_quel() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Map<String, String> champs = rappels("91");
        champs.put("nombre-0", "\"><script>alert(1)</script>");
        champs.put("destinataires-0", "<b>tous</b>");
        champs.put("motif", "<img src=x onerror=alert(1)>\r\nBcc: tous@example.org");

        HttpResponse<String> refus = referent.remplir(COMITE + "?departement=91", COMITE + "/apercu", champs);

        assertThat(refus.body())
                .contains("Rien n’a été changé.", "un des destinataires est inconnu", "sans balise")
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x")
                .doesNotContain("<script>alert", "<img src=x", "<b>tous");
        assertThat(changements()).isZero();
    }

    @Test
    void un_apercu_perime_est_montre_de_nouveau_et_rien_n_est_ecrit() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Map<String, String> champs = rappels("91");
        champs.put("jeton", "0123");

        HttpResponse<String> reponse = referent.remplir(COMITE + "?departement=91", COMITE, champs);

        assertThat(reponse.body()).contains("La situation a changé depuis l’aperçu", "Confirmer le changement");
        assertThat(changements()).isZero();
    }

    @Test
    void le_ministere_change_pour_tous_et_non_dans_un_departement() {
        comite(DEPARTEMENT, "comite:1");
        comite("974", "comite:2");
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        Navigateur ministere = connecte(Role.MINISTERE);
        assertThat(ministere.page(COMITE + "?departement=91").statusCode()).isEqualTo(403);

        assertThat(ministere
                        .remplir(COMITE + "?departement=tous", COMITE + "/apercu", rappels("tous"))
                        .body())
                .contains("Les rappels de 2 dates changent.", "(974)", "(91)");
        changer(ministere, COMITE, rappels("tous"));
        changer(ministere, TACHE, delai("tous"));

        assertThat(base.sql("select distinct objet from rappel where palier = 21 and etat = 'prevu' order by objet")
                        .query(String.class)
                        .list())
                .containsExactly("comite:1", "comite:2");
        assertThat(tache(LancerEnquete.name())
                        .getDueDate()
                        .toInstant()
                        .atZone(PARIS)
                        .toLocalDate())
                .isEqualTo("2013-01-21");
        assertThat(connecte(Role.CABINET).page(PAGE).body()).contains("fixé par le ministère");
    }

    private void faite(String departement, int jours, int delai, String par) {
        OffsetDateTime debut = horloge.instant().atOffset(ZoneOffset.UTC).minusDays(60);
        base.sql("insert into tache (id, element, nom, processus, departement, apparue_le, due_le, finie_le, faite_par)"
                        + " values (:id, :element, 'Lancer', 'Essai', :departement, :debut, :due, :fin, :par)")
                .param("id", departement + jours + par)
                .param("element", LancerEnquete.name())
                .param("departement", departement)
                .param("debut", debut)
                .param("due", debut.plusDays(delai))
                .param("fin", debut.plusDays(jours))
                .param("par", par)
                .update();
    }

    @Test
    void le_temps_que_les_taches_ont_pris_se_lit_a_cote_de_leur_delai() {
        assertThat(connecte(Role.REFERENT_QUALITE).page(PAGE).body())
                .contains("<td data-titre=\"Constaté\">pas encore</td>");
        for (int jours : new int[] {2, 4, 10}) {
            faite(DEPARTEMENT, jours, 5, "camille");
        }
        faite(DEPARTEMENT, 50, 5, "labellisation");
        faite("974", 30, 5, "autre");

        assertThat(connecte(Role.REFERENT_QUALITE).page(PAGE).body())
                .contains("<td data-titre=\"Constaté\">4\u00a0jours, médiane de 3 tâches, 1 en retard</td>");
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?departement=tous").body())
                .contains("<td data-titre=\"Constaté\">7\u00a0jours, médiane de 4 tâches, 2 en retard</td>");
    }

    @Test
    void l_apercu_d_un_delai_dit_les_rappels_et_les_retards_qui_bougent() {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.remplir(TACHE + "?departement=91", TACHE + "/apercu", delai("91"))
                        .body())
                .contains("Rappel\u00a0: 30 janvier 2013 → 16 janvier 2013")
                .contains("5 février 2013 → 22 janvier 2013");
        changer(referent, TACHE, delai("91"));

        assertThat(changements()).isEqualTo(1);
    }
}
