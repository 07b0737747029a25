package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the path of a site: what was forecast and what happened. Each day is null while it is not known.
 *
 * @param enRetard open tasks whose due date has passed
 */
record EtapeDuSite(
        Etape etape,
        Etat etat,
        LocalDate debutPrevu,
        LocalDate finPrevue,
        LocalDate debut,
        LocalDate fin,
        int enRetard) {

    /** How a step stands. */
    enum Etat {
        PREVUE("à venir"),
        EN_COURS("en cours"),
        FAITE("faite");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }
    }

    /** « en cours, 2 tâches en retard ». */
    public String enClair() {
        return enRetard == 0
                ? etat.libelle
                : etat.libelle + ", " + EnClair.nombre(enRetard, "tâche en retard", "tâches en retard");
    }

    /** Step as a person reads it. */
    public String libelle() {
        return etape.libelle();
    }

    public String prevu() {
        return periode(debutPrevu, finPrevue);
    }

    public String realise() {
        return debut != null && fin == null ? "depuis le " + DateFrancaise.de(debut) : periode(debut, fin);
    }

    private static String periode(LocalDate debut, LocalDate fin) {
        if (debut == null) {
            return "";
        }
        return debut.equals(fin)
                ? DateFrancaise.de(debut)
                : "du %s au %s".formatted(DateFrancaise.de(debut), DateFrancaise.de(fin));
    }

    /**
     * The steps of which something is known, in the order of the path.
     *
     * @param actuelle where the site stands; null if it is on no path
     */
    static List<EtapeDuSite> de(
            List<TacheFaite> faites,
            List<TacheOuverte> ouvertes,
            List<Comparaison> prevision,
            Etape actuelle,
            EnClair clair) {
        return Arrays.stream(Etape.values())
                .map(etape -> de(
                        etape,
                        faites.stream().filter(tache -> tache.etape() == etape).toList(),
                        ouvertes.stream()
                                .filter(tache -> tache.etape() == etape)
                                .toList(),
                        prevision.stream()
                                .filter(prevue -> prevue.etape() == etape)
                                .toList(),
                        actuelle == etape,
                        clair))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<EtapeDuSite> de(
            Etape etape,
            List<TacheFaite> faites,
            List<TacheOuverte> ouvertes,
            List<Comparaison> prevision,
            boolean actuelle,
            EnClair clair) {
        if (faites.isEmpty() && ouvertes.isEmpty() && prevision.isEmpty()) {
            return Optional.empty();
        }
        // Between two of its tasks a step goes on without one; the decision has only one.
        boolean enCours = !ouvertes.isEmpty() || actuelle && etape != Etape.DECISION;
        Etat etat = enCours ? Etat.EN_COURS : faites.isEmpty() ? Etat.PREVUE : Etat.FAITE;
        LocalDate debut = Stream.concat(
                        faites.stream().map(TacheFaite::apparue),
                        ouvertes.stream().map(TacheOuverte::apparue))
                .map(clair::jour)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(new EtapeDuSite(
                etape,
                debut == null ? Etat.PREVUE : etat,
                bord(prevision.stream().map(Comparaison::debutPrevu), Comparator.reverseOrder()),
                bord(prevision.stream().map(Comparaison::finPrevue), Comparator.naturalOrder()),
                debut,
                etat == Etat.FAITE
                        ? bord(faites.stream().map(TacheFaite::le).map(clair::jour), Comparator.naturalOrder())
                        : null,
                (int) ouvertes.stream().filter(TacheOuverte::enRetard).count()));
    }

    private static LocalDate bord(Stream<LocalDate> jours, Comparator<LocalDate> ordre) {
        return jours.filter(Objects::nonNull).max(ordre).orElse(null);
    }
}
