package fr.labellisation.lecture.preparation;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How ready sites were, day by day: at most one line a day for each, and none while nothing changes. */
@Repository
public class PreparationsRelevees {
    private final JdbcClient base;
    private final PreparationsDesSites preparations;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Labels labels;
    private final HeureLocale heure;

    PreparationsRelevees(
            JdbcClient base,
            PreparationsDesSites preparations,
            Demarches demarches,
            Perimetres perimetres,
            Labels labels,
            HeureLocale heure) {
        this.base = base;
        this.preparations = preparations;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.labels = labels;
        this.heure = heure;
    }

    /**
     * How ready a site was.
     *
     * @param jour the day of the audit as it was known then
     */
    public record Releve(LocalDate le, LocalDate jour, int points, int satisfaits) {
        private static final int POUR_CENT = 100;

        /** In percent, rounded down. */
        public int part() {
            return points == 0 ? POUR_CENT : POUR_CENT * satisfaits / points;
        }

        private boolean pareil(Releve autre) {
            return autre != null && points == autre.points && satisfaits == autre.satisfaits && jour.equals(autre.jour);
        }
    }

    /** The last lines of a site, the earliest first. */
    public List<Releve> dernieres(CodeSite site, int auPlus) {
        return base.sql("select * from (select le, jour, points, satisfaits from preparation_relevee where site = :site"
                        + " order by le desc fetch first :auPlus rows only) r order by le")
                .param("site", site.valeur())
                .param("auPlus", auPlus)
                .query(PreparationsRelevees::lire)
                .list();
    }

    /** Writes down how ready every site of the country is today, where that has changed. A line of the same day is replaced. */
    public void relever() {
        Map<CodeSite, Releve> dernieres = dernieres();
        preparations.desParcours(enChemin()).forEach((site, preparation) -> {
            // Without a day of the audit, the day that counts is today: it would change every day.
            LocalDate le = heure.aujourdhui(site.departement());
            Releve actuelle = new Releve(
                    le,
                    preparation.audit().le(),
                    preparation.bilan().points(),
                    preparation.bilan().satisfaits());
            Releve derniere = dernieres.get(site);
            if (preparation.audit().connu() && !actuelle.pareil(derniere)) {
                ecrire(site, actuelle, derniere != null && derniere.le().equals(le));
            }
        });
    }

    private Map<CodeSite, Releve> dernieres() {
        Map<CodeSite, Releve> dernieres = new HashMap<>();
        base.sql("select p.* from preparation_relevee p where p.le ="
                        + " (select max(q.le) from preparation_relevee q where q.site = p.site)")
                .query(ligne -> {
                    dernieres.put(new CodeSite(ligne.getString("site")), lire(ligne, 0));
                });
        return dernieres;
    }

    /** The way of each site: the one under way, else that of its label. */
    private Collection<Parcours> enChemin() {
        Map<CodeSite, Parcours> parSite = new HashMap<>();
        labels.enCours().forEach(label -> parSite.put(label.site(), new Parcours(label.demarche(), label.site())));
        perimetres
                .enVigueur(demarches.enCours().stream().map(Demarche::code).toList())
                .forEach((demarche, sites) ->
                        sites.keySet().forEach(site -> parSite.put(site, new Parcours(demarche, site))));
        return parSite.values();
    }

    private void ecrire(CodeSite site, Releve releve, boolean remplacer) {
        base.sql(
                        remplacer
                                ? "update preparation_relevee set jour = :jour, points = :points, satisfaits = :satisfaits"
                                        + " where site = :site and le = :le"
                                : "insert into preparation_relevee (site, le, jour, points, satisfaits)"
                                        + " values (:site, :le, :jour, :points, :satisfaits)")
                .param("site", site.valeur())
                .param("le", releve.le())
                .param("jour", releve.jour())
                .param("points", releve.points())
                .param("satisfaits", releve.satisfaits())
                .update();
    }

    private static Releve lire(ResultSet ligne, int rang) throws SQLException {
        return new Releve(
                ligne.getObject("le", LocalDate.class),
                ligne.getObject("jour", LocalDate.class),
                ligne.getInt("points"),
                ligne.getInt("satisfaits"));
    }
}
