package fr.labellisation.web.pages.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.calendriers.DatesDuRessort;
import fr.labellisation.annonces.calendriers.EntreePubliee;
import fr.labellisation.annonces.calendriers.Ressort;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesObservees;
import fr.labellisation.lecture.situation.ChargeDesAudits;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar of dated events, as a browser gets it. */
class CalendrierIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    private static final String PAGE = "/suivi/calendrier";
    private static final Set<Role> LECTEURS =
            Set.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL, Role.PREFET, Role.CABINET, Role.MINISTERE);

    @Autowired
    JdbcTemplate gabarit;

    @Autowired
    private Audits audits;

    @Autowired
    private ChargeDesAudits charge;

    @Autowired
    private DatesDuRessort dates;

    @BeforeEach
    void un_audit_un_comite_et_ce_que_doit_un_label() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-06-25");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-06-12"));
        base.sql("insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis) values"
                        + " ('91-evry/a', '91-evry', :demarche, 'qualipref-2012', '2010-06-27', '2013-06-27', 'delivre',"
                        + " '2010-06-27')")
                .param("demarche", demarche.valeur())
                .update();
        base.sql("insert into echeance (label, nature, le, etat)"
                        + " values ('91-evry/a', 'expiration', '2013-06-27', 'prevue')")
                .update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ceux_qui_suivent_la_demarche_le_lisent(Role role) {
        HttpResponse<String> page = connecte(role).page(PAGE + "?mois=2013-06&departement=91");

        boolean permis = LECTEURS.contains(role);
        assertThat(page.statusCode()).isEqualTo(permis ? 200 : 403);
        assertThat(page.body().contains("Audit externe initial")).isEqualTo(permis);
    }

    @Test
    void un_mois_montre_ce_qui_a_un_jour_et_y_mene() {
        String page =
                connecte(Role.REFERENT_QUALITE).page(PAGE + "?mois=2013-06").body();

        assertThat(page)
                .contains("Calendrier – Essonne", "juin 2013", "mardi 25 juin", "Audit externe initial")
                .contains("mercredi 12 juin", "18\u00a0h\u00a000 ", "Comité local des usagers")
                .contains("Expiration du label – Qualipref 2")
                .contains("<a href=\"/suivi/sites/91-evry\"", "<a href=\"/suivi/departements/91\"")
                .contains("href=\"/suivi/calendrier?mois=2013-05&amp;departement=91\"")
                .contains("href=\"/suivi/calendrier?mois=2013-07&amp;departement=91\"")
                .doesNotContain("aria-current=\"date\"", "style=");
    }

    @Test
    void les_echeances_des_actions_et_la_communication_y_sont_pour_leur_departement() {
        CodeDemarche demarche = demarches.duSite(new CodeSite(SITE)).get(0).code();
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

        assertThat(connecte(Role.REFERENT_QUALITE).page(PAGE + "?mois=2013-06").body())
                .contains("mercredi 19 juin", "Action à réaliser\u00a0: Ouvrir une ligne")
                .contains("jeudi 20 juin", "Communication\u00a0: Les agents, Réunion")
                .contains("vendredi 21 juin", "Groupe de travail\u00a0: Accueil, Salle A");
        assertThat(connecte(Role.REFERENT_QUALITE)
                        .page(PAGE + "?mois=2013-06&nature=expiration")
                        .body())
                .doesNotContain("Ouvrir une ligne");
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?mois=2013-06").body())
                .doesNotContain("Ouvrir une ligne", "Les agents, Réunion");
    }

    @Test
    void sans_mois_c_est_celui_d_aujourd_hui_et_le_jour_est_marque() {
        assertThat(connecte(Role.CABINET).page(PAGE).body())
                .contains("janvier 2013", "<td aria-current=\"date\" class=\"aujourdhui\">", "Aucune date ce mois-ci.");
    }

    @Test
    void un_type_de_date_se_choisit() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.page(PAGE + "?mois=2013-06&nature=expiration").body())
                .contains("Expiration du label – Qualipref 2")
                .doesNotContain("Audit externe initial");
    }

    @Test
    void le_ministere_lit_toute_la_nation_ou_un_departement() {
        Navigateur ministere = connecte(Role.MINISTERE);

        assertThat(ministere.page(PAGE + "?mois=2013-06").body())
                .contains("Calendrier – La nation", "Préfecture d’Évry (Essonne)")
                .contains("Charge des audits, douze mois", "mai 2014", "aria-label=\"Audits par mois.")
                .doesNotContain("juin 2014</th>");
        assertThat(ministere.page(PAGE + "?mois=2013-06&departement=94").body())
                .contains("Calendrier – Val-de-Marne")
                .doesNotContain("Préfecture d’Évry", "Charge des audits");
    }

    private String juin() {
        return connecte(Role.REFERENT_QUALITE).page(PAGE + "?mois=2013-06").body();
    }

    @Test
    void ce_qui_est_tenu_manque_ou_deplace_se_distingue_par_les_mots_et_par_le_trait() {
        aujourdhuiEst("2013-05-02");
        long audit = base.sql("select max(id) from audit").query(Long.class).single();
        lesAudits.rappeler(audit);
        assertThat(juin()).doesNotContain("à ce jour", "déplacé");

        audits.dater(audit, LocalDate.parse("2013-06-27"));
        lesAudits.rappeler(audit);
        assertThat(juin()).contains("jeudi 27 juin", "(déplacé du 25 juin 2013)", "nature-audit-externe deplace");
        assertThat(titres()).contains("Audit externe initial – Préfecture d’Évry (déplacé du 25 juin 2013)");

        aujourdhuiEst("2013-07-01");
        assertThat(juin()).contains("(non tenu à ce jour, déplacé du 25 juin 2013)", "nature-audit-externe manque");
        assertThat(titres())
                .contains("Audit externe initial – Préfecture d’Évry (non tenu à ce jour, déplacé du 25 juin 2013)");

        audits.passerA(audit, Audit.Etat.PASSE);
        assertThat(juin()).contains("(tenu, déplacé du 25 juin 2013)", "nature-audit-externe tenu");
        assertThat(titres()).contains("Audit externe initial – Préfecture d’Évry (tenu, déplacé du 25 juin 2013)");
    }

    @Test
    void un_audit_de_suivi_qui_a_son_jour_n_est_pas_une_seconde_date() {
        base.sql("insert into echeance (label, nature, le, etat)"
                        + " values ('91-evry/a', 'audit-suivi', '2013-06-20', 'prevue')")
                .update();
        assertThat(juin()).contains("Audit de suivi au plus tard");
        assertThat(titres()).contains("Audit de suivi au plus tard – Préfecture d’Évry");
        assertThat(charge.parMois(YearMonth.of(2013, 6), 1))
                .containsExactly(new ChargeDesAudits.Charge(YearMonth.of(2013, 6), 0, 1, 1));

        CodeDemarche demarche = demarches.duSite(new CodeSite(SITE)).get(0).code();
        audits.dater(
                audits.demander(
                        demarche,
                        new CodeSite(SITE),
                        "91-evry/a",
                        null,
                        NatureAudit.SUIVI,
                        LocalDate.parse("2013-06-20"),
                        "Un organisme"),
                LocalDate.parse("2013-06-18"));

        assertThat(juin())
                .contains("mardi 18 juin", "Audit de suivi")
                .doesNotContain("<strong>Audit de suivi au plus tard");
        assertThat(titres())
                .contains("Audit de suivi – Préfecture d’Évry")
                .doesNotContain("Audit de suivi au plus tard – Préfecture d’Évry");
        assertThat(charge.parMois(YearMonth.of(2013, 6), 1))
                .containsExactly(new ChargeDesAudits.Charge(YearMonth.of(2013, 6), 0, 2, 0));
    }

    /** Of the calendar that a program reads. */
    private List<String> titres() {
        return dates.de(new Ressort(List.of(DEPARTEMENT), List.of()), LocalDate.parse("2013-01-01")).stream()
                .map(EntreePubliee::titre)
                .toList();
    }

    @Test
    void le_jour_ou_un_label_est_probable_est_une_date() {
        juin();
        base.sql("update verdict set probable = '2013-06-14' where site = '91-evry'")
                .update();

        assertThat(juin()).contains("vendredi 14 juin", "Label probable");
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?mois=2013-06").body()).contains("Label probable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"94", "999", "zz", "%3Cb%3E", "91%00"})
    void un_departement_qui_n_est_pas_le_sien_n_existe_pas(String departement) {
        int attendu = departement.startsWith("91") ? 200 : 404;
        assertThat(connecte(Role.PREFET)
                        .page(PAGE + "?departement=" + departement)
                        .statusCode())
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mois   | 12000-01  | «\u00a012000-01\u00a0» n’est pas un mois",
                "mois   | +12000-01 | Le calendrier va de janvier 2000 à décembre 2099",
                "mois   | 0000-01   | Le calendrier va de janvier 2000 à décembre 2099",
                "mois   | 9999-12   | Le calendrier va de janvier 2000 à décembre 2099",
                "mois   | 2013-13   | «\u00a02013-13\u00a0» n’est pas un mois",
                "mois   | <b>x</b>  | «\u00a0&lt;b&gt;x&lt;/b&gt;\u00a0» n’est pas un mois",
                "nature | zut       | Le type de date «\u00a0zut\u00a0» n’existe pas",
            })
    void une_demande_fausse_est_refusee_en_francais(String champ, String valeur, String phrase) {
        HttpResponse<String> page = connecte(Role.MINISTERE)
                .page(PAGE + "?" + champ + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(phrase).doesNotContain("<b>x", "class=\"mois");
    }

    @Test
    void le_premier_et_le_dernier_mois_n_ont_qu_un_voisin() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.page(PAGE + "?mois=2000-01").body())
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(referent.page(PAGE + "?mois=2099-12").body())
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void un_mois_de_mille_dates_reste_trois_requetes_et_une_page_lisible() {
        NationRemplie remplie = new NationRemplie(gabarit, List.of("91", "94", "974"), horloge.instant());
        Navigateur ministere = connecte(Role.MINISTERE);
        try (RequetesObservees requetes = new RequetesObservees(gabarit)) {
            remplie.remplir(4_000);

            String page = ministere.page(PAGE + "?mois=2013-01").body();

            assertThat(requetes.prendre()).hasSize(3);
            assertThat(page).containsPattern("Ce mois compte \\d+ dates, les 500 premières sont montrées");
            assertThat(page).contains("<summary>et ", "autres</summary>");
        } finally {
            remplie.vider();
        }
    }
}
