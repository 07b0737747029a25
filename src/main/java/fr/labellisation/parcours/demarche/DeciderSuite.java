package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.Parcours;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After a refused label: a new plan, or the end of the way for this site. */
@Component
class DeciderSuite implements Formulaire {
    private static final String SUITE = VariablesDemarche.SUITE.nom();
    private static final String ARRET = "arret";
    private static final String MOTIF = "motif";

    private final Documents documents;
    private final ClotureDemarche cloture;

    DeciderSuite(Documents documents, ClotureDemarche cloture) {
        this.documents = documents;
        this.cloture = cloture;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(SUITE, "Suite décidée", "nouveau-plan", ARRET).requis(),
                Champ.texteLong(MOTIF, "Motif").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        documents.garder(
                contexte,
                "Suite donnée au refus du label",
                saisie.texte(MOTIF),
                contexte.maintenant().toLocalDate());
        if (saisie.texte(SUITE).equals(ARRET)) {
            Parcours parcours = Parcours.de(contexte);
            cloture.arrive(parcours.demarche(), parcours.cleMetier());
        }
        return Map.of(VariablesDemarche.SUITE.nom(), saisie.texte(SUITE));
    }
}
