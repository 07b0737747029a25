package fr.labellisation.web.pages.engagements;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.formulaires.Champ;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The engagements that a département completes, as a sheet that can come back filled in. */
final class FeuilleDEngagements {
    static final String VERSION = "Version";
    static final String MENTION = "Mention";

    /** Between pieces of evidence in a cell. */
    static final String SEPARATION = "; ";

    private FeuilleDEngagements() {}

    /** Headings, in order; the last one is for reading only. */
    static List<String> titres() {
        return Stream.concat(
                        TenueDesEngagements.CHAMPS.tous().stream().map(Champ::libelle), Stream.of(VERSION, MENTION))
                .toList();
    }

    /** Those that are completed, then the codes that wait for their title. */
    static Classeur de(String departement, Referentiel version, List<EngagementSaisi> saisis, LocalDate le) {
        List<EngagementSaisi> enUsage =
                saisis.stream().filter(saisi -> saisi.etat() == Etat.EN_USAGE).toList();
        return new Classeur(
                "Engagements saisis par la préfecture, " + version.nomEtAnnee(),
                departement,
                le,
                "engagements-" + version.id().replace('.', '-'),
                List.of(new Feuille(
                        "Engagements",
                        titres(),
                        Stream.concat(
                                        enUsage.stream().map(FeuilleDEngagements::ligne),
                                        version.engagements().stream()
                                                .filter(engagement -> engagement.titre() == null)
                                                .filter(engagement -> enUsage.stream()
                                                        .noneMatch(saisi ->
                                                                saisi.code().equals(engagement.code())))
                                                .map(engagement -> cellules(
                                                        SaisieDEngagement.nouvelle(
                                                                engagement.code(), engagement.module()),
                                                        "titre à compléter")))
                                .toList())));
    }

    private static List<Object> ligne(EngagementSaisi saisi) {
        return cellules(
                SaisieDEngagement.de(saisi),
                saisi.exemple() ? "exemple, saisi par la préfecture" : "saisi par la préfecture");
    }

    private static List<Object> cellules(SaisieDEngagement saisie, String mention) {
        Map<String, String> valeurs = saisie.valeurs();
        return Stream.concat(
                        TenueDesEngagements.CHAMPS.cles().stream()
                                .map(cle -> (Object) valeurs.get(cle).replace("\n", SEPARATION)),
                        Stream.of(saisie.version(), mention))
                .toList();
    }
}
