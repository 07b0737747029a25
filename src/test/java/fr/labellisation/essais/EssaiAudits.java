package fr.labellisation.essais;

import static fr.labellisation.essais.ReponsesAudit.actionEfficace;
import static fr.labellisation.essais.ReponsesAudit.actionFaite;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.TransmettreDossier;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of audits and of labels share: an audit, a committee, a label; changes asked for by the référent. */
public abstract class EssaiAudits extends Parcours91 {
    @Autowired
    protected Audits audits;

    @Autowired
    protected DecisionsDeLabel decisions;

    @Autowired
    private Comites comites;

    @Autowired
    private AuditsARappeler evenements;

    @Autowired
    private DatesSuivies dates;

    /** An external audit that has its day. */
    protected long unAudit(CodeDemarche demarche, NatureAudit nature, String label, String le) {
        long audit = audits.demander(demarche, new CodeSite(SITE), label, nature, null, "AFNOR Certification");
        audits.dater(audit, LocalDate.parse(le));
        return audit;
    }

    /** The day of the audit is set: its reminders begin. */
    protected ProcessInstance rappeler(long audit) {
        dates.suivre(evenements.de(audits.exiger(audit)));
        executerLesTravaux();
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .variableValueEquals("objet", "audit:" + audit)
                .singleResult();
    }

    /** The external audit of that day finds a major non-conformity. */
    protected long auditNonConforme(CodeDemarche demarche, String le) {
        siteEstPret(demarche);
        long audit = unAudit(demarche, NatureAudit.INITIAL, null, le);
        lancer(
                AuditExterne.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.AUDIT.nom(),
                        String.valueOf(audit),
                        VariablesAudits.NATURE.nom(),
                        "initial",
                        VariablesAudits.COMPLEMENTAIRE.nom(),
                        false));
        faire(TransmettreDossier.name(), dossier(aujourdhui().toString()));
        avancerAu(le);
        faire(EnregistrerConstats.name(), rapport(le, "NC majeure"));
        return audit;
    }

    /** The internal audit is closed and a users' committee was held: the external audit may take place. */
    protected void siteEstPret(CodeDemarche demarche) {
        audits.passerA(unAudit(demarche, NatureAudit.INTERNE, null, aujourdhui().toString()), Etat.CLOS);
        comiteTenu(demarche, aujourdhui().minusDays(1));
    }

    protected void comiteTenu(CodeDemarche demarche, LocalDate le) {
        long comite = comites.ouvrir(demarche, new Portee("commun"));
        comites.convoquer(comite, le.atTime(18, 0).atZone(PARIS).toOffsetDateTime(), "Préfecture", "Résultats");
    }

    /** The référent moves the audit, by the process that is there for it. */
    protected void deplacer(long audit, String date) {
        changer(Map.of("audit", String.valueOf(audit), "operation", "deplacer", "nouvelleDate", date));
    }

    protected void annuler(long audit) {
        changer(Map.of("audit", String.valueOf(audit), "operation", "annuler"));
    }

    private void changer(Map<String, Object> changement) {
        entantQue(referent());
        try {
            String definition = depot.createProcessDefinitionQuery()
                    .processDefinitionKey(ChangementDemarche.CLE)
                    .latestVersion()
                    .singleResult()
                    .getId();
            formulaires.submitStartForm(definition, Map.of(VariablesChangement.NATURE.nom(), "audit"));
        } finally {
            identites.clearAuthentication();
        }
        executerLesTravaux();
        var saisie = new HashMap<>(changement);
        saisie.put("motif", "Indisponibilité de l’auditeur");
        faire(tache(DeplacerAudit.name()), referent(), saisie);
        faire(tache(ConfirmerDeplacement.name()), referent(), Map.of("confirme", "oui"));
    }

    private String referent() {
        return annuaire.titulaires(Role.REFERENT_QUALITE.groupe(DEPARTEMENT, null))
                .get(0)
                .id();
    }

    /** Carries out and verifies every open action. */
    protected void acheverLesActions() {
        for (Task action : ouvertes(RealiserAction.name())) {
            faire(action, actionFaite(aujourdhui().toString()));
        }
        for (Task action : ouvertes(VerifierEfficacite.name())) {
            faire(action, actionEfficace());
        }
    }

    /** One action for each non-conformity of the audit. */
    protected Map<String, Object> reponses(long audit) {
        List<Map<String, String>> reponses = base
                .sql("select id from constat where audit = :a and type in (:types) and not leve order by id")
                .param("a", audit)
                .param(
                        "types",
                        Arrays.stream(TypeConstat.values())
                                .filter(type -> type.demandeUneAction(NatureAudit.INITIAL))
                                .map(TypeConstat::code)
                                .toList())
                .query(Long.class)
                .list()
                .stream()
                .map(constat -> Map.of(
                        "constat",
                        String.valueOf(constat),
                        "intitule",
                        "Répondre",
                        "responsable",
                        "91-evry.correspondant-qualite",
                        "echeance",
                        aujourdhui().plusDays(20).toString()))
                .toList();
        return Map.of("reponses", reponses);
    }

    /** Who holds the task and was told that it is late. */
    protected List<String> informes(String element) {
        return base.sql("select string_agg(i.informe, ',' order by i.rang) from retard r"
                        + " join retard_informe i on i.retard = r.id"
                        + " where r.element = :e and r.niveau = 1 group by r.id order by r.id")
                .param("e", element)
                .query(String.class)
                .list();
    }

    protected String etatAudit(long audit) {
        return base.sql("select etat from audit where id = :id")
                .param("id", audit)
                .query(String.class)
                .single();
    }

    protected long dernierAudit() {
        return base.sql("select max(id) from audit").query(Long.class).single();
    }

    protected String etatLabel(String label) {
        return base.sql("select etat from label where code = :c")
                .param("c", label)
                .query(String.class)
                .single();
    }

    protected long enCoursDe(String processus) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .count();
    }
}
