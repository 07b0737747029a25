package fr.labellisation.reprise;

import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesEnquetesIT extends Parcours91 {
    @Autowired
    private Enquetes enquetes;

    @Autowired
    private RepriseDesEnquetes reprise;

    @Test
    void un_site_qui_n_a_interroge_que_ses_usagers_interroge_ses_agents() {
        aujourdhuiEst("2026-11-30");
        Parcours parcours = interroge("services-publics-plus-2023");

        assertThat(reprise.objets()).containsExactly(parcours.cleMetier());
        reprise.reprendre(parcours.cleMetier());
        reprise.reprendre(parcours.cleMetier());

        assertThat(textes("select aupres_de from enquete order by id")).containsExactly("usagers", "agents");
        assertThat(texte(tache(LancerEnquete.name()), "aupresDe")).isEqualTo("auprès des agents");
        assertThat(reprise.objets()).isEmpty();
    }

    @Test
    void une_version_qui_ne_demande_pas_d_interroger_les_agents_ne_change_pas() {
        interroge("qualipref-2012");

        assertThat(reprise.objets()).isEmpty();
    }

    private Parcours interroge(String referentiel) {
        CodeDemarche demarche = demarche(referentiel);
        Parcours parcours = new Parcours(demarche, new CodeSite(SITE));
        enquetes.ouvrir(parcours, PublicEnquete.USAGERS);
        return parcours;
    }
}
