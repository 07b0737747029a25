package fr.labellisation.parcours.comites;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.LignesAction;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The minutes, and which wishes of the users become actions. */
@Component
class RedigerCompteRendu implements Formulaire {
    private static final String COMPTE_RENDU = "compteRendu";
    private static final String SOUHAITS = "souhaits";

    private final Comites comites;
    private final Actions actions;
    private final GroupesResponsables groupes;

    RedigerCompteRendu(Comites comites, Actions actions, GroupesResponsables groupes) {
        this.comites = comites;
        this.actions = actions;
        this.groupes = groupes;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texteLong(COMPTE_RENDU, "Compte rendu").requis(),
                Champ.lignes(
                        SOUHAITS,
                        "Souhaits des usagers à traiter",
                        LignesAction.intitule("Souhait"),
                        LignesAction.responsable(),
                        LignesAction.echeance()));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of("responsables", responsables(comite(contexte)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Comite comite = comite(contexte);
        List<Saisie> souhaits = saisie.lignes(SOUHAITS);
        Refus.si(LignesAction.responsablesProposes(souhaits, responsables(comite)));
        comites.rediger(comite.id(), saisie.texte(COMPTE_RENDU));
        CodeSite site = comite.portee().site().orElse(null);
        souhaits.forEach(souhait -> actions.proposer(
                NouvelleAction.surSouhait(comite.demarche(), site, comite.id(), LignesAction.proposition(souhait))));
        return Map.of(VariablesComites.SOUHAITS_RETENUS.nom(), !souhaits.isEmpty());
    }

    private Comite comite(Contexte contexte) {
        return comites.exiger(VariablesCommunes.COMITE.lire(contexte));
    }

    private List<Option> responsables(Comite comite) {
        return comite.portee()
                .site()
                .map(site -> groupes.duSite(new Parcours(comite.demarche(), site)))
                .orElseGet(() -> groupes.deTousLesSites(comite.demarche()));
    }
}
