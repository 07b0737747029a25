package fr.labellisation.parcours.demarche;

import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Debut_DemarcheDecidee;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.AnnuaireEnMemoire;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.perimetre.ChangementPerimetre;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Document;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class FormulairesDemarcheTest {
    private static final CodeDemarche DEMARCHE = new CodeDemarche("91-2013");
    private static final Parcours EVRY =
            new Parcours(new CodeDemarche("91-2013"), new CodeSite("91-evry-courcouronnes"));

    @Autowired
    Map<String, Formulaire> formulaires;

    @Autowired
    Annuaire annuaire;

    @Autowired
    Demarches demarches;

    @Autowired
    Sites sites;

    @Autowired
    Perimetres perimetres;

    @Autowired
    Documents documents;

    @Autowired
    ClotureDemarche cloture;

    @Autowired
    ChangementPerimetre changement;

    @Autowired
    TablesEnMemoire.Ports ports;

    Saisir secretaireGeneral;

    @BeforeEach
    void une_demarche_en_essonne() {
        ports.labellises.clear();
        ports.enChemin.clear();
        ports.transmises.clear();
        ((AnnuaireEnMemoire) annuaire).vider();
        secretaireGeneral =
                Saisir.par(annuaire.personne(new CodeDepartement("91"), "Paule Garnier", "paule.garnier@exemple.fr"));
        secretaireGeneral.dans(formulaires.get(Debut_DemarcheDecidee.name()), demande("91"));
    }

    @Test
    void la_premiere_demarche_ouvre_les_sites_et_les_groupes_du_departement() {
        assertThat(sites.duDepartement(new CodeDepartement("91")))
                .extracting(Site::nom)
                .containsExactly(
                        "Préfecture d’Évry-Courcouronnes", "Sous-préfecture d’Étampes", "Sous-préfecture de Palaiseau");
        assertThat(((AnnuaireEnMemoire) annuaire).groupes())
                .contains("91.secretaire-general", "91-etampes.chef-de-service");
        assertThat(demarches.exiger(DEMARCHE).etat()).isEqualTo(EtatDemarche.EN_COURS);
    }

    @Test
    void la_deuxieme_demarche_de_l_annee_prend_le_code_suivant() {
        Map<String, Object> faits =
                secretaireGeneral.dans(formulaires.get(Debut_DemarcheDecidee.name()), demande("91"));

        assertThat(faits)
                .containsEntry("demarche", "91-2013-2")
                .containsEntry(VariablesCommunes.CLE_METIER.nom(), "91-2013-2")
                .containsEntry("departement", "91")
                .containsEntry("referentiel", "qualipref-2012");
    }

    @Test
    void seuls_les_departements_de_la_personne_sont_proposes() {
        assertThat(secretaireGeneral.propositions(formulaires.get(Debut_DemarcheDecidee.name())))
                .containsEntry("departements", List.of(new Option("91 – Essonne", "91")));
        assertThat(Saisir.par("personne.d-ailleurs").propositions(formulaires.get(Debut_DemarcheDecidee.name())))
                .containsEntry("departements", List.of());
    }

    @Test
    void une_demarche_dans_un_autre_departement_est_refusee_et_n_ecrit_rien() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> secretaireGeneral.dans(formulaires.get(Debut_DemarcheDecidee.name()), demande("77")));

        assertThat(sites.duDepartement(new CodeDepartement("77"))).isEmpty();
        assertThat(demarches.enCours(new CodeDepartement("77"))).isEmpty();
    }

    @Test
    void le_nouveau_referent_prend_le_role_de_l_ancien() {
        nommer("Camille Renard", "camille.renard@exemple.fr");
        nommer("Noé Vasseur", "noe.vasseur@exemple.fr");

        assertThat(annuaire.titulaires(Role.REFERENT_QUALITE.groupe(new CodeDepartement("91"), null)))
                .extracting(Personne::id)
                .containsExactly("noe.vasseur");
        assertThat(demarches.exiger(DEMARCHE).referentNomme()).contains("noe.vasseur");
        assertThat(documents.de(DEMARCHE)).extracting(Document::titre).containsOnly("Lettre de mission");
    }

    @Test
    void une_adresse_qui_est_celle_d_un_compte_est_montree_puis_confirmee() {
        String noe = annuaire.personne(new CodeDepartement("91"), "Noé Vasseur", "noe.vasseur@exemple.fr");
        annuaire.donnerRole(
                noe, Role.AUDITEUR_EXTERNE, new CodeDepartement("91"), new CodeSite("91-evry-courcouronnes"));

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> nommer("Noé Vasseur", "noe.vasseur@exemple.fr"))
                .withMessageContaining("compte noe.vasseur de Noé Vasseur, 91-evry-courcouronnes.auditeur-externe")
                .withMessageContaining("cochez «\u00a0C’est bien cette personne\u00a0»");
        assertThat(demarches.exiger(DEMARCHE).referentNomme()).isEmpty();

        secretaireGeneral.dans(
                formulaires.get(NommerReferent.name()),
                Map.of(
                        "nom", "Vasseur noe",
                        "courriel", "noe.vasseur@exemple.fr",
                        "memePersonne", true,
                        "dateLettre", "2013-01-28"));

        assertThat(demarches.exiger(DEMARCHE).referentNomme()).contains(noe);
    }

    @Test
    void l_adresse_de_quelqu_un_d_autre_ne_nomme_personne_meme_confirmee() {
        annuaire.personne(new CodeDepartement("91"), "Noé Vasseur", "noe.vasseur@exemple.fr");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> secretaireGeneral.dans(
                        formulaires.get(NommerReferent.name()),
                        Map.of(
                                "nom", "Camille Renard",
                                "courriel", "noe.vasseur@exemple.fr",
                                "memePersonne", true,
                                "dateLettre", "2013-01-28")))
                .withMessageContaining("compte noe.vasseur de Noé Vasseur, sans rôle, et non de Camille Renard");

        assertThat(demarches.exiger(DEMARCHE).referentNomme()).isEmpty();
    }

    @Test
    void le_perimetre_arrete_est_celui_des_sites_coches() {
        arreter("91-evry-courcouronnes|M1", "91-evry-courcouronnes|M7", "91-etampes|M1", "91-etampes|M2");

        assertThat(perimetres.enVigueur(DEMARCHE))
                .containsOnlyKeys(new CodeSite("91-etampes"), EVRY.site())
                .containsEntry(EVRY.site(), new TreeSet<>(Set.of("M1", "M7")));
        assertThat(secretaireGeneral
                        .propositions(formulaires.get(ArreterPerimetre.name()))
                        .get("perimetre"))
                .isEqualTo(List.of(
                        "91-etampes|M1", "91-etampes|M2", "91-evry-courcouronnes|M1", "91-evry-courcouronnes|M7"));
    }

    @Test
    void un_perimetre_refuse_ne_laisse_rien() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> arreter("91-evry-courcouronnes|M1"))
                .withMessage("Préfecture d’Évry-Courcouronnes\u00a0: Au moins un module optionnel doit être retenu.");

        assertThat(perimetres.enVigueur(DEMARCHE)).isEmpty();
    }

    @Test
    void un_changement_dit_ce_qui_est_nouveau() {
        arreter("91-evry-courcouronnes|M1", "91-evry-courcouronnes|M7");
        Acte acte = new Acte(TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC), "camille", "COPIL");

        var modules = changement.appliquer(EVRY, new TreeSet<>(Set.of("M1", "M2", "M7")), acte);
        var site = changement.appliquer(
                new Parcours(new CodeDemarche("91-2013"), new CodeSite("91-palaiseau")),
                new TreeSet<>(Set.of("M1", "M2")),
                acte);

        assertThat(modules.siteNouveau()).isFalse();
        assertThat(modules.modulesAjoutes()).containsExactly("M2");
        assertThat(site.siteNouveau()).isTrue();
        assertThat(perimetres.modules(EVRY)).containsExactly("M1", "M2", "M7");
    }

    @Test
    void une_demarche_se_clot_avec_ce_que_ses_sites_ont_obtenu() {
        arreter("91-evry-courcouronnes|M1", "91-evry-courcouronnes|M7", "91-etampes|M1", "91-etampes|M2");
        ports.labellises.add(EVRY.site());

        assertThat(cloture.clore(DEMARCHE)).isEqualTo(EtatDemarche.ABOUTIE_EN_PARTIE);
        assertThat(demarches.exiger(DEMARCHE).closeLe()).isEqualTo(LocalDate.of(2013, 2, 1));
    }

    @Test
    void une_demarche_n_est_pas_close_tant_qu_un_site_est_en_chemin() {
        arreter("91-evry-courcouronnes|M1", "91-evry-courcouronnes|M7", "91-etampes|M1", "91-etampes|M2");
        CodeSite etampes = new CodeSite("91-etampes");
        ports.labellises.add(EVRY.site());
        ports.enChemin.addAll(List.of(EVRY.site(), etampes));

        cloture.arrive(DEMARCHE, EVRY.cleMetier());
        assertThat(cloture.clore(DEMARCHE)).isEqualTo(EtatDemarche.ABOUTIE_EN_PARTIE);
        assertThat(demarches.exiger(DEMARCHE).etat()).isEqualTo(EtatDemarche.EN_COURS);
        ports.enChemin.remove(EVRY.site());
        ports.labellises.add(etampes);
        cloture.arrive(DEMARCHE, new Parcours(DEMARCHE, etampes).cleMetier());

        assertThat(demarches.exiger(DEMARCHE).etat()).isEqualTo(EtatDemarche.ABOUTIE);
    }

    @Test
    void une_demarche_close_ne_s_abandonne_plus() {
        cloture.clore(DEMARCHE);
        cloture.abandonner(DEMARCHE);

        assertThat(demarches.exiger(DEMARCHE).etat()).isEqualTo(EtatDemarche.SANS_LABEL);
    }

    @Test
    void le_relais_transmet_le_role_et_les_taches() {
        nommer("Camille Renard", "camille.renard@exemple.fr");
        annuaire.personne(new CodeDepartement("91"), "Noé Vasseur", "noe.vasseur@exemple.fr");

        secretaireGeneral
                .avec(VariablesDemarche.ANCIEN_REFERENT.nom(), "camille.renard")
                .avec(VariablesDemarche.NOUVEAU_REFERENT.nom(), "noe.vasseur")
                .dans(
                        formulaires.get(PasserRelais.name()),
                        Map.of("pointsEnCours", "Convoquer le comité.", "documentsTransmis", true));

        assertThat(ports.transmises).containsExactly("91: camille.renard → noe.vasseur");
        assertThat(annuaire.titulaires("91.referent-qualite"))
                .extracting(Personne::id)
                .containsExactly("noe.vasseur");
    }

    private void nommer(String nom, String courriel) {
        secretaireGeneral.dans(
                formulaires.get(NommerReferent.name()),
                Map.of("nom", nom, "courriel", courriel, "dateLettre", "2013-01-28"));
    }

    private void arreter(String... choix) {
        secretaireGeneral.dans(
                formulaires.get(ArreterPerimetre.name()),
                Map.of("perimetre", List.of(choix), "dateReunion", "2013-01-30"));
    }

    private static Map<String, Object> demande(String departement) {
        return Map.of(
                "departement", departement,
                "referentiel", "qualipref-2012",
                "dateDebut", "2013-01-21",
                "dateCible", "2014-01-31",
                "comiteUsagers", "commun");
    }
}
