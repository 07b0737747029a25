package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may open the pages of a département and of a site: every role, every kind of address. */
class DroitsDesPagesIT extends Parcours91 {
    private static final String NULLE_PART = "/suivi/departements/999";

    @BeforeEach
    void un_site_dans_un_autre_departement() {
        base.sql("insert into site (code, departement, nom, type) values ('94-creteil', '94', 'Préfecture de"
                        + " Créteil', 'prefecture')")
                .update();
    }

    @AfterEach
    void il_n_y_est_plus() {
        base.sql("delete from site where code = '94-creteil'").update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static Map<String, Integer> reponses(Navigateur lui, List<String> adresses) {
        Map<String, Integer> reponses = new LinkedHashMap<>();
        adresses.forEach(adresse -> reponses.put(adresse, lui.page(adresse).statusCode()));
        return reponses;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_lit_les_departements_de_la_table_et_aucun_autre(Role role) {
        int chezLui = Geste.LIRE_LE_DEPARTEMENT.permisA(role) ? 200 : 403;
        int ailleurs = chezLui == 403 ? 403 : role.national() ? 200 : 404;
        int nullePart = chezLui == 403 ? 403 : 404;

        assertThat(reponses(
                        connecte(role),
                        List.of(
                                "/suivi/departements/91",
                                "/suivi/departements/94",
                                NULLE_PART,
                                "/suivi/departements/zz")))
                .containsExactly(
                        Map.entry("/suivi/departements/91", chezLui),
                        Map.entry("/suivi/departements/94", ailleurs),
                        Map.entry(NULLE_PART, nullePart),
                        Map.entry("/suivi/departements/zz", nullePart));
    }

    /** Those who hold their role for a site hold it for Évry. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_lit_les_sites_de_la_table_et_aucun_autre(Role role) {
        int chezLui = Geste.LIRE_LE_SITE.permisA(role) ? 200 : 403;
        int nullePart = chezLui == 403 ? 403 : 404;
        int voisin = role.parSite() ? nullePart : chezLui;
        int ailleurs = role.national() ? chezLui : nullePart;

        for (String forme : List.of(
                "",
                "?fragment=carte",
                "/ecrits",
                "/services",
                "/diagnostic",
                "/indicateurs",
                "/indicateurs/affichage.pdf",
                "/plan",
                "/groupes",
                "/passage")) {
            assertThat(reponses(
                            connecte(role),
                            List.of(
                                    "/suivi/sites/91-evry" + forme,
                                    "/suivi/sites/91-etampes" + forme,
                                    "/suivi/sites/94-creteil" + forme,
                                    "/suivi/sites/91-nulle-part" + forme,
                                    "/suivi/sites/zut" + forme)))
                    .containsExactly(
                            Map.entry("/suivi/sites/91-evry" + forme, chezLui),
                            Map.entry("/suivi/sites/91-etampes" + forme, voisin),
                            Map.entry("/suivi/sites/94-creteil" + forme, ailleurs),
                            Map.entry("/suivi/sites/91-nulle-part" + forme, nullePart),
                            Map.entry("/suivi/sites/zut" + forme, nullePart));
        }
    }

    /** The same address without the right to change is answered as one without it. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void les_services_ne_sont_tenus_que_par_ceux_de_la_table(Role role) {
        Navigateur lui = connecte(role);
        int chezLui = Geste.TENIR_LES_SERVICES.permisA(role) ? 302 : 403;
        String page = "/suivi/calendriers";
        Map<String, String> service = Map.of("nom", "Accueil de " + role, "effectif", "4");

        assertThat(lui.remplir(page, "/suivi/sites/91-evry/services", service).statusCode())
                .isEqualTo(chezLui);
        assertThat(lui.remplir(page, "/suivi/sites/91-etampes/services", service)
                        .statusCode())
                .isEqualTo(chezLui == 302 && role.parSite() ? 404 : chezLui);
        assertThat(lui.remplir(page, "/suivi/sites/94-creteil/services", service)
                        .statusCode())
                .isEqualTo(chezLui == 302 ? 404 : 403);
    }

    /** A form without a single result changes nothing: only who may send it is asked. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void les_indicateurs_ne_sont_tenus_que_par_ceux_de_la_table(Role role) {
        Navigateur lui = connecte(role);
        int chezLui = Geste.TENIR_LES_INDICATEURS.permisA(role) ? 302 : 403;
        for (String suite : List.of("", "/locaux", "/feuille/ecrire")) {
            Map<String, String> saisie = Map.of("libelle", "Attente de " + role, "frequence", "mois");

            assertThat(lui.remplir("/suivi/calendriers", "/suivi/sites/91-evry/indicateurs" + suite, saisie)
                            .statusCode())
                    .isEqualTo(chezLui);
            assertThat(lui.remplir("/suivi/calendriers", "/suivi/sites/91-etampes/indicateurs" + suite, saisie)
                            .statusCode())
                    .isEqualTo(chezLui == 302 && role.parSite() ? 404 : chezLui);
            assertThat(lui.remplir("/suivi/calendriers", "/suivi/sites/94-creteil/indicateurs" + suite, saisie)
                            .statusCode())
                    .isEqualTo(chezLui == 302 ? 404 : 403);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void la_reprise_de_l_existant_n_est_ouverte_qu_a_ceux_de_la_table(Role role) {
        Navigateur lui = connecte(role);
        int sienne = Geste.REPRENDRE_L_EXISTANT.permisA(role) ? 200 : 403;
        int nullePart = sienne == 403 ? 403 : 404;

        assertThat(reponses(
                        lui,
                        List.of("/suivi/entree", "/suivi/entree/modele.xlsx", "/suivi/entree/1", "/suivi/entree/zut")))
                .containsExactly(
                        Map.entry("/suivi/entree", sienne),
                        Map.entry("/suivi/entree/modele.xlsx", sienne),
                        Map.entry("/suivi/entree/1", nullePart),
                        Map.entry("/suivi/entree/zut", nullePart));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void le_catalogue_se_lit_par_ceux_de_la_table_et_se_tient_par_le_ministere(Role role) {
        Navigateur lui = connecte(role);
        int lit = Geste.LIRE_LE_CATALOGUE.permisA(role) ? 200 : 403;
        int nullePart = lit == 403 ? 403 : 404;
        boolean tient = Geste.TENIR_LE_CATALOGUE.permisA(role);

        assertThat(reponses(
                        lui,
                        List.of(
                                "/suivi/catalogue",
                                "/suivi/catalogue/versions/qualipref-2012",
                                "/suivi/catalogue/versions/qualipref-2012/export.yaml",
                                "/suivi/catalogue/versions/qualipref-2012?revision=9",
                                "/suivi/catalogue/versions/zut",
                                "/suivi/catalogue/modele.xlsx",
                                "/suivi/catalogue/apercu")))
                .containsExactly(
                        Map.entry("/suivi/catalogue", lit),
                        Map.entry("/suivi/catalogue/versions/qualipref-2012", lit),
                        Map.entry("/suivi/catalogue/versions/qualipref-2012/export.yaml", lit),
                        Map.entry("/suivi/catalogue/versions/qualipref-2012?revision=9", nullePart),
                        Map.entry("/suivi/catalogue/versions/zut", nullePart),
                        Map.entry("/suivi/catalogue/modele.xlsx", tient ? 200 : 403),
                        Map.entry("/suivi/catalogue/apercu", tient ? 302 : 403));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ce_dont_le_logiciel_est_fait_se_lit_par_ceux_de_la_table(Role role) {
        int lit = Geste.LIRE_A_PROPOS.permisA(role) ? 200 : 403;

        assertThat(reponses(connecte(role), List.of("/suivi/a-propos", "/suivi/a-propos/nomenclature.json")))
                .containsExactly(
                        Map.entry("/suivi/a-propos", lit), Map.entry("/suivi/a-propos/nomenclature.json", lit));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void l_aide_et_l_entete_se_lisent_par_ceux_de_la_table(Role role) {
        int lit = Geste.LIRE_L_AIDE.permisA(role) ? 200 : 403;

        assertThat(reponses(connecte(role), List.of("/suivi/aide", "/suivi/entete")))
                .containsExactly(Map.entry("/suivi/aide", lit), Map.entry("/suivi/entete", lit));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void les_noms_des_sites_ne_sont_dits_que_de_ceux_qui_sont_lus(Role role) {
        var reponse = connecte(role).envoyer("GET", "/suivi/noms-des-sites.json", "application/json", null);

        assertThat(reponse.statusCode()).isEqualTo(Geste.LIRE_LES_RETARDS.permisA(role) ? 200 : 403);
        if (reponse.statusCode() == 200) {
            assertThat(reponse.body()).contains("\"91-evry\":");
            assertThat(reponse.body().contains("94-creteil")).isEqualTo(role.national());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void sa_journee_se_lit_par_ceux_de_la_table_et_la_connexion_y_mene(Role role) {
        boolean sienne = Geste.TENIR_SA_JOURNEE.permisA(role);
        Navigateur lui = connecte(role);

        assertThat(lui.page("/suivi/ma-journee").statusCode()).isEqualTo(sienne ? 200 : 403);
        assertThat(Navigateur.vers(lui.page("/")))
                .isEqualTo(
                        switch (role) {
                            case ADMINISTRATEUR -> "/camunda/app/admin/default/";
                            case PREFET, CABINET, MINISTERE -> "/suivi";
                            default -> "/suivi/ma-journee";
                        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void l_entree_mene_chacun_a_sa_page(Role role) {
        String page = switch (role) {
            case MINISTERE -> "/suivi/nation";
            case CORRESPONDANT_QUALITE, CHEF_DE_SERVICE -> "/suivi/sites/91-evry";
            case PREFET, CABINET, SECRETAIRE_GENERAL, REFERENT_QUALITE -> "/suivi/departements/91";
            default -> "";
        };
        var reponse = connecte(role).page("/suivi");

        assertThat(reponse.statusCode()).isEqualTo(page.isEmpty() ? 403 : 302);
        assertThat(Navigateur.vers(reponse)).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHEF_DE_SERVICE", "CABINET"})
    void ce_qui_n_est_pas_a_lui_repond_mot_pour_mot_comme_ce_qui_n_existe_pas(Role role) {
        Navigateur lui = connecte(role);
        String inconnu = lui.page("/suivi/sites/91-nulle-part").body();

        assertThat(inconnu).contains("Page introuvable");
        assertThat(lui.page("/suivi/sites/94-creteil").body()).isEqualTo(inconnu);
        assertThat(lui.page("/suivi/sites/91-evry?demarche=94-2013").body()).isEqualTo(inconnu);
        assertThat(lui.page("/suivi/sites/94-creteil/ecrits").body()).isEqualTo(inconnu);
    }
}
