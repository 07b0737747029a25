package fr.labellisation.annonces.rappels.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.camunda.MessagesAudit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves on which morning, to whom; 7 January 2013 is a Monday. */
class MessagesDuJourIT extends Parcours91 {
    /** A département that no other test fills. */
    private static final String VIENNE = "86";

    private static final String REFERENT = "86.referent-qualite";
    private static final String SECRETAIRE = "86.secretaire-general";
    private static final String AUDIT = "Audit externe initial – Préfecture d’Évry";

    @Autowired
    private TourneeDesMessages tournee;

    @Autowired
    private Audits audits;

    @Autowired
    private MessagesAudit messages;

    @BeforeEach
    void lundiMatin() {
        le("2013-01-07T09:00");
        annuaire.ouvrirDepartement(new CodeDepartement(VIENNE), List.of());
        for (Role role : List.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL)) {
            String login = annuaire.personne(new CodeDepartement(VIENNE), role.code(), role.code() + ".86@example.org");
            annuaire.donnerRole(login, role, new CodeDepartement(VIENNE), null);
        }
    }

    private void le(String instant) {
        horloge.regler(OffsetDateTime.parse(instant + ":00+01:00").toInstant());
    }

    /** A row as the path writes it. */
    private record Ligne(
            String nature, String objet, String jour, int palier, String groupe, String du, boolean urgent) {

        static Ligne audit(int palier, String groupe, String du) {
            return new Ligne("audit-externe", "audit:12", "2013-02-06", palier, groupe, du, false);
        }

        Ligne dObjet(String autre) {
            return new Ligne(nature, autre, jour, palier, groupe, du, urgent);
        }

        Ligne urgente() {
            return new Ligne(nature, objet, jour, palier, groupe, du, true);
        }
    }

    private void rappel(Ligne ligne) {
        rappel(ligne, VIENNE, AUDIT);
    }

    private void rappel(Ligne ligne, String departement, String intitule) {
        demarcheConnue("91-2013");
        base.sql("""
                        insert into rappel (nature, objet, departement, demarche, jour, palier, destinataire, intitule, urgent,
                          du_le, etat, etat_le)
                        values (:nature, :objet, :departement, '91-2013', :jour, :palier, :groupe, :intitule, :urgent, :du,
                          'demande', :du)""")
                .param("nature", ligne.nature())
                .param("objet", ligne.objet())
                .param("departement", departement)
                .param("jour", LocalDate.parse(ligne.jour()))
                .param("palier", ligne.palier())
                .param("groupe", ligne.groupe())
                .param("intitule", intitule)
                .param("urgent", ligne.urgent())
                .param("du", OffsetDateTime.parse(ligne.du() + ":00+01:00"))
                .update();
    }

    private List<Map<String, Object>> courriels() {
        return base.sql("select * from courriel order by personne, id").query().listOfRows();
    }

    private List<String> sujets() {
        return base.sql("select personne || ' ' || sujet from courriel order by personne, id")
                .query(String.class)
                .list();
    }

    private List<String> etats() {
        return base.sql("select etat from rappel order by id")
                .query(String.class)
                .list();
    }

    private String login(String groupe) {
        return annuaire.titulaires(groupe).get(0).id();
    }

    @Test
    void une_personne_recoit_un_seul_message_pour_tout_ce_qui_l_attend() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));
        rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T09:00"));
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00").dObjet("audit:13"));

        tournee.faire();
        tournee.faire();

        assertThat(sujets())
                .containsExactly(
                        login(REFERENT) + " 2 échéances, dont " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013",
                        login(SECRETAIRE) + " " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013");
        assertThat(etats()).containsOnly("transmis");
        assertThat(base.sql("select raison from courriel_rappel order by rappel")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Vous recevez ce rappel parce que vous êtes référent qualité (Vienne).",
                        "Vous recevez ce rappel parce que vous êtes secrétaire général (Vienne).",
                        "Vous recevez ce rappel parce que vous êtes référent qualité (Vienne).");
    }

    @Test
    void apres_trente_jours_de_panne_un_message_dit_le_palier_le_plus_proche() {
        rappel(Ligne.audit(60, REFERENT, "2012-12-08T09:00"));
        rappel(Ligne.audit(45, REFERENT, "2012-12-21T09:00"));
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));

        tournee.faire();

        assertThat(sujets())
                .containsExactly(login(REFERENT) + " " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013");
        assertThat(etats()).containsExactly("ecarte", "ecarte", "transmis");
    }

    @Test
    void rien_ne_part_avant_neuf_heures_ni_un_jour_chome() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-04T09:00"));

        for (String tropTot : List.of("2013-01-05T10:00", "2013-01-06T10:00", "2013-01-07T08:59")) {
            le(tropTot);
            tournee.faire();
            assertThat(sujets()).as(tropTot).isEmpty();
        }
        le("2013-01-07T09:00");
        tournee.faire();

        assertThat(sujets()).hasSize(1);
    }

    @Test
    void neuf_heures_est_celle_du_departement() {
        annuaire.ouvrirDepartement(new CodeDepartement("974"), List.of());
        String camille = annuaire.personne(new CodeDepartement("974"), "Camille Hoarau", "camille.hoarau@example.org");
        annuaire.donnerRole(camille, Role.REFERENT_QUALITE, new CodeDepartement("974"), null);
        rappel(Ligne.audit(30, "974.referent-qualite", "2013-01-07T06:00"), "974", AUDIT);

        le("2013-01-07T05:59");
        tournee.faire();
        assertThat(sujets()).isEmpty();

        le("2013-01-07T06:00");
        tournee.faire();
        // Other tests may have given the département a référent of their own.
        assertThat(courriels())
                .filteredOn(courriel -> "camille.hoarau@example.org".equals(courriel.get("adresse")))
                .hasSize(1);
        assertThat(ZoneId.of("Indian/Reunion").getRules().getOffset(horloge.instant()))
                .hasToString("+04:00");
    }

    @Test
    void ce_qui_vient_apres_le_message_du_jour_attend_le_lendemain() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));
        tournee.faire();
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00").dObjet("audit:13"));
        rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T10:30").dObjet("audit:14"));

        le("2013-01-07T11:00");
        tournee.faire();
        assertThat(courriels()).hasSize(1);

        le("2013-01-08T09:00");
        tournee.faire();
        assertThat(courriels()).hasSize(3);
    }

    @Test
    void ce_qui_est_urgent_part_seul_et_sans_attendre_meme_un_dimanche() {
        le("2013-01-06T15:00");
        rappel(Ligne.audit(1, REFERENT, "2013-01-06T15:00").urgente());
        rappel(Ligne.audit(30, REFERENT, "2013-01-06T09:00").dObjet("audit:13"));

        tournee.faire();

        assertThat(courriels())
                .singleElement()
                .satisfies(courriel -> assertThat(courriel.get("nature")).isEqualTo("urgent"));
        assertThat(etats()).containsExactly("transmis", "demande");
    }

    @Test
    void le_suppleant_recoit_le_message_et_y_lit_les_deux_noms() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));
        base.sql("""
                        insert into absence (departement, personne, suppleant, debut, fin, declaree_par, declaree_le)
                        values ('86', :absent, :suppleant, date '2013-01-07', date '2013-01-11', :absent, :le)""")
                .param("absent", login(REFERENT))
                .param("suppleant", login(SECRETAIRE))
                .param("le", OffsetDateTime.parse("2013-01-04T09:00:00+01:00"))
                .update();

        tournee.faire();

        assertThat(courriels()).singleElement().satisfies(courriel -> {
            assertThat(courriel.get("personne")).isEqualTo(login(SECRETAIRE));
            assertThat(courriel.get("pour")).isEqualTo(login(REFERENT));
            assertThat(courriel.get("texte").toString().replace('\n', ' '))
                    .contains("Bonjour secretaire-general", "destiné à referent-qualite, référent qualité (Vienne)");
        });
    }

    @Test
    void sans_adresse_le_rappel_reste_visible_et_les_autres_partent() {
        User referent = identites.createUserQuery().userId(login(REFERENT)).singleResult();
        String adresse = referent.getEmail();
        referent.setEmail("referent-qualite");
        identites.saveUser(referent);
        try {
            rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));
            rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T09:00"));

            tournee.faire();

            assertThat(etats()).containsExactly("sans-destinataire", "transmis");
            assertThat(courriels()).hasSize(1);
        } finally {
            referent.setEmail(adresse);
            identites.saveUser(referent);
        }
    }

    @Test
    void le_fichier_d_agenda_suit_l_audit_qui_se_deplace_puis_s_annule() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        long audit = audits.demander(demarche, new CodeSite(SITE), null, null, NatureAudit.INITIAL, null, "AFNOR");
        audits.dater(audit, LocalDate.of(2013, 2, 6));
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00").dObjet("audit:" + audit));
        tournee.faire();

        le("2013-01-08T10:00");
        audits.dater(audit, LocalDate.of(2013, 2, 13));
        messages.deplacer(audit);
        le("2013-01-09T10:00");
        messages.annuler(audit);

        List<Map<String, Object>> courriels =
                base.sql("select * from courriel order by id").query().listOfRows();
        assertThat(courriels).extracting(c -> c.get("methode")).containsExactly("PUBLISH", "PUBLISH", "CANCEL");
        assertThat(courriels)
                .extracting(c -> c.get("sujet"))
                .endsWith(AUDIT + "\u00a0: déplacé au 13 février 2013", AUDIT + "\u00a0: annulé");
        assertThat(courriels)
                .allSatisfy(c -> assertThat(c.get("calendrier").toString())
                        .contains("UID:audit-%d@%s"
                                .formatted(audit, valeur("select identifiant from installation", String.class))));
    }

    @Test
    void rien_ne_se_compose_tant_que_des_minuteries_du_departement_n_ont_pas_sonne() {
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), "M1"));
        rappel(
                new Ligne("audit-externe", "audit:12", "2013-04-03", 30, REFERENT, "2013-03-04T09:00", false),
                DEPARTEMENT,
                AUDIT);
        le("2013-03-04T09:00");

        tournee.faire();
        assertThat(etats()).contains("demande");
        assertThat(courriels()).isEmpty();

        executerLesTravaux();
        tournee.faire();
        assertThat(courriels()).isNotEmpty();
    }

    @Test
    void deux_noeuds_a_la_fois_n_ecrivent_qu_une_fois() throws Exception {
        for (int i = 0; i < 20; i++) {
            rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00").dObjet("audit:" + i));
            rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T09:00").dObjet("audit:" + i));
        }
        CyclicBarrier depart = new CyclicBarrier(2);
        List<CompletableFuture<Void>> noeuds = IntStream.range(0, 2)
                .mapToObj(noeud -> CompletableFuture.runAsync(() -> {
                    attendre(depart);
                    tournee.faire();
                }))
                .toList();
        for (CompletableFuture<Void> noeud : noeuds) {
            noeud.get(2, TimeUnit.MINUTES);
        }

        assertThat(courriels()).hasSize(2);
        assertThat(etats()).hasSize(40).containsOnly("transmis");
    }

    private static void attendre(CyclicBarrier depart) {
        try {
            depart.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void une_adresse_refusee_est_dite_au_referent_le_jour_ouvre_suivant_une_fois() {
        rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T09:00"));
        tournee.faire();
        base.sql("update courriel set etat = 'refuse', etat_le = :le")
                .param("le", OffsetDateTime.parse("2013-01-07T09:05:00+01:00"))
                .update();

        le("2013-01-08T09:00");
        tournee.faire();
        le("2013-01-09T09:00");
        tournee.faire();

        assertThat(sujets())
                .containsExactlyInAnyOrder(
                        login(SECRETAIRE) + " " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013",
                        login(REFERENT) + " Adresse refusée\u00a0: secretaire-general");
    }

    @Test
    void un_nom_ecrit_comme_une_balise_reste_un_nom() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"), VIENNE, "<img src=x> Audit\r\nBcc: x@example.org");

        tournee.faire();

        assertThat(courriels()).singleElement().satisfies(courriel -> {
            assertThat(courriel.get("html").toString()).contains("&lt;img src").doesNotContain("<img");
            assertThat(courriel.get("sujet").toString()).startsWith("<img src=x> Audit Bcc: x@example.org");
        });
    }

    @AfterEach
    void plusPersonneNestAbsent() {
        base.sql("delete from absence").update();
    }
}
