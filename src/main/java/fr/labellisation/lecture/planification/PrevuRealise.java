package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        FAITE,
        /** The path went on without it: there was nothing to do. */
        SANS_OBJET
    }

    /**
     * A step as it was expected and as it went.
     *
     * @param etape step of the path that it is part of; null for what goes on beside it
     * @param site code of the site; null for a step of the whole démarche
     * @param debut null while it has not started
     * @param fin null while it is not done
     * @param ecart working days between the day expected and the day it was done, or today when it should be done by now:
     *     late above 0, early below; null while nothing can be said
     */
    public record Comparaison(
            String titre,
            fr.labellisation.lecture.taches.Etape etape,
            CodeSite site,
            LocalDate debutPrevu,
            LocalDate finPrevue,
            LocalDate debut,
            LocalDate fin,
            Etat etat,
            Integer ecart) {

        /** Whether it should be done by that day. */
        boolean attendue(LocalDate jour) {
            return etat != Etat.SANS_OBJET && finPrevue.isBefore(jour);
        }
    }

    /** The steps that a task carries out, in the order of the path. */
    public List<Comparaison> comparer(Prevision prevision, List<Realisation> realisations, LocalDate aujourdhui) {
        JoursDuDepartement calendrier =
                new JoursDuDepartement(jours, prevision.demarche().departement());
        Map<String, List<Realisation>> parTache =
                realisations.stream().collect(Collectors.groupingBy(Realisation::tache));
        return prevision.lignes().stream()
                .flatMap(ligne -> modele.etape(ligne.etape()).stream()
                        .filter(EtapeModele::aUneTache)
                        .map(etape -> comparer(etape, ligne, parTache, calendrier, aujourdhui)))
                .toList();
    }

    private Comparaison comparer(
            EtapeModele etape,
            Ligne ligne,
            Map<String, List<Realisation>> realisations,
            JoursDuDepartement calendrier,
            LocalDate aujourdhui) {
        List<Realisation> faits = faits(etape, ligne, realisations);
        LocalDate debut = faits.stream()
                .map(Realisation::debut)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate fin = faits.stream().map(Realisation::fin).allMatch(Objects::nonNull)
                ? faits.stream()
                        .map(Realisation::fin)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        Etat etat = etat(etape, ligne, debut, fin, realisations);
        return new Comparaison(
                etape.titre(),
                etape.etape(),
                ligne.site(),
                ligne.debut(),
                ligne.fin(),
                debut,
                fin,
                etat,
                etat == Etat.SANS_OBJET ? null : ecart(ligne.fin(), fin, calendrier, aujourdhui));
    }

    private Etat etat(
            EtapeModele etape,
            Ligne ligne,
            LocalDate debut,
            LocalDate fin,
            Map<String, List<Realisation>> realisations) {
        if (fin != null) {
            return Etat.FAITE;
        }
        if (debut != null) {
            return Etat.EN_COURS;
        }
        boolean depassee = modele.apres(etape).stream()
                .anyMatch(suivante -> !faits(suivante, ligne, realisations).isEmpty());
        return depassee ? Etat.SANS_OBJET : Etat.A_VENIR;
    }

    private static List<Realisation> faits(
            EtapeModele etape, Ligne ligne, Map<String, List<Realisation>> realisations) {
        return realisations.getOrDefault(etape.tache(), List.of()).stream()
                .filter(fait -> etape.dans() == null || etape.dans().equals(fait.dans()))
                .filter(fait -> ligne.site() == null || ligne.site().equals(fait.site()))
                .toList();
    }

    private static Integer ecart(
            LocalDate prevue, LocalDate faite, JoursDuDepartement calendrier, LocalDate aujourdhui) {
        if (faite != null) {
            return calendrier.entre(prevue, faite) - calendrier.entre(faite, prevue);
        }
        return aujourdhui.isAfter(prevue) ? calendrier.entre(prevue, aujourdhui) : null;
    }
}
