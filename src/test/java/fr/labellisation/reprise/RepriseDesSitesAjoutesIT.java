package fr.labellisation.reprise;

import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesSitesAjoutesIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private RepriseDesSitesAjoutes reprise;

    @Test
    void une_demarche_close_avant_l_arrivee_d_un_site_ajoute_est_a_nouveau_en_cours() {
        laDemarche.engager("commun", SITE);
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), perimetreModifie(laDemarche.code(), ETAMPES, "M1", "M2"));
        base.sql("update demarche set etat = 'aboutie-en-partie', close_le = '2013-06-27'")
                .update();

        assertThat(reprise.objets()).containsExactly("91-2013");
        reprise.reprendre("91-2013");

        assertThat(textes("select etat from demarche where close_le is null")).containsExactly("en-cours");
        assertThat(reprise.objets()).isEmpty();
    }
}
