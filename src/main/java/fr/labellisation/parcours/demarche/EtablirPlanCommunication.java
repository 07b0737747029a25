package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class EtablirPlanCommunication implements Formulaire {
    private static final String INTERNE = "communicationInterne";
    private static final String EXTERNE = "communicationExterne";

    private final Documents documents;

    EtablirPlanCommunication(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texteLong(INTERNE, "Communication vers les agents").requis(),
                Champ.texteLong(EXTERNE, "Communication vers l’extérieur"));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        LocalDate jour = contexte.maintenant().toLocalDate();
        documents.garder(contexte, "Plan de communication vers les agents", saisie.texte(INTERNE), jour);
        documents.garder(contexte, "Plan de communication vers l’extérieur", saisie.texte(EXTERNE), jour);
        return Map.of();
    }
}
