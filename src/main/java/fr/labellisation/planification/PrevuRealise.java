package fr.labellisation.planification;

import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.planification.Prevision.Ligne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Compares a forecast with what happened, step by step, in working days. */
@Component
public class PrevuRealise {
    private final JoursOuvres jours;
    private final ModeleParcours modele = ModeleParcours.livre();

    PrevuRealise(JoursOuvres jours) {
        this.jours = jours;
    }

    /** How a step stands. */
    public enum Etat {
        A_VENIR,
        EN_COURS,
        FAITE
    }

    /**
     * A step as it was expected and as it went.
     *
     * @param site code of the site; null for a step of the whole démarche
     * @param debut null while it has not started
     * @param fin null while it is not done
     * @param ecart working days between the day expected and the day it was done, or today when it should be done by now:
     *     late above 0, early below; null while nothing can be said
     */
    public record Comparaison(
            String titre,
            String site,
            LocalDate debutPrevu,
            LocalDate finPrevue,
            LocalDate debut,
            LocalDate fin,
            Etat etat,
            Integer ecart) {}

    /** The steps that a task carries out, in the order of the path. */
    public List<Comparaison> comparer(Prevision prevision, List<Realisation> realisations, LocalDate aujourdhui) {
        return prevision.lignes().stream()
                .flatMap(ligne -> modele.etape(ligne.etape()).stream()
                        .filter(EtapeModele::aUneTache)
                        .map(etape -> comparer(
                                etape,
                                ligne,
                                realisations.stream()
                                        .filter(fait -> concerne(fait, etape, ligne))
                                        .toList(),
                                new Jour(prevision.demarche().departement(), aujourdhui))))
                .toList();
    }

    private record Jour(String departement, LocalDate date) {}

    private static boolean concerne(Realisation fait, EtapeModele etape, Ligne ligne) {
        return fait.tache().equals(etape.tache())
                && (etape.dans() == null || etape.dans().equals(fait.dans()))
                && (ligne.site() == null || ligne.site().equals(fait.site()));
    }

    private Comparaison comparer(EtapeModele etape, Ligne ligne, List<Realisation> faits, Jour aujourdhui) {
        LocalDate debut = faits.stream()
                .map(Realisation::debut)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean faite = !faits.isEmpty() && faits.stream().map(Realisation::fin).allMatch(Objects::nonNull);
        LocalDate fin = faite
                ? faits.stream()
                        .map(Realisation::fin)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : null;
        return new Comparaison(
                etape.titre(),
                ligne.site(),
                ligne.debut(),
                ligne.fin(),
                debut,
                fin,
                faite ? Etat.FAITE : debut == null ? Etat.A_VENIR : Etat.EN_COURS,
                ecart(ligne.fin(), fin, aujourdhui));
    }

    private Integer ecart(LocalDate prevue, LocalDate faite, Jour aujourdhui) {
        JoursDuDepartement calendrier = new JoursDuDepartement(jours, aujourdhui.departement());
        if (faite != null) {
            return calendrier.entre(prevue, faite) - calendrier.entre(faite, prevue);
        }
        return aujourdhui.date().isAfter(prevue) ? calendrier.entre(prevue, aujourdhui.date()) : null;
    }
}
