package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The findings of an external audit are recorded. A minor non-conformity of an earlier audit that is still open becomes
 * major at the next follow-up or renewal; a complementary audit looks at what it was asked for alone. Source: DOMAINE.md §3.
 */
@Component
class EnregistrerConstats implements Formulaire {
    private final Audits audits;
    private final Constats constats;
    private final LabelsDeLAudit labels;
    private final NonConformitesARappeler rappels;

    EnregistrerConstats(Audits audits, Constats constats, LabelsDeLAudit labels, NonConformitesARappeler rappels) {
        this.audits = audits;
        this.constats = constats;
        this.labels = labels;
        this.rappels = rappels;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.date("rapportLe", "Date du rapport").requis().auPlusTard(), Constats.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Constats.offerts();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        if (saisie.date("rapportLe").isBefore(audit.le())) {
            throw new SaisieRefusee(
                    "« Date du rapport » : le rapport ne peut pas précéder l’audit du %s.",
                    DateFrancaise.de(audit.le()));
        }
        audits.passerA(audit.id(), Etat.PASSE);
        // What was major before is found again by this audit, or holds no more: also after a refusal.
        List<Long> reprises = labels.reprises(audit);
        constats.leverMajeures(reprises);
        if (audit.nature().verifieLesMineures()) {
            aggraverLesMineures(audit, reprises);
        }
        constats.enregistrer(audit.id(), saisie.lignes("constats"));
        List<Constat> aTraiter = constats.aTraiter(audit.id(), audit.nature());
        int majeures =
                (int) aTraiter.stream().filter(c -> c.type().bloqueLaDecision()).count();
        if (!aTraiter.isEmpty()) {
            rappels.trouvees(audit, VariablesCommunes.REFERENTIEL.lire(contexte), majeures > 0);
        }
        return Map.of(
                VariablesAudits.NC_MAJEURES.nom(),
                majeures,
                VariablesAudits.NC_MINEURES.nom(),
                aTraiter.size() - majeures,
                VariablesAudits.COMPLEMENTAIRE.nom(),
                false);
    }

    private void aggraverLesMineures(Audit audit, List<Long> reprises) {
        for (Constat mineure : constats.mineuresAnterieures(reprises)) {
            constats.lever(mineure.id());
            constats.enregistrer(audit.id(), TypeConstat.NC_MAJEURE, mineure.engagement(), mineure.texte());
        }
    }
}
