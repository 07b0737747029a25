package fr.labellisation.lecture.preparation;

import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks in which what a site may lack is mended, open and done, for many sites by one statement. */
@Repository
class TachesDesParcours {
    static final List<String> EVALUATION =
            noms(DiagnosticEcarts.Element.EvaluerModule, SuiviAnnuel.Element.AutoEvaluationAnnuelle);
    static final List<String> PLAN =
            noms(PlanActions.Element.RedigerPlanActions, PlanActions.Element.ArreterPlanActions);
    static final List<String> ACTION =
            noms(ActionCorrective.Element.RealiserAction, ActionCorrective.Element.VerifierEfficacite);
    static final List<String> COMITE =
            noms(ComiteLocalUsagers.Element.ComposerComite, ComiteLocalUsagers.Element.ConvoquerComite);
    static final List<String> ENQUETE =
            noms(EnqueteSatisfaction.Element.LancerEnquete, EnqueteSatisfaction.Element.PublierResultats);
    static final List<String> FORMATION = noms(
            FormationAgents.Element.EtablirPlanFormation,
            FormationAgents.Element.TenirSession,
            FormationAgents.Element.CloreFormation);
    static final String DOSSIER = EnvoiDossier.Element.TransmettreDossier.name();
    static final String DOCUMENTS_INTERNES = AuditInterne.Element.TransmettreDocuments.name();
    static final String COMPTE_RENDU = ComiteLocalUsagers.Element.SignerCompteRendu.name();

    private static final List<String> ELEMENTS = List.of(
                    EVALUATION,
                    PLAN,
                    ACTION,
                    COMITE,
                    ENQUETE,
                    FORMATION,
                    List.of(DOSSIER, DOCUMENTS_INTERNES, COMPTE_RENDU))
            .stream()
            .flatMap(List::stream)
            .toList();

    private final JdbcClient base;

    TachesDesParcours(JdbcClient base) {
        this.base = base;
    }

    /**
     * A task.
     *
     * @param module code of the one that it is about; null for none
     * @param action id of the one that it is about; null for none
     * @param titulaire login; null while it is its group's
     * @param faite whether somebody has done it; the path may also have gone on without it
     */
    record TacheTrouvee(
            String id,
            String element,
            String module,
            Long action,
            String titulaire,
            List<String> groupes,
            boolean ouverte,
            boolean faite) {}

    /** Those of each way and of its whole démarche, the open ones first, then the last ones done. */
    Map<Parcours, List<TacheTrouvee>> de(ParcoursLus parcours) {
        Map<Parcours, List<TacheTrouvee>> parParcours = new HashMap<>();
        base.sql("""
            select t.id, t.element, t.module, t.action, t.demarche, t.site, t.titulaire, t.finie_le, t.faite_par,
              (select array_agg(g.groupe order by g.groupe) from tache_groupe g where g.tache = t.id) as groupes
            from tache t
            where t.demarche in (:demarches) and (t.site in (:sites) or t.site is null) and t.element in (:elements)
            order by case when t.finie_le is null then 0 else 1 end, t.finie_le desc, t.apparue_le, t.id
            """).params(parcours.codes()).param("elements", ELEMENTS).query(ligne -> {
            TacheTrouvee tache = tache(ligne);
            CodeSite site = CodeSite.ouNul(ligne.getString("site"));
            CodeDemarche demarche = new CodeDemarche(ligne.getString("demarche"));
            parcours.tous().stream()
                    .filter(p -> p.demarche().equals(demarche)
                            && (site == null || p.site().equals(site)))
                    .forEach(p -> parParcours
                            .computeIfAbsent(p, nouveau -> new ArrayList<>())
                            .add(tache));
        });
        return parParcours;
    }

    private static TacheTrouvee tache(ResultSet ligne) throws SQLException {
        Array groupes = ligne.getArray("groupes");
        boolean ouverte = ligne.getObject("finie_le") == null;
        return new TacheTrouvee(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("module"),
                ligne.getObject("action", Long.class),
                ligne.getString("titulaire"),
                groupes == null
                        ? List.of()
                        : Arrays.stream((Object[]) groupes.getArray())
                                .map(String::valueOf)
                                .toList(),
                ouverte,
                !ouverte && ligne.getString("faite_par") != null);
    }

    private static List<String> noms(Enum<?>... elements) {
        return Arrays.stream(elements).map(Enum::name).toList();
    }
}
