package fr.labellisation.parcours.audits.dossier;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Refus;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The file that left while the internal audit went on gets what that one owed it; refused as long as something is missing. */
@Component
class CompleterDossier implements Formulaire {
    private final EtatDuDossier dossier;

    CompleterDossier(EtatDuDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("completeLe", "Date d’envoi du complément").requis().auPlusTard());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of("avis", EtatDuDossier.enClair(dossier.avis(contexte, false), "Le dossier est complet."));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Refus.si(dossier.avis(contexte, false));
        return Map.of();
    }
}
