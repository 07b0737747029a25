package fr.labellisation.parcours.formation;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class CloreFormation implements Formulaire {
    private static final String BILAN = "bilan";

    private final Formations formations;
    private final Sessions sessions;

    CloreFormation(Formations formations, Sessions sessions) {
        this.formations = formations;
        this.sessions = sessions;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.texteLong(BILAN, "Bilan de la formation").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "taux",
                Assiduite.de(sessions.de(VariablesFormation.FORMATION.lire(contexte)))
                        .texte());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        formations.clore(
                VariablesFormation.FORMATION.lire(contexte),
                contexte.maintenant().toLocalDate(),
                saisie.texte(BILAN));
        return Map.of();
    }
}
