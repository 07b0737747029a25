package fr.labellisation.lecture.situation;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.lecture.situation.SituationSite.Prochaine;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where sites stand today, as their département counts the day. */
@Repository
public class Situations {
    /** Months before its end from which a label is said to expire soon: those that the national figures count. */
    public static final int BIENTOT = 12;

    /** Months within which a label that nothing follows in time is told before it is lost. */
    public static final int BIENTOT_SANS = 6;

    private final JdbcClient base;
    private final HeureLocale heure;
    private final JoursOuvres jours;

    Situations(JdbcClient base, HeureLocale heure, JoursOuvres jours) {
        this.base = base;
        this.heure = heure;
        this.jours = jours;
    }

    /** The préfecture first, then by name. */
    public List<SituationSite> duDepartement(CodeDepartement departement) {
        return base.sql(RequeteSituation.desSites("where s.departement = :departement")
                        + " order by c.type, c.nom, c.code")
                .params(moment(departement))
                .param("departement", departement.valeur())
                .query(this::ligne)
                .list();
    }

    public Optional<SituationSite> duSite(CodeSite site, CodeDepartement departement) {
        return base.sql(RequeteSituation.desSites("where s.code = :site"))
                .params(moment(departement))
                .param("site", site.valeur())
                .query(this::ligne)
                .optional();
    }

    /** These sites, each on the day of its département: one query for each time zone among them. */
    public List<SituationSite> des(Collection<CodeSite> sites) {
        return sites.stream().collect(Collectors.groupingBy(site -> jours.fuseau(site.departement()))).values().stream()
                .flatMap(dUnFuseau -> base
                        .sql(RequeteSituation.desSites("where s.code in (:sites)"))
                        .params(moment(dUnFuseau.get(0).departement()))
                        .param("sites", dUnFuseau.stream().map(CodeSite::valeur).toList())
                        .query(this::ligne)
                        .list()
                        .stream())
                .toList();
    }

    /**
     * The sites that are asked for, of the whole country, on the day of Paris. Which they are is worked out first, of what their order
     * needs: all that is shown of a site is read for those alone.
     */
    public List<SituationSite> rechercher(RechercheSites recherche) {
        return base.sql("select * from ("
                        + RequeteSituation.desSites("where s.code in (select code from ("
                                + RequeteSituation.desSites(recherche.sites()) + ") r " + recherche.faits()
                                + " order by " + recherche.ordre()
                                + " offset :debut rows fetch next :nombre rows only)")
                        + ") v order by " + recherche.ordre())
                .params(moment(HeureLocale.NATION))
                .params(recherche.valeurs())
                .param("debut", recherche.debut())
                .param("nombre", recherche.nombre())
                .query(this::ligne)
                .list();
    }

    /** How many there are of what is asked for, whatever part is read. */
    public int compter(RechercheSites recherche) {
        return base.sql("select count(*) from (" + RequeteSituation.desSites(recherche.sites()) + ") v "
                        + recherche.faits())
                .params(moment(HeureLocale.NATION))
                .params(recherche.valeurs())
                .query(Integer.class)
                .single();
    }

    /** Départements in which there is something of what is asked for. */
    public Set<CodeDepartement> departements(RechercheSites recherche) {
        return Set.copyOf(base.sql("select distinct departement from (" + RequeteSituation.desSites(recherche.sites())
                        + ") v " + recherche.faits())
                .params(moment(HeureLocale.NATION))
                .params(recherche.valeurs())
                .query((ligne, rang) -> new CodeDepartement(ligne.getString("departement")))
                .list());
    }

    /** Late tasks that belong to no site, by département; those without any are left out. */
    public Map<CodeDepartement, Integer> enRetardSansSite() {
        Map<CodeDepartement, Integer> nombres = new TreeMap<>();
        base.sql("select departement, count(*) as nombre from tache where finie_le is null and site is null"
                        + " and due_le < :maintenant and departement is not null group by departement")
                .param("maintenant", heure.maintenant(HeureLocale.NATION).toOffsetDateTime())
                .query(ligne -> {
                    nombres.put(new CodeDepartement(ligne.getString("departement")), ligne.getInt("nombre"));
                });
        return nombres;
    }

    /**
     * Sites of a département, of a kind, in a state.
     *
     * @param enRetard how many of them have a late task
     * @param bientotSans how many hold a label that ends within {@link #BIENTOT_SANS} months, and before the next may be expected
     */
    public record Decompte(
            CodeDepartement departement, TypeSite type, EtatSite etat, int sites, int enRetard, int bientotSans) {}

    /** All sites of the country, on the day of Paris; départements without a site are left out. */
    public List<Decompte> decomptes() {
        return base.sql("""
                        select departement, type, etat, count(*) as sites,
                          sum(case when en_retard > 0 then 1 else 0 end) as en_retard,
                          sum(case when etat in (:enVigueur) and expiration <= :bientotSans and (probable is null or probable > expiration)
                            then 1 else 0 end) as bientot_sans
                        from (%s) v group by departement, type, etat order by departement, type, etat""".formatted(RequeteSituation.desSites("")))
                .params(moment(HeureLocale.NATION))
                .param("enVigueur", EtatSite.labellises())
                .param("bientotSans", jourDeLaNation().plusMonths(BIENTOT_SANS))
                .query((ligne, rang) -> new Decompte(
                        new CodeDepartement(ligne.getString("departement")),
                        TypeSite.duCode(ligne.getString("type")),
                        EtatSite.duCode(ligne.getString("etat")),
                        ligne.getInt("sites"),
                        ligne.getInt("en_retard"),
                        ligne.getInt("bientot_sans")))
                .list();
    }

    /** Sites that hold a label of each version of a référentiel, suspended ones left out; a site may hold two. */
    public Map<String, Integer> labellisesParReferentiel() {
        Map<String, Integer> nombres = new TreeMap<>();
        base.sql("select referentiel, count(distinct site) as sites from label where etat = :delivre group by"
                        + " referentiel")
                .param("delivre", Label.Etat.DELIVRE.code())
                .query((ligne, rang) -> nombres.put(ligne.getString("referentiel"), ligne.getInt("sites")))
                .list();
        return nombres;
    }

    /** The day on which the sites of the whole country are said to stand: that of Paris. */
    public LocalDate jourDeLaNation() {
        return heure.aujourdhui(HeureLocale.NATION);
    }

    private Map<String, Object> moment(CodeDepartement departement) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        LocalDate jour = maintenant.toLocalDate();
        return Map.of("maintenant", maintenant.toOffsetDateTime(), "jour", jour, "seuil", jour.plusMonths(BIENTOT));
    }

    private SituationSite ligne(ResultSet ligne, int rang) throws SQLException {
        CodeDemarche demarche = CodeDemarche.ouNul(ligne.getString("demarche"));
        Integer etape = ligne.getObject("etape", Integer.class);
        return new SituationSite(
                CodeSite.ouNul(ligne.getString("code")),
                new CodeDepartement(ligne.getString("departement")),
                ligne.getString("nom"),
                TypeSite.duCode(ligne.getString("type")),
                EtatSite.duCode(ligne.getString("etat")),
                demarche == null
                        ? null
                        : new DemarcheEnCours(
                                demarche,
                                ligne.getString("demarche_referentiel"),
                                ligne.getString("demarche_second"),
                                jour(ligne, "debut"),
                                jour(ligne, "cible")),
                etape == null ? null : Etape.duRang(etape),
                ChampDuLabel.lire(ligne, "label"),
                ChampDuLabel.lire(ligne, "second_label"),
                ligne.getInt("taches"),
                ligne.getInt("en_retard"),
                prochaine(ligne));
    }

    private Prochaine prochaine(ResultSet ligne) throws SQLException {
        OffsetDateTime comite = ligne.getObject("comite", OffsetDateTime.class);
        return Stream.of(
                        evenement(NatureEvenement.AUDIT_EXTERNE, jour(ligne, "audit_externe")),
                        evenement(NatureEvenement.AUDIT_INTERNE, jour(ligne, "audit_interne")),
                        evenement(
                                NatureEvenement.COMITE,
                                comite == null
                                        ? null
                                        : comite.atZoneSameInstant(jours.fuseau(
                                                        new CodeDepartement(ligne.getString("departement"))))
                                                .toLocalDate()),
                        evenement(NatureEvenement.AUDIT_SUIVI, jour(ligne, "audit_suivi")),
                        evenement(NatureEvenement.RENOUVELLEMENT, jour(ligne, "renouvellement")),
                        evenement(NatureEvenement.EXPIRATION, jour(ligne, "expiration")))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Prochaine::le))
                .orElse(null);
    }

    private static Optional<Prochaine> evenement(NatureEvenement nature, LocalDate le) {
        return Optional.ofNullable(le).map(jour -> new Prochaine(nature, jour));
    }

    private static LocalDate jour(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDate.class);
    }
}
