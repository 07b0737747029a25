package fr.labellisation.parcours.enquete.processus;

import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.essais.ReponsesDemarche.resultatsPublies;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.Fin_ResultatsPublies;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnqueteSatisfactionIT extends Parcours91 {
    @Autowired
    private Retards retards;

    private ProcessInstance uneEnquete() {
        return lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
    }

    @Test
    void une_enquete_lancee_est_publiee() {
        ProcessInstance instance = uneEnquete();

        faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));
        faire(PublierResultats.name(), resultatsPublies("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_ResultatsPublies.name());
        assertThat(valeur("select satisfaction from enquete", Integer.class)).isEqualTo(87);
    }

    @Test
    void le_correspondant_du_site_lance_et_le_referent_publie() {
        uneEnquete();

        assertThat(titulaire(tache(LancerEnquete.name())))
                .isEqualTo(annuaire.titulaires(SITE + ".correspondant-qualite")
                        .get(0)
                        .id());
        faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));

        assertThat(titulaire(tache(PublierResultats.name()))).isEqualTo(titulaire(Role.REFERENT_QUALITE));
    }

    @Test
    void des_resultats_publies_avant_le_lancement_sont_refuses() {
        uneEnquete();
        faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));

        assertThatThrownBy(() -> faire(PublierResultats.name(), resultatsPublies("2013-01-04")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("avant le lancement de l’enquête, le 7 janvier 2013");
        assertThat(enCours()).containsExactly(PublierResultats.name());
    }

    @Test
    void une_enquete_et_sa_publication_en_retard_sont_signalees_sans_disparaitre() {
        ProcessInstance instance = uneEnquete();

        avancerAu("2013-02-05");
        retards.enRetard(LancerEnquete.name(), "4 février 2013", Role.SECRETAIRE_GENERAL);
        faire(LancerEnquete.name(), enqueteLancee("2013-02-05"));
        avancerAu("2013-03-20");
        retards.enRetard(PublierResultats.name(), "19 mars 2013", Role.SECRETAIRE_GENERAL);
        faire(PublierResultats.name(), resultatsPublies("2013-03-20"));

        assertThat(fins(instance))
                .containsExactly(
                        Fin_ResultatsPublies.name(),
                        EnqueteSatisfaction.Element.Fin_RetardSignale.name(),
                        EnqueteSatisfaction.Element.Fin_RetardSignale.name());
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(EnqueteSatisfaction.CLE, depot);
    }
}
