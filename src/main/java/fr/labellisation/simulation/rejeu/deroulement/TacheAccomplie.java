package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Personne;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.reponses.DatesDuCas;
import fr.labellisation.simulation.rejeu.reponses.FaitsDuCas;
import fr.labellisation.simulation.rejeu.reponses.PartDuFait;
import fr.labellisation.simulation.rejeu.reponses.ReponsesParDefaut;
import fr.labellisation.simulation.rejeu.reponses.SaisieDuFait;
import fr.labellisation.simulation.rejeu.reponses.Situation;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.util.function.SingletonSupplier;

/** Has an open task done by someone who may, with the plainest answer and what a fact says of it. */
final class TacheAccomplie {
    private static final String DATE_AUDIT = "dateAudit";

    private final EtatDuParcours guet;
    private final Cas cas;
    private final Acteurs acteurs;
    private final Soumission soumission;
    private final FaitsDuCas faits;
    private final DatesDuCas dates;
    private final Temps temps;
    private final Chronique chronique;
    private final ReponsesParDefaut reponses = new ReponsesParDefaut();

    TacheAccomplie(
            OutilsDuRejeu services,
            EtatDuParcours guet,
            Cas cas,
            Acteurs acteurs,
            Soumission soumission,
            FaitsDuCas faits,
            Temps temps,
            Chronique chronique) {
        this.guet = guet;
        this.cas = cas;
        this.acteurs = acteurs;
        this.soumission = soumission;
        this.faits = faits;
        this.dates = new DatesDuCas(cas, faits, services.jours(), services.audits());
        this.temps = temps;
        this.chronique = chronique;
    }

    /**
     * @param donnees what a fact says of it
     * @return why it was refused; empty when it is done
     */
    Optional<List<String>> faire(Attente attente, Map<String, Object> donnees, List<String> mentions) {
        Optional<Task> ouverte = guet.tache(attente.id());
        return ouverte.isEmpty() ? Optional.empty() : faire(attente, ouverte.get(), donnees, mentions);
    }

    private Optional<List<String>> faire(
            Attente attente, Task tache, Map<String, Object> donnees, List<String> mentions) {
        Personne auteur = acteurs.pour(tache);
        Champs champs = soumission.champs(attente.element());
        Situation situation = new Situation(
                cas,
                attente.element(),
                attente.site(),
                temps.aujourdhui(),
                SingletonSupplier.of(() -> soumission.offerts(tache)),
                dates);
        Map<String, Object> simple = reponses.pour(situation, champs);
        Optional<PartDuFait> part = faits.part(attente.element(), attente.site(), simple.get(DATE_AUDIT));
        try {
            verifierCles(attente.element(), champs, donnees);
            Map<String, Object> duJour = part.map(PartDuFait::donnees).orElse(Map.of());
            verifierCles(attente.element(), champs, duJour);
            soumission.rendre(
                    tache, auteur, SaisieDuFait.surLaBaseDe(SaisieDuFait.surLaBaseDe(simple, duJour), donnees));
        } catch (SaisieRefusee e) {
            part.filter(PartDuFait::dUnJourVenu).ifPresent(dite -> {
                throw new FaitImpossible(cas).saisieRefusee(dite.fait(), attente.site(), e.raisons());
            });
            return Optional.of(e.raisons());
        }
        part.ifPresent(dite -> faits.oublier(dite, attente.site()));
        chronique.noter(
                attente.site(),
                Genre.TACHE,
                attente.element(),
                texte(attente),
                auteur.nom(),
                mentions(attente, mentions));
        return Optional.empty();
    }

    private List<String> mentions(Attente attente, List<String> mentions) {
        ZonedDateTime due = attente.le();
        List<String> toutes = new ArrayList<>(mentions);
        if (due != null && temps.aujourdhui().isAfter(due.toLocalDate())) {
            toutes.add(LigneChronologie.EN_RETARD);
        }
        return toutes;
    }

    private static String texte(Attente attente) {
        return attente.module() == null ? attente.nom() : attente.nom() + " (" + attente.module() + ")";
    }

    private static void verifierCles(String tache, Champs champs, Map<String, Object> donnees) {
        verifierCles(tache, champs.cles(), donnees.keySet());
        for (Champ champ : champs.tous()) {
            List<String> colonnes = champ.colonnes().stream().map(Champ::cle).toList();
            if (!colonnes.isEmpty() && donnees.get(champ.cle()) instanceof List<?> lignes) {
                lignes.stream()
                        .filter(Map.class::isInstance)
                        .forEach(ligne -> verifierCles(champ.cle(), colonnes, ((Map<?, ?>) ligne).keySet()));
            }
        }
    }

    private static void verifierCles(String ou, List<String> connues, Set<?> donnees) {
        List<String> inconnues = donnees.stream()
                .map(String::valueOf)
                .filter(cle -> !connues.contains(cle))
                .toList();
        if (!inconnues.isEmpty()) {
            throw new SaisieRefusee(
                    "«\u00a0%s\u00a0» n’est pas un champ de «\u00a0%s\u00a0»\u00a0; attendu\u00a0: %s.",
                    String.join(", ", inconnues), ou, String.join(", ", connues));
        }
    }
}
