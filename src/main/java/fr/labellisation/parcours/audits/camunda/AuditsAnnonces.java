package fr.labellisation.parcours.audits.camunda;

import static java.util.stream.Collectors.toMap;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.DateAnnoncee.Attente;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.camunda.AttentesDeRappel;
import fr.labellisation.annonces.rappels.plan.DatesAnnoncees;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels.Prochain;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.processus.RappelsAudit;
import fr.labellisation.parcours.audits.processus.VariablesAudit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The audits that processes RappelsAudit announce. */
@Component
class AuditsAnnonces implements DatesAnnoncees {
    private static final Set<NatureRappel> AUDITS = EnumSet.of(NatureRappel.AUDIT_INTERNE, NatureRappel.AUDIT_EXTERNE);

    private final AttentesDeRappel attentes;
    private final Audits audits;
    private final AuditsARappeler evenements;

    AuditsAnnonces(AttentesDeRappel attentes, Audits audits, AuditsARappeler evenements) {
        this.attentes = attentes;
        this.audits = audits;
        this.evenements = evenements;
    }

    @Override
    public List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements) {
        if (!AUDITS.contains(nature)) {
            return List.of();
        }
        Map<Long, Attente> enAttente =
                attentes.de(RappelsAudit.CLE, RappelsAudit.Element.Echeance_Rappel.name(), departements).stream()
                        .collect(toMap(
                                attente -> Long.valueOf(
                                        (String) attente.variables().get(VariablesAudit.AUDIT)),
                                AttentesDeRappel.EnAttente::attente,
                                (une, autre) -> une));
        return audits.parmi(enAttente.keySet()).stream()
                .map(audit -> new DateAnnoncee(evenements.de(audit), List.of(), null, enAttente.get(audit.id())))
                .filter(date -> date.evenement().nature() == nature)
                .sorted(Comparator.comparing(
                        date -> date.evenement().jour() + date.evenement().objet()))
                .toList();
    }

    @Override
    public void attendre(DateAnnoncee date, Optional<Prochain> prochain) {
        if (AUDITS.contains(date.evenement().nature())) {
            attentes.deplacer(date, prochain, RappelsAudit.AUDIT_VENU);
        }
    }
}
