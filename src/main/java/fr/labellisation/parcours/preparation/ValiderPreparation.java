package fr.labellisation.parcours.preparation;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The COPIL declares a site ready for its audits; refused as long as the rule has a reason against it. */
@Component
class ValiderPreparation implements Formulaire {
    private static final String DATE_REUNION = "dateReunion";
    private static final String OBSERVATIONS = "observations";

    private final Preparations preparations;
    private final Documents documents;

    ValiderPreparation(Preparations preparations, Documents documents) {
        this.preparations = preparations;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(DATE_REUNION, "Date de la réunion du comité de pilotage")
                        .requis()
                        .auPlusTard(),
                Champ.texteLong(OBSERVATIONS, "Observations"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of("avis", texte(avis(contexte)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Refus.si(avis(contexte));
        documents.garder(
                contexte, "Validation de la préparation", saisie.texte(OBSERVATIONS), saisie.date(DATE_REUNION));
        return Map.of();
    }

    private Avis avis(Contexte contexte) {
        return preparations.etat(Parcours.de(contexte)).avis();
    }

    private static String texte(Avis avis) {
        return avis.favorable()
                ? "La préparation est complète."
                : avis.raisons().stream()
                        .map(raison -> "- " + raison)
                        .collect(Collectors.joining("\n", "La préparation n’est pas complète\u00a0:\n", ""));
    }
}
