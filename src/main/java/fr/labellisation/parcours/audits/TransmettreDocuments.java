package fr.labellisation.parcours.audits;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The site sends its documents to the internal auditor, about a month before the audit. */
@Component
class TransmettreDocuments implements Formulaire {
    private final Documents documents;

    TransmettreDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("transmisLe", "Date d’envoi").requis().auPlusTard(),
                Champ.texteLong("documents", "Documents transmis").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        documents.garder(
                contexte,
                "Documents transmis à l’auditeur interne",
                saisie.texte("documents"),
                saisie.date("transmisLe"));
        return Map.of();
    }
}
