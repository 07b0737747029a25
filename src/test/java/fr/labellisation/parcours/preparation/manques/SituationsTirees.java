package fr.labellisation.parcours.preparation.manques;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.ActionSuivie;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.DocumentAttendu;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.EngagementSuivi;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.MesureAttendue;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.Piece;
import fr.labellisation.referentiel.AvantAudit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Situations of sites drawn by lot, always the same ones. */
final class SituationsTirees {
    static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 30);
    private static final int ETENDUE = 500;

    private final Random sort;

    private SituationsTirees(long graine) {
        sort = new Random(graine);
    }

    static Stream<FaitsDePreparation> situations(int nombre) {
        return IntStream.range(0, nombre).mapToObj(graine -> new SituationsTirees(graine).situation());
    }

    /** Within two years around today. */
    private LocalDate jour() {
        return AUJOURD_HUI.plusDays(sort.nextInt(-ETENDUE, ETENDUE));
    }

    private <T> T ouRien(Supplier<T> valeur) {
        return sort.nextInt(3) == 0 ? null : valeur.get();
    }

    private <T> T parmi(List<T> valeurs) {
        return valeurs.get(sort.nextInt(valeurs.size()));
    }

    private <T> List<T> liste(int auPlus, IntFunction<T> un) {
        return IntStream.range(0, sort.nextInt(auPlus + 1)).mapToObj(un).toList();
    }

    private FaitsDePreparation situation() {
        Map<PublicEnquete, LocalDate> enquetes = new EnumMap<>(PublicEnquete.class);
        for (PublicEnquete interroge : PublicEnquete.values()) {
            if (sort.nextBoolean()) {
                enquetes.put(interroge, jour());
            }
        }
        return new FaitsDePreparation(
                AUJOURD_HUI,
                new AvantAudit(
                        sort.nextBoolean(),
                        sort.nextBoolean(),
                        sort.nextBoolean(),
                        sort.nextBoolean(),
                        ouRien(() -> 1 + sort.nextInt(24)),
                        ouRien(() -> 1 + sort.nextInt(24)),
                        ouRien(() -> 1 + sort.nextInt(100))),
                sort.nextInt(5) == 0,
                liste(8, this::engagement),
                liste(6, rang -> new ActionSuivie(rang, "Action " + rang, jour(), parmi(List.of(EtatAction.values())))),
                liste(4, rang -> new MesureAttendue("i" + rang, "Appels perdus", "2026", sort.nextBoolean())),
                ouRien(this::jour),
                enquetes,
                ouRien(() -> sort.nextInt(101)),
                liste(3, rang -> new DocumentAttendu("d" + rang, "Il manque.", sort.nextBoolean())));
    }

    private EngagementSuivi engagement(int rang) {
        return new EngagementSuivi(
                "E" + rang,
                "E" + rang + " – Accueillir",
                "M1",
                ouRien(() -> parmi(List.of(Resultat.values()))),
                sort.nextBoolean(),
                liste(3, piece -> new Piece(ouRien(this::jour))));
    }
}
