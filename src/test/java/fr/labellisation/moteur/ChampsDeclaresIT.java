package fr.labellisation.moteur;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChampsDeclaresIT extends Parcours91 {

    @Autowired
    private Actions actions;

    @Test
    void une_valeur_qu_aucun_champ_ne_demande_ne_devient_pas_un_fait_du_processus() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        long action = actions.proposer(NouvelleAction.surSouhait(
                demarche,
                new Parcours(demarche, new CodeSite(SITE)).site(),
                unComite(demarche.valeur()),
                new NouvelleAction.Proposition(
                        "Réduire l’attente", "91-evry.correspondant-qualite", LocalDate.parse("2013-02-01"))));
        var instance =
                lancer(ActionCorrective.CLE, demarche, Map.of(VariablesCommunes.ACTION.nom(), String.valueOf(action)));

        faire(
                RealiserAction.name(),
                Map.of(
                        "realiseeLe", "2013-01-07",
                        "compteRendu", "Une deuxième ligne est ouverte.",
                        "verificateur", "91-evry.correspondant-qualite",
                        "departement", "94",
                        "intrus", "oui"));

        assertThat(moteur.getVariables(instance.getId()))
                .containsEntry("departement", "91")
                .containsEntry("verificateur", "91.referent-qualite")
                .doesNotContainKeys("intrus", "realiseeLe", "compteRendu");
    }

    private long unComite(String demarche) {
        base.sql("insert into comite (demarche, portee) values (:demarche, 'commun')")
                .param("demarche", demarche)
                .update();
        return base.sql("select max(id) from comite").query(Long.class).single();
    }
}
