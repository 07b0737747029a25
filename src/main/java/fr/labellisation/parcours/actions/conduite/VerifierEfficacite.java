package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.actions.Verification;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.VuALOuverture;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class VerifierEfficacite implements Formulaire, VuALOuverture {
    private static final String EFFICACE = "efficace";
    private static final String OUI = "oui";
    private static final String CONSTATATION = "constatation";

    private final Actions actions;
    private final PreuvesDeLAction preuves;

    VerifierEfficacite(Actions actions, PreuvesDeLAction preuves) {
        this.actions = actions;
        this.preuves = preuves;
    }

    @Override
    public Champs champs() {
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.choix(EFFICACE, "L’action est-elle efficace\u00a0?", OUI, "non")
                        .requis(),
                Champ.texteLong(CONSTATATION, "Constatation").requis()));
        champs.addAll(PreuvesDeLAction.champs());
        return Champs.de(champs.toArray(Champ[]::new));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Action action = actions.exiger(VariablesCommunes.ACTION.lire(contexte));
        return Map.of("intitule", action.intitule(), "compteRendu", action.compteRendu());
    }

    @Override
    public Map<String, String> montrer(Contexte contexte) {
        return preuves.montrer(
                actions.exiger(VariablesCommunes.ACTION.lire(contexte)),
                contexte.maintenant().toLocalDate());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Action action = actions.exiger(VariablesCommunes.ACTION.lire(contexte));
        Verification verification = new Verification(
                Acte.auteur(contexte),
                contexte.maintenant().toLocalDate(),
                saisie.texte(EFFICACE).equals(OUI),
                saisie.texte(CONSTATATION));
        preuves.joindre(action, saisie, Acte.de(contexte));
        Refus.si(verification.avis(action, preuves.prouvee(action, verification.le())));
        actions.verifier(action.id(), verification);
        return Map.of(VariablesActions.ACTION_EFFICACE.nom(), verification.efficace());
    }
}
