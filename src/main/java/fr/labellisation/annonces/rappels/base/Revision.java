package fr.labellisation.annonces.rappels.base;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the reminders of a date when they are computed again: for another day, or by other lead times. Pure; the
 * same computation shows what would change and changes it.
 *
 * @param perimees rows that wait for another day, or for a lead time that there no longer is
 * @param gardees rows that wait and go on waiting
 * @param retablis rows once taken back that are wanted again
 */
public record Revision(List<Rappel> perimees, List<Rappel> gardees, List<Rappel> retablis, List<Rappel> nouveaux) {
    public Revision {
        perimees = List.copyOf(perimees);
        gardees = List.copyOf(gardees);
        retablis = List.copyOf(retablis);
        nouveaux = List.copyOf(nouveaux);
    }

    /**
     * @param lignes all rows of the dated thing, of whatever day
     * @param annonces its announcements as they should be, the earliest first
     * @param maintenant in the zone of the département
     */
    public static Revision de(
            DateAnnoncee date, List<Rappel> lignes, List<Annonce> annonces, ZonedDateTime maintenant) {
        DateARappeler aRappeler = date.aRappeler();
        EtatRappel attente = aRappeler.nature().etatInitial();
        List<Rappel> duJour = lignes.stream()
                .filter(ligne -> ligne.jour().equals(aRappeler.jour()))
                .toList();
        boolean passe = aRappeler.jour().isBefore(maintenant.toLocalDate());
        List<Annonce> aDire =
                passe ? List.of() : AnnoncesADire.parmi(annonces, dernierDit(duJour, attente), maintenant.toInstant());
        List<Rappel> voulus =
                aDire.stream().flatMap(annonce -> Rappel.de(date, annonce)).toList();
        return new Revision(
                lignes.stream()
                        .filter(ligne -> ligne.etat().enAttente())
                        .filter(ligne ->
                                !duJour.contains(ligne) || ligne.etat() == attente && !ligne.estAnnoncePar(annonces))
                        .toList(),
                duJour.stream()
                        .filter(ligne -> ligne.etat() == attente && ligne.estAnnoncePar(annonces))
                        .toList(),
                voulus.stream()
                        .flatMap(voulu -> duJour.stream()
                                .filter(ligne -> ligne.etat().repris() && ligne.ditLaMemeChoseQue(voulu))
                                .map(voulu::dans))
                        .toList(),
                voulus.stream()
                        .filter(voulu -> duJour.stream().noneMatch(voulu::ditLaMemeChoseQue))
                        .toList());
    }

    /** Rows of a task are asked for from the beginning: one that waits was not said. */
    private static Instant dernierDit(List<Rappel> duJour, EtatRappel attente) {
        return AnnoncesADire.dernierDit(
                duJour.stream().filter(ligne -> ligne.etat().dit()).filter(ligne -> ligne.etat() != attente));
    }

    /** All that waits once this is done. */
    Stream<Rappel> attendus() {
        return Stream.of(gardees, retablis, nouveaux).flatMap(List::stream);
    }

    /** What is next; empty when only the day itself remains. */
    public Optional<Rappel> prochain() {
        return attendus().min(Comparator.comparing(Rappel::duLe));
    }

    boolean change() {
        return !perimees.isEmpty() || !retablis.isEmpty() || !nouveaux.isEmpty();
    }
}
