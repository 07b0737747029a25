package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Document;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The secrétaire général gives a démarche up; what was done is kept. */
@Component
class AbandonnerDemarche implements Formulaire {
    private final Demarches demarches;
    private final Referentiels referentiels;
    private final Changements changements;
    private final Documents documents;

    AbandonnerDemarche(Demarches demarches, Referentiels referentiels, Changements changements, Documents documents) {
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.changements = changements;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix("demarche", "Démarche à abandonner").requis(),
                Champ.texteLong("motif", "Motif du changement").requis(),
                Confirmation.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "demarches",
                OptionsDemarche.de(demarches.enCours(VariablesCommunes.DEPARTEMENT.lire(contexte)), referentiels),
                Confirmation.CONSEQUENCES,
                "Toutes les tâches de la démarche se ferment, ses audits à venir sont annulés et leurs rappels s’arrêtent."
                        + " Les labels déjà délivrés restent. Cette décision est définitive.");
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        if (!Confirmation.donnee(saisie)) {
            return Map.of();
        }
        Demarche demarche = OptionsDemarche.choisie(
                demarches, VariablesCommunes.DEPARTEMENT.lire(contexte), saisie.texte("demarche"));
        documents.garder(new Document(
                demarche.code(),
                null,
                contexte.element(),
                "Abandon de la démarche",
                saisie.texte("motif"),
                contexte.maintenant().toLocalDate(),
                Acte.auteur(contexte)));
        changements.abandonner(demarche.code());
        return Map.of();
    }
}
