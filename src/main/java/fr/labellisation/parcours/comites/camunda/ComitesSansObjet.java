package fr.labellisation.parcours.comites.camunda;

import fr.labellisation.parcours.comites.CourrierDuComite;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.camunda.ArretDuProcessus;
import fr.labellisation.parcours.demarche.chemin.ParcoursInterrompus;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The committee of a site that leaves its démarche is not held, unless its members are already invited. */
@Component
class ComitesSansObjet implements ParcoursInterrompus {
    private final RuntimeService moteur;
    private final ArretDuProcessus arret;
    private final CourrierDuComite courrier;

    ComitesSansObjet(RuntimeService moteur, ArretDuProcessus arret, CourrierDuComite courrier) {
        this.moteur = moteur;
        this.arret = arret;
        this.courrier = courrier;
    }

    /** Its committees end with the processes of the démarche; who was invited to one is told. */
    @Override
    public void interrompre(CodeDemarche demarche) {
        courrier.annulerTous(demarche);
    }

    @Override
    public void interrompre(Parcours parcours) {
        moteur
                .createProcessInstanceQuery()
                .processDefinitionKey(ComiteLocalUsagers.CLE)
                .processInstanceBusinessKey(new Portee(parcours.site().valeur()).cleMetier(parcours.demarche()))
                .list()
                .stream()
                .filter(this::sansInvites)
                .forEach(comite -> arret.arreter(
                        comite, ComiteLocalUsagers.MESSAGE_SITE_RETIRE, ComiteLocalUsagers.Element.Fin_ComiteTenu));
    }

    private boolean sansInvites(ProcessInstance comite) {
        return moteur.getActiveActivityIds(comite.getId()).stream()
                .anyMatch(etape -> etape.equals(ComiteLocalUsagers.Element.ComposerComite.name())
                        || etape.equals(ComiteLocalUsagers.Element.ConvoquerComite.name()));
    }
}
