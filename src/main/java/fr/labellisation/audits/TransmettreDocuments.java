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

/** The site sends its documents to the internal auditor, about a month before the audit. */
@Component("TransmettreDocuments")
class TransmettreDocuments implements Formulaire {
    private final Documents documents;

    TransmettreDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("transmisLe", "Date de transmission").requis().auPlusTard(),
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
