package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The major non-conformities are lifted by proof, or by a complementary audit, or not at all. */
@Component
class LeverNonConformites implements Formulaire {
    private static final String PREUVE = "preuve-acceptee";
    private static final String COMPLEMENTAIRE = "audit-complementaire";
    private static final String NON_LEVEE = "non-levee";

    private final Audits audits;
    private final Constats constats;
    private final LabelsDeLAudit labels;
    private final Documents documents;
    private final NonConformitesARappeler rappels;

    LeverNonConformites(
            Audits audits,
            Constats constats,
            LabelsDeLAudit labels,
            Documents documents,
            NonConformitesARappeler rappels) {
        this.audits = audits;
        this.constats = constats;
        this.labels = labels;
        this.documents = documents;
        this.rappels = rappels;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix("issueLevee", "Issue", PREUVE, COMPLEMENTAIRE, NON_LEVEE)
                        .requis(),
                Champ.texteLong("preuve", "Preuves apportées").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        String issue = saisie.texte("issueLevee");
        if (PREUVE.equals(issue)) {
            constats.leverMajeures(labels.reprises(audit));
        }
        rappels.levees(audit);
        documents.garder(
                contexte,
                "Levée des non-conformités",
                saisie.texte("preuve"),
                contexte.maintenant().toLocalDate());
        return Map.of(VariablesAudits.COMPLEMENTAIRE.nom(), COMPLEMENTAIRE.equals(issue));
    }
}
