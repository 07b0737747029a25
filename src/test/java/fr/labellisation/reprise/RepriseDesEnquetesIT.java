package fr.labellisation.reprise;

import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.referentiel.catalogue.VersionPubliee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RepriseDesEnquetesIT extends Parcours91 {
    @Autowired
    private Enquetes enquetes;

    @Autowired
    private RepriseDesEnquetes reprise;

    @Autowired
    private ApplicationEventPublisher annonces;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void une_correction_qui_demande_d_interroger_les_agents_les_fait_interroger() {
        aujourdhuiEst("2026-11-30");
        interroge("services-publics-plus-2023");

        publier(new VersionPubliee("services-publics-plus-2023", 1, false));
        assertThat(ouvertes(LancerEnquete.name())).isEmpty();
        publier(new VersionPubliee("services-publics-plus-2023", 1, true));

        assertThat(ouvertes(LancerEnquete.name())).hasSize(1);
        assertThat(reprise.objets()).isEmpty();
    }

    private void publier(VersionPubliee publiee) {
        new TransactionTemplate(transactions).executeWithoutResult(etat -> annonces.publishEvent(publiee));
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
