package fr.labellisation.lecture.planification.limites;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.DernierJour;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The last day of a task on the path to a label, by the plan of its démarche; follow-up and complementary audits have no plan. */
@Component
class DernierJourDuParcours implements DernierJour {
    private static final Set<String> AUDITS_DU_PARCOURS =
            Set.of(NatureAudit.INITIAL.code(), NatureAudit.RENOUVELLEMENT.code());

    private final Planification planification;
    private final ParcoursBornes parcours;

    DernierJourDuParcours(Planification planification, ParcoursBornes parcours) {
        this.planification = planification;
        this.parcours = parcours;
    }

    @Override
    public Optional<Limite> de(String tache, Map<String, Object> faits, Delais delais) {
        CodeDemarche demarche = CodeDemarche.ouNul(texte(faits, VariablesCommunes.DEMARCHE.nom()));
        if (demarche == null || horsDuPlan(faits)) {
            return Optional.empty();
        }
        return etape(tache, faits)
                .flatMap(etape -> parcours.de(demarche)
                        .flatMap(borne -> new LimitesDuParcours(planification, borne, delais).de(etape, site(faits))));
    }

    private static boolean horsDuPlan(Map<String, Object> faits) {
        String nature = texte(faits, VariablesAudits.NATURE.nom());
        return nature != null && !AUDITS_DU_PARCOURS.contains(nature)
                || Boolean.TRUE.equals(faits.get(VariablesAudits.COMPLEMENTAIRE.nom()));
    }

    private Optional<String> etape(String tache, Map<String, Object> faits) {
        String action = texte(faits, VariablesCommunes.ACTION.nom());
        if (action == null || planification.etape(tache, null).isEmpty()) {
            return planification.etape(tache, null);
        }
        NatureAudit audit = parcours.auditDeLAction(Long.parseLong(action)).orElse(null);
        if (audit == null) {
            return planification.etape(tache, ParcoursSite.CLE);
        }
        return audit == NatureAudit.INTERNE ? planification.etape(tache, AuditInterne.CLE) : Optional.empty();
    }

    /** What serves all sites of a démarche carries « commun » instead of one. */
    private static CodeSite site(Map<String, Object> faits) {
        String code = texte(faits, VariablesCommunes.SITE.nom());
        return code != null && CodeSite.reconnait(code) ? new CodeSite(code) : null;
    }

    private static String texte(Map<String, Object> faits, String nom) {
        return Objects.toString(faits.get(nom), null);
    }
}
