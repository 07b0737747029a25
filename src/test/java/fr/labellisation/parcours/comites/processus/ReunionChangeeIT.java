package fr.labellisation.parcours.comites.processus;

import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.comiteAnnule;
import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.comiteDeplace;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.message.MessagesDuJour;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members who were invited to a committee are told everything that becomes of it. */
class ReunionChangeeIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private MessagesDuJour messages;

    private CodeDemarche demarche;

    /** For 28 January at 18:00. */
    private ProcessInstance unComiteConvoque() {
        demarche = demarche("qualipref-2012", "M1", "M2");
        ProcessInstance comite = moteur.startProcessInstanceByKey(
                ComiteLocalUsagers.CLE,
                demarche + "/clu/commun",
                Map.of(
                        "departement",
                        DEPARTEMENT,
                        "demarche",
                        demarche.valeur(),
                        "referentiel",
                        "qualipref-2012",
                        VariablesCommunes.PORTEE_COMITE.nom(),
                        "commun"));
        faire(ComposerComite.name(), comiteCompose());
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));
        return comite;
    }

    private long comite() {
        return valeur("select max(id) from comite", Long.class);
    }

    private List<VEvent> evenements(String adresse) {
        return base
                .sql("select calendrier from courriel where adresse = :adresse and calendrier is not null order by id")
                .param("adresse", adresse)
                .query(String.class)
                .list()
                .stream()
                .map(fichier -> Biweekly.parse(fichier).first().getEvents().get(0))
                .toList();
    }

    private void estLaMemeEntreePlusRecente(String adresse) {
        List<VEvent> suite = evenements(adresse);
        assertThat(suite).hasSize(2);
        VEvent avant = suite.get(0);
        VEvent apres = suite.get(1);
        assertThat(apres.getUid().getValue()).isEqualTo(avant.getUid().getValue());
        assertThat(apres.getOrganizer().getEmail())
                .isEqualTo(avant.getOrganizer().getEmail());
        assertThat(apres.getSequence().getValue())
                .isGreaterThan(avant.getSequence().getValue());
    }

    private static List<String> membres() {
        return List.of("Alix Perrin", "Sacha Blanc");
    }

    private List<String> adressesDesMembres() {
        return textes("select courriel from comite_membre order by id");
    }

    @Test
    void un_comite_deplace_est_dit_a_chaque_membre_et_corrige_son_agenda() {
        unComiteConvoque();
        avancerAu("2013-01-14");
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        faire(DeplacerComite.name(), comiteDeplace(comite(), "2013-02-04", "17:30"));

        assertThat(textes(
                        "select nom || ' ' || methode from courriel where nature = 'comite-deplace' and personne is null"
                                + " order by id"))
                .containsExactlyElementsOf(
                        membres().stream().map(nom -> nom + " REQUEST").toList());
        assertThat(textes("select texte from courriel where nature = 'comite-deplace'"))
                .allSatisfy(texte -> assertThat(texte.replace('\n', ' '))
                        .contains(
                                "Le comité local des usagers prévu le 28 janvier 2013 se réunit le 4 février 2013 à"
                                        + " 17\u00a0h\u00a030.",
                                "Lieu\u00a0: Salle des fêtes"));
        adressesDesMembres().forEach(adresse -> {
            estLaMemeEntreePlusRecente(adresse);
            assertThat(evenements(adresse).get(1).getDateStart().getValue().toInstant())
                    .isEqualTo(Instant.parse("2013-02-04T16:30:00Z"));
        });
    }

    @Test
    void le_compte_rendu_d_un_comite_deplace_attend_son_nouveau_jour() {
        unComiteConvoque();
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");
        faire(DeplacerComite.name(), comiteDeplace(comite(), "2013-02-04", "17:30"));

        avancerAu("2013-01-30");
        assertThat(enCours()).isEmpty();
        avancerAu("2013-02-05");

        assertThat(enCours()).containsExactly(RedigerCompteRendu.name());
    }

    @Test
    void les_rappels_d_un_comite_deplace_disent_son_nouveau_jour() {
        unComiteConvoque();
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        faire(DeplacerComite.name(), comiteDeplace(comite(), "2013-02-04", "17:30"));

        assertThat(
                        textes(
                                "select distinct cast(jour as varchar(10)) from rappel where nature = 'comite' and etat = 'prevu'"))
                .containsExactly("2013-02-04");
    }

    @Test
    void un_comite_annule_est_retire_des_agendas_et_se_convoque_de_nouveau() {
        ProcessInstance instance = unComiteConvoque();
        avancerAu("2013-01-14");
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        faire(DeplacerComite.name(), comiteAnnule(comite()));

        adressesDesMembres().forEach(adresse -> {
            estLaMemeEntreePlusRecente(adresse);
            assertThat(evenements(adresse).get(1).getStatus().isCancelled()).isTrue();
        });
        assertThat(textes("select distinct methode from courriel where nature = 'comite-annule'"))
                .containsExactly("CANCEL");
        assertThat(enCours()).containsExactly(ConvoquerComite.name());
        assertThat(textes("select etat from rappel where nature = 'comite'")).doesNotContain("prevu");

        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));
        avancerAu("2013-01-29");

        assertThat(textes("select nom from courriel where nature = 'convocation' order by id"))
                .containsExactly("Alix Perrin", "Sacha Blanc", "Alix Perrin", "Sacha Blanc");
        assertThat(enCours()).containsExactly(RedigerCompteRendu.name());
        assertThat(fini(instance)).isFalse();
    }

    @Test
    void qui_a_le_comite_dans_son_agenda_par_un_rappel_est_prevenu_aussi() {
        unComiteConvoque();
        avancerAu("2013-01-14");
        messages.composer(new CodeDepartement(DEPARTEMENT));
        List<String> rappeles = textes(
                "select personne from courriel where nature = 'jour' and calendrier is not null order by personne");
        assertThat(rappeles).isNotEmpty();
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        faire(DeplacerComite.name(), comiteDeplace(comite(), "2013-02-04", "17:30"));

        assertThat(textes("select personne from courriel where nature = 'comite-deplace' and personne is not null"
                        + " order by personne"))
                .isEqualTo(rappeles);
    }

    @Test
    void abandonner_la_demarche_retire_le_comite_des_agendas() {
        unComiteConvoque();
        avancerAu("2013-01-14");
        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");

        faire(AbandonnerDemarche.name(), abandonDecide(demarche.valeur()));

        assertThat(textes("select nom || ' ' || methode from courriel where nature = 'comite-annule' order by id"))
                .containsExactly("Alix Perrin CANCEL", "Sacha Blanc CANCEL");
        adressesDesMembres().forEach(this::estLaMemeEntreePlusRecente);
    }

    @Test
    void un_comite_deja_tenu_une_heure_passee_et_un_champ_qui_manque_sont_refuses() {
        unComiteConvoque();
        avancerAu("2013-01-14");
        long comite = comite();
        laDemarche.changement(Role.REFERENT_QUALITE, "comite");

        refus(comiteDeplace(comite, "2013-01-14", "00:00"), "« Heure » : cette heure est passée.");
        refus(comiteDeplace(comite, "2013-02-04", "25:00"), "une heure de 00:00 à 23:59 est attendue");
        refus(comiteDeplace(comite + 1, "2013-02-04", "17:30"), "ce comité n’est plus à venir");
        refus(
                Map.of("comite", String.valueOf(comite), "operation", "deplacer", "motif", "Salle prise."),
                "« Nouvelle date de la réunion » : une date est attendue.");
        assertThat(textes("select nature from courriel where nature like 'comite-%'"))
                .isEmpty();
    }

    private void refus(Map<String, Object> saisie, String phrase) {
        assertThatThrownBy(() -> faire(DeplacerComite.name(), saisie))
                .isInstanceOf(SaisieRefusee.class)
                .extracting(refus -> ((SaisieRefusee) refus).raisons())
                .asString()
                .contains(
                        phrase.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:"));
    }
}
