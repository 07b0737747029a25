package fr.labellisation.resilience.regime;

import fr.labellisation.resilience.JoursOuvresAPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether each date that is announced was announced on each of its mornings to each who hears of it so long before, and each date that
 * should be is. Lead times are those of CONCEPTION and its default table, written down here once more.
 */
final class RappelsDits {
    /** @param avant the day of the reminder before it is moved to a working day */
    private record Palier(int nombre, UnaryOperator<LocalDate> avant, List<String> roles) {}

    private static final String REFERENT = "referent-qualite";
    private static final String CORRESPONDANT = "correspondant-qualite";
    private static final String CHEF = "chef-de-service";
    private static final String SECRETAIRE = "secretaire-general";
    private static final String CABINET = "cabinet";
    private static final String COMMUNICATION = "communication";
    private static final Set<String> PAR_SITE = Set.of(CORRESPONDANT, CHEF);

    private static final Map<String, List<Palier>> PALIERS = Map.of(
            "audit-externe",
            List.of(
                    jours(90, REFERENT),
                    jours(60, REFERENT),
                    jours(30, REFERENT, CORRESPONDANT),
                    jours(15, REFERENT, CORRESPONDANT, CHEF),
                    jours(7, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE),
                    jours(1, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE, CABINET)),
            "audit-interne",
            List.of(
                    jours(60, REFERENT),
                    jours(30, REFERENT, CORRESPONDANT),
                    jours(15, REFERENT, CORRESPONDANT),
                    jours(7, REFERENT, CORRESPONDANT, CHEF),
                    jours(1, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE)),
            "comite",
            List.of(
                    jours(30, REFERENT),
                    jours(15, REFERENT, COMMUNICATION),
                    jours(7, REFERENT, COMMUNICATION, SECRETAIRE),
                    jours(1, REFERENT, COMMUNICATION, SECRETAIRE, CABINET)),
            "bilan-annuel",
            List.of(
                    jours(90, REFERENT),
                    jours(30, REFERENT, CORRESPONDANT),
                    jours(7, REFERENT, CORRESPONDANT, SECRETAIRE)),
            "enquete",
            List.of(
                    jours(90, REFERENT),
                    jours(30, REFERENT, CORRESPONDANT),
                    jours(7, REFERENT, CORRESPONDANT, SECRETAIRE)),
            "reponse-nc",
            List.of(
                    jours(15, REFERENT, CORRESPONDANT),
                    jours(7, REFERENT, CORRESPONDANT, CHEF),
                    jours(1, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE)),
            "levee-nc",
            List.of(
                    jours(60, REFERENT),
                    jours(30, REFERENT, CORRESPONDANT),
                    jours(15, REFERENT, CORRESPONDANT, CHEF),
                    jours(7, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE),
                    jours(1, REFERENT, CORRESPONDANT, CHEF, SECRETAIRE, CABINET)),
            "expiration",
            List.of(
                    mois(24, REFERENT),
                    mois(12, REFERENT),
                    mois(8, REFERENT, SECRETAIRE),
                    mois(6, REFERENT, SECRETAIRE),
                    mois(3, REFERENT, CORRESPONDANT, SECRETAIRE),
                    mois(1, REFERENT, CORRESPONDANT, SECRETAIRE, CABINET)),
            "renouvellement",
            List.of(jours(60, REFERENT), jours(30, REFERENT, SECRETAIRE), jours(7, REFERENT, SECRETAIRE, CABINET)));

    /** From when to when a date was announced. */
    private record Annonce(
            String nature, String objet, String departement, String site, LocalDate jour, Instant debut, Instant fin) {}

    private static final String ANNONCES = """
            select v.nature, v.objet, v.departement, v.site, v.jour, p.start_time_, p.end_time_ from act_hi_procinst p
            join act_re_procdef d on d.id_ = p.proc_def_id_ and d.key_ = 'RappelsEcheance'
            join (select proc_inst_id_, max(case when name_ = 'natureRappel' then text_ end) as nature,
                max(case when name_ = 'objet' then text_ end) as objet,
                max(case when name_ = 'departement' then text_ end) as departement,
                max(case when name_ = 'site' then text_ end) as site, max(case when name_ = 'jour' then text_ end) as jour
              from act_hi_varinst group by proc_inst_id_) v on v.proc_inst_id_ = p.id_""";

    /** Things with a day that was never announced. */
    private static final String SANS_ANNONCE = """
            select concat_ws(' ', quoi, objet) from (
              select 'audit' as quoi, concat('audit:', id) as objet from audit where le is not null
              union all select e.nature, concat('label:', e.label) from echeance e
                where e.nature in ('expiration', 'bilan-annuel', 'renouvellement')) d
            where not exists (select 1 from act_hi_varinst v where v.name_ = 'objet' and v.text_ = d.objet)""";

    private RappelsDits() {}

    /** What was not said, or not when it should have been, each in a line. */
    static List<String> fautes(JdbcClient base, Dits dits, Instant maintenant) {
        List<Annonce> annonces = base.sql(ANNONCES)
                .query((ligne, rang) -> new Annonce(
                        ligne.getString("nature"),
                        ligne.getString("objet"),
                        ligne.getString("departement"),
                        ligne.getString("site"),
                        LocalDate.parse(ligne.getString("jour")),
                        ligne.getTimestamp("start_time_").toInstant(),
                        ligne.getTimestamp("end_time_") == null
                                ? Instant.MAX
                                : ligne.getTimestamp("end_time_").toInstant()))
                .list();
        List<String> fautes = new ArrayList<>(base.sql(SANS_ANNONCE).query(String.class).list().stream()
                .map("nobody announces %s"::formatted)
                .toList());
        for (Annonce annonce : annonces) {
            for (Palier palier : PALIERS.get(annonce.nature())) {
                LocalDate jour = JoursOuvresAPart.ouvreAvant(
                        annonce.departement(), palier.avant().apply(annonce.jour()));
                Instant matin = Dits.matin(jour);
                if (matin.isAfter(annonce.debut()) && matin.isBefore(annonce.fin()) && !matin.isAfter(maintenant)) {
                    for (String groupe : groupes(annonce, palier).toList()) {
                        Set<LocalDate> le = dits.le(annonce.nature(), annonce.objet(), palier.nombre(), groupe);
                        if (!le.equals(Set.of(jour))) {
                            fautes.add("%s: %d to be said to %s on %s, was on %s"
                                    .formatted(annonce, palier.nombre(), groupe, jour, le));
                        }
                    }
                }
            }
        }
        return fautes;
    }

    private static Stream<String> groupes(Annonce annonce, Palier palier) {
        return palier.roles().stream()
                .filter(role -> annonce.site() != null || !PAR_SITE.contains(role))
                .map(role -> (PAR_SITE.contains(role) ? annonce.site() : annonce.departement()) + "." + role);
    }

    private static Palier jours(int nombre, String... roles) {
        return new Palier(nombre, jour -> jour.minusDays(nombre), List.of(roles));
    }

    private static Palier mois(int nombre, String... roles) {
        return new Palier(nombre, jour -> jour.minusMonths(nombre), List.of(roles));
    }
}
