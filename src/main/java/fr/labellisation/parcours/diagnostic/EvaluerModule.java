package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class EvaluerModule implements Formulaire {
    private final Grilles grilles;
    private final Evaluations evaluations;
    private final ReponsesAConfirmer aConfirmer;

    EvaluerModule(Grilles grilles, Evaluations evaluations, ReponsesAConfirmer aConfirmer) {
        this.grilles = grilles;
        this.evaluations = evaluations;
        this.aConfirmer = aConfirmer;
    }

    @Override
    public Champs champs() {
        return Champs.de(Grille.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Grille grille = grille(contexte);
        return Map.of(
                "engagements",
                aConfirmer.avec(grille.engagements(), Parcours.de(contexte)),
                "moduleTitre",
                grille.titreModule(VariablesDiagnostic.MODULE.lire(contexte)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Grille grille = grille(contexte);
        Refus.si(grille.avis(saisie));
        evaluations.enregistrer(Parcours.de(contexte), grille.lire(saisie), false, Acte.de(contexte));
        return Map.of();
    }

    private Grille grille(Contexte contexte) {
        return grilles.de(Parcours.de(contexte), List.of(VariablesDiagnostic.MODULE.lire(contexte)));
    }
}
