package fr.labellisation.lecture.planification;

import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrevisionsIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    Previsions previsions;

    @Autowired
    Planification planification;

    @Autowired
    Realisations realisations;

    @Autowired
    PrevuRealise comparateur;

    @Test
    void une_demarche_ouverte_avec_une_date_cible_garde_sa_prevision_pour_tous_les_sites() {
        laDemarche.decider("commun");

        Prevision prevision =
                previsions.derniere(new CodeDemarche(laDemarche.code())).orElseThrow();

        assertThat(prevision)
                .returns(1, Prevision::version)
                .returns(LocalDate.parse("2014-01-07"), Prevision::cible)
                .returns("labellisation", Prevision::gardeePar);
        assertThat(prevision.lignes().stream().filter(ligne -> ligne.etape().equals(NommerReferent.name())))
                .extracting(Ligne::site)
                .containsOnlyNulls();
        assertThat(prevision.lignes().stream().filter(ligne -> ligne.etape().equals(AuditExterne.CLE)))
                .extracting(Ligne::site)
                .contains(new CodeSite("91-evry"), new CodeSite("91-etampes"), new CodeSite("91-palaiseau"))
                .doesNotHaveDuplicates();
        assertThat(prevision.lignes().get(prevision.lignes().size() - 1).fin()).isEqualTo("2014-01-07");
    }

    @Test
    void une_demarche_sans_date_cible_ou_dont_la_cible_est_hors_de_portee_n_en_garde_pas() {
        CodeDemarche sans = demarche("qualipref-2012", "M1", "M2");
        CodeDemarche lointaine = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(DEPARTEMENT),
                "qualipref-2012",
                NatureDemarche.INITIAL,
                aujourdhui(),
                LocalDate.parse("9999-12-31"),
                ComiteUsagers.COMMUN));

        assertThat(previsions.derniere(sans)).isEmpty();
        assertThat(previsions.derniere(lointaine)).isEmpty();
    }

    @Test
    void une_demarche_en_retard_des_son_ouverture_le_dit_ce_jour_la_au_secretaire_general() {
        titulaire(Role.SECRETAIRE_GENERAL);

        ouvrirPour("2013-09-30");

        assertThat(textes("select sujet from courriel where personne = 'secretaire-general'"))
                .containsExactly("Démarche 91-2013\u00a0: en retard dès son ouverture");
        assertThat(textes("select texte from courriel where personne = 'secretaire-general'")
                        .get(0))
                .contains("Nommer le référent qualité")
                .contains("jours ouvrés de retard")
                .contains("le label peut être délivré le");
    }

    @Test
    void une_demarche_qui_a_le_temps_ne_dit_rien() {
        titulaire(Role.SECRETAIRE_GENERAL);

        CodeDemarche code = ouvrirPour("2015-06-30");

        assertThat(previsions.derniere(code)).isPresent();
        assertThat(textes("select sujet from courriel")).isEmpty();
    }

    private CodeDemarche ouvrirPour(String label) {
        return demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(DEPARTEMENT),
                "qualipref-2012",
                NatureDemarche.INITIAL,
                aujourdhui(),
                LocalDate.parse(label),
                ComiteUsagers.COMMUN));
    }

    @Test
    void une_prevision_gardee_plus_tard_est_une_nouvelle_version_et_l_ancienne_reste() {
        laDemarche.decider("commun");
        CodeDemarche code = new CodeDemarche(laDemarche.code());

        int version = previsions.garder(code, planning("2014-06-27"), "camille.renard");

        assertThat(version).isEqualTo(2);
        assertThat(previsions.derniere(code).orElseThrow())
                .returns(LocalDate.parse("2014-06-27"), Prevision::cible)
                .returns("camille.renard", Prevision::gardeePar)
                .returns(horloge.instant(), Prevision::gardeeLe);
        assertThat(valeur("select count(*) from prevision", Integer.class)).isEqualTo(2);
    }

    @Test
    void ce_qui_s_est_passe_se_compare_a_ce_qui_etait_prevu() {
        CodeDemarche code = demarcheDe(2017);
        previsions.garder(code, planning("2018-06-27"), "camille.renard");
        lancer(EnqueteSatisfaction.CLE, code, Map.of());
        avancerAu("2017-01-12");
        faire(LancerEnquete.name(), enqueteLancee("2017-01-12"));

        List<Comparaison> etapes = comparateur.comparer(
                previsions.derniere(code).orElseThrow(), realisations.de(code), LocalDate.parse("2017-01-12"));

        assertThat(etape(etapes, "Lancer l’enquête"))
                .returns(Etat.FAITE, Comparaison::etat)
                .returns(new CodeSite(SITE), Comparaison::site)
                .returns(LocalDate.parse("2017-01-09"), Comparaison::debut)
                .returns(LocalDate.parse("2017-01-12"), Comparaison::fin);
        assertThat(etape(etapes, "Lancer l’enquête").ecart()).isNegative();
        assertThat(etape(etapes, "Publier les résultats de l’enquête")).returns(Etat.EN_COURS, Comparaison::etat);
        assertThat(etape(etapes, "Valider la préparation")).returns(Etat.A_VENIR, Comparaison::etat);
    }

    @Test
    void l_histoire_dit_le_site_et_le_processus_de_chaque_tache() {
        laDemarche.engager("commun", SITE);

        assertThat(realisations.de(new CodeDemarche(laDemarche.code())))
                .extracting(Realisation::tache, Realisation::site, Realisation::dans)
                .contains(
                        tuple(NommerReferent.name(), null, null),
                        tuple(EvaluerModule.name(), new CodeSite(SITE), ParcoursSite.CLE),
                        tuple(ComposerComite.name(), null, LabellisationPrefecture.CLE));
    }

    @Test
    void la_deuxieme_demarche_d_une_annee_n_est_pas_prise_pour_la_premiere() {
        CodeDemarche premiere = demarcheDe(2018);
        CodeDemarche seconde = demarcheDe(2018);
        lancer(EnqueteSatisfaction.CLE, seconde, Map.of());

        assertThat(seconde.valeur()).startsWith(premiere.valeur());
        assertThat(realisations.de(premiere)).isEmpty();
        assertThat(realisations.de(seconde)).extracting(Realisation::tache).containsExactly(LancerEnquete.name());
    }

    /** The history of the engine outlives a test: a year of its own keeps that of others away. */
    private CodeDemarche demarcheDe(int annee) {
        aujourdhuiEst(annee + "-01-09");
        return demarche("qualipref-2012", "M1", "M2");
    }

    private static Comparaison etape(List<Comparaison> etapes, String titre) {
        return etapes.stream()
                .filter(etape -> etape.titre().equals(titre))
                .findFirst()
                .orElseThrow();
    }

    private Planning planning(String label) {
        return planification.planifier(new DemandePlanning(
                new CodeDepartement(DEPARTEMENT),
                new Referentiels().parId("qualipref-2012").orElseThrow(),
                false,
                LocalDate.parse(label),
                aujourdhui(),
                List.of(new SitePlanifie(new CodeSite(SITE), "Préfecture d’Évry"))));
    }
}
