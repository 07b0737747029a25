package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.LignesAction;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each open non-conformity is answered by at least one action. Source: DOMAINE.md §3. */
@Component
class RepondreNonConformites implements Formulaire {
    private static final String REPONSES = "reponses";
    private static final String CONSTAT = "constat";

    private final Audits audits;
    private final Constats constats;
    private final Actions actions;
    private final GroupesResponsables groupes;
    private final NonConformitesARappeler rappels;

    RepondreNonConformites(
            Audits audits,
            Constats constats,
            Actions actions,
            GroupesResponsables groupes,
            NonConformitesARappeler rappels) {
        this.audits = audits;
        this.constats = constats;
        this.actions = actions;
        this.groupes = groupes;
        this.rappels = rappels;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.lignes(
                        REPONSES,
                        "Réponse à chaque non-conformité",
                        Champ.texte(CONSTAT, "Non-conformité", 20).requis(),
                        LignesAction.intitule("Action"),
                        LignesAction.responsable(),
                        LignesAction.echeance())
                .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "nonConformites",
                ouvertes(contexte).stream()
                        .map(c -> Map.of(
                                "id", String.valueOf(c.id()), "type", c.type().code(), "texte", c.texte()))
                        .toList(),
                "responsables",
                groupes.duSite(Parcours.de(contexte)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        List<Saisie> reponses = saisie.lignes(REPONSES);
        Refus.si(couverture(ouvertes(contexte), reponses)
                .et(LignesAction.responsablesProposes(reponses, groupes.duSite(parcours))));
        reponses.forEach(ligne -> actions.proposer(NouvelleAction.surConstat(
                parcours, audit.id(), Long.parseLong(ligne.texte(CONSTAT)), LignesAction.proposition(ligne))));
        rappels.repondues(audit);
        return Map.of();
    }

    private static Avis couverture(List<Constat> ouvertes, List<Saisie> reponses) {
        Set<String> repondues = reponses.stream().map(r -> r.texte(CONSTAT)).collect(Collectors.toSet());
        Set<String> connues = ouvertes.stream().map(c -> String.valueOf(c.id())).collect(Collectors.toSet());
        Stream<String> sansReponse = ouvertes.stream()
                .filter(c -> !repondues.contains(String.valueOf(c.id())))
                .map(c -> "La non-conformité « %s » n’a pas de réponse.".formatted(c.texte()));
        Stream<String> inconnues = repondues.stream()
                .filter(id -> !connues.contains(id))
                .map("La non-conformité numéro %s n’est pas ouverte dans cet audit."::formatted);
        return Avis.selon(Stream.concat(sansReponse, inconnues).toList());
    }

    private List<Constat> ouvertes(Contexte contexte) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        return constats.aTraiter(audit.id(), audit.nature());
    }
}
