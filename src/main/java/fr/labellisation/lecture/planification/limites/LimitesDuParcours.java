package fr.labellisation.lecture.planification.limites;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.DernierJour.Limite;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.limites.ParcoursBorne.SiteBorne;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last day of a step of a path, counted back by its planning: what comes before an audit that is fixed from that day, all
 * else from the target. What serves all sites is bound by the first of them.
 */
final class LimitesDuParcours {
    private final Planification planification;
    private final ParcoursBorne parcours;
    private final Delais delais;

    LimitesDuParcours(Planification planification, ParcoursBorne parcours, Delais delais) {
        this.planification = planification;
        this.parcours = parcours;
        this.delais = delais;
    }

    /**
     * @param etape code of the step
     * @param site null for a step of the whole démarche
     */
    Optional<Limite> de(String etape, CodeSite site) {
        return site == null
                ? duPremierSite(etape)
                : parcours.site(site).filter(sien -> !sien.decide()).flatMap(sien -> duSite(etape, sien));
    }

    private Optional<Limite> duPremierSite(String etape) {
        Stream<Optional<Limite>> audits = parcours.enChemin().stream()
                .filter(site -> site.audit() != null)
                .map(site -> duSite(etape, site));
        Stream<Optional<Limite>> cible = parcours.auditsAFixer() ? Stream.of(deLaCible(etape)) : Stream.empty();
        return Stream.concat(audits, cible).flatMap(Optional::stream).min(Comparator.comparing(Limite::jour));
    }

    private Optional<Limite> duSite(String etape, SiteBorne site) {
        if (site.audit() == null || !planification.precede(etape, AuditExterne.CLE)) {
            return deLaCible(etape);
        }
        Map<String, LocalDate> jours =
                planification.auPlusTard(parcours.demande(site.audit()), delais, AuditExterne.CLE, site.code());
        return limite(jours, etape, "l’audit du " + DateFrancaise.de(site.audit()));
    }

    private Optional<Limite> deLaCible(String etape) {
        if (parcours.cible() == null || parcours.sites().isEmpty()) {
            return Optional.empty();
        }
        Map<String, LocalDate> jours = planification.auPlusTard(parcours.demande(parcours.cible()), delais, null, null);
        String voulu = parcours.renouvellement() ? "le label qui expire le " : "le label voulu pour le ";
        return limite(jours, etape, voulu + DateFrancaise.de(parcours.cible()));
    }

    private static Optional<Limite> limite(Map<String, LocalDate> jours, String etape, String aTenir) {
        return Optional.ofNullable(jours.get(etape)).map(jour -> new Limite(jour, aTenir));
    }
}
