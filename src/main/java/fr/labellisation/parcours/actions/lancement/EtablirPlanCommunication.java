package fr.labellisation.parcours.actions.lancement;

import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.communication.Communication;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.communication.LignesCommunication;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The communication plan of a démarche, row by row as that of a site; what goes beyond rows is said in two texts. It says something
 * to the agents at least. Source: DOMAINE.md §3, step 1.
 */
@Component
class EtablirPlanCommunication implements Formulaire {
    private static final String INTERNE = "communicationInterne";
    private static final String EXTERNE = "communicationExterne";

    private final Documents documents;
    private final Communications communications;
    private final GroupesResponsables groupes;

    EtablirPlanCommunication(Documents documents, Communications communications, GroupesResponsables groupes) {
        this.documents = documents;
        this.communications = communications;
        this.groupes = groupes;
    }

    @Override
    public Champs champs() {
        List<Champ> champs = new ArrayList<>(textes());
        champs.add(LignesCommunication.champ());
        return Champs.de(champs.toArray(Champ[]::new));
    }

    /** What is said beside the rows. */
    static List<Champ> textes() {
        return List.of(
                Champ.texteLong(INTERNE, "Communication vers les agents"),
                Champ.texteLong(EXTERNE, "Communication vers l’extérieur"));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDemarche demarche = VariablesCommunes.DEMARCHE.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        List<Communication> prevues = LignesCommunication.lire(saisie);
        List<Option> offerts = groupes.personnesEtGroupes(demarche);
        Refus.si(Avis.selon(
                        prevues.isEmpty() && saisie.texte(INTERNE).isEmpty()
                                ? List.of(
                                        "Le plan de communication est vide\u00a0: ajoutez une communication, ou dites ce qui est prévu vers les agents.")
                                : List.of())
                .et(LignesCommunication.avis(prevues, offerts)));
        communications.prevoir(demarche, prevues);
        documents.garder(
                contexte,
                "Plan de communication",
                prevues.stream()
                        .map(une -> LignesCommunication.enClair(une, offerts))
                        .collect(Collectors.joining("\n")),
                jour);
        documents.garder(contexte, "Plan de communication vers les agents", saisie.texte(INTERNE), jour);
        documents.garder(contexte, "Plan de communication vers l’extérieur", saisie.texte(EXTERNE), jour);
        return Map.of();
    }
}
