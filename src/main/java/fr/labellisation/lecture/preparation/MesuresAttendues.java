package fr.labellisation.lecture.preparation;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.IndicateursDUneVersion;
import fr.labellisation.parcours.indicateurs.IndicateursLocaux;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.MesureAttendue;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The values that sites owe by today: of each indicator with a target in figures, and of each of their own, that of the last period. */
@Repository
class MesuresAttendues {
    private final JdbcClient base;
    private final IndicateursLocaux locaux;

    MesuresAttendues(JdbcClient base, IndicateursLocaux locaux) {
        this.base = base;
        this.locaux = locaux;
    }

    /**
     * What sites gave, and measure on their own.
     *
     * @param donnees keys of indicators, each with the code of a period that has a value
     */
    record Releve(Map<CodeSite, List<IndicateurSuivi>> locaux, Map<CodeSite, Set<List<String>>> donnees) {

        /** @param retenus codes of the modules in scope */
        List<MesureAttendue> attendues(
                CodeSite site, Demarche demarche, LabelsVises vises, Collection<String> retenus, LocalDate aujourdhui) {
            Set<List<String>> siennes = donnees.getOrDefault(site, Set.of());
            return Stream.concat(
                            IndicateursDUneVersion.de(vises.ensemble(), retenus).stream()
                                    .filter(suivi -> suivi.cible() != null),
                            locaux.getOrDefault(site, List.of()).stream())
                    .flatMap(suivi -> attendue(suivi, demarche, siennes, aujourdhui))
                    .toList();
        }

        /** Nothing of a period that had begun before the démarche did. */
        private static Stream<MesureAttendue> attendue(
                IndicateurSuivi suivi, Demarche demarche, Set<List<String>> donnees, LocalDate aujourdhui) {
            PeriodeDeMesure periode = new PeriodeDeMesure(suivi.frequence(), aujourdhui).precedente();
            return periode.debut().isBefore(demarche.debut())
                    ? Stream.empty()
                    : Stream.of(new MesureAttendue(
                            suivi.cle(),
                            suivi.libelle(),
                            periode.libelle(),
                            donnees.contains(List.of(suivi.cle(), periode.code()))));
        }
    }

    Releve de(ParcoursLus parcours) {
        Map<CodeSite, Set<List<String>>> donnees = new HashMap<>();
        base.sql("""
            select m.site, m.indicateur, m.periode from mesure m where m.site in (:sites) and m.valeur is not null
              and m.version = (select max(n.version) from mesure n
                where n.site = m.site and n.indicateur = m.indicateur and n.periode = m.periode)
            """).param("sites", parcours.codes().get("sites")).query(ligne -> {
            donnees.computeIfAbsent(new CodeSite(ligne.getString("site")), nouveau -> new HashSet<>())
                    .add(List.of(ligne.getString("indicateur"), ligne.getString("periode")));
        });
        return new Releve(locaux.desSites(parcours.codes().get("sites")), donnees);
    }
}
