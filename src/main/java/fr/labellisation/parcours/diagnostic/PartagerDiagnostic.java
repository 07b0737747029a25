package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PartagerDiagnostic implements Formulaire {
    private static final String PARTAGE_LE = "partageLe";
    private static final String SYNTHESE = "synthese";

    private final Diagnostic diagnostic;
    private final Documents documents;

    PartagerDiagnostic(Diagnostic diagnostic, Documents documents) {
        this.diagnostic = diagnostic;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(PARTAGE_LE, "Date du partage").requis().auPlusTard(),
                Champ.texteLong(SYNTHESE, "Synthèse du diagnostic").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        List<Ecart> ecarts = diagnostic.ecarts(Parcours.de(contexte));
        return Map.of(
                "ecarts",
                ecarts.isEmpty()
                        ? "Aucun écart\u00a0: tous les engagements sont tenus."
                        : String.join(
                                "\n",
                                ecarts.stream()
                                        .map(ecart -> "- " + ecart.libelle())
                                        .toList()));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        documents.garder(contexte, "Synthèse du diagnostic", saisie.texte(SYNTHESE), saisie.date(PARTAGE_LE));
        return Map.of();
    }
}
