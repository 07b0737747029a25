package fr.labellisation.parcours.label;

import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each year the service assesses every engagement of its scope again. */
@Component
class AutoEvaluationAnnuelle implements Formulaire {
    private final Grilles grilles;
    private final Evaluations evaluations;

    AutoEvaluationAnnuelle(Grilles grilles, Evaluations evaluations) {
        this.grilles = grilles;
        this.evaluations = evaluations;
    }

    @Override
    public Champs champs() {
        return Champs.de(Grille.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of("engagements", grille(contexte).engagements());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        Grille grille = grille(contexte);
        Refus.si(grille.avis(saisie));
        evaluations.enregistrer(parcours, grille.lire(saisie), true, Acte.de(contexte));
        return Map.of();
    }

    private Grille grille(Contexte contexte) {
        return grilles.duLabel(Parcours.de(contexte), VariablesCommunes.REFERENTIEL.lire(contexte));
    }
}
