package fr.labellisation.simulation.rejeu.deroulement;

import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;

import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;

/** What the form of a change asks, for each event that is one. */
final class ChangementsDuCas {
    private final Audits audits;
    private final TaskService taches;
    private final Supplier<String> demarche;

    /** @param nature the kind of change, {@code reponses} to the tasks in which it is decided, one after the other */
    record Changement(String nature, List<Reponse> reponses) {
        Changement(String nature, String tache, Map<String, Object> saisie) {
            this(nature, List.of(new Reponse(tache, saisie)));
        }
    }

    record Reponse(String tache, Map<String, Object> saisie) {}

    ChangementsDuCas(Audits audits, TaskService taches, Supplier<String> demarche) {
        this.audits = audits;
        this.taches = taches;
        this.demarche = demarche;
    }

    Changement de(FaitDuCas fait, String site) {
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("confirme", "oui");
        saisie.put("motif", fait.donnees().getOrDefault("motif", "Décision du comité de pilotage."));
        return switch (fait.evenement()) {
            case PERIMETRE_MODIFIE, SITE_AJOUTE -> {
                saisie.put("demarche", demarche.get());
                saisie.put("site", site);
                saisie.put("modules", fait.donnees().getOrDefault("modules", List.of()));
                saisie.put("aDecider", fait.donnees().getOrDefault("aDecider", List.of()));
                yield new Changement("perimetre", ModifierPerimetre.name(), saisie);
            }
            case SITE_RETIRE -> {
                saisie.put("demarche", demarche.get());
                saisie.put("site", site);
                saisie.put("devenir", "retire");
                yield new Changement("perimetre", ModifierPerimetre.name(), saisie);
            }
            case AUDIT_DEPLACE -> {
                saisie.put("nouvelleDate", fait.donnees().get("nouvelleDate"));
                yield audit(fait, site, "deplacer", saisie);
            }
            case AUDIT_ANNULE -> audit(fait, site, "annuler", saisie);
            case REFERENT_REMPLACE -> {
                saisie.put("nom", fait.donnees().get("nom"));
                saisie.put("courriel", fait.donnees().get("courriel"));
                saisie.put(PersonneDesignee.CONFIRMEE, "true");
                yield new Changement("referent", RemplacerReferent.name(), saisie);
            }
            case DEMARCHE_ABANDONNEE -> {
                saisie.put("demarche", demarche.get());
                yield new Changement("abandon", AbandonnerDemarche.name(), saisie);
            }
            default -> throw new IllegalArgumentException(fait.libelle() + " is no change");
        };
    }

    private Changement audit(FaitDuCas fait, String site, String operation, Map<String, Object> saisie) {
        saisie.put("operation", operation);
        saisie.put("audit", auditDate(site, fait.surAuditInterne()));
        Map<String, Object> confirmation = Map.of("confirme", saisie.remove("confirme"));
        return new Changement(
                "audit",
                List.of(
                        new Reponse(DeplacerAudit.name(), saisie),
                        new Reponse(ConfirmerDeplacement.name(), confirmation)));
    }

    /** Id of the audit of the site that has a day; an empty text where there is none, which the form refuses. */
    private String auditDate(String site, boolean interne) {
        return audits.duSite(new CodeSite(site)).stream()
                .filter(audit -> audit.etat() == Audit.Etat.DATE)
                .filter(audit -> interne == (audit.nature() == NatureAudit.INTERNE))
                .findFirst()
                .map(audit -> String.valueOf(audit.id()))
                .orElse("");
    }

    boolean estDe(Attente attente, String instance) {
        return List.of(taches.createTaskQuery()
                        .taskId(attente.id())
                        .singleResult()
                        .getProcessInstanceId())
                .contains(instance);
    }
}
