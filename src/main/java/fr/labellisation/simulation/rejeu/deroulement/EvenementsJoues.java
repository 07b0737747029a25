package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.reponses.FaitsDuCas;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The events of a case: a day that comes, a change decided through its own process, a label that existed before. */
final class EvenementsJoues {
    private static final String CHANGEMENT = ChangementDemarche.CLE;

    private final Cas cas;
    private final Referentiels referentiels;
    private final Acteurs acteurs;
    private final Soumission soumission;
    private final TacheAccomplie realisation;
    private final FaitsDuCas faits;
    private final EtatDuParcours guet;
    private final Chronique chronique;
    private final ChangementsDuCas changements;
    private final OuvertureDuCas ouverture;

    EvenementsJoues(
            Cas cas,
            Referentiels referentiels,
            Acteurs acteurs,
            Soumission soumission,
            TacheAccomplie realisation,
            FaitsDuCas faits,
            EtatDuParcours guet,
            Chronique chronique,
            ChangementsDuCas changements,
            OuvertureDuCas ouverture) {
        this.cas = cas;
        this.referentiels = referentiels;
        this.acteurs = acteurs;
        this.soumission = soumission;
        this.realisation = realisation;
        this.faits = faits;
        this.guet = guet;
        this.chronique = chronique;
        this.changements = changements;
        this.ouverture = ouverture;
    }

    /** The day of a committee or of an audit is there. */
    void venir(FaitDuCas fait, String site, List<String> mentions) {
        faits.retenir(fait, site);
        chronique.noter(site, Genre.FAIT, null, fait.evenement().libelle(), null, mentions);
    }

    /** Someone decides something that the path does not wait for. */
    void decider(FaitDuCas fait, String site) {
        List<String> mentions = fait.suppose() ? List.of(LigneChronologie.SUPPOSE) : List.of();
        chronique.noter(site, Genre.FAIT, null, fait.evenement().libelle(), null, mentions);
        try {
            switch (fait.evenement()) {
                case LABEL_IMPORTE -> importer(fait, site);
                case DEMARCHE_DECIDEE -> ouverture.commencerLaDemarche(fait.jour());
                default -> changer(fait, site, mentions);
            }
        } catch (SaisieRefusee e) {
            throw new FaitImpossible(cas).saisieRefusee(fait, site, e.raisons());
        }
        chronique.relever();
    }

    private void changer(FaitDuCas fait, String site, List<String> mentions) {
        ChangementsDuCas.Changement changement = changements.de(fait, site);
        Map<String, Object> debut = Map.of(VariablesChangement.NATURE.nom(), changement.nature());
        ProcessInstance instance =
                soumission.demarrer(CHANGEMENT, null, acteurs.duRole(Role.SECRETAIRE_GENERAL, null), debut);
        for (ChangementsDuCas.Reponse reponse : changement.reponses()) {
            Attente tache = guet.taches().stream()
                    .filter(attente -> attente.element().equals(reponse.tache()))
                    .filter(attente -> changements.estDe(attente, instance.getId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No task " + reponse.tache()));
            realisation.faire(tache, reponse.saisie(), mentions).ifPresent(raisons -> {
                throw new FaitImpossible(cas).saisieRefusee(fait, site, raisons);
            });
        }
    }

    private void importer(FaitDuCas fait, String site) {
        Map<String, Object> saisie = new HashMap<>(fait.donnees());
        saisie.put("site", site);
        saisie.putIfAbsent("referentiel", cas.referentiel());
        saisie.putIfAbsent("delivreLe", fait.jour().toString());
        boolean aDesModules =
                referentiels.exiger(String.valueOf(saisie.get("referentiel"))).aDesModules();
        saisie.putIfAbsent("modules", aDesModules ? cas.site(site).orElseThrow().modules() : List.of());
        saisie.computeIfPresent("modules", (cle, modules) -> enTexte((List<?>) modules));
        soumission.demarrer(CycleLabel.CLE, null, acteurs.duRole(Role.REFERENT_QUALITE, null), saisie);
    }

    private static String enTexte(List<?> modules) {
        return modules.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
