package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.VuALOuverture;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RealiserAction implements Formulaire, VuALOuverture {
    private static final String REALISEE_LE = "realiseeLe";
    private static final String COMPTE_RENDU = "compteRendu";

    private final Actions actions;
    private final PreuvesDeLAction preuves;

    RealiserAction(Actions actions, PreuvesDeLAction preuves) {
        this.actions = actions;
        this.preuves = preuves;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(REALISEE_LE, "Date de réalisation").requis().auPlusTard(),
                Champ.texteLong(COMPTE_RENDU, "Compte rendu").requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "intitule",
                actions.exiger(VariablesCommunes.ACTION.lire(contexte)).intitule());
    }

    @Override
    public Map<String, String> montrer(Contexte contexte) {
        return preuves.montrer(
                actions.exiger(VariablesCommunes.ACTION.lire(contexte)),
                contexte.maintenant().toLocalDate());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        actions.realiser(
                VariablesCommunes.ACTION.lire(contexte),
                Acte.auteur(contexte),
                saisie.date(REALISEE_LE),
                saisie.texte(COMPTE_RENDU));
        return Map.of();
    }
}
