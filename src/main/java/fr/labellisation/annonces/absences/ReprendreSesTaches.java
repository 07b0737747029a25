package fr.labellisation.annonces.absences;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The absent person is back before the day that he announced, or does not leave at all. */
@Component
class ReprendreSesTaches implements Formulaire {
    private final Absences absences;
    private final Suppleants suppleants;

    ReprendreSesTaches(Absences absences, Suppleants suppleants) {
        this.absences = absences;
        this.suppleants = suppleants;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.oui("deRetour", "Je suis de retour").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Absence absence = absences.exiger(VariablesAbsences.ABSENCE.lire(contexte));
        return Map.of(
                "suppleantNom",
                suppleants.nom(absence.suppleant()),
                "absenceTexte",
                "du %s au %s".formatted(DateFrancaise.de(absence.debut()), DateFrancaise.de(absence.fin())));
    }

    /** The process gives the tasks back. */
    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        return Map.of();
    }
}
