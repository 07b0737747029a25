package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The old référent hands over: what is under way, the documents, and his open tasks. */
@Component
class PasserRelais implements Formulaire {
    private static final String POINTS = "pointsEnCours";
    private static final String TRANSMIS = "documentsTransmis";

    private final ReferentQualite referent;
    private final TachesDuReferent taches;
    private final Documents documents;

    PasserRelais(ReferentQualite referent, TachesDuReferent taches, Documents documents) {
        this.referent = referent;
        this.taches = taches;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texteLong(POINTS, "Points en cours").requis(),
                Champ.oui(TRANSMIS, "Les documents et les preuves de la démarche ont été transmis")
                        .requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDemarche demarche = VariablesCommunes.DEMARCHE.lire(contexte);
        String nouveau = VariablesDemarche.NOUVEAU_REFERENT.lire(contexte);
        referent.nommer(demarche, nouveau);
        VariablesDemarche.ANCIEN_REFERENT
                .eventuel(contexte)
                .filter(ancien -> !ancien.equals(nouveau))
                .ifPresent(ancien -> taches.transmettre(demarche.departement(), ancien, nouveau));
        documents.garder(
                contexte,
                "Passage de relais entre référents",
                saisie.texte(POINTS),
                contexte.maintenant().toLocalDate());
        return Map.of();
    }
}
