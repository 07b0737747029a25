package fr.labellisation.simulation.rejeu;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.Labellisation;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each case has a département of its own, so that one engine serves them all. */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rejeu-essais;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "labellisation.demonstration=false"
        })
class RejeuTest {
    @Autowired
    private Rejeu rejeu;

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private Territoire territoire;

    @Autowired
    private Clock horloge;

    @Autowired
    private Audits audits;

    @Autowired
    private JdbcClient base;

    @Test
    void un_fait_dont_l_etape_est_passee_est_une_faute_qui_dit_ce_que_le_parcours_attendait() {
        String cas = cas("01", """
                  - {le: 2012-06-25, tache: NommerReferent}
                  - {le: 2012-07-02, tache: NommerReferent}
                """);

        assertThat(faute(cas))
                .isEqualTo(
                        "essai.yaml:9 : « NommerReferent » ne peut pas se passer le 2012-07-02 ; le parcours attendait :"
                                + " « Constituer le comité de pilotage » pour le 16 juillet 2012.");
    }

    @Test
    void un_fait_vers_lequel_rien_ne_mene_encore_est_une_faute() {
        String cas = cas("02", "  - {le: 2012-06-20, tache: DeciderRenouvellement, site: 02-laon}\n");

        assertThat(faute(cas))
                .startsWith("essai.yaml:8 : « DeciderRenouvellement » (02-laon) ne peut pas se passer le 2012-06-20 ;"
                        + " le parcours attendait : « Nommer le référent qualité »");
    }

    @Test
    void les_etapes_qu_un_fait_suppose_sont_faites_le_meme_jour_et_dites_deduites() {
        String cas = cas("03", "  - {le: 2012-06-20, tache: ArreterPerimetre, suppose: oui}\n");

        List<LigneChronologie> taches = taches(cas, LocalDate.of(2012, 6, 20));

        assertThat(taches)
                .extracting(LigneChronologie::element)
                .containsExactly(NommerReferent.name(), ConstituerComitePilotage.name(), ArreterPerimetre.name());
        assertThat(taches)
                .extracting(LigneChronologie::mentions)
                .containsExactly(List.of("déduit"), List.of("déduit"), List.of("supposé"));
    }

    @Test
    void une_saisie_que_la_tache_refuse_est_une_faute_avec_les_raisons() {
        String cas = cas("04", "  - {le: 2012-06-20, tache: NommerReferent, donnees: {dateLettre: 2012-06-30}}\n");

        assertThat(faute(cas)).contains("la saisie est refusée", "la date ne peut pas être dans l’avenir");
    }

    @Test
    void un_champ_que_la_tache_n_a_pas_est_une_faute_qui_dit_ses_champs() {
        String cas = cas("05", "  - {le: 2012-06-20, tache: NommerReferent, donnees: {prenom: Ada}}\n");

        assertThat(faute(cas))
                .contains("« prenom » n’est pas un champ de « NommerReferent » ; attendu : nom, courriel, dateLettre");
    }

    @Test
    void une_demarche_qui_commence_avant_son_referentiel_est_une_faute_a_la_ligne_du_debut() {
        String cas = cas("13", "").replace("2012-06-18", "2011-06-20");

        assertThat(faute(cas))
                .startsWith("essai.yaml:4 : la démarche ne peut pas commencer : Le référentiel Qualipref 2");
    }

    @Test
    void un_audit_fixe_a_un_autre_jour_que_le_fait_est_une_faute() {
        String cas = cas("06", """
                  - {le: 2012-12-12, tache: FixerDateAudit, site: 06-laon, donnees: {dateAudit: 2013-06-13}}
                  - {le: 2013-05-02, evenement: comite-tenu}
                  - {le: 2013-06-11, evenement: audit-externe, site: 06-laon}
                """);

        assertThat(faute(cas)).contains("essai.yaml:10", "« Jour de l’audit »", "13 juin 2013");
    }

    @Test
    void une_tache_que_rien_ne_nomme_est_faite_le_jour_de_son_echeance() {
        List<LigneChronologie> taches = taches(cas("07", ""), LocalDate.of(2012, 7, 20));

        assertThat(taches)
                .extracting(ligne -> ligne.element() + " " + ligne.le().toLocalDate())
                .containsExactly("NommerReferent 2012-06-25", "ConstituerComitePilotage 2012-07-16");
    }

    @Test
    void un_attendu_manque_dit_ce_qui_etait_attendu_et_ce_qui_est() {
        String cas = cas("08", "") + """
                attendu:
                  - {le: 2012-07-01, site: tous, label: delivre}
                  - {le: 2012-07-01, demarche: en-cours}
                  - {le: 2012-09-01, demarche: aboutie}
                """;

        Bilan bilan = jouer(cas, LocalDate.of(2012, 7, 20));

        assertThat(bilan.constatations())
                .extracting(Bilan.Constatation::resultat)
                .containsExactly(Bilan.Resultat.MANQUE, Bilan.Resultat.TENU, Bilan.Resultat.NON_VERIFIE);
        assertThat(clair(bilan.manques().get(0).phrase()))
                .isEqualTo("le 1er juillet 2012, Préfecture, attendu : label « delivre » ; obtenu : aucun label");
    }

    @Test
    void un_referent_remplace_passe_le_relais_et_une_demarche_abandonnee_s_arrete() {
        String cas = cas("09", """
                  - {le: 2012-08-20, evenement: referent-remplace, donnees: {nom: Ada Carrel, courriel: ada.carrel@example.org}}
                  - {le: 2012-10-01, evenement: demarche-abandonnee}
                """) + """
                attendu:
                  - {le: 2012-10-01, demarche: abandonnee}
                """;

        Bilan bilan = jouer(cas, null);

        assertThat(bilan.conforme()).isTrue();
        assertThat(bilan.chronologie())
                .extracting(LigneChronologie::element)
                .contains(RemplacerReferent.name(), PasserRelais.name(), AbandonnerDemarche.name());
        assertThat(bilan.enAttente()).isEmpty();
    }

    @Test
    void un_audit_deplace_a_lieu_au_nouveau_jour() {
        String cas = cas("10", """
                  - {le: 2013-01-10, evenement: comite-tenu}
                  - {le: 2013-03-04, evenement: audit-deplace, site: 10-laon, donnees: {nouvelleDate: 2013-06-20}}
                  - {le: 2013-06-20, evenement: audit-externe, site: 10-laon}
                """);

        Bilan bilan = jouer(cas, LocalDate.of(2013, 6, 21));

        assertThat(bilan.chronologie())
                .filteredOn(ligne -> ligne.element() != null
                        && ligne.element().equals(AuditInterne.Element.Echeance_JourAudit.name()))
                .extracting(ligne -> ligne.le().toLocalDate())
                .contains(LocalDate.of(2013, 6, 20));
    }

    @Test
    void un_audit_dit_tout_ce_que_demandent_ses_formulaires_et_son_rapport_attend_son_jour() {
        String cas = cas("15", """
                  - {le: 2013-01-10T17:00, evenement: comite-tenu, donnees: {lieu: Salle Cassin, compteRendu: Les horaires sont revus.}}
                  - {le: 2013-04-11, evenement: audit-interne, site: 15-laon,
                     donnees: {auditeur: Ada Carrel, organisme: Préfecture du Lot, synthese: Une piste.}}
                  - {le: 2013-06-20, evenement: audit-externe, site: 15-laon, donnees: {organisme: Un certificateur, contrat: C-12,
                     demandeLe: 2012-09-03, auditeur: Basile Evrard, duree: 2, rapportLe: 2013-07-25,
                     constats: [{type: PF, texte: Accueil}]}}
                """);

        List<LigneChronologie> taches = taches(cas, LocalDate.of(2013, 8, 1));

        assertThat(audits.duSite(new CodeSite("15-laon")))
                .extracting(audit -> audit.nature().code(), Audit::le, Audit::organisme, Audit::auditeur)
                .containsExactlyInAnyOrder(
                        tuple("interne", LocalDate.of(2013, 4, 11), "Préfecture du Lot", "Ada Carrel"),
                        tuple("initial", LocalDate.of(2013, 6, 20), "Un certificateur", "Basile Evrard"));
        assertThat(taches)
                .filteredOn(ligne -> EnregistrerConstats.name().equals(ligne.element()))
                .extracting(ligne -> ligne.le().toLocalDate())
                .containsExactly(LocalDate.of(2013, 7, 25));
        assertThat(base.sql("select texte from document where site = '15-laon' and titre = 'Rapport d’audit interne'")
                        .query(String.class)
                        .list())
                .containsExactly("Une piste.");
        assertThat(base.sql(
                                "select c.lieu from comite c join demarche d on d.code = c.demarche where d.departement = '15' order by c.id limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Salle Cassin");
    }

    @Test
    void un_constat_que_le_rapport_refuse_est_une_faute_a_la_ligne_de_l_audit() {
        String cas = cas("16", """
                  - {le: 2013-01-10, evenement: comite-tenu}
                  - {le: 2013-06-20, evenement: audit-externe, site: 16-laon, donnees: {constats: [{type: NC grave, texte: Attente}]}}
                """);
        String colonne = cas("17", """
                  - {le: 2013-01-10, evenement: comite-tenu}
                  - {le: 2013-06-20, evenement: audit-externe, site: 17-laon, donnees: {constats: [{type: PF, text: Attente}]}}
                """);

        assertThat(faute(cas))
                .startsWith("essai.yaml:9 : « audit-externe » (16-laon) ne peut pas se passer le 2013-06-20")
                .contains("la saisie est refusée", "ce choix n’est pas proposé");
        assertThat(faute(colonne))
                .startsWith("essai.yaml:9 : ")
                .contains("« text » n’est pas un champ de « constats » ; attendu : type, engagement, texte");
    }

    @Test
    void un_audit_externe_sans_audit_interne_avant_lui_le_suppose_le_meme_jour() {
        String cas = cas("14", """
                  - {le: 2012-10-10, evenement: comite-tenu}
                  - {le: 2012-12-12, evenement: audit-externe, site: 14-laon}
                """);

        Bilan bilan = jouer(cas, LocalDate.of(2013, 2, 28));

        assertThat(bilan.chronologie())
                .filteredOn(ligne -> List.of(
                                CloreAuditInterne.name(),
                                TransmettreDossier.name(),
                                CompleterDossier.name(),
                                EnregistrerConstats.name())
                        .contains(String.valueOf(ligne.element())))
                .extracting(ligne -> ligne.element() + " " + ligne.le().toLocalDate() + " " + ligne.mentions())
                .containsExactly(
                        "TransmettreDossier 2012-12-12 [déduit, en retard]",
                        "CloreAuditInterne 2012-12-12 [déduit]",
                        "CompleterDossier 2012-12-12 [déduit, en retard]",
                        "EnregistrerConstats 2012-12-27 []");
        assertThat(bilan.chronologie())
                .filteredOn(ligne -> ligne.genre() == LigneChronologie.Genre.LABEL)
                .extracting(LigneChronologie::site)
                .containsExactly("14-laon");
    }

    @Test
    void un_label_importe_suit_son_calendrier_jusqu_a_son_expiration() {
        String cas = cas("11", """
                  - {le: 2013-06-27, evenement: label-importe, site: 11-laon, donnees: {delivreLe: 2012-06-27}}
                """).replace("cas: essai", "cas: essai\ndemarche: aucune") + """
                attendu:
                  - {le: 2015-06-27, site: tous, label: expire, expire: 2015-06-27}
                """;

        Bilan bilan = jouer(cas, null);

        assertThat(bilan.manques()).isEmpty();
    }

    @Test
    void un_comite_par_site_et_un_audit_annule_puis_repris_menent_aux_labels() throws IOException {
        Bilan bilan = jouer(fichier("par-site"), LocalDate.of(2013, 11, 1));

        assertThat(bilan.constatations())
                .extracting(Bilan.Constatation::resultat)
                .containsExactly(Bilan.Resultat.TENU, Bilan.Resultat.TENU, Bilan.Resultat.TENU, Bilan.Resultat.TENU);
        assertThat(bilan.chronologie())
                .filteredOn(ligne -> RedigerCompteRendu.name().equals(ligne.element()))
                .extracting(LigneChronologie::site)
                .containsExactly("18-bourges", "18-vierzon");
    }

    @Test
    void un_label_repris_est_renouvele_avant_d_expirer() throws IOException {
        Bilan bilan = jouer(fichier("renouvellement"), LocalDate.of(2016, 8, 2));

        assertThat(bilan.constatations())
                .extracting(Bilan.Constatation::resultat)
                .containsExactly(Bilan.Resultat.TENU, Bilan.Resultat.TENU);
    }

    @Test
    void un_label_renouvele_par_des_taches_faites_a_leur_echeance_ne_se_perd_pas() throws IOException {
        Bilan bilan = jouer(fichier("renouvellement-a-l-heure"), LocalDate.of(2011, 3, 1));

        assertThat(bilan.constatations())
                .extracting(Bilan.Constatation::resultat)
                .containsExactly(Bilan.Resultat.TENU, Bilan.Resultat.TENU);
    }

    @Test
    void un_site_rejoint_la_demarche_et_va_jusqu_a_son_propre_audit() {
        String cas = cas("19", """
                  - {le: 2012-10-15, evenement: site-ajoute, site: 19-brive, donnees: {modules: [M1, M4], motif: Le COPIL étend la démarche.}}
                  - {le: 2013-01-10, evenement: comite-tenu}
                  - {le: 2013-06-20, evenement: audit-externe, site: 19-laon}
                  - {le: 2013-09-12, evenement: audit-externe, site: 19-brive}
                """)
                        .replace(
                                "faits:",
                                "  - {code: 19-brive, nom: Sous-préfecture, type: sous-prefecture, perimetre: non}\nfaits:")
                + """
                attendu:
                  - {le: 2012-10-14, site: 19-laon, perimetre: [M1, M3]}
                  - {le: 2012-10-15, site: 19-brive, perimetre: [M1, M4]}
                  - {le: 2013-10-31, site: 19-brive, label: delivre, modules: [M1, M4]}
                """;

        Bilan bilan = jouer(cas, LocalDate.of(2013, 11, 1));

        assertThat(bilan.constatations())
                .as(bilan.constatations().toString())
                .extracting(Bilan.Constatation::resultat)
                .containsOnly(Bilan.Resultat.TENU);
    }

    @Test
    void un_site_retire_quitte_la_demarche_avec_son_audit_et_l_autre_va_au_bout() {
        String cas = cas("22", """
                  - {le: 2013-01-10, evenement: comite-tenu}
                  - {le: 2013-01-11, evenement: perimetre-modifie, site: 22-laon, donnees: {modules: [M1, M3], aDecider: [M4]}}
                  - {le: 2013-02-11, evenement: perimetre-modifie, site: 22-laon, donnees: {modules: [M1, M3]}}
                  - {le: 2013-04-15, evenement: site-retire, site: 22-dinan, donnees: {motif: Travaux dans les locaux.}}
                  - {le: 2013-06-20, evenement: audit-externe, site: 22-laon}
                """)
                        .replace(
                                "faits:",
                                "  - {code: 22-dinan, nom: Sous-préfecture, type: sous-prefecture, modules: [M1, M2]}\nfaits:")
                + """
                attendu:
                  - {le: 2013-01-11, site: 22-laon, perimetre: [M1, M3], a_decider: [M4]}
                  - {le: 2013-02-11, site: 22-laon, perimetre: [M1, M3], a_decider: []}
                  - {le: 2013-04-14, site: 22-dinan, perimetre: [M1, M2]}
                  - {le: 2013-04-15, site: 22-dinan, perimetre: hors}
                  - {le: 2013-04-15, site: 22-dinan, audit: audit-externe, etat: annule}
                  - {le: 2013-10-31, site: 22-laon, label: delivre}
                  - {le: 2013-10-31, demarche: aboutie}
                """;

        Bilan bilan = jouer(cas, LocalDate.of(2013, 11, 1));

        assertThat(bilan.constatations())
                .as(bilan.constatations().toString())
                .extracting(Bilan.Constatation::resultat)
                .containsOnly(Bilan.Resultat.TENU);
    }

    @Test
    void un_module_a_decider_se_decide_par_sa_tache_quand_aucun_changement_ne_le_decide() {
        String cas = cas("23", """
                  - {le: 2012-10-15, tache: DeciderModules, site: 23-gueret, donnees: {retenus: [M4], ecartes: []}}
                """)
                        .replace("modules: [M1, M3]}", "modules: [M1, M3], a_decider: [M2]}")
                        .replace(
                                "faits:",
                                "  - {code: 23-gueret, nom: Sous-préfecture, type: sous-prefecture, modules: [M1, M3], a_decider: [M4]}\nfaits:")
                + """
                attendu:
                  - {le: 2012-08-20, site: 23-laon, perimetre: [M1, M3], a_decider: [M2]}
                  - {le: 2012-10-14, site: 23-laon, perimetre: [M1, M3], a_decider: []}
                  - {le: 2012-10-14, site: 23-gueret, perimetre: [M1, M3], a_decider: [M4]}
                  - {le: 2012-10-15, site: 23-gueret, perimetre: [M1, M3, M4], a_decider: []}
                """;

        Bilan bilan = jouer(cas, LocalDate.of(2012, 10, 20));

        assertThat(bilan.constatations())
                .as(bilan.constatations().toString())
                .extracting(Bilan.Constatation::resultat)
                .containsOnly(Bilan.Resultat.TENU);
    }

    @Test
    void une_demarche_commence_apres_un_label_repris_d_une_autre_version() {
        String cas = cas("21", """
                  - {le: 2012-06-20, evenement: label-importe, site: 21-laon, donnees: {referentiel: marianne-2008, delivreLe: 2011-06-27}}
                  - {le: 2012-09-03, evenement: demarche-decidee}
                """).replace("cas: essai", "cas: essai\ndemarche: aucune") + """
                attendu:
                  - {le: 2012-09-02, site: tous, perimetre: []}
                  - {le: 2012-09-03, demarche: en-cours}
                  - {le: 2012-09-03, site: tous, label: delivre, referentiel: marianne-2008}
                  - {le: 2012-09-03, site: tous, audit: audit-externe, etat: annule, date: 2012-01-01}
                """;

        Bilan bilan = jouer(cas, LocalDate.of(2012, 9, 20));

        assertThat(bilan.constatations())
                .extracting(Bilan.Constatation::resultat)
                .containsExactly(
                        Bilan.Resultat.MANQUE, Bilan.Resultat.TENU, Bilan.Resultat.TENU, Bilan.Resultat.MANQUE);
        assertThat(bilan.manques())
                .extracting(manque -> clair(manque.phrase()))
                .containsExactly(
                        "le 2 septembre 2012, Préfecture, attendu : le référentiel entier ; obtenu : un site hors du périmètre",
                        "le 3 septembre 2012, Préfecture, attendu : audit externe « annule » le 1er janvier 2012 ;"
                                + " obtenu : aucun audit externe");
    }

    private static String fichier(String cas) throws IOException {
        return new ClassPathResource("cas/" + cas + ".yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void l_horloge_est_remise_a_l_heure_apres_un_rejeu() {
        jouer(cas("12", ""), LocalDate.of(2012, 6, 20));

        assertThat(horloge.instant()).isAfter(java.time.Instant.parse("2020-01-01T00:00:00Z"));
    }

    private List<LigneChronologie> taches(String cas, LocalDate jusquAu) {
        return jouer(cas, jusquAu).chronologie().stream()
                .filter(ligne -> ligne.genre() == LigneChronologie.Genre.TACHE)
                .toList();
    }

    private Bilan jouer(String contenu, LocalDate jusquAu) {
        List<LigneChronologie> vues = new ArrayList<>();
        try {
            PlanDesModeles parcours = PlanDesModeles.livre();
            Cas cas = new LectureCas(referentiels, territoire, parcours).lire("essai.yaml", contenu, null);
            Bilan bilan = rejeu.jouer(cas, parcours, jusquAu, false, vues::add).bilan();
            assertThat(vues).as("suivi pendant le rejeu").isEqualTo(bilan.chronologie());
            return bilan;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String faute(String contenu) {
        CasInvalide refus = catchThrowableOfType(CasInvalide.class, () -> jouer(contenu, null));
        assertThat(refus).as("le cas est joué").isNotNull();
        return clair(refus.phrases().get(0));
    }

    private static String clair(String phrase) {
        return phrase.replace('\u00a0', ' ');
    }

    /** A case of one site; the facts begin on line 8. */
    private static String cas(String departement, String faits) {
        return """
                cas: essai
                departement: "%1$s"
                referentiel: qualipref-2012
                debut: 2012-06-18
                sites:
                  - {code: %1$s-laon, nom: Préfecture, type: prefecture, modules: [M1, M3]}
                faits:
                """.formatted(departement) + faits;
    }
}
