package fr.labellisation.lecture.verdict;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Judges sites, as many at once as are asked for, with a number of queries that does not depend on it. */
@Repository
public class Verdicts {
    /** What the situation of a site does not say. A follow-up audit is owed by the label, the others have a last day themselves. */
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
                and a.etat in ({audit.DEMANDE}, {audit.DATE}) and a.au_plus_tard < coalesce(a.le, :jour)) as audit_limite,
              (select min(e.le) from echeance e join label l on l.code = e.label where l.site = s.code
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU}) and e.etat = {obligation.PREVUE}
                and e.nature = {natureObligation.AUDIT_SUIVI} and e.le < :jour) as suivi_limite,
              (select min(e.le) from echeance e join label l on l.code = e.label where l.site = s.code
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU}) and e.etat = {obligation.PREVUE}
                and e.nature = {natureObligation.RENOUVELLEMENT} and e.le < :jour) as renouvellement_le
            from site s where s.code in (:sites)
            """);

    private final Avancements avancements;
    private final HeureLocale heure;
    private final JdbcClient base;

    Verdicts(Avancements avancements, HeureLocale heure, JdbcClient base) {
        this.avancements = avancements;
        this.heure = heure;
        this.base = base;
    }

    /** The verdict of each of these sites, of one département or of several. */
    public Map<CodeSite, VerdictDuSite> de(Collection<SituationSite> sites) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        Map<CodeSite, SituationSite> parCode =
                sites.stream().collect(Collectors.toMap(SituationSite::code, site -> site));
        Map<Parcours, LabelProbable> probables = avancements.labelsProbables(sites.stream()
                .map(SituationSite::demarche)
                .filter(Objects::nonNull)
                .map(DemarcheEnCours::code)
                .distinct()
                .toList());
        return faits(parCode, probables).stream()
                .collect(Collectors.toMap(faits -> faits.site().code(), RegleDuVerdict::juger));
    }

    private List<FaitsDuSite> faits(Map<CodeSite, SituationSite> sites, Map<Parcours, LabelProbable> probables) {
        return base.sql(FAITS)
                .param("sites", sites.keySet().stream().map(CodeSite::valeur).toList())
                .param("demarches", demarches(sites.values()))
                .param("jour", heure.aujourdhui(HeureLocale.NATION))
                .query((ligne, rang) -> {
                    SituationSite site = sites.get(new CodeSite(ligne.getString("code")));
                    LocalDate suivi = ligne.getObject("suivi_limite", LocalDate.class);
                    LocalDate audit = ligne.getObject("audit_limite", LocalDate.class);
                    return new FaitsDuSite(
                            site,
                            site.demarche() == null
                                    ? null
                                    : probables.get(new Parcours(site.demarche().code(), site.code())),
                            ligne.getInt("majeures"),
                            ligne.getObject("majeures_depuis", LocalDate.class),
                            ligne.getInt("renouvellements") > 0,
                            ligne.getObject("refuse_le", LocalDate.class),
                            laPremiere(audit, suivi),
                            ligne.getObject("renouvellement_le", LocalDate.class));
                })
                .list();
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

    private static LocalDate laPremiere(LocalDate une, LocalDate autre) {
        if (une == null || autre == null) {
            return une == null ? autre : une;
        }
        return une.isBefore(autre) ? une : autre;
    }
}
