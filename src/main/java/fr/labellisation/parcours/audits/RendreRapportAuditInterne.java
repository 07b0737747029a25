package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
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

/** The internal auditor reports his findings; those that need an action become one in the plan of the site. */
@Component
class RendreRapportAuditInterne implements Formulaire {
    private final Audits audits;
    private final Constats constats;
    private final ActionsSurConstats actions;
    private final Documents documents;

    RendreRapportAuditInterne(Audits audits, Constats constats, ActionsSurConstats actions, Documents documents) {
        this.audits = audits;
        this.constats = constats;
        this.actions = actions;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Constats.champ(),
                Champ.texteLong("synthese", "Synthèse du rapport").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Constats.offerts();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        audits.passerA(audit.id(), Etat.PASSE);
        constats.enregistrer(audit.id(), saisie.lignes("constats"));
        boolean aTraiter = actions.ouvrirPour(contexte, audit);
        documents.garder(
                contexte,
                "Rapport d’audit interne",
                saisie.texte("synthese"),
                contexte.maintenant().toLocalDate());
        return Map.of(VariablesAudits.CONSTATS_A_TRAITER.nom(), aTraiter);
    }
}
