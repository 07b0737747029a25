package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ConstituerComitePilotage implements Formulaire {
    private static final String MEMBRES = "membres";
    private static final String PREMIERE_REUNION = "premiereReunion";

    private final Documents documents;

    ConstituerComitePilotage(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texteLong(MEMBRES, "Membres du comité").requis(),
                Champ.date(PREMIERE_REUNION, "Date de la première réunion")
                        .requis()
                        .aPartirDuJour());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        documents.garder(
                contexte, "Composition du comité de pilotage", saisie.texte(MEMBRES), saisie.date(PREMIERE_REUNION));
        return Map.of();
    }
}
