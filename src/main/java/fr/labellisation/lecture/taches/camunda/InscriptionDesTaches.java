package fr.labellisation.lecture.taches.camunda;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.taches.Brouillons;
import fr.labellisation.lecture.taches.RegistreDesTaches;
import fr.labellisation.lecture.taches.TacheApparue;
import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.VariablesIndicateurs;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Writes down what becomes of the tasks of the engine. */
@Component
public class InscriptionDesTaches {
    private final RegistreDesTaches registre;
    private final Brouillons brouillons;
    private final Retouches retouches;
    private final Clock horloge;
    private final TachesDeLaTransaction nouvelles = new TachesDeLaTransaction();

    InscriptionDesTaches(RegistreDesTaches registre, Brouillons brouillons, Retouches retouches, Clock horloge) {
        this.registre = registre;
        this.brouillons = brouillons;
        this.retouches = retouches;
        this.horloge = horloge;
    }

    /** @param delai where the delay that gives its due date comes from */
    public void apparue(DelegateTask tache, ProcessusDeLaTache processus, Provenance delai) {
        String element = tache.getTaskDefinitionKey();
        String cleMetier = tache.getExecution().getProcessBusinessKey();
        nouvelles.noter(tache.getId());
        registre.inscrire(new TacheApparue(
                tache.getId(),
                element,
                tache.getName(),
                processus.processus(),
                processus.appelant(),
                CodeDepartement.ouNul(tache.getTenantId()),
                Variables.eventuel(tache, VariablesCommunes.DEMARCHE).orElse(null),
                site(tache),
                Variables.eventuel(tache, VariablesCommunes.REFERENTIEL).orElse(null),
                Variables.eventuel(tache, VariablesDiagnostic.MODULE).orElse(null),
                Variables.eventuel(tache, VariablesCommunes.ACTION).orElse(null),
                objet(tache),
                EtapeDeLaTache.de(element, processus, cleMetier).orElse(null),
                tache.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                tache.getAssignee(),
                instant(horloge.instant()),
                instant(tache.getDueDate()),
                delai));
        noterRetouche(tache);
    }

    public void confiee(DelegateTask tache) {
        registre.confier(tache.getId(), tache.getAssignee());
    }

    /** @param delai as when it appeared, for the due date that it has now */
    public void deplacee(DelegateTask tache, Provenance delai) {
        registre.deplacer(tache.getId(), tache.getAssignee(), instant(tache.getDueDate()), delai);
        noterRetouche(tache);
    }

    /** @param par login of who did it; null where the service itself did */
    public void faite(DelegateTask tache, String par) {
        registre.finir(tache.getId(), instant(horloge.instant()), par == null ? RegistreDesTaches.AUTOMATE : par);
        noterRetouche(tache);
        brouillons.oublier(tache.getId());
    }

    /** The path went on without it; one that nobody ever saw, because a path was brought in behind it, is not told. */
    public void retiree(DelegateTask tache) {
        if (nouvelles.contient(tache.getId())) {
            registre.oublier(tache.getId());
            return;
        }
        registre.finir(tache.getId(), instant(horloge.instant()), null);
        noterRetouche(tache);
        brouillons.oublier(tache.getId());
    }

    private void noterRetouche(DelegateTask tache) {
        retouches.noter(
                site(tache),
                Variables.eventuel(tache, VariablesCommunes.DEMARCHE).orElse(null));
    }

    /** Whom a survey asks, which period results are asked for; null where the name says it all. */
    private static String objet(DelegateTask tache) {
        return Variables.eventuel(tache, VariablesCommunes.PUBLIC_ENQUETE)
                .map(PublicEnquete::duCode)
                .filter(interroge -> interroge == PublicEnquete.AGENTS)
                .map(PublicEnquete::aupres)
                .or(() -> Variables.eventuel(tache, VariablesIndicateurs.PERIODE)
                        .map(code -> PeriodeDeMesure.exiger(code).libelle()))
                .orElse(null);
    }

    /** What serves all sites of a démarche carries « commun » instead of one. */
    private static CodeSite site(DelegateTask tache) {
        return tache.getVariable(VariablesCommunes.SITE.nom()) instanceof String code && CodeSite.reconnait(code)
                ? new CodeSite(code)
                : null;
    }

    private static OffsetDateTime instant(Date date) {
        return date == null ? null : instant(date.toInstant());
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
