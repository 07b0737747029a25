package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PartagerDiagnostic implements Formulaire {
    private static final String PARTAGE_LE = "partageLe";
    private static final String SYNTHESE = "synthese";

    private final Diagnostic diagnostic;
    private final DiagnosticsPartages partages;
    private final Documents documents;

    PartagerDiagnostic(Diagnostic diagnostic, DiagnosticsPartages partages, Documents documents) {
        this.diagnostic = diagnostic;
        this.partages = partages;
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
        Parcours parcours = Parcours.de(contexte);
        List<Ecart> ecarts = diagnostic.ecarts(parcours);
        return Map.of(
                "diagnosticPage",
                "/suivi/sites/%s/diagnostic?etat=actuel".formatted(parcours.site()),
                "ecarts",
                ecarts.isEmpty()
                        ? "Aucun écart\u00a0: tous les engagements sont tenus."
                        : String.join(
                                "\n",
                                ecarts.stream()
                                        .map(ecart -> "- " + ecart.libelle())
                                        .toList()));
    }

    /** What is shared is kept as it is on that day, whatever the grids say later. */
    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        partages.garder(
                parcours,
                saisie.date(PARTAGE_LE),
                saisie.texte(SYNTHESE),
                diagnostic.synthese(parcours),
                Acte.de(contexte));
        documents.garder(contexte, "Synthèse du diagnostic", saisie.texte(SYNTHESE), saisie.date(PARTAGE_LE));
        return Map.of();
    }
}
