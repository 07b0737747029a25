package fr.labellisation.reglages.paliers;

import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.Palier;
import fr.labellisation.reglages.DelaiEnClair;
import fr.labellisation.reglages.DestinataireEnClair;
import fr.labellisation.reglages.NombreSaisi;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import fr.labellisation.socle.codes.UniteDeDelai;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the lead times of a kind of date may be changed to. */
@Component
class ControleDePaliers {
    private static final int AU_PLUS = 10;

    /**
     * The lead times that are asked for, the longest first whatever the order in which they were typed.
     *
     * @param refus gets every reason against them
     */
    List<Palier> lire(DemandeDePaliers demande, List<String> refus) {
        List<PalierSaisi> saisis = demande.paliers();
        if (saisis.isEmpty()) {
            refus.add("Gardez au moins un rappel\u00a0: une date qui ne s’annonce pas se découvre trop tard.");
        }
        if (saisis.size() > AU_PLUS) {
            refus.add("%d rappels au plus pour une date, vous en demandez %d.".formatted(AU_PLUS, saisis.size()));
            return List.of();
        }
        List<Palier> paliers = new ArrayList<>();
        Set<String> vus = new HashSet<>();
        for (int rang = 1; rang <= saisis.size(); rang++) {
            lire(demande.nature(), saisis.get(rang - 1), "Rappel " + rang, refus)
                    .ifPresent(palier -> {
                        String quand = DelaiEnClair.duree(
                                palier.nombre(), palier.unite().code());
                        if (!vus.add(quand)) {
                            refus.add("Deux rappels sont demandés %s avant\u00a0: gardez-en un seul.".formatted(quand));
                        }
                        paliers.add(palier);
                    });
        }
        return paliers.stream()
                .sorted(Comparator.comparing(ControleDePaliers::jours).reversed())
                .toList();
    }

    private static Optional<Palier> lire(String nature, PalierSaisi saisi, String ou, List<String> refus) {
        int avant = refus.size();
        Optional<UniteDeDelai> unite = UniteDeDelai.duCode(saisi.unite());
        OptionalInt nombre = OptionalInt.empty();
        if (unite.isEmpty()) {
            refus.add("«\u00a0%s\u00a0»\u00a0: choisissez jours ouvrés, jours ou mois.".formatted(ou));
        } else {
            nombre = NombreSaisi.lire(ou, saisi.nombre(), 1, unite.get().auPlus(), refus);
        }
        List<String> destinataires = destinataires(nature, saisi.destinataires(), ou, refus);
        return refus.size() > avant
                ? Optional.empty()
                : Optional.of(new Palier(
                        nombre.orElseThrow(), Unite.duCode(unite.orElseThrow().code()), destinataires));
    }

    private static List<String> destinataires(String nature, List<String> saisis, String ou, List<String> refus) {
        List<String> possibles = DestinatairesPossibles.pour(nature);
        if (saisis.isEmpty()) {
            refus.add("«\u00a0%s\u00a0»\u00a0: cochez au moins un destinataire.".formatted(ou));
        }
        saisis.stream()
                .filter(code -> !possibles.contains(code))
                .map(code -> DestinataireEnClair.connu(code)
                        .map(nom ->
                                "«\u00a0%s\u00a0»\u00a0: «\u00a0%s\u00a0» ne peut pas recevoir les rappels de cette date."
                                        .formatted(ou, nom))
                        .orElse("«\u00a0%s\u00a0»\u00a0: un des destinataires est inconnu.".formatted(ou)))
                .distinct()
                .forEach(refus::add);
        return possibles.stream().filter(saisis::contains).toList();
    }

    /** About how long before, to put different units in order. */
    private static double jours(Palier palier) {
        return switch (palier.unite()) {
            case JOURS -> palier.nombre();
            case JOURS_OUVRES -> palier.nombre() * 7 / 5.0;
            case MOIS -> palier.nombre() * 30.4;
        };
    }
}
