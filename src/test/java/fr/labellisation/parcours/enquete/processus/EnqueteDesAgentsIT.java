package fr.labellisation.parcours.enquete.processus;

import static fr.labellisation.essais.ReponsesParcours.enquete;
import static fr.labellisation.essais.ReponsesParcours.resultats;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Under a version that asks for it, the agents are asked as the users are. */
class EnqueteDesAgentsIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private TachesDesSites lecture;

    @Test
    void les_agents_sont_interroges_a_cote_des_usagers_et_la_preparation_attend_les_deux() {
        aujourdhuiEst("2026-11-30");
        chemin.parcours(demarche("services-publics-plus-2023"), "initial");
        chemin.diagnostiquer("R1");
        chemin.planifier();

        assertThat(ouvertes(LancerEnquete.name())).hasSize(2);
        Task agents = aupresDe(LancerEnquete.name(), PublicEnquete.AGENTS);
        assertThat(texte(agents, "aupresDe")).isEqualTo("auprès des agents");
        assertThat(textes("select coalesce(objet, '') from tache where element = 'LancerEnquete' order by 1"))
                .containsExactly("", "auprès des agents");

        assertThat(lecture.ouvertesDuSite(new CodeSite(SITE)))
                .filteredOn(tache -> tache.element().equals(LancerEnquete.name()))
                .extracting(TacheOuverte::objet)
                .containsExactlyInAnyOrder("", "auprès des agents");

        mener(PublicEnquete.AGENTS);
        chemin.mettreEnOeuvre("2027-06-08");

        assertThat(ouvertes(ValiderPreparation.name())).hasSize(1);
        assertThat(textes("select aupres_de from enquete where publiee_le is not null order by 1"))
                .containsExactly("agents", "usagers");
    }

    @Test
    void la_preparation_n_est_pas_demandee_sans_les_agents() {
        aujourdhuiEst("2026-11-30");
        chemin.parcours(demarche("services-publics-plus-2023"), "initial");
        chemin.diagnostiquer("R1");
        chemin.planifier();
        chemin.executerLePlan();

        mener(PublicEnquete.USAGERS);
        executerLesTravaux();
        assertThat(ouvertes(ValiderPreparation.name())).isEmpty();

        mener(PublicEnquete.AGENTS);
        executerLesTravaux();
        assertThat(ouvertes(PublierResultats.name())).isEmpty();
    }

    private void mener(PublicEnquete interroge) {
        faire(aupresDe(LancerEnquete.name(), interroge), enquete(aujourdhui().toString()));
        faire(
                aupresDe(PublierResultats.name(), interroge),
                resultats(aujourdhui().toString()));
    }

    private Task aupresDe(String element, PublicEnquete interroge) {
        return tache(element, VariablesCommunes.PUBLIC_ENQUETE.nom(), interroge.code());
    }
}
