package fr.labellisation.web.pages;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a département and of a site, as a browser gets them. */
class PagesDeSituationIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    private static final String PAGE = "/suivi/departements/91";
    private static final String PAGE_EVRY = "/suivi/sites/91-evry";

    @Autowired
    Previsions previsions;

    @Autowired
    Planification planification;

    @AfterEach
    void les_sites_d_essai_n_y_sont_plus() {
        base.sql("delete from tache where departement = '94'").update();
        base.sql("delete from prevision_etape where prevision in (select id from prevision where demarche = '94-2013')")
                .update();
        base.sql("delete from prevision where demarche = '94-2013'").update();
        base.sql("delete from constat where audit in (select id from audit where demarche = '94-2013')")
                .update();
        base.sql("delete from audit where demarche = '94-2013'").update();
        base.sql("delete from perimetre where demarche = '94-2013'").update();
        base.sql("delete from demarche where code = '94-2013'").update();
        base.sql("delete from site where departement = '94'").update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    /** The text that a person reads: one space between words, no tag. */
    private static String texte(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body()
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    private void prevoir(CodeDemarche demarche, String label) {
        previsions.garder(
                demarche,
                planification.planifier(new DemandePlanning(
                        new CodeDepartement(DEPARTEMENT),
                        new Referentiels().parId("qualipref-2012").orElseThrow(),
                        false,
                        LocalDate.parse(label),
                        aujourdhui(),
                        List.of(new SitePlanifie(new CodeSite(SITE), "Préfecture d’Évry")))),
                "essai");
    }

    @Test
    void le_cabinet_lit_ou_en_sont_les_sites_et_rien_d_autre_quand_rien_n_a_commence() {
        String page = texte(connecte(Role.CABINET).page(PAGE));

        assertThat(page)
                .contains("Essonne (91), au 7 janvier 2013", "Sites labellisés 0 sur 3", "Tâches en retard aucune")
                .contains("Préfecture d’Évry", "Sans démarche")
                .doesNotContain("Prochaine date", "Prochain audit", "À faire dans les trente jours", "Qui la tient");
    }

    @Test
    void le_cabinet_lit_ce_qui_est_en_retard_depuis_quand_et_qui_le_tient() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        prevoir(demarche, "2014-01-15");
        chemin.parcours(demarche, "initial");
        String chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        taches.claim(ouvertes(EvaluerModule.name()).get(0).getId(), chef);
        aujourdhuiEst("2013-12-02");

        String page = texte(connecte(Role.CABINET).page(PAGE));

        assertThat(page)
                .contains("Tâches en retard 2 dont 1\u00a0:", "Diagnostic des écarts étape 2 sur 7")
                .contains("étapes de retard", "attendues à ce jour", "2\u00a0tâches")
                .contains("Chef de service, Préfecture d’Évry\u00a0: 1")
                .contains(annuaire.trouver(chef).orElseThrow().nom() + "\u00a0: 1")
                .contains("Évaluer le module – M1", "Évaluer le module – M2", "jours");
        assertThat(texte(connecte(Role.CABINET).page(PAGE_EVRY)))
                .contains("étapes de retard", "en cours, 2\u00a0tâches en retard", "jours de retard");
    }

    @Test
    void une_demarche_sans_prevision_le_dit() {
        demarche("qualipref-2012", "M1", "M2");

        assertThat(texte(connecte(Role.PREFET).page(PAGE))).contains("Lancement étape 1 sur 7", "pas de prévision");
    }

    @Test
    void la_page_d_un_site_raconte_son_parcours_jusqu_a_son_label() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        perimetre(demarche, SITE, List.of("M1", "M2", "M3"));
        prevoir(demarche, "2014-01-15");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("E5");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        faire(TransmettreDossier.name(), ReponsesAudit.dossier("2013-04-16"));
        avancerAu("2013-06-25");
        faire(EnregistrerConstats.name(), ReponsesAudit.rapport("2013-06-25", "PF", "PP"));
        faire(EnregistrerDecision.name(), ReponsesAudit.decision("label-delivre", "2013-06-25"));

        HttpResponse<String> reponse = connecte(Role.SECRETAIRE_GENERAL).page(PAGE_EVRY);
        String page = texte(reponse);

        assertThat(reponse.body())
                .contains("role=\"group\" aria-label=\"Frise du ")
                .contains("frise-faite", "frise-prevue", "frise-label", "href=\"/suivi/departements/91\"")
                .doesNotContain("style=", "<script");
        assertThat(page)
                .contains("Délivré", "Qualipref 2 jusqu’au 25 juin 2016", "Label Qualipref 2 jusqu’au 25 juin 2016")
                .contains("Audit externe initial, 25 juin 2013", "1\u00a0piste de progrès, 1\u00a0point fort")
                .contains("M3 – ", "Comment il a changé", "M1, M2, M3")
                .contains(
                        "Expiration du label",
                        "Enregistrer la décision",
                        "Évaluer le module – M1",
                        "à temps",
                        "Les rappels",
                        "Les quatre jalons Diagnostic partagé");
        assertThat(page)
                .containsPattern(
                        "Audit externe 25 juin 2013 prévu le \\d+ \\p{L}+ 201\\d \\d+\u00a0jours avant la date prévue")
                .containsPattern("Label 25 juin 2013 prévu le ");
        assertThat(page.indexOf("Enregistrer la décision")).isLessThan(page.lastIndexOf("Arrêter le plan d’actions"));
    }

    @Test
    void une_non_conformite_dit_si_elle_est_levee() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        long audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-01-07");
        base.sql("insert into constat (audit, type, engagement, texte, leve) values (:audit, 'NC majeure',"
                        + " 'E5', 'Un <b>appel</b>', false), (:audit, 'NC mineure', 'E6', 'Un courriel', true)")
                .param("audit", audit)
                .update();

        HttpResponse<String> page = connecte(Role.CHEF_DE_SERVICE).page(PAGE_EVRY);

        assertThat(page.body())
                .contains("Un &lt;b&gt;appel&lt;/b&gt;")
                .doesNotContain("href=\"/suivi/departements/91\"");
        assertThat(texte(page))
                .contains("Non-conformité majeure (E5), à lever", "Non-conformité mineure (E6), levée")
                .doesNotContain("Tous les messages");
    }

    @Test
    void une_non_conformite_majeure_d_un_audit_decide_reste_non_levee() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        long audit = lesAudits.unAudit(demarche, NatureAudit.SUIVI, null, "2013-01-07");
        base.sql(
                        "insert into constat (audit, type, engagement, texte, leve) values (:audit, 'NC majeure', 'E5', 'x', false)")
                .param("audit", audit)
                .update();
        base.sql("update audit set etat = 'clos' where id = :audit")
                .param("audit", audit)
                .update();

        assertThat(texte(connecte(Role.CABINET).page(PAGE_EVRY)))
                .contains("Non-conformité majeure (E5), non levée")
                .doesNotContain("à lever");
    }

    @Test
    void un_label_renouvele_ou_retire_s_arrete_ce_jour_la_et_deux_labels_se_lisent_ensemble() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        label(demarche, SITE, "qualipref-2012", "2010-06-01", "renouvele", "2012-12-15");
        label(demarche, SITE, "qualipref-2012", "2012-12-15", "delivre", "2012-12-15");
        label(demarche, SITE, "marianne-2008", "2012-03-01", "delivre", "2012-03-01");
        label(demarche, "91-etampes", "qualipref-2012", "2012-03-20", "retire", "2012-12-20");
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE_EVRY)))
                .contains("Marianne v2 jusqu’au 1er mars 2015 et Qualipref 2 jusqu’au 15 décembre 2015")
                .contains("Label Qualipref 2 renouvelé le 15 décembre 2012")
                .contains("Label Qualipref 2 jusqu’au 15 décembre 2015");
        assertThat(texte(cabinet.page("/suivi/sites/91-etampes")))
                .contains("Retiré", "Label Qualipref 2 retiré le 20 décembre 2012")
                .doesNotContain("2015");
    }

    private void label(
            CodeDemarche demarche, String site, String referentiel, String delivre, String etat, String depuis) {
        LocalDate le = LocalDate.parse(delivre);
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values (:code, :site, :demarche, :referentiel, :le, :fin, :etat, :depuis)""")
                .param("code", site + "/" + referentiel + "/" + delivre)
                .param("site", site)
                .param("demarche", demarche.valeur())
                .param("referentiel", referentiel)
                .param("le", le)
                .param("fin", le.plusYears(3))
                .param("etat", etat)
                .param("depuis", LocalDate.parse(depuis))
                .update();
    }

    @Test
    void une_tache_faite_dit_par_qui_a_la_place_de_qui_et_avec_quel_retard() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        CodeDemarche autre = demarche("marianne-2008");
        tacheFaite("a", demarche, "2013-01-10T18:00:00+01:00", "2013-01-13T10:00:00+01:00");
        tacheFaite("b", autre, null, "2013-01-13T10:00:00+01:00");
        base.sql("""
            insert into tache_confiee (tache, departement, personne, suppleant, affectee, confiee_le)
            values ('a', '91', 'nora.absente', 'leo.suppleant', true, :le)\
            """)
                .param("le", OffsetDateTime.parse("2013-01-09T10:00:00+01:00"))
                .update();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(texte(referent.page(PAGE_EVRY)))
                .contains("leo.suppleant, à la place de nora.absente 3\u00a0jours de retard")
                .contains("Tâche a", "Tâche b");
        assertThat(texte(referent.page(PAGE_EVRY + "?demarche=" + autre)))
                .contains("Tâche b")
                .doesNotContain("Tâche a");
    }

    private void tacheFaite(String id, CodeDemarche demarche, String due, String le) {
        base.sql("""
            insert into tache (id, element, nom, processus, departement, demarche, site, etape, apparue_le,
              due_le, finie_le, faite_par)
            values (:id, 'Essai', :nom, 'Essai', '91', :demarche, '91-evry', 40, :le, :due, :le, 'leo.suppleant')\
            """)
                .param("id", id)
                .param("nom", "Tâche " + id)
                .param("demarche", demarche.valeur())
                .param("due", due == null ? null : OffsetDateTime.parse(due))
                .param("le", OffsetDateTime.parse(le))
                .update();
    }

    @Test
    void la_carte_d_un_site_est_un_article_et_rien_d_autre() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");

        String carte = connecte(Role.CABINET)
                .page(PAGE_EVRY + "?fragment=carte")
                .body()
                .strip();

        assertThat(carte).startsWith("<article class=\"carte-site\">").endsWith("</article>");
        assertThat(carte)
                .contains("Préfecture d’Évry", "En préparation", "Diagnostic des écarts, étape 2 sur 7", "aucune")
                .contains("href=\"/suivi/sites/91-evry\"")
                .doesNotContain("<html", "<article class=\"carte-site\"><article");
    }

    @Test
    void trente_sites_et_mille_taches_ne_coutent_pas_une_requete_de_plus_que_trois_sites() {
        Navigateur ministere = connecte(Role.MINISTERE);
        base.sql("insert into demarche (code, departement, referentiel, nature, debut, comite_usagers, etat)"
                        + " values ('94-2013', '94', 'qualipref-2012', 'initial', '2012-06-01', 'commun', 'en-cours')")
                .update();
        base.sql("insert into prevision (demarche, version, cible, renouvellement, gardee_le, gardee_par)"
                        + " values ('94-2013', 1, '2013-06-27', false, :le, 'essai')")
                .param("le", OffsetDateTime.parse("2012-06-01T10:00:00+02:00"))
                .update();
        sites(0, 3, 2);
        int departement = requetes(ministere, "/suivi/departements/94");
        int site = requetes(ministere, "/suivi/sites/94-essai-0");

        sites(3, 30, 40);
        taches(0, 100, 400);

        assertThat(requetes(ministere, "/suivi/departements/94")).isEqualTo(departement);
        assertThat(requetes(ministere, "/suivi/sites/94-essai-0")).isEqualTo(site);
        assertThat(texte(ministere.page("/suivi/departements/94")))
                .contains("Site 29", "étapes de retard")
                .doesNotContain("pas de prévision");
    }

    /** How many statements a page takes, once what is read only the first time is known. */
    private static int requetes(Navigateur lui, String page) {
        lui.page(page);
        int avant = CompteurDeRequetes.total();
        assertThat(lui.page(page).statusCode()).isEqualTo(200);
        return CompteurDeRequetes.total() - avant;
    }

    private void sites(int de, int a, int nombre) {
        for (int rang = de; rang < a; rang++) {
            String code = "94-essai-" + rang;
            base.sql("insert into site (code, departement, nom, type) values (:code, '94', :nom, 'sous-prefecture')")
                    .param("code", code)
                    .param("nom", "Site " + rang)
                    .update();
            base.sql("insert into perimetre (demarche, site, modules, depuis, auteur) values ('94-2013', :code,"
                            + " 'M1,M2', :le, 'essai')")
                    .param("code", code)
                    .param("le", OffsetDateTime.parse("2012-06-01T10:00:00+02:00"))
                    .update();
            List<String> etapes = List.of(EvaluerModule.name(), PartagerDiagnostic.name(), RedigerPlanActions.name());
            for (String etape : etapes) {
                base.sql("insert into prevision_etape (prevision, rang, etape, site, debut, fin) select id,"
                                + " :rang, :etape, :site, '2012-09-01', '2012-10-01' from prevision where demarche"
                                + " = '94-2013'")
                        .param("rang", rang * etapes.size() + etapes.indexOf(etape))
                        .param("etape", etape)
                        .param("site", code)
                        .update();
            }
            taches(rang, 0, nombre);
            base.sql("insert into audit (demarche, site, nature, le, etat) values ('94-2013', :site, 'interne',"
                            + " '2012-12-01', 'passe')")
                    .param("site", code)
                    .update();
            base.sql("insert into constat (audit, type, texte) select id, 'PF', 'Accueil' from audit where site"
                            + " = :site")
                    .param("site", code)
                    .update();
        }
    }

    /** Half of them open and late, each held by somebody else; half of them done. */
    private void taches(int site, int de, int nombre) {
        for (int rang = de; rang < de + nombre; rang++) {
            boolean faite = rang % 2 == 0;
            base.sql("""
                insert into tache (id, element, nom, processus, departement, demarche, site, etape, titulaire,
                  apparue_le, due_le, finie_le, faite_par)
                values (:id, 'EvaluerModule', 'Évaluer', 'DiagnosticEcarts', '94', '94-2013', :site, 20, :qui,
                  :le, :le, :finie, :par)\
                """)
                    .param("id", "essai-" + site + "-" + rang)
                    .param("site", "94-essai-" + site)
                    .param("qui", "personne" + rang)
                    .param("le", OffsetDateTime.parse("2012-09-03T10:00:00+02:00"))
                    .param("finie", faite ? OffsetDateTime.parse("2012-10-03T10:00:00+02:00") : null)
                    .param("par", faite ? "personne" + rang : null)
                    .update();
        }
    }
}
