package fr.labellisation.simulation.nation;

import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.simulation.nation.camunda.Carnet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** May this database be filled: is it empty, or does it hold only what an earlier run wrote? */
@Component
class ControleDeLaBase {
    private static final String REGLE =
            " La commande «\u00a0nation\u00a0» ne remplit qu’une base vide, ou celle qu’elle a"
                    + " commencée\u00a0; rien n’a été écrit.";

    private final Denombrement tables;
    private final Carnet carnet;

    ControleDeLaBase(Denombrement tables, Carnet carnet) {
        this.tables = tables;
        this.carnet = carnet;
    }

    /**
     * @param graine the one that was asked for, or null
     * @return the seed to go on with
     * @throws BaseRefusee if the database is somebody else’s
     */
    long graine(Long graine) {
        return carnet.graine().map(commencee -> reprise(commencee, graine)).orElseGet(() -> premiere(graine));
    }

    private long premiere(Long graine) {
        int sites = tables.sites();
        int demarches = tables.demarches();
        long comptes = carnet.comptes();
        if (sites + demarches + comptes > 0) {
            throw new BaseRefusee(
                    "Cette base sert déjà\u00a0: %d site(s), %d démarche(s), %d compte(s)." + REGLE,
                    sites,
                    demarches,
                    comptes);
        }
        return graine == null ? OptionsNation.GRAINE : graine;
    }

    private long reprise(long commencee, Long graine) {
        if (graine != null && graine != commencee) {
            throw new BaseRefusee(
                    "Cette base a été commencée avec la graine %d\u00a0; la graine %d donnerait deux moitiés de nations différentes."
                            + " Donnez la même, ou aucune.",
                    commencee, graine);
        }
        Set<String> complets = carnet.complets();
        List<String> etrangers = tables.departements().stream()
                .filter(departement -> !complets.contains(departement))
                .toList();
        if (!etrangers.isEmpty()) {
            throw new BaseRefusee(
                    "Cette base contient des départements que la commande n’a pas écrits\u00a0: %s." + REGLE,
                    String.join(", ", etrangers));
        }
        return commencee;
    }
}
