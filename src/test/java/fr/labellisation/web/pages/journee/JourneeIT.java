package fr.labellisation.web.pages.journee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Where who has tasks starts. Today is Monday 7 January 2013, ten o’clock. */
class JourneeIT extends Parcours91 {
    private static final String PAGE = "/suivi/ma-journee";
    private static final String TELEPHONE = PAGE + "/telephone";
    private static final String CHAMP = "numero-de-telephone";

    private Personnes personnes;

    @BeforeEach
    void une_demarche() {
        personnes = new Personnes(annuaire, identites);
        demarche("qualipref-2012", "M1", "M2");
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static String lire(Navigateur qui) {
        return HtmlUtils.htmlUnescape(qui.page(PAGE).body());
    }

    /** What stands under this heading, down to the next one. */
    private static String partie(String page, String titre) {
        Matcher trouvee = Pattern.compile("<h2[^>]*>" + Pattern.quote(titre) + ".*?(?=<h2|</main>)", Pattern.DOTALL)
                .matcher(page);
        return trouvee.find() ? trouvee.group() : "";
    }

    /** A task of Évry for the chefs de service, as the path would have made it. */
    private void poser(String id, String element, String due) {
        base.sql(
                        "insert into tache (id, element, nom, processus, departement, demarche, site, etape, apparue_le, due_le)"
                                + " values (:id, :element, :nom, 'Essai', '91', '91-2013', '91-evry', 20, :apparue, :due)")
                .param("id", id)
                .param("element", element)
                .param("nom", "Tâche " + id)
                .param("apparue", Instant.parse("2013-01-02T09:00:00Z").atOffset(ZoneOffset.UTC))
                .param("due", due == null ? null : Instant.parse(due).atOffset(ZoneOffset.UTC))
                .update();
        base.sql("insert into tache_groupe (tache, groupe) values (:id, '91-evry.chef-de-service')")
                .param("id", id)
                .update();
    }

    private void finir(String id, String le, String par) {
        base.sql("update tache set finie_le = :le, faite_par = :par where id = :id")
                .param("le", Instant.parse(le).atOffset(ZoneOffset.UTC))
                .param("par", par)
                .param("id", id)
                .update();
    }

    @Test
    void chaque_tache_est_rangee_par_son_jour_et_mene_la_ou_elle_se_fait() {
        poser("hier", DiagnosticEcarts.Element.EvaluerModule.name(), "2013-01-04T16:00:00Z");
        poser("tantot", ActionCorrective.Element.RealiserAction.name(), "2013-01-07T22:30:00Z");
        poser("dimanche", ActionCorrective.Element.RealiserAction.name(), "2013-01-13T22:30:00Z");
        poser("lundi", ActionCorrective.Element.RealiserAction.name(), "2013-01-13T23:30:00Z");
        poser("loin", ActionCorrective.Element.RealiserAction.name(), "2013-03-04T16:00:00Z");
        poser("sans-date", ActionCorrective.Element.RealiserAction.name(), null);

        String page = lire(connecte(Role.CHEF_DE_SERVICE));

        assertThat(partie(page, "En retard (1)"))
                .contains(
                        "href=\"/travail/taches/hier\"",
                        "href=\"/suivi/sites/91-evry\"",
                        "4 janvier 2013",
                        "de retard");
        assertThat(partie(page, "Aujourd’hui (1)")).contains("href=\"/suivi/taches/tantot\"", "aujourd’hui");
        assertThat(partie(page, "D’ici dimanche (1)")).contains("Tâche dimanche");
        assertThat(partie(page, "Dans les trente jours (1)")).contains("Tâche lundi");
        assertThat(page)
                .contains("lundi 7 janvier 2013", "Toutes mes tâches (6)", "2 autres tâches pour plus tard")
                .doesNotContain("Tâche loin", "/suivi/calendrier?mois", "/suivi/departements/");
    }

    @Test
    void ce_qu_un_collegue_a_pris_ou_qui_est_d_un_autre_site_n_y_est_pas() {
        poser("prise", ActionCorrective.Element.RealiserAction.name(), "2013-01-10T16:00:00Z");
        poser("ailleurs", ActionCorrective.Element.RealiserAction.name(), "2013-01-10T16:00:00Z");
        base.sql("update tache set titulaire = 'un.collegue' where id = 'prise'")
                .update();
        base.sql("update tache_groupe set groupe = '91-etampes.chef-de-service' where tache = 'ailleurs'")
                .update();

        assertThat(lire(connecte(Role.CHEF_DE_SERVICE)))
                .contains("Vous n’avez rien à faire pour le moment.")
                .doesNotContain("Tâche prise", "Tâche ailleurs");
    }

    @Test
    void ce_que_d_autres_attendent_est_dit_avec_sa_raison() {
        poser("seule", ActionCorrective.Element.RealiserAction.name(), "2013-01-04T16:00:00Z");
        base.sql("insert into retard (tache, element, processus, departement, due_le, niveau, signale_le)"
                        + " select id, element, processus, departement, due_le, 2, due_le from tache")
                .update();
        base.sql("insert into tache_confiee (tache, departement, personne, suppleant, affectee, confiee_le)"
                        + " select id, departement, :absent, :suppleant, false, due_le from tache")
                .param("absent", titulaire(Role.REFERENT_QUALITE))
                .param("suppleant", personnes.avec(Role.FORMATION, DEPARTEMENT))
                .update();

        assertThat(partie(lire(connecte(Role.CHEF_DE_SERVICE)), "Ce que d’autres attendent de vous (1)"))
                .contains(
                        "href=\"/suivi/taches/seule\"",
                        "Son retard est signalé au secrétaire général.",
                        "Rien d’autre n’avance sur ce site tant qu’elle n’est pas faite.")
                .doesNotContain("absence");
        assertThat(partie(lire(connecte(Role.FORMATION)), "Ce que d’autres attendent de vous (1)"))
                .contains("en son absence, compte sur vous.");
    }

    @Test
    void ce_qui_a_bouge_l_est_depuis_la_visite_d_avant_que_recharger_la_page_ne_change_pas() {
        poser("vieille", ActionCorrective.Element.RealiserAction.name(), "2013-01-10T16:00:00Z");
        poser("neuve", ActionCorrective.Element.RealiserAction.name(), "2013-01-11T16:00:00Z");
        finir("vieille", "2013-01-05T09:00:00Z", titulaire(Role.SECRETAIRE_GENERAL));
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(partie(lire(referent), "Ce qui a bougé"))
                .contains("depuis une semaine", "Tâche vieille", "Préfecture d’Évry", "href=\"/suivi/sites/91-evry\"");

        aujourdhuiEst("2013-01-09");
        finir("neuve", "2013-01-08T09:12:00Z", titulaire(Role.SECRETAIRE_GENERAL));
        referent = connecte(Role.REFERENT_QUALITE);
        String apres = partie(lire(referent), "Ce qui a bougé");

        assertThat(apres)
                .contains(
                        "depuis votre dernière visite, le 7 janvier 2013",
                        "Tâche neuve",
                        "le 8 janvier 2013 à 10\u00a0h\u00a012")
                .doesNotContain("Tâche vieille");
        assertThat(partie(lire(referent), "Ce qui a bougé")).isEqualTo(apres);
        assertThat(partie(lire(connecte(Role.CHEF_DE_SERVICE)), "Ce qui a bougé"))
                .contains("Tâche neuve");
        assertThat(lire(connecte(Role.FORMATION))).doesNotContain("Ce qui a bougé");
    }

    @Test
    void le_referent_va_de_chaque_tache_a_son_departement_et_a_son_calendrier() {
        poser("tantot", ActionCorrective.Element.RealiserAction.name(), "2013-02-01T16:00:00Z");
        base.sql("update tache_groupe set groupe = '91.referent-qualite'").update();

        assertThat(partie(lire(connecte(Role.REFERENT_QUALITE)), "Dans les trente jours (1)"))
                .contains(
                        "href=\"/suivi/departements/91\"",
                        "href=\"/suivi/calendrier?mois=2013-02\"",
                        "calendrier de février 2013");
    }

    @Test
    void la_carte_d_une_tache_dit_de_quoi_il_s_agit_a_qui_la_voit_et_a_personne_d_autre() {
        poser("une", ActionCorrective.Element.RealiserAction.name(), "2013-01-11T16:00:00Z");
        poser("dehors", ActionCorrective.Element.RealiserAction.name(), "2014-01-01T16:00:00Z");
        base.sql("update tache set objet = 'Automate d’appel' where id = 'une'").update();
        String cartes = "/suivi/taches/cartes?tache=une&tache=dehors&tache=inconnue";

        assertThat(cartes(Role.CHEF_DE_SERVICE, cartes))
                .contains(
                        "Automate d’appel – Préfecture d’Évry – pour le 11 janvier\"",
                        "Préfecture d’Évry – pour le 1er janvier 2014\"",
                        "\"demarche\":\"\"",
                        "\"departement\":\"\"",
                        "\"groupes\":\"Chef de service, Préfecture d’Évry\"")
                .doesNotContain("inconnue");
        assertThat(cartes(Role.FORMATION, cartes)).isEqualTo("[]");
        base.sql("insert into demarche (code, departement, referentiel, nature, debut, comite_usagers, etat)"
                        + " values ('91-2014', '91', 'qualipref-2012', 'initial', '2014-01-06', 'commun', 'en-cours')")
                .update();
        base.sql("update tache set demarche = '91-2014' where id = 'dehors'").update();
        assertThat(cartes(Role.REFERENT_QUALITE, cartes))
                .contains("démarche 91-2013", "démarche 91-2014", "\"departementNom\":\"Essonne\"");
    }

    @Test
    void la_suite_d_une_tache_ne_se_dit_qu_a_qui_l_a_faite() {
        String chef = personnes.avec(Role.CHEF_DE_SERVICE, DEPARTEMENT);
        poser("faite", ActionCorrective.Element.RealiserAction.name(), "2013-01-11T16:00:00Z");
        poser("apres", DiagnosticEcarts.Element.EvaluerModule.name(), "2013-01-18T16:00:00Z");
        finir("faite", "2013-01-07T09:00:00Z", chef);

        assertThat(HtmlUtils.htmlUnescape(connecte(Role.CHEF_DE_SERVICE)
                        .page("/suivi/taches/faite/suite")
                        .body()))
                .contains("Le parcours attend encore", "Tâche apres, Préfecture d’Évry", "avant le 18 janvier 2013")
                .contains("href=\"/travail/taches/apres\"", "href=\"/suivi/sites/91-evry\"");
        assertThat(connecte(Role.REFERENT_QUALITE)
                        .page("/suivi/taches/faite/suite")
                        .statusCode())
                .isEqualTo(404);
        assertThat(connecte(Role.FORMATION)
                        .page("/suivi/taches/apres/personnes")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void deux_cents_taches_prennent_autant_de_requetes_que_dix() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        remplir(0, 10);
        int dix = requetes(chef);
        remplir(10, 200);

        assertThat(requetes(chef)).isEqualTo(dix).isLessThanOrEqualTo(12);
        System.out.printf("journee: %d statements%n", dix);
    }

    private String cartes(Role role, String adresse) {
        return connecte(role).envoyer("GET", adresse, "application/json", null).body();
    }

    private void remplir(int de, int a) {
        IntStream.range(de, a).forEach(rang -> {
            poser("faite-" + rang, ActionCorrective.Element.RealiserAction.name(), "2013-01-11T16:00:00Z");
            poser("ouverte-" + rang, ActionCorrective.Element.RealiserAction.name(), "2013-01-11T16:00:00Z");
            finir("faite-" + rang, "2013-01-05T09:00:00Z", titulaire(Role.SECRETAIRE_GENERAL));
        });
    }

    private static int requetes(Navigateur qui) {
        lire(qui);
        int avant = CompteurDeRequetes.total();
        lire(qui);
        return CompteurDeRequetes.total() - avant;
    }

    @Test
    void un_correspondant_donne_son_numero_et_le_departement_sait_ou_l_appeler() {
        String login =
                annuaire.titulaires("91-evry.correspondant-qualite").get(0).id();
        personnes.ouvrir(login);
        Navigateur correspondant = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        String departement = "/suivi/departements/91";
        assertThat(referent.page(departement).body()).doesNotContain("tel:");

        correspondant.remplir(PAGE, TELEPHONE, Map.of(CHAMP, "+33 1.99.00.12.34"));

        assertThat(lire(correspondant)).contains("Votre téléphone est enregistré", "value=\"01 99 00 12 34\"");
        assertThat(referent.page(departement).body()).contains("href=\"tel:+33199001234\"", ">01 99 00 12 34</a>");

        correspondant.remplir(PAGE, TELEPHONE, Map.of(CHAMP, " \u00a0"));

        assertThat(lire(correspondant)).contains("Votre téléphone n’est plus montré.");
        assertThat(referent.page(departement).body()).doesNotContain("tel:");
    }

    @Test
    void un_numero_qui_n_existe_pas_reste_dans_son_champ_avec_ce_qui_est_attendu() {
        Navigateur correspondant = connecte(Role.CORRESPONDANT_QUALITE);
        correspondant.remplir(PAGE, TELEPHONE, Map.of(CHAMP, "01 99 00 12 34"));

        String refus = HtmlUtils.htmlUnescape(correspondant
                .remplir(PAGE, TELEPHONE, Map.of(CHAMP, "poste 12 <b>"))
                .body());

        assertThat(refus).contains("Ce numéro n’est pas reconnu", "value=\"poste 12 <b>\"", "aria-invalid=\"true\"");
        assertThat(lire(correspondant)).contains("value=\"01 99 00 12 34\"");
    }

    @Test
    void le_numero_d_un_compte_s_en_va_avec_lui() {
        String parti = personnes.avec(Role.CORRESPONDANT_QUALITE, DEPARTEMENT);
        new Navigateur(port)
                .connecter(parti, Personnes.MOT_DE_PASSE)
                .remplir(PAGE, TELEPHONE, Map.of(CHAMP, "01 99 00 12 34"));

        identites.deleteUser(parti);

        assertThat(base.sql("select count(*) from ACT_ID_INFO where USER_ID_ = :parti")
                        .param("parti", parti)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
