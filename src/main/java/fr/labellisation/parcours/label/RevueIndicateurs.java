package fr.labellisation.parcours.label;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each year the référent goes through the indicators. */
@Component
class RevueIndicateurs implements Formulaire {
    private final Bilans bilans;

    RevueIndicateurs(Bilans bilans) {
        this.bilans = bilans;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("revueLe", "Date de la revue").requis().auPlusTard(),
                Champ.texteLong("synthese", "Synthèse").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        bilans.noterRevue(
                VariablesCommunes.LABEL.lire(contexte),
                VariablesLabel.ANNEE.lire(contexte),
                saisie.date("revueLe"),
                saisie.texte("synthese"));
        return Map.of();
    }
}
