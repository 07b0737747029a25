package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.reponses.FaitsDuCas;
import fr.labellisation.simulation.rejeu.reponses.PartDuFait;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Does the tasks that no fact names, on the day on which they are due. */
final class ParDefaut {
    private final EtatDuParcours guet;
    private final FaitsDuCas faits;
    private final TacheAccomplie realisation;
    private final Chronique chronique;
    private final Temps temps;
    private final Map<String, List<String>> refus = new HashMap<>();
    private final Map<String, LocalDateTime> essais = new HashMap<>();

    ParDefaut(EtatDuParcours guet, FaitsDuCas faits, TacheAccomplie realisation, Chronique chronique, Temps temps) {
        this.guet = guet;
        this.faits = faits;
        this.realisation = realisation;
        this.chronique = chronique;
        this.temps = temps;
    }

    /** Does the first one that is due; answers whether one was done. A refused one is tried again at later instants. */
    boolean faireLaPremiere() {
        LocalDateTime maintenant = temps.maintenant().toLocalDateTime();
        for (Attente attente : aFaire()) {
            boolean due = !quand(attente).isAfter(maintenant);
            if (due && !maintenant.equals(essais.put(attente.id(), maintenant)) && faire(attente)) {
                essais.clear();
                return true;
            }
        }
        return false;
    }

    /** When the next one is due that was not refused. */
    Optional<LocalDateTime> prochaine() {
        return aFaire().stream()
                .filter(attente -> !refus.containsKey(attente.id()))
                .map(this::quand)
                .min(Comparator.naturalOrder());
    }

    private List<Attente> aFaire() {
        return guet.taches().stream().filter(attente -> !faits.nomme(attente)).toList();
    }

    private LocalDateTime quand(Attente attente) {
        LocalDateTime ouverte = attente.depuis().toLocalDateTime();
        Optional<LocalDateTime> due = Optional.ofNullable(attente.le()).map(le -> aLHeure(le.toLocalDate()));
        Optional<LocalDateTime> dite = faits.part(attente.element(), attente.site(), null)
                .flatMap(PartDuFait::pasAvant)
                .map(ParDefaut::aLHeure);
        return Stream.of(Optional.of(ouverte), due, dite)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(ouverte);
    }

    private static LocalDateTime aLHeure(LocalDate jour) {
        return jour.atTime(FaitDuCas.HEURE);
    }

    private boolean faire(Attente attente) {
        Optional<List<String>> raisons = realisation.faire(attente, Map.of(), List.of());
        raisons.filter(nouvelles -> !nouvelles.equals(refus.put(attente.id(), nouvelles)))
                .ifPresent(nouvelles -> chronique.noter(
                        attente.site(),
                        Genre.TACHE,
                        attente.element(),
                        attente.nom() + "\u00a0: " + String.join(" ", nouvelles),
                        null,
                        List.of(LigneChronologie.REFUSE)));
        return raisons.isEmpty();
    }
}
