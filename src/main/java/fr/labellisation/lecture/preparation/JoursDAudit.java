package fr.labellisation.lecture.preparation;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Prevision;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.lecture.preparation.JourDAudit.Origine;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When sites are audited next: as fixed, else as forecast, else by the day that is aimed at. Two statements, however many sites. */
@Repository
class JoursDAudit {
    private static final String FIXES_ET_DUS = CodesDesTables.dans("""
            select a.site, a.demarche, a.le, 1 as fixe from audit a
            where a.site in (:sites) and a.etat = {audit.DATE} and a.nature <> {natureAudit.INTERNE} and a.le is not null
            union all
            select l.site, l.demarche, e.le, 0 from echeance e join label l on l.code = e.label
            where l.site in (:sites) and l.etat in ({label.DELIVRE}, {label.SUSPENDU}) and e.etat = {obligation.PREVUE}
              and e.nature = {natureObligation.AUDIT_SUIVI}
            """);

    private final JdbcClient base;
    private final Previsions previsions;
    private final HeureLocale heure;

    JoursDAudit(JdbcClient base, Previsions previsions, HeureLocale heure) {
        this.base = base;
        this.previsions = previsions;
        this.heure = heure;
    }

    /** A day of an audit of this démarche, or of the label that it led to. */
    private record Jour(CodeDemarche demarche, LocalDate le, boolean fixe) {}

    /** None for a site without a démarche under way of whose label no audit is known to come. */
    Map<Parcours, JourDAudit> de(ParcoursLus parcours, Map<CodeDemarche, Demarche> demarches) {
        Map<CodeSite, List<Jour>> connus = new HashMap<>();
        base.sql(FIXES_ET_DUS).param("sites", parcours.codes().get("sites")).query(ligne -> {
            connus.computeIfAbsent(new CodeSite(ligne.getString("site")), nouveau -> new ArrayList<>())
                    .add(new Jour(
                            new CodeDemarche(ligne.getString("demarche")),
                            ligne.getObject("le", LocalDate.class),
                            ligne.getInt("fixe") == 1));
        });
        Map<CodeDemarche, Prevision> prevues = previsions.dernieres(demarches.keySet());
        Map<Parcours, JourDAudit> jours = new HashMap<>();
        for (Parcours un : parcours.tous()) {
            jour(
                            demarches.get(un.demarche()),
                            connus.getOrDefault(un.site(), List.of()),
                            prevu(prevues.get(un.demarche()), un.site()),
                            heure.aujourdhui(un.departement()))
                    .ifPresent(jour -> jours.put(un, jour));
        }
        return jours;
    }

    private static Optional<JourDAudit> jour(
            Demarche demarche, List<Jour> connus, Optional<LocalDate> prevu, LocalDate aujourdhui) {
        Optional<JourDAudit> fixe =
                prochain(connus.stream().filter(Jour::fixe).map(Jour::le), Origine.FIXE, aujourdhui);
        if (fixe.isPresent()) {
            return fixe;
        }
        boolean obtenu =
                connus.stream().anyMatch(jour -> !jour.fixe() && jour.demarche().equals(demarche.code()));
        if (obtenu || demarche.etat() != EtatDemarche.EN_COURS) {
            return prochain(connus.stream().map(Jour::le), Origine.PREVU, aujourdhui);
        }
        return prochain(prevu.stream(), Origine.PREVU, aujourdhui)
                .or(() -> prochain(Stream.ofNullable(demarche.cible()), Origine.CIBLE, aujourdhui))
                .or(() -> Optional.of(new JourDAudit(aujourdhui, Origine.AUJOURD_HUI)));
    }

    private static Optional<JourDAudit> prochain(Stream<LocalDate> jours, Origine origine, LocalDate aujourdhui) {
        return jours.filter(jour -> !jour.isBefore(aujourdhui))
                .min(LocalDate::compareTo)
                .map(jour -> new JourDAudit(jour, origine));
    }

    private static Optional<LocalDate> prevu(Prevision prevision, CodeSite site) {
        return prevision == null
                ? Optional.empty()
                : prevision.lignes().stream()
                        .filter(ligne -> ligne.etape().equals(AuditExterne.CLE) && site.equals(ligne.site()))
                        .map(Prevision.Ligne::fin)
                        .max(LocalDate::compareTo);
    }
}
