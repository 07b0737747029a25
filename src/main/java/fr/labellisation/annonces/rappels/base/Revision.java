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
 * @param reprises rows once taken back that are wanted again
 */
public record Revision(
        List<LigneRappel> perimees, List<LigneRappel> gardees, List<Reprise> reprises, List<NouveauRappel> nouveaux) {
    public Revision {
        perimees = List.copyOf(perimees);
        gardees = List.copyOf(gardees);
        reprises = List.copyOf(reprises);
        nouveaux = List.copyOf(nouveaux);
    }

    /** A row taken back that waits again, for the instant that the announcement has now. */
    public record Reprise(LigneRappel ligne, Annonce annonce) {}

    /**
     * @param lignes all rows of the dated thing, of whatever day
     * @param annonces its announcements as they should be, the earliest first
     * @param maintenant in the zone of the département
     */
    public static Revision de(
            DateARappeler evenement, List<LigneRappel> lignes, List<Annonce> annonces, ZonedDateTime maintenant) {
        EtatRappel attente = evenement.nature().etatInitial();
        List<LigneRappel> duJour = lignes.stream()
                .filter(ligne -> ligne.jour().equals(evenement.jour()))
                .toList();
        boolean passe = evenement.jour().isBefore(maintenant.toLocalDate());
        List<Annonce> aDire =
                passe ? List.of() : AnnoncesADire.parmi(annonces, dernierDit(duJour, attente), maintenant.toInstant());
        return new Revision(
                lignes.stream()
                        .filter(ligne -> ligne.etat().enAttente())
                        .filter(ligne -> !duJour.contains(ligne) || ligne.etat() == attente && !dite(ligne, annonces))
                        .toList(),
                duJour.stream()
                        .filter(ligne -> ligne.etat() == attente && dite(ligne, annonces))
                        .toList(),
                aDire.stream()
                        .flatMap(annonce -> duJour.stream()
                                .filter(ligne -> ligne.etat().repris() && ligne.annonce(annonce))
                                .map(ligne -> new Reprise(ligne, annonce)))
                        .toList(),
                aDire.stream()
                        .flatMap(annonce -> annonce.destinataires().stream()
                                .filter(groupe -> duJour.stream().noneMatch(ligne -> ligne.annonce(annonce, groupe)))
                                .map(groupe -> new NouveauRappel(annonce, groupe, Urgence.de(evenement, annonce))))
                        .toList());
    }

    /** Rows of a task are asked for from the beginning: one that waits was not said. */
    private static Instant dernierDit(List<LigneRappel> duJour, EtatRappel attente) {
        return AnnoncesADire.dernierDit(
                duJour.stream().filter(ligne -> ligne.etat().dit()).filter(ligne -> ligne.etat() != attente));
    }

    private static boolean dite(LigneRappel ligne, List<Annonce> annonces) {
        return annonces.stream().anyMatch(ligne::annonce);
    }

    /** All that waits once this is done. */
    Stream<RappelAttendu> attendus() {
        return Stream.of(
                        gardees.stream()
                                .map(ligne -> new RappelAttendu(
                                        ligne.palier(), ligne.unite(), ligne.duLe(), ligne.destinataire())),
                        reprises.stream()
                                .map(reprise -> RappelAttendu.de(
                                        reprise.annonce(), reprise.ligne().destinataire())),
                        nouveaux.stream().map(nouveau -> RappelAttendu.de(nouveau.annonce(), nouveau.groupe())))
                .flatMap(attendus -> attendus);
    }

    /** What is next; empty when only the day itself remains. */
    public Optional<RappelAttendu> prochain() {
        return attendus().min(Comparator.comparing(RappelAttendu::instant));
    }

    boolean change() {
        return !perimees.isEmpty() || !reprises.isEmpty() || !nouveaux.isEmpty();
    }
}
