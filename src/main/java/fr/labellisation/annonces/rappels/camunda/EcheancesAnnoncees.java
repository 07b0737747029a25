package fr.labellisation.annonces.rappels.camunda;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesAnnoncees;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels.Prochain;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.rappels.processus.VariablesRappel;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The dates that processes RappelsEcheance announce. */
@Component
class EcheancesAnnoncees implements DatesAnnoncees {
    /** Tasks need no process, audits have their own. */
    private static final Set<NatureRappel> AILLEURS = EnumSet.of(
            NatureRappel.TACHE_PROCHE,
            NatureRappel.TACHE_EN_RETARD,
            NatureRappel.AUDIT_INTERNE,
            NatureRappel.AUDIT_EXTERNE);

    private final AttentesDeRappel attentes;

    EcheancesAnnoncees(AttentesDeRappel attentes) {
        this.attentes = attentes;
    }

    @Override
    public List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements) {
        if (AILLEURS.contains(nature)) {
            return List.of();
        }
        return attentes.de(RappelsEcheance.CLE, RappelsEcheance.Element.Echeance_Rappel.name(), departements).stream()
                .filter(attente -> nature.code().equals(attente.variables().get(RappelsEcheance.NATURE)))
                .map(attente -> new DateAnnoncee(
                        VariablesRappel.lire(attente.variables(), attente.departement()),
                        List.of(),
                        null,
                        attente.attente()))
                .sorted(Comparator.comparing(
                        date -> date.evenement().jour() + date.evenement().objet()))
                .toList();
    }

    @Override
    public void attendre(DateAnnoncee date, Optional<Prochain> prochain) {
        if (!AILLEURS.contains(date.evenement().nature())) {
            attentes.deplacer(date, prochain, RappelsEcheance.ECHEANCE_VENUE);
        }
    }
}
