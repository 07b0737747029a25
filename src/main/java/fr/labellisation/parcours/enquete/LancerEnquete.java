package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class LancerEnquete implements Formulaire {
    private static final String AUPRES = "aupresDe";
    private static final String LANCEE_LE = "lanceeLe";
    private static final String MODE = "mode";

    private final Enquetes enquetes;

    LancerEnquete(Enquetes enquetes) {
        this.enquetes = enquetes;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(LANCEE_LE, "Date de lancement").requis().auPlusTard(),
                Champ.choix(MODE, "Mode de l’enquête", "papier", "en-ligne", "entretien")
                        .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                AUPRES,
                PublicEnquete.de(VariablesCommunes.PUBLIC_ENQUETE.eventuel(contexte))
                        .aupres());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        enquetes.lancer(VariablesEnquete.ENQUETE.lire(contexte), saisie.date(LANCEE_LE), saisie.texte(MODE));
        return Map.of();
    }
}
