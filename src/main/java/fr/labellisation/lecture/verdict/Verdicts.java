package fr.labellisation.lecture.verdict;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Judges sites, as many at once as are asked for, with a number of queries that does not depend on it: four, and those of the readiness
 * where an audit is near.
 */
@Repository
public class Verdicts {
    /**
     * What the situation of a site does not say. A follow-up audit is owed by the label, until it is held; the others have a last day
     * themselves.
     */
    private static final String FAITS = CodesDesTables.dans("""
            select s.code,
              (select count(*) from constat k join audit a on a.id = k.audit where a.site = s.code
                and a.nature <> {natureAudit.INTERNE} and a.etat = {audit.PASSE} and k.type = {constat.NC_MAJEURE} and not k.leve) as majeures,
              (select min(a.le) from constat k join audit a on a.id = k.audit where a.site = s.code
                and a.nature <> {natureAudit.INTERNE} and a.etat = {audit.PASSE} and k.type = {constat.NC_MAJEURE} and not k.leve) as majeures_depuis,
              (select count(*) from demarche d where d.code in (:demarches) and d.nature = {genreDemarche.RENOUVELLEMENT}
                and exists (select 1 from perimetre p where p.demarche = d.code and p.site = s.code)) as renouvellements,
              (select max(d.close_le) from perimetre p join demarche d on d.code = p.demarche where p.site = s.code
                and p.retire_le is null and d.etat in ({demarche.SANS_LABEL}, {demarche.ABOUTIE_EN_PARTIE})
                and not exists (select 1 from label l where l.demarche = d.code and l.site = s.code)) as refuse_le,
              (select min(a.au_plus_tard) from audit a where a.site = s.code and a.nature <> {natureAudit.INTERNE}
                and a.etat = {audit.DEMANDE}) as audit_a_dater,
              (select min(a.au_plus_tard) from audit a where a.site = s.code and a.nature <> {natureAudit.INTERNE}
                and a.etat = {audit.DATE} and a.au_plus_tard < a.le) as audit_trop_tard,
              (select min(a.le) from audit a where a.site = s.code and a.nature <> {natureAudit.INTERNE}
                and a.etat = {audit.DATE}) as audit_le,
              (select min(e.le) from echeance e join label l on l.code = e.label where l.site = s.code
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU}) and e.etat = {obligation.PREVUE}
                and e.nature = {natureObligation.AUDIT_SUIVI}
                and not exists (select 1 from audit t where t.label = l.code and t.etat = {audit.PASSE})) as suivi,
              (select min(e.le) from echeance e join label l on l.code = e.label where l.site = s.code
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU}) and e.etat = {obligation.PREVUE}
                and e.nature = {natureObligation.RENOUVELLEMENT}) as renouvellement
            from site s where s.code in (:sites)
            """);

    private final Avancements avancements;
    private final PreparationsDesSites preparations;
    private final HeureLocale heure;
    private final JdbcClient base;

    Verdicts(Avancements avancements, PreparationsDesSites preparations, HeureLocale heure, JdbcClient base) {
        this.avancements = avancements;
        this.preparations = preparations;
        this.heure = heure;
        this.base = base;
    }

    /** What the query says of a site, before it is compared with today. */
    private record Ligne(
            SituationSite site,
            int majeures,
            LocalDate majeuresDepuis,
            boolean renouvellement,
            LocalDate refuseLe,
            LocalDate auditADater,
            LocalDate auditTropTard,
            LocalDate auditLe,
            LocalDate suiviLe,
            LocalDate renouvellementLe) {}

    /** The verdict of each of these sites, of one département or of several. */
    public Map<CodeSite, VerdictDuSite> de(Collection<SituationSite> sites) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        Map<Parcours, LabelProbable> probables = avancements.labelsProbables(sites.stream()
                .map(SituationSite::demarche)
                .filter(Objects::nonNull)
                .map(DemarcheEnCours::code)
                .distinct()
                .toList());
        List<Ligne> lignes = lignes(sites);
        Map<CodeSite, AuditProche> audits = auditsProches(lignes);
        return lignes.stream()
                .map(ligne -> faits(ligne, probables, audits.get(ligne.site().code())))
                .collect(Collectors.toMap(faits -> faits.site().code(), RegleDuVerdict::juger));
    }

    private List<Ligne> lignes(Collection<SituationSite> sites) {
        Map<CodeSite, SituationSite> parCode =
                sites.stream().collect(Collectors.toMap(SituationSite::code, site -> site));
        return base.sql(FAITS)
                .param("sites", parCode.keySet().stream().map(CodeSite::valeur).toList())
                .param("demarches", demarches(sites))
                .query((ligne, rang) -> new Ligne(
                        parCode.get(new CodeSite(ligne.getString("code"))),
                        ligne.getInt("majeures"),
                        jour(ligne, "majeures_depuis"),
                        ligne.getInt("renouvellements") > 0,
                        jour(ligne, "refuse_le"),
                        jour(ligne, "audit_a_dater"),
                        jour(ligne, "audit_trop_tard"),
                        jour(ligne, "audit_le"),
                        jour(ligne, "suivi"),
                        jour(ligne, "renouvellement")))
                .list();
    }

    private static LocalDate jour(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDate.class);
    }

    private FaitsDuSite faits(Ligne ligne, Map<Parcours, LabelProbable> probables, AuditProche audit) {
        SituationSite site = ligne.site();
        LocalDate jour = aujourdhui(site);
        return new FaitsDuSite(
                site,
                site.demarche() == null
                        ? null
                        : probables.get(new Parcours(site.demarche().code(), site.code())),
                ligne.majeures(),
                ligne.majeuresDepuis(),
                ligne.renouvellement(),
                ligne.refuseLe(),
                Stream.of(passe(ligne.auditADater(), jour), ligne.auditTropTard(), passe(ligne.suiviLe(), jour))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                audit,
                passe(ligne.renouvellementLe(), jour));
    }

    private static LocalDate passe(LocalDate jour, LocalDate aujourdhui) {
        return jour != null && jour.isBefore(aujourdhui) ? jour : null;
    }

    private LocalDate aujourdhui(SituationSite site) {
        return heure.aujourdhui(site.departement());
    }

    /** How ready the sites are whose audit is near; nobody else is asked. */
    private Map<CodeSite, AuditProche> auditsProches(List<Ligne> lignes) {
        List<SituationSite> proches = lignes.stream()
                .filter(ligne -> ligne.auditLe() != null && estProche(ligne.auditLe(), aujourdhui(ligne.site())))
                .map(Ligne::site)
                .toList();
        Map<CodeSite, AuditProche> audits = new HashMap<>();
        preparations.des(proches).forEach((site, preparation) -> {
            LocalDate jour = heure.aujourdhui(site.departement());
            LocalDate le = preparation.audit().le();
            if (estProche(le, jour)) {
                BilanDePreparation bilan = preparation.bilan();
                audits.put(
                        site,
                        new AuditProche(
                                le,
                                (int) ChronoUnit.DAYS.between(jour, le),
                                bilan.points() - bilan.satisfaits(),
                                bilan.points()));
            }
        });
        return audits;
    }

    private static boolean estProche(LocalDate le, LocalDate jour) {
        return !le.isBefore(jour) && !le.isAfter(jour.plusDays(AuditProche.JOURS));
    }

    /** Of the sites; no démarche is called as the one that stands for none. */
    private static List<String> demarches(Collection<SituationSite> sites) {
        List<String> codes = sites.stream()
                .map(SituationSite::demarche)
                .filter(Objects::nonNull)
                .map(demarche -> demarche.code().valeur())
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of("") : codes;
    }
}
