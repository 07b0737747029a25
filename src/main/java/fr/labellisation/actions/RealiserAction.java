package fr.labellisation.actions;

import fr.labellisation.demarche.Acte;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.Champs;
import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Formulaire;
import fr.labellisation.formulaires.Saisie;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component("RealiserAction")
class RealiserAction implements Formulaire {
    private static final String REALISEE_LE = "realiseeLe";
    private static final String COMPTE_RENDU = "compteRendu";

    private final Actions actions;

    RealiserAction(Actions actions) {
        this.actions = actions;
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
                "intitule", actions.exiger(FaitsActions.ACTION.lire(contexte)).intitule());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        actions.realiser(
                FaitsActions.ACTION.lire(contexte),
                Acte.auteur(contexte),
                saisie.date(REALISEE_LE),
                saisie.texte(COMPTE_RENDU));
        return Map.of();
    }
}
