package fr.labellisation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDuRegistreIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    RepriseDuRegistre reprise;

    /** All that is kept of each task; the groups of open ones only: what is done is nobody's to take. */
    private List<Map<String, Object>> registre() {
        return base.sql("""
                        select id, element, nom, processus, appelant, departement, demarche, site, module, action, etape,
                          case when finie_le is null then (select string_agg(g.groupe, ',' order by g.groupe) from tache_groupe g where g.tache = tache.id) end as groupes, titulaire, apparue_le, due_le, finie_le,
                          faite_par
                        from tache order by id""").query().listOfRows();
    }

    @Test
    void l_histoire_du_moteur_rend_les_taches_telles_qu_elles_auraient_ete_inscrites() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("E5", "E6");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        var retiree = lancer(FormationAgents.CLE, demarche, Map.of());
        moteur.deleteProcessInstance(retiree.getId(), "abandon");
        List<Map<String, Object>> inscrites = registre();
        assertThat(inscrites).hasSizeGreaterThan(15);
        base.sql("delete from tache").update();

        reprise.objets().forEach(reprise::reprendre);
        reprise.objets().forEach(reprise::reprendre);

        assertThat(registre()).containsExactlyElementsOf(inscrites);
    }
}
