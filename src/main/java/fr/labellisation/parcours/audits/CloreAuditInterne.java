package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent closes the internal audit once its findings are dealt with. */
@Component
class CloreAuditInterne implements Formulaire {
    private final Audits audits;
    private final Documents documents;

    CloreAuditInterne(Audits audits, Documents documents) {
        this.audits = audits;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.texteLong("conclusion", "Conclusion").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        audits.passerA(audits.exiger(VariablesCommunes.AUDIT.lire(contexte)).id(), Etat.CLOS);
        documents.garder(
                contexte,
                "Conclusion de l’audit interne",
                saisie.texte("conclusion"),
                contexte.maintenant().toLocalDate());
        return Map.of();
    }
}
