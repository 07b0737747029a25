package fr.labellisation.simulation.nation.releve;

import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.nation.releve.ReleveNational.Chiffres;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.ArrayList;
import java.util.List;

/** Compares the figures of a survey with what the tables say once its labels were brought in. */
final class ChiffresCompares {
    private final Denombrement tables;
    private final Referentiels referentiels;
    private final Territoire territoire;

    /** What one figure came to. */
    record Chiffre(String phrase, int attendu, int obtenu) {
        boolean tenu() {
            return attendu == obtenu;
        }
    }

    ChiffresCompares(Denombrement tables, Referentiels referentiels, Territoire territoire) {
        this.tables = tables;
        this.referentiels = referentiels;
        this.territoire = territoire;
    }

    List<Chiffre> de(Chiffres source) {
        List<Chiffre> chiffres = new ArrayList<>(List.of(
                sites(
                        "préfectures labellisées Marianne",
                        TypeSite.PREFECTURE,
                        "marianne",
                        source.prefectures().marianne()),
                sites(
                        "sous-préfectures labellisées Marianne",
                        TypeSite.SOUS_PREFECTURE,
                        "marianne",
                        source.sousPrefectures().marianne()),
                sites(
                        "préfectures labellisées Qualipref",
                        TypeSite.PREFECTURE,
                        "qualipref",
                        source.prefectures().qualipref()),
                sites(
                        "sous-préfectures labellisées Qualipref",
                        TypeSite.SOUS_PREFECTURE,
                        "qualipref",
                        source.sousPrefectures().qualipref()),
                new Chiffre(
                        "départements dont tous les sites sont labellisés",
                        source.departementsComplets(),
                        tables.departementsLabellises())));
        if (source.toutesLesPrefectures()) {
            chiffres.add(new Chiffre(
                    "préfectures labellisées, toutes",
                    territoire.departements().size(),
                    tables.prefecturesLabellisees()));
        }
        return chiffres;
    }

    private Chiffre sites(String phrase, TypeSite type, String famille, int attendu) {
        int obtenu = tables.sitesLabellises().stream()
                .filter(compte -> compte.type() == type)
                .filter(compte ->
                        referentiels.exiger(compte.referentiel()).famille().equals(famille))
                .mapToInt(Denombrement.SitesDUneVersion::sites)
                .sum();
        return new Chiffre(phrase, attendu, obtenu);
    }
}
