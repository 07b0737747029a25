package fr.labellisation.parcours.changement.processus;

import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.auditAnnule;
import static fr.labellisation.essais.ReponsesDemarche.auditDeplace;
import static fr.labellisation.essais.ReponsesDemarche.comiteDeplace;
import static fr.labellisation.essais.ReponsesDemarche.deplacementConfirme;
import static fr.labellisation.essais.ReponsesDemarche.nonConfirme;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.essais.ReponsesDemarche.referentRemplace;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerComite;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.Fin_ChangementTraite;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangementDemarcheIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private Retards retards;

    @Autowired
    private Map<String, Formulaire> parElement;

    /** An external audit of Évry on 3 June 2013. */
    private long unAudit() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        return unAudit(demarche, "date");
    }

    private long unAudit(String demarche, String etat) {
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'initial', '2013-06-03', :e)")
                .param("d", demarche)
                .param("s", SITE)
                .param("e", etat)
                .update();
        return valeur("select max(id) from audit", Long.class);
    }

    private String json(Task tache, String nom) {
        return String.valueOf(taches.getVariableLocal(tache.getId(), nom));
    }

    private static String jour(Task tache) {
        return tache.getDueDate().toInstant().atZone(PARIS).toLocalDate().toString();
    }

    private static Map<String, Object> auditInterneLe(String date) {
        return Map.of("dateAudit", date, "auditeur", "Robin Vidal", "organisme", "Préfecture du Loiret");
    }

    private String audit() {
        return valeur("select cast(le as varchar(10)) || ' ' || etat from audit", String.class);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refus(String element, Map<String, Object> saisie) {
        var refus = assertThatThrownBy(() -> faire(element, saisie)).isInstanceOf(SaisieRefusee.class);
        assertThat(enCours()).contains(element);
        return refus;
    }

    @Test
    void un_perimetre_modifie_s_applique_a_son_site() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();

        ProcessInstance changement = laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), perimetreModifie(demarche, SITE, "M1", "M7"));

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(textes("select modules from perimetre order by id")).containsExactly("M1,M2", "M1,M7");
    }

    @Test
    void le_perimetre_d_une_demarche_que_le_renouvellement_a_ouverte_previent_son_site() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        moteur.startProcessInstanceByKey(
                ParcoursSite.CLE,
                demarche + "/" + SITE,
                Map.of(
                        "departement",
                        DEPARTEMENT,
                        "demarche",
                        demarche.valeur(),
                        "site",
                        SITE,
                        "referentiel",
                        "qualipref-2012",
                        VariablesDemarche.NATURE_DEMARCHE.nom(),
                        "renouvellement"));

        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), perimetreModifie(demarche.valeur(), SITE, "M1", "M2", "M3"));

        assertThat(tache(EvaluerModule.name(), "module", "M3")).isNotNull();
    }

    @Test
    void un_perimetre_sans_module_optionnel_est_refuse() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");

        refus(ModifierPerimetre.name(), perimetreModifie(demarche, SITE, "M1"))
                .hasMessageContaining("Au moins un module optionnel doit être retenu.");
        assertThat(textes("select modules from perimetre")).containsExactly("M1,M2");
    }

    @Test
    void le_perimetre_ne_change_plus_apres_l_audit_externe() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        unAudit(demarche, "passe");
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");

        refus(ModifierPerimetre.name(), perimetreModifie(demarche, SITE, "M1", "M3"))
                .hasMessageContaining("l’audit externe a eu lieu, le périmètre ne peut plus changer");
    }

    @Test
    void un_perimetre_qui_n_est_pas_encore_arrete_ne_se_modifie_pas() {
        laDemarche.decider("commun");
        laDemarche.changement(Role.SECRETAIRE_GENERAL, "perimetre");

        refus(ModifierPerimetre.name(), perimetreModifie(laDemarche.code(), ETAMPES, "M1", "M3"))
                .hasMessage(
                        "Le périmètre de la démarche 91-2013 n’est pas encore arrêté\u00a0: le comité de pilotage le fixe"
                                + " d’abord.");
        assertThat(textes("select site from perimetre")).isEmpty();
    }

    @Test
    void une_demarche_d_un_autre_departement_ne_se_change_pas() {
        demarche("qualipref-2012", "M1", "M2");
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");

        refus(ModifierPerimetre.name(), perimetreModifie("75-2013", SITE, "M1", "M3"))
                .hasMessageContaining("Démarche")
                .hasMessageContaining("75-2013");
    }

    @Test
    void un_audit_deplace_prend_sa_nouvelle_date_une_fois_confirme() {
        long audit = unAudit();

        ProcessInstance changement = laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10"));
        assertThat(audit()).isEqualTo("2013-06-03 date");
        assertThat(texte(tache(ConfirmerDeplacement.name()), "changementTexte"))
                .isEqualTo("Préfecture d’Évry – audit externe initial du 3 juin 2013\u00a0: déplacé au 10 juin 2013");
        faire(ConfirmerDeplacement.name(), deplacementConfirme());

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(audit()).isEqualTo("2013-06-10 date");
    }

    @Test
    void les_taches_et_les_rappels_qui_suivent_un_audit_se_voient_avant_d_etre_deplaces() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        lancer(AuditInterne.CLE, demarche, Map.of());
        faire(FixerDateAuditInterne.name(), auditInterneLe("2013-03-04"));
        long audit = valeur("select max(id) from audit", Long.class);
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-04-08"));

        Task confirmation = tache(ConfirmerDeplacement.name());
        assertThat(lignes(confirmation, "tachesDeplacees"))
                .extracting("tache", "lieu", "ancienne", "nouvelle")
                .containsExactly(
                        tuple("Transmettre les documents", "Préfecture d’Évry", "1er février 2013", "8 mars 2013"));
        assertThat(lignes(confirmation, "rappelsDeplaces"))
                .extracting("quand", "ancien", "nouveau")
                .contains(tuple("30\u00a0jours avant", "1er février 2013", "8 mars 2013"));
        assertThat(jour(tache(TransmettreDocuments.name()))).isEqualTo("2013-02-01");
        faire(ConfirmerDeplacement.name(), deplacementConfirme());
        assertThat(jour(tache(TransmettreDocuments.name()))).isEqualTo("2013-03-08");
        assertThat(textes(
                        "select distinct cast(jour as varchar(10)) from rappel where etat = 'prevu' and objet = 'audit:"
                                + audit + "'"))
                .containsExactly("2013-04-08");
    }

    @Test
    void annuler_un_audit_externe_dit_que_le_dossier_ne_sera_plus_a_transmettre() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        long audit = unAudit(demarche.valeur(), "date");
        lancer(
                AuditExterne.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.AUDIT.nom(),
                        String.valueOf(audit),
                        VariablesAudits.NATURE.nom(),
                        "initial",
                        VariablesAudits.COMPLEMENTAIRE.nom(),
                        false));
        assertThat(ouvertes(TransmettreDossier.name())).hasSize(1);
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        faire(DeplacerAudit.name(), auditAnnule(audit));

        assertThat(lignes(tache(ConfirmerDeplacement.name()), "tachesDeplacees"))
                .extracting("tache")
                .containsExactly("Transmettre le dossier");
        faire(ConfirmerDeplacement.name(), deplacementConfirme());
        assertThat(ouvertes(TransmettreDossier.name())).isEmpty();
        assertThat(ouvertes(DemanderAudit.name())).hasSize(1);
    }

    @Test
    void un_audit_trop_proche_dit_ce_qui_devient_impossible() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        lancer(AuditInterne.CLE, demarche, Map.of());
        faire(FixerDateAuditInterne.name(), auditInterneLe("2013-03-04"));
        long audit = valeur("select max(id) from audit", Long.class);
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-01-08"));

        assertThat(json(tache(ConfirmerDeplacement.name()), "impossiblesTexte"))
                .contains("Transmettre les documents (Préfecture d’Évry)")
                .contains("Sera aussitôt en retard")
                .contains("Il ne reste aucun jour ouvré entier avant l’audit.");
    }

    @Test
    void un_audit_externe_qui_precede_l_audit_interne_ou_depasse_sa_date_limite_le_dit() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        base.sql(
                        "insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'interne', '2013-05-06', 'date')")
                .param("d", demarche)
                .param("s", SITE)
                .update();
        long audit = unAudit(demarche, "date");
        base.sql("update audit set au_plus_tard = '2013-04-01' where id = :id")
                .param("id", audit)
                .update();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-05-03"));

        Task confirmation = tache(ConfirmerDeplacement.name());
        assertThat(json(confirmation, "impossiblesTexte"))
                .contains("L’audit externe précédera l’audit interne, prévu le 6 mai 2013.")
                .contains("L’audit du 3 mai 2013 viendrait après le 1er avril 2013");
        assertThat(json(confirmation, "echeancesTexte")).contains("1er avril 2013");
    }

    @Test
    void ce_qui_a_change_entre_l_apercu_et_la_confirmation_est_montre_de_nouveau() {
        long audit = unAudit();
        ProcessInstance changement = laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10"));
        base.sql("update audit set le = '2013-06-05' where id = :id")
                .param("id", audit)
                .update();

        faire(ConfirmerDeplacement.name(), deplacementConfirme());

        assertThat(audit()).isEqualTo("2013-06-05 date");
        assertThat(texte(tache(ConfirmerDeplacement.name()), "situationTexte")).contains("La situation a changé");
        faire(ConfirmerDeplacement.name(), deplacementConfirme());
        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(audit()).isEqualTo("2013-06-10 date");
    }

    @Test
    void renoncer_a_deplacer_un_audit_ne_change_rien() {
        long audit = unAudit();
        ProcessInstance changement = laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10"));

        faire(ConfirmerDeplacement.name(), nonConfirme(Map.of()));

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(audit()).isEqualTo("2013-06-03 date");
    }

    @Test
    void un_audit_qui_n_est_plus_a_venir_ne_se_confirme_pas() {
        long audit = unAudit();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10"));
        base.sql("update audit set etat = 'passe' where id = :id")
                .param("id", audit)
                .update();

        refus(ConfirmerDeplacement.name(), deplacementConfirme()).hasMessageContaining("n’est plus à venir");
        faire(ConfirmerDeplacement.name(), nonConfirme(Map.of()));
    }

    @Test
    void un_audit_ne_precede_pas_sa_demarche() {
        long audit = unAudit();
        base.sql("update demarche set debut = '2013-05-15'").update();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        refus(DeplacerAudit.name(), auditDeplace(audit, "2013-05-14"))
                .hasMessageContaining("ne peut pas précéder sa démarche, décidée le 15 mai 2013");
    }

    @Test
    void un_parcours_de_la_premiere_version_confirme_dans_le_meme_formulaire() {
        long audit = unAudit();
        Contexte ancien = new Contexte(
                DeplacerAudit.name(),
                Map.of("departement", DEPARTEMENT),
                Optional.of("essai"),
                horloge.instant().atZone(PARIS));
        Map<String, Object> reponse = new HashMap<>(auditDeplace(audit, "2013-06-10"));

        assertThatThrownBy(() -> enregistrer(ancien, reponse)).isInstanceOf(SaisieRefusee.class);
        reponse.put("confirme", "non");
        enregistrer(ancien, reponse);
        assertThat(audit()).isEqualTo("2013-06-03 date");
        reponse.put("confirme", "oui");
        enregistrer(ancien, reponse);
        assertThat(audit()).isEqualTo("2013-06-10 date");
    }

    private void enregistrer(Contexte contexte, Map<String, Object> reponse) {
        Formulaire formulaire = parElement.get(DeplacerAudit.name());
        formulaire.enregistrer(contexte, formulaire.champs().lire(reponse, aujourdhui()));
    }

    @Test
    void un_audit_annule_n_est_plus_a_venir() {
        long audit = unAudit();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditAnnule(audit));
        assertThat(lignes(tache(ConfirmerDeplacement.name()), "rappelsDeplaces"))
                .extracting("nouveau")
                .containsOnly("annulé");
        faire(ConfirmerDeplacement.name(), deplacementConfirme());
        assertThat(audit()).isEqualTo("2013-06-03 annule");

        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        assertThat(lignes(tache(DeplacerAudit.name()), "audits")).isEmpty();
        refus(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10")).hasMessageContaining("«\u00a0Audit\u00a0»");
    }

    @Test
    void un_audit_ne_se_deplace_ni_dans_le_passe_ni_un_jour_ferie_ni_le_meme_jour_ni_sans_date() {
        long audit = unAudit();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        Map<String, Object> sansDate = new HashMap<>(auditDeplace(audit, "2013-06-10"));
        sansDate.remove("nouvelleDate");

        refus(DeplacerAudit.name(), auditDeplace(audit, "2013-01-04"))
                .hasMessageContaining("la date ne peut pas être dans le passé");
        refus(DeplacerAudit.name(), auditDeplace(audit, "2013-05-01"))
                .hasMessageContaining("Le 1er mai 2013 n’est pas un jour ouvré");
        refus(DeplacerAudit.name(), auditDeplace(audit, "2013-06-03")).hasMessageContaining("déjà prévu ce jour-là");
        refus(DeplacerAudit.name(), sansDate)
                .hasMessageContaining("Nouvelle date de l’audit\u00a0»\u00a0: une date est attendue.");
        assertThat(audit()).isEqualTo("2013-06-03 date");
    }

    @Test
    void l_audit_se_choisit_par_son_site_et_sa_date() {
        unAudit();

        laDemarche.changement(Role.REFERENT_QUALITE, "audit");

        assertThat(lignes(tache(DeplacerAudit.name()), "audits"))
                .extracting("label")
                .containsExactly("Préfecture d’Évry – audit externe initial du 3 juin 2013");
    }

    @Test
    void sans_demarche_en_cours_le_nouveau_referent_prend_son_role_aussitot() {
        ProcessInstance changement = laDemarche.changement(Role.SECRETAIRE_GENERAL, "referent");
        faire(RemplacerReferent.name(), autreReferent());

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(annuaire.titulaires("91.referent-qualite"))
                .extracting(personne -> personne.nom())
                .containsExactly("Ange Lefort");
    }

    @Test
    void chaque_demarche_en_cours_demande_son_relais() {
        laDemarche.engager("commun", SITE);

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "referent");
        faire(RemplacerReferent.name(), referentRemplace());

        assertThat(ouvertes(PasserRelais.name())).hasSize(1);
    }

    @Test
    void le_referent_ne_se_remplace_pas_par_lui_meme() {
        laDemarche.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        laDemarche.changement(Role.SECRETAIRE_GENERAL, "referent");
        Map<String, Object> lui = new HashMap<>(referentRemplace());
        lui.put("nom", "Camille Renard");
        lui.put("courriel", "camille.renard@example.org");

        refus(RemplacerReferent.name(), lui).hasMessage("Cette personne est déjà le référent qualité du département.");
    }

    @Test
    void seul_le_secretaire_general_remplace_le_referent_ou_abandonne() {
        for (String reserve : List.of("referent", "abandon")) {
            assertThatThrownBy(() -> laDemarche.changement(Role.REFERENT_QUALITE, reserve))
                    .isInstanceOf(SaisieRefusee.class)
                    .hasMessage("Seul le secrétaire général peut décider de ce changement.");
        }
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void une_demarche_abandonnee_ne_laisse_aucune_tache() {
        laDemarche.engager("commun", SITE);

        ProcessInstance changement = laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(laDemarche.etat()).isEqualTo("abandonnee");
        assertThat(enCours()).isEmpty();
        assertThat(textes("select texte from document where element = 'AbandonnerDemarche'"))
                .containsExactly("La préfecture se réorganise.");
    }

    @Test
    void une_demarche_de_renouvellement_s_abandonne_aussi() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        ProcessInstance plan = lancer(PlanActions.CLE, demarche, Map.of());

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(demarche.valeur()));

        assertThat(fini(plan)).isTrue();
        assertThat(laDemarche.etat()).isEqualTo("abandonnee");
    }

    @Test
    void une_demarche_deja_close_ne_s_abandonne_pas() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        base.sql("update demarche set etat = 'aboutie'").update();
        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");

        refus(AbandonnerDemarche.name(), abandonDecide(demarche))
                .hasMessageContaining("n’est pas une démarche en cours");
        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    @Test
    void un_changement_non_confirme_est_sans_effet() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        String referents = annuaire.titulaires("91.referent-qualite").toString();
        Map<String, Map<String, Object>> renonces = Map.of(
                "perimetre", perimetreModifie(demarche, SITE, "M1", "M3"),
                "referent", autreReferent(),
                "abandon", abandonDecide(demarche));

        renonces.forEach((nature, reponse) -> {
            ProcessInstance changement = laDemarche.changement(Role.SECRETAIRE_GENERAL, nature);
            Task tache = taches.createTaskQuery()
                    .processInstanceId(changement.getId())
                    .singleResult();
            assertThat(texte(tache, "consequences")).isNotBlank();
            faire(tache, nonConfirme(reponse));
            assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        });

        assertThat(textes("select modules from perimetre")).containsExactly("M1,M2");
        assertThat(annuaire.titulaires("91.referent-qualite")).hasToString(referents);
        assertThat(laDemarche.etat()).isEqualTo("en-cours");
    }

    @Test
    void un_comite_deplace_prend_son_nouveau_moment() {
        long comite = unComiteConvoque();
        ProcessInstance changement = laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        faire(DeplacerComite.name(), comiteDeplace(comite, "2013-02-04", "17:30"));

        assertThat(fins(changement)).containsExactly(Fin_ChangementTraite.name());
        assertThat(textes("select lieu from comite")).containsExactly("Salle des fêtes");
    }

    private long unComiteConvoque() {
        String demarche = demarche("qualipref-2012", "M1", "M2").valeur();
        base.sql("insert into comite (demarche, portee, convoque_le, lieu, ordre_du_jour)"
                        + " values (:d, 'commun', timestamp with time zone '2013-01-28 18:00:00+01', 'Salle', 'Ordre')")
                .param("d", demarche)
                .update();
        return valeur("select max(id) from comite", Long.class);
    }

    @Test
    void chaque_changement_en_retard_est_signale_sans_disparaitre() {
        long audit = unAudit();
        laDemarche.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), auditDeplace(audit, "2013-06-10"));
        for (String nature : List.of("perimetre", "audit", "comite", "referent", "abandon")) {
            laDemarche.changement(Role.SECRETAIRE_GENERAL, nature);
        }

        avancerAu("2013-01-15");

        retards.enRetard(ModifierPerimetre.name(), "14 janvier 2013", Role.CABINET);
        retards.enRetard(DeplacerAudit.name(), "14 janvier 2013", Role.CABINET);
        retards.enRetard(ConfirmerDeplacement.name(), "14 janvier 2013", Role.CABINET);
        retards.enRetard(DeplacerComite.name(), "14 janvier 2013", Role.CABINET);
        retards.enRetard(RemplacerReferent.name(), "14 janvier 2013", Role.CABINET);
        retards.enRetard(AbandonnerDemarche.name(), "14 janvier 2013", Role.CABINET);
    }

    private static Map<String, Object> autreReferent() {
        Map<String, Object> autre = new HashMap<>(referentRemplace());
        autre.put("nom", "Ange Lefort");
        autre.put("courriel", "ange.lefort@example.org");
        return autre;
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ChangementDemarche.CLE, depot);
    }
}
