package fr.labellisation.parcours.comites;

import static fr.labellisation.Essonne.DEMARCHE;
import static fr.labellisation.Essonne.EVRY;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.Essonne;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class FormulairesComitesTest {
    @Autowired
    Map<String, Formulaire> formulaires;

    @Autowired
    Comites comites;

    @Autowired
    Membres membres;

    @Autowired
    ComiteAnnuel comiteAnnuel;

    @Autowired
    ActionsAConduire aConduire;

    @Autowired
    Demarches demarches;

    long comite;

    @BeforeEach
    void un_comite_commun(@Autowired Sites sites, @Autowired Perimetres perimetres) {
        Essonne.ouvrir(sites, demarches, perimetres);
        comite = comites.ouvrir(DEMARCHE, Portee.COMMUN);
    }

    @Test
    void un_comite_sans_association_est_refuse() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> composer(comite, "collectivite"))
                .withMessage("Le comité doit compter au moins une association d’usagers.");
    }

    @Test
    void le_comite_suivant_se_voit_proposer_les_memes_membres() {
        composer(comite, "association");
        long suivant = comites.ouvrir(DEMARCHE, Portee.COMMUN);

        assertThat(referent(suivant)
                        .propositions(formulaires.get(ComposerComite.name()))
                        .get("membres"))
                .isEqualTo(List.of(Map.of(
                        "nom", "Odile Faure",
                        "organisme", "Consommateurs du Hurepoix",
                        "courriel", "odile.faure@exemple.fr",
                        "college", "association")));
        assertThat(membres.de(suivant)).isEmpty();
    }

    @Test
    void la_convocation_est_a_l_heure_du_departement() {
        convoquer("2013-03-26", "18:00");

        assertThat(comites.exiger(comite).convoqueLe())
                .isEqualTo(ZonedDateTime.parse("2013-03-26T18:00+01:00[Europe/Paris]"));
    }

    @Test
    void une_heure_qui_n_existe_pas_est_refusee() {
        for (String heure : List.of("24:10", "9:00", "18h30", "18:60")) {
            assertThatExceptionOfType(SaisieRefusee.class).isThrownBy(() -> convoquer("2013-03-26", heure));
        }
    }

    @Test
    void les_souhaits_retenus_deviennent_des_actions() {
        Map<String, Object> faits = referent(comite)
                .dans(
                        formulaires.get(RedigerCompteRendu.name()),
                        Map.of(
                                "compteRendu",
                                "Les membres demandent des nouvelles entre deux réunions.",
                                "souhaits",
                                List.of(Map.of(
                                        "intitule", "Envoyer une lettre d’information",
                                        "responsable", "91-etampes.chef-de-service",
                                        "echeance", "2013-06-30"))));

        assertThat(faits).containsEntry(VariablesComites.SOUHAITS_RETENUS.nom(), true);
        assertThat(aConduire.duComite(comite)).hasSize(1);
    }

    @Test
    void un_compte_rendu_sans_souhait_n_ouvre_pas_d_action() {
        assertThat(referent(comite).dans(formulaires.get(RedigerCompteRendu.name()), Map.of("compteRendu", "RAS.")))
                .containsEntry(VariablesComites.SOUHAITS_RETENUS.nom(), false);
    }

    @Test
    void un_compte_rendu_ne_se_signe_pas_avant_la_reunion() {
        comites.convoquer(comite, OffsetDateTime.parse("2013-01-31T18:00+01:00"), "Grande salle", "Résultats");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> signer("2013-01-30"))
                .withMessage("Le compte rendu ne peut pas être signé avant la réunion du 31 janvier 2013.");

        signer("2013-01-31");
        assertThat(comites.exiger(comite).signeLe()).isEqualTo(LocalDate.of(2013, 1, 31));
    }

    @Test
    void un_comite_commun_sert_chaque_site_tant_que_sa_demarche_n_est_pas_abandonnee() {
        assertThat(comiteAnnuel.tenuOuEnCours(EVRY.site(), LocalDate.of(2013, 6, 27)))
                .isTrue();
        assertThat(comiteAnnuel.dernierTenu(EVRY.site())).isEmpty();

        comites.convoquer(comite, OffsetDateTime.parse("2013-01-31T18:00+01:00"), "Grande salle", "Résultats");
        assertThat(comiteAnnuel.dernierTenu(EVRY.site())).contains(LocalDate.of(2013, 1, 31));

        demarches.clore(DEMARCHE, EtatDemarche.ABANDONNEE, LocalDate.of(2013, 2, 1));
        assertThat(comiteAnnuel.tenuOuEnCours(EVRY.site(), LocalDate.of(2013, 6, 27)))
                .isFalse();
    }

    @Test
    void le_comite_d_un_autre_site_ne_compte_pas() {
        demarches.clore(DEMARCHE, EtatDemarche.ABANDONNEE, LocalDate.of(2013, 2, 1));
        var autre = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement("91"),
                "qualipref-2012",
                NatureDemarche.INITIAL,
                LocalDate.of(2013, 2, 1),
                null,
                ComiteUsagers.PAR_SITE));
        comites.ouvrir(autre, new Portee("91-etampes"));

        assertThat(comiteAnnuel.tenuOuEnCours(EVRY.site(), LocalDate.of(2013, 6, 27)))
                .isFalse();
        assertThat(comiteAnnuel.tenuOuEnCours(Essonne.ETAMPES.site(), LocalDate.of(2013, 6, 27)))
                .isTrue();
    }

    private void composer(long id, String college) {
        referent(id)
                .dans(
                        formulaires.get(ComposerComite.name()),
                        Map.of(
                                "membres",
                                List.of(Map.of(
                                        "nom", "Odile Faure",
                                        "organisme", "Consommateurs du Hurepoix",
                                        "courriel", "odile.faure@exemple.fr",
                                        "college", college))));
    }

    private void convoquer(String date, String heure) {
        referent(comite)
                .dans(
                        formulaires.get(ConvoquerComite.name()),
                        Map.of(
                                "dateReunion",
                                date,
                                "heure",
                                heure,
                                "lieu",
                                "Grande salle",
                                "ordreDuJour",
                                "Résultats"));
    }

    private void signer(String date) {
        referent(comite).dans(formulaires.get(SignerCompteRendu.name()), Map.of("signeLe", date, "delegation", true));
    }

    private static Saisir referent(long comite) {
        return Saisir.par("camille.renard").avec("demarche", "91-2013").avec("comite", String.valueOf(comite));
    }
}
