package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.SITE;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.actions.NouvelleAction.Proposition;
import fr.labellisation.parcours.actions.Plans;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A label of Évry on Qual-e-pref, M1 and M2, at the end of its cycle: what was answered in it, and what is still open. */
@TestComponent
public class CycleARenouveler {
    private final Temps temps;
    private final Gestes gestes;
    private final Instances instances;
    private final LabelsDonnes labels;
    private final Evaluations evaluations;
    private final Actions actions;
    private final Plans plans;
    private final JdbcClient base;

    CycleARenouveler(
            Temps temps,
            Gestes gestes,
            Instances instances,
            LabelsDonnes labels,
            Evaluations evaluations,
            Actions actions,
            Plans plans,
            JdbcClient base) {
        this.temps = temps;
        this.gestes = gestes;
        this.instances = instances;
        this.labels = labels;
        this.evaluations = evaluations;
        this.actions = actions;
        this.plans = plans;
        this.base = base;
    }

    /** The renewal is to be decided, on 25 November 2026; M1 was last found wanting, M2 kept. */
    public void ouvrir() {
        temps.aujourdhuiEst("2026-11-25");
        labels.importer(SITE, "qual-e-pref-2018", "M1, M2", "2024-03-20");
        evaluer("2024-01-15", new Evaluation("M1", "M1", true, ""));
        evaluer("2025-02-03", new Evaluation("M1", "M1", false, "Trois appels perdus sur dix"));
        evaluer("2025-02-03", new Evaluation("M2", "M2", true, ""));
    }

    /** The way that led to the label. */
    public Parcours ancien() {
        return new Parcours(
                new CodeDemarche(base.sql("select demarche from label")
                        .query(String.class)
                        .single()),
                new CodeSite(SITE));
    }

    private void evaluer(String le, Evaluation evaluation) {
        evaluations.enregistrer(
                ancien(),
                List.of(evaluation),
                true,
                new Acte(OffsetDateTime.parse(le + "T10:00:00+01:00"), "ancienne.personne", null));
    }

    /** It is decided on the same version, with the modules that are kept or with these. */
    public void renouveler(String... modules) {
        Map<String, Object> decision = new HashMap<>(ReponsesParcours.renouvellement("renouveler", "qual-e-pref-2018"));
        if (modules.length > 0) {
            decision.put("perimetre", "choisi");
            decision.put("modules", List.of(modules));
        }
        gestes.faire(DeciderRenouvellement.name(), decision);
    }

    /** An action of the plan of the cycle, being carried out; answers with its id. */
    public long actionOuverte(String engagement, String intitule) {
        Parcours ancien = ancien();
        long plan = plans.ouvrir(ancien);
        long action = actions.proposer(NouvelleAction.surEcart(
                ancien,
                plan,
                engagement,
                new Proposition(intitule, ReponsesDemarche.RESPONSABLE, LocalDate.parse("2027-03-01"))));
        instances.lancer(
                ActionCorrective.CLE,
                ancien.demarche(),
                Map.of(VariablesCommunes.ACTION.nom(), String.valueOf(action)));
        return action;
    }
}
