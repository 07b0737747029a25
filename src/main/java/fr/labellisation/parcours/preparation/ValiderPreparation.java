package fr.labellisation.parcours.preparation;

import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.BilansDePreparation;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The COPIL declares a site ready for its audits; refused as long as a step is not over. What will be missing on the day of the audit
 * is shown, and kept with its decision: it declares the site ready knowing it.
 */
@Component
class ValiderPreparation implements Formulaire {
    private static final String DATE_REUNION = "dateReunion";
    private static final String OBSERVATIONS = "observations";

    private final Preparations preparations;
    private final BilansDePreparation bilans;
    private final Documents documents;

    ValiderPreparation(Preparations preparations, BilansDePreparation bilans, Documents documents) {
        this.preparations = preparations;
        this.bilans = bilans;
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
        Parcours parcours = Parcours.de(contexte);
        return Map.of(
                "avis",
                texte(avis(contexte)),
                "manques",
                bilans.de(parcours).map(ValiderPreparation::texte).orElse(""),
                "preparationPage",
                "/suivi/sites/" + parcours.site() + "#preparation");
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Refus.si(avis(contexte));
        documents.garder(
                contexte, "Validation de la préparation", saisie.texte(OBSERVATIONS), saisie.date(DATE_REUNION));
        documents.garder(
                contexte,
                "Ce qui manquait à la validation de la préparation",
                bilans.de(Parcours.de(contexte)).map(ValiderPreparation::texte).orElse(""),
                saisie.date(DATE_REUNION));
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

    /** Kind by kind; empty if nothing will be missing. */
    private static String texte(BilanDePreparation bilan) {
        return bilan.manques().isEmpty()
                ? ""
                : bilan.parNature().entrySet().stream()
                        .map(nature -> "- %s\u00a0: %d"
                                .formatted(
                                        nature.getKey().libelle(),
                                        nature.getValue().size()))
                        .collect(Collectors.joining(
                                "\n",
                                "Pour l’audit du %s, %d points sur %d sont satisfaits. Il manque encore\u00a0:\n"
                                        .formatted(DateFrancaise.de(bilan.jour()), bilan.satisfaits(), bilan.points()),
                                ""));
    }
}
