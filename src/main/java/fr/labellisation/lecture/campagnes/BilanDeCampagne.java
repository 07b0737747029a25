package fr.labellisation.lecture.campagnes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A campaign and how far the sites have come.
 *
 * @param jour the day on which it is looked at: today, or the one on which it was closed
 * @param sites those that it is about
 */
public record BilanDeCampagne(Campagne campagne, LocalDate jour, List<SiteVise> sites) {
    private static final int POINTS = 36;
    private static final int AVANT = 6;

    /** @param tous sites of the country, or of a part of it; those of another kind are left out */
    public BilanDeCampagne {
        Objectif objectif = campagne.objectif();
        sites = sites.stream().filter(site -> objectif.vise(site.type())).toList();
    }

    /** On a day: as it was, or as it will probably be. */
    public Mesure au(LocalDate le) {
        RegleDAtteinte regle = new RegleDAtteinte(campagne.objectif().referentiels(), jour);
        return new Mesure(le, sites.stream().map(site -> regle.juge(site, le)).toList());
    }

    public Mesure aujourdhui() {
        return au(jour);
    }

    /** Whether the step could not be measured: the campaign was closed before. */
    public boolean sansObjet(EtapeDeCampagne etape) {
        return campagne.close() && etape.le().isAfter(jour);
    }

    /** The share over time, from half a year before the launch to the last step; today and each step are among the days. */
    public List<Mesure> courbe(LocalDate lancement) {
        List<EtapeDeCampagne> etapes = campagne.objectif().etapes();
        LocalDate debut = (lancement.isBefore(jour) ? lancement : jour).minusMonths(AVANT);
        LocalDate fin = etapes.get(etapes.size() - 1).le();
        LocalDate derniere = fin.isAfter(jour) && !campagne.close() ? fin : jour;
        long pas = Math.max(1, (derniere.toEpochDay() - debut.toEpochDay()) / POINTS);
        Stream<LocalDate> reguliers = Stream.iterate(debut, le -> le.isBefore(derniere), le -> le.plusDays(pas));
        Stream<LocalDate> remarquables = Stream.concat(
                Stream.of(jour, derniere),
                etapes.stream().map(EtapeDeCampagne::le).filter(le -> !le.isBefore(debut) && !le.isAfter(derniere)));
        return Stream.concat(reguliers, remarquables)
                .distinct()
                .sorted()
                .map(this::au)
                .toList();
    }
}
