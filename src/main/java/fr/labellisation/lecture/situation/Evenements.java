package fr.labellisation.lecture.situation;

import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated events of sites: audits, users' committees, what labels owe and when they end. One query a list. */
@Repository
public class Evenements {
    /** Of an obligation {@code e}: the follow-up audit that it owes has its day, and is told by that. */
    static final String SUIVI_QUI_A_SON_JOUR = """
            exists (select 1 from audit a where a.label = e.label and a.nature = {natureAudit.SUIVI} and a.au_plus_tard = e.le
              and a.le is not null and a.etat <> {audit.ANNULE})\
            """;

    private static final String REPRIS = "and r.etat in (%s) order by r.etat_le desc, r.id desc fetch first 1 row only)"
            .formatted(codes(EtatRappel.REMPLACE, EtatRappel.ANNULE));
    /** The day that an audit {@code a} had before it was last moved: reminders of it were taken back then. */
    static final String AUDIT_AVANT =
            "(select r.jour from rappel r where r.objet = 'audit:' || a.id and r.nature in (%s) and r.jour <> a.le %s"
                    .formatted(codes(NatureRappel.AUDIT_INTERNE, NatureRappel.AUDIT_EXTERNE), REPRIS);
    /** The same of a committee {@code k}. */
    static final String COMITE_AVANT =
            "(select r.jour from rappel r where r.objet = 'comite:' || k.id and r.nature = %s and r.jour <> cast(k.convoque_le as date) %s"
                    .formatted(codes(NatureRappel.COMITE), REPRIS);

    /** Columns are the same in each part; a committee has an instant, the others a day. */
    private static final String TOUS =
            CodesDesTables.dans("""
            select * from (
              select a.le, cast(null as timestamp with time zone) as instant,
                case a.nature when {natureAudit.INTERNE} then {natureEvenement.AUDIT_INTERNE} else {natureEvenement.AUDIT_EXTERNE} end as nature,
                case when a.etat in ({audit.PASSE}, {audit.CLOS}) then {evenement.PASSE} when a.etat = {audit.ANNULE} then {evenement.ANNULE} else {evenement.PREVU} end as etat,
                s.departement, s.code as site, s.nom, a.demarche, a.nature as precision_,
                %s as avant, 0 as doublon
              from audit a join site s on s.code = a.site where a.le is not null
              union all
              select cast(k.convoque_le as date), k.convoque_le, {natureEvenement.COMITE},
                case when k.compte_rendu is null then {evenement.PREVU} else {evenement.PASSE} end,
                d.departement, case when k.portee = {portee.COMMUN} then null else k.portee end, s.nom, k.demarche, '',
                %s, 0
              from comite k join demarche d on d.code = k.demarche left join site s on s.code = k.portee
              where k.convoque_le is not null
              union all
              select e.le, null, e.nature,
                case e.etat when {obligation.HONOREE} then {evenement.PASSE} when {obligation.SANS_OBJET} then {evenement.ANNULE} else {evenement.PREVU} end,
                s.departement, s.code, s.nom, l.demarche, l.referentiel, cast(null as date),
                case when e.nature = {natureObligation.AUDIT_SUIVI} and %s then 1 else 0 end
              from echeance e join label l on l.code = e.label join site s on s.code = l.site
            ) v
            """.formatted(AUDIT_AVANT, COMITE_AVANT, SUIVI_QUI_A_SON_JOUR));

    private static final Comparator<EvenementDate> ORDRE = Comparator.comparing(EvenementDate::le)
            .thenComparing(EvenementDate::heure, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(EvenementDate::nature)
            .thenComparing(EvenementDate::site, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final JdbcClient base;
    private final JoursOuvres jours;

    Evenements(JdbcClient base, JoursOuvres jours) {
        this.base = base;
        this.jours = jours;
    }

    /**
     * Those of a département between two days, both included, what was cancelled left out; the earliest first. A follow-up audit that has its
     * day, or had, is one event: the last day that it was owed by is not another.
     */
    public List<EvenementDate> duDepartement(CodeDepartement departement, LocalDate du, LocalDate au) {
        return entre("departement = :departement and ", departement, du, au);
    }

    /** The same for the whole country. */
    public List<EvenementDate> deLaNation(LocalDate du, LocalDate au) {
        return entre("", null, du, au);
    }

    private List<EvenementDate> entre(String condition, CodeDepartement departement, LocalDate du, LocalDate au) {
        // A day more on each side: an instant falls on another day in another zone.
        return base
                .sql(TOUS + "where " + condition + "etat <> :annule and doublon = 0 and le between :du and :au")
                .param("annule", EvenementDate.Etat.ANNULE.code())
                .param("departement", CodeDepartement.texte(departement))
                .param("du", du.minusDays(1))
                .param("au", au.plusDays(1))
                .query(this::ligne)
                .list()
                .stream()
                .filter(evenement ->
                        !evenement.le().isBefore(du) && !evenement.le().isAfter(au))
                .sorted(ORDRE)
                .toList();
    }

    /** All that a site has or had, with the committees that served it, what was cancelled too; the earliest first. */
    public List<EvenementDate> duSite(CodeSite site) {
        return base.sql(TOUS + """
                        where site = :site
                          or site is null and demarche in (select p.demarche from perimetre p
                            where p.site = :site and p.retire_le is null)""").param("site", site.valeur()).query(this::ligne).list().stream()
                .sorted(ORDRE)
                .toList();
    }

    private static String codes(Code... codes) {
        return Arrays.stream(codes).map(code -> "'" + code.code() + "'").collect(Collectors.joining(", "));
    }

    private EvenementDate ligne(ResultSet ligne, int rang) throws SQLException {
        CodeDepartement departement = new CodeDepartement(ligne.getString("departement"));
        OffsetDateTime instant = ligne.getObject("instant", OffsetDateTime.class);
        ZonedDateTime surPlace = instant == null ? null : instant.atZoneSameInstant(jours.fuseau(departement));
        LocalTime heure = surPlace == null ? null : surPlace.toLocalTime();
        return new EvenementDate(
                surPlace == null ? ligne.getObject("le", LocalDate.class) : surPlace.toLocalDate(),
                heure,
                NatureEvenement.duCode(ligne.getString("nature")),
                Code.exiger(EvenementDate.Etat.class, ligne.getString("etat"), "État inconnu"),
                departement,
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("nom"),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                ligne.getString("precision_"),
                ligne.getObject("avant", LocalDate.class));
    }
}
