package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.SITE;
import static fr.labellisation.essais.ReponsesAudit.actionEfficace;
import static fr.labellisation.essais.ReponsesAudit.actionFaite;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
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
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Audits of Évry: one that has its day, what it takes to hold it, what it found; moved or cancelled by the référent. */
@TestComponent
public class AuditsDonnes {
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies dates;
    private final Comites comites;
    private final RuntimeService moteur;
    private final JdbcClient base;
    private final Gestes gestes;
    private final Instances instances;
    private final Temps temps;

    AuditsDonnes(
            Audits audits,
            AuditsARappeler aRappeler,
            DatesSuivies dates,
            Comites comites,
            RuntimeService moteur,
            JdbcClient base,
            Gestes gestes,
            Instances instances,
            Temps temps) {
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.dates = dates;
        this.comites = comites;
        this.moteur = moteur;
        this.base = base;
        this.gestes = gestes;
        this.instances = instances;
        this.temps = temps;
    }

    /**
     * An audit that has its day.
     *
     * @param label null before there is one
     */
    public long unAudit(CodeDemarche demarche, NatureAudit nature, String label, String le) {
        long audit = audits.demander(demarche, new CodeSite(SITE), label, null, nature, null, "AFNOR Certification");
        audits.dater(audit, LocalDate.parse(le));
        return audit;
    }

    /** The day of the audit is set: its reminders begin. */
    public ProcessInstance rappeler(long audit) {
        dates.suivre(aRappeler.de(audits.exiger(audit)));
        temps.executerLesTravaux();
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .variableValueEquals("objet", "audit:" + audit)
                .singleResult();
    }

    /** The external audit of that day finds a major non-conformity. */
    public long auditNonConforme(CodeDemarche demarche, String le) {
        siteEstPret(demarche);
        long audit = unAudit(demarche, NatureAudit.INITIAL, null, le);
        instances.lancer(
                AuditExterne.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.AUDIT.nom(),
                        String.valueOf(audit),
                        VariablesAudits.NATURE.nom(),
                        "initial",
                        VariablesAudits.COMPLEMENTAIRE.nom(),
                        false));
        gestes.faire(TransmettreDossier.name(), dossier(temps.jour()));
        temps.avancerAu(le);
        gestes.faire(EnregistrerConstats.name(), rapport(le, "NC majeure"));
        return audit;
    }

    /** The internal audit is closed and a users' committee was held: the external audit may take place. */
    public void siteEstPret(CodeDemarche demarche) {
        audits.passerA(unAudit(demarche, NatureAudit.INTERNE, null, temps.jour()), Etat.CLOS);
        comiteTenu(demarche, temps.aujourdhui().minusDays(1));
    }

    public void comiteTenu(CodeDemarche demarche, LocalDate le) {
        long comite = comites.ouvrir(demarche, new Portee("commun"));
        comites.convoquer(comite, le.atTime(18, 0).atZone(Temps.PARIS).toOffsetDateTime(), "Préfecture", "Résultats");
    }

    /** The référent moves the audit, by the process that is there for it. */
    public void deplacer(long audit, String date) {
        changer(Map.of("audit", String.valueOf(audit), "operation", "deplacer", "nouvelleDate", date));
    }

    public void annuler(long audit) {
        changer(Map.of("audit", String.valueOf(audit), "operation", "annuler"));
    }

    private void changer(Map<String, Object> changement) {
        String referent = gestes.titulaire(Role.REFERENT_QUALITE);
        gestes.demarrer(ChangementDemarche.CLE, referent, Map.of(VariablesChangement.NATURE.nom(), "audit"));
        var saisie = new HashMap<>(changement);
        saisie.put("motif", "Indisponibilité de l’auditeur");
        gestes.faire(gestes.tache(DeplacerAudit.name()), referent, saisie);
        gestes.faire(gestes.tache(ConfirmerDeplacement.name()), referent, Map.of("confirme", "oui"));
    }

    /** One action for each non-conformity of the audit. */
    public Map<String, Object> reponses(long audit) {
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
                        ReponsesDemarche.RESPONSABLE,
                        "echeance",
                        temps.aujourdhui().plusDays(20).toString()))
                .toList();
        return Map.of("reponses", reponses);
    }

    /** Carries out and verifies every open action. */
    public void acheverLesActions() {
        for (Task action : gestes.ouvertes(RealiserAction.name())) {
            gestes.faire(action, actionFaite(temps.jour()));
        }
        for (Task action : gestes.ouvertes(VerifierEfficacite.name())) {
            gestes.faire(action, actionEfficace());
        }
    }

    /** As its table says it: « date », « clos »… */
    public String etat(long audit) {
        return base.sql("select etat from audit where id = :id")
                .param("id", audit)
                .query(String.class)
                .single();
    }

    public long dernier() {
        return base.sql("select max(id) from audit").query(Long.class).single();
    }
}
