package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.planification.LabelProbable.Jalons;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forecasts beside what happened, for many démarches at once: two queries, whatever their number. */
@Component
public class Avancements {
    private static final String DECISION = AuditExterne.Element.EnregistrerDecision.name();

    private final Previsions previsions;
    private final Realisations realisations;
    private final PrevuRealise comparateur;
    private final HeureLocale heure;
    private final JoursOuvres jours;
    private final JdbcClient base;

    Avancements(
            Previsions previsions,
            Realisations realisations,
            PrevuRealise comparateur,
            HeureLocale heure,
            JoursOuvres jours,
            JdbcClient base) {
        this.previsions = previsions;
        this.realisations = realisations;
        this.comparateur = comparateur;
        this.heure = heure;
        this.jours = jours;
        this.base = base;
    }

    /** The steps of each démarche that has a forecast, in the order of the path. */
    public Map<CodeDemarche, List<Comparaison>> de(Collection<CodeDemarche> demarches) {
        Map<CodeDemarche, Prevision> prevues = previsions.dernieres(demarches);
        Map<CodeDemarche, List<Realisation>> faits = realisations.de(prevues.keySet());
        return prevues.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        prevue -> comparateur.comparer(
                                prevue.getValue(),
                                faits.getOrDefault(prevue.getKey(), List.of()),
                                heure.aujourdhui(prevue.getKey().departement()))));
    }

    /** The steps that concern a site: its own and those of the whole démarche; empty where the forecast does not know the site. */
    public static List<Comparaison> duSite(List<Comparaison> etapes, CodeSite site) {
        boolean connu = etapes.stream().anyMatch(etape -> site.equals(etape.site()));
        return connu
                ? etapes.stream()
                        .filter(etape -> etape.site() == null || etape.site().equals(site))
                        .toList()
                : List.of();
    }

    /** How far a site has come, of what {@link #duSite} answers; empty if that is: nothing was forecast for it. */
    public Optional<Avancement> avancement(List<Comparaison> etapes, CodeDepartement departement) {
        return etapes.isEmpty() ? Optional.empty() : Optional.of(Avancement.de(etapes, heure.aujourdhui(departement)));
    }

    /**
     * When a step that is not done may be expected: on its last day, moved by what is late, and today at the earliest.
     *
     * @param etapes those that concern the site, as {@link #duSite} answers them
     */
    public LocalDate attendueLe(LocalDate prevue, List<Comparaison> etapes, CodeDepartement departement) {
        JoursDuDepartement calendrier = new JoursDuDepartement(jours, departement);
        LocalDate jour = calendrier.apres(prevue, Duree.joursOuvres(LabelProbable.retard(etapes)));
        LocalDate auPlusTot = calendrier.auPlusTot(heure.aujourdhui(departement));
        return jour.isBefore(auPlusTot) ? auPlusTot : jour;
    }

    /**
     * When the label of each site of these démarches may be expected, with one query more; those without a forecast, or whose decision is
     * taken, are left out.
     */
    public Map<Parcours, LabelProbable> labelsProbables(Collection<CodeDemarche> demarches) {
        Map<CodeDemarche, Prevision> prevues = previsions.dernieres(demarches);
        Map<CodeDemarche, List<Realisation>> faits = realisations.de(prevues.keySet());
        Map<Parcours, LocalDate> audits = audits(prevues.keySet());
        Map<Parcours, LabelProbable> probables = new HashMap<>();
        prevues.forEach((code, prevision) ->
                probables.putAll(deLaDemarche(prevision, faits.getOrDefault(code, List.of()), audits)));
        return probables;
    }

    private Map<Parcours, LabelProbable> deLaDemarche(
            Prevision prevision, List<Realisation> faits, Map<Parcours, LocalDate> audits) {
        CodeDemarche code = prevision.demarche();
        LocalDate aujourdhui = heure.aujourdhui(code.departement());
        JoursDuDepartement calendrier = new JoursDuDepartement(jours, code.departement());
        List<Comparaison> etapes = comparateur.comparer(prevision, faits, aujourdhui);
        Map<Parcours, LabelProbable> probables = new HashMap<>();
        jalons(prevision)
                .forEach((site, jalons) -> LabelProbable.de(
                                duSite(etapes, site),
                                jalons,
                                audits.get(new Parcours(code, site)),
                                aujourdhui,
                                calendrier)
                        .ifPresent(probable -> probables.put(new Parcours(code, site), probable)));
        return probables;
    }

    /** Of the sites of which the forecast knows both days. */
    private static Map<CodeSite, Jalons> jalons(Prevision prevision) {
        Map<CodeSite, LocalDate> audits = fins(prevision, AuditExterne.CLE);
        Map<CodeSite, LocalDate> decisions = fins(prevision, DECISION);
        return decisions.entrySet().stream()
                .filter(decision -> audits.containsKey(decision.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, decision -> new Jalons(audits.get(decision.getKey()), decision.getValue())));
    }

    private static Map<CodeSite, LocalDate> fins(Prevision prevision, String etape) {
        return prevision.lignes().stream()
                .filter(ligne -> ligne.etape().equals(etape) && ligne.site() != null)
                .collect(Collectors.toMap(Ligne::site, Ligne::fin, Avancements::laDerniere));
    }

    private static LocalDate laDerniere(LocalDate une, LocalDate autre) {
        return une.isAfter(autre) ? une : autre;
    }

    /** The latest day that the external audit of a site has, held or to come. */
    private Map<Parcours, LocalDate> audits(Collection<CodeDemarche> demarches) {
        if (demarches.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("select demarche, site, max(le) as le from audit where demarche in (:demarches)"
                        + " and nature <> :interne and etat in (:etats) and le is not null group by demarche, site")
                .param("demarches", demarches.stream().map(CodeDemarche::valeur).toList())
                .param("interne", NatureAudit.INTERNE.code())
                .param("etats", List.of(Audit.Etat.DATE.code(), Audit.Etat.PASSE.code()))
                .query((ligne, rang) -> Map.entry(
                        new Parcours(
                                new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))),
                        ligne.getObject("le", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
