package fr.labellisation.parcours.label.revue;

import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.formulaires.NombreFrancais;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * An indicator as a review looks at it.
 *
 * @param resultats of the twelve months that are reviewed, the earliest first
 */
record IndicateurRevu(IndicateurSuivi suivi, List<Resultat> resultats) {
    private static final String LOCAL = "local-";

    /** @param valeur null where nobody gave one */
    record Resultat(PeriodeDeMesure periode, BigDecimal valeur) {}

    /** Where its results stand; rows are grouped by it. */
    enum Position {
        CIBLE_MANQUEE("Cible non atteinte"),
        CIBLE_ATTEINTE("Cible atteinte"),
        SANS_COMPARAISON("Sans résultat à comparer");

        private final String libelle;

        Position(String libelle) {
            this.libelle = libelle;
        }

        String libelle() {
            return libelle;
        }
    }

    /** Names its row; short, fit for an address, and the same whatever stands beside it. */
    String cle() {
        if (suivi.local()) {
            return LOCAL + suivi.idLocal();
        }
        CRC32 empreinte = new CRC32();
        empreinte.update(suivi.cle().getBytes(StandardCharsets.UTF_8));
        return suivi.engagement() + "-" + Long.toHexString(empreinte.getValue());
    }

    String titre() {
        return suivi.titre();
    }

    /** « Cible : moins de 10 %. 1er trimestre 2026 : 9,5 % (atteint) ; 2e trimestre 2026 : pas de résultat. » */
    String enClair() {
        return "%s. %s."
                .formatted(
                        suivi.cibleEnClair().isEmpty() ? "Cible non connue" : "Cible\u00a0: " + suivi.cibleEnClair(),
                        resultats.stream().map(this::enClair).collect(Collectors.joining("\u00a0; ")));
    }

    private String enClair(Resultat resultat) {
        String periode = resultat.periode().libelle() + "\u00a0: ";
        if (resultat.valeur() == null) {
            return periode + "pas de résultat";
        }
        String atteint = suivi.atteint(resultat.valeur())
                .map(oui -> oui ? " (atteint)" : " (non atteint)")
                .orElse("");
        String unite = suivi.unite().isEmpty() ? "" : "\u00a0" + suivi.unite();
        return periode + NombreFrancais.de(resultat.valeur()) + unite + atteint;
    }

    /** By its last result. */
    Position position() {
        Optional<Boolean> atteint = resultats.stream()
                .map(Resultat::valeur)
                .filter(valeur -> valeur != null)
                .reduce((avant, dernier) -> dernier)
                .flatMap(suivi::atteint);
        return atteint.map(oui -> oui ? Position.CIBLE_ATTEINTE : Position.CIBLE_MANQUEE)
                .orElse(Position.SANS_COMPARAISON);
    }
}
