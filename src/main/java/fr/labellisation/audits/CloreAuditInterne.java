package fr.labellisation.audits;

import fr.labellisation.demarche.Faits;
import fr.labellisation.demarche.Parcours;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.Champs;
import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Formulaire;
import fr.labellisation.formulaires.Option;
import fr.labellisation.formulaires.Saisie;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.demarche.Documents;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.regles.DateFrancaise;
import fr.labellisation.regles.Avis;
import fr.labellisation.audits.Audit.Etat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent closes the internal audit once its findings are dealt with. */
@Component("CloreAuditInterne")
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
        audits.passerA(audits.exiger(FaitsAudit.AUDIT.lire(contexte)).id(), Etat.CLOS);
        documents.garder(
                contexte,
                "Conclusion de l’audit interne",
                saisie.texte("conclusion"),
                contexte.maintenant().toLocalDate());
        return Map.of();
    }
}
