package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.deroulement.FaitsJoues.Cible;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Which place of the path a fact is about; a change that someone decides is about none. */
record Cibles(PlanDesModeles parcours, Temps temps) {
    private static final Map<EvenementDuCas, Cible> JOURS = Map.of(
            EvenementDuCas.COMITE_TENU, new Cible("ComiteLocalUsagers", "Echeance_JourComite", false),
            EvenementDuCas.AUDIT_INTERNE, new Cible("AuditInterne", "Echeance_JourAudit", false),
            EvenementDuCas.AUDIT_EXTERNE, new Cible("AuditExterne", "Echeance_JourAudit", false));

    Optional<Cible> de(FaitDuCas fait) {
        return fait.estTache()
                ? Optional.of(new Cible(parcours.processusDe(fait.tache()), fait.tache(), true))
                : Optional.ofNullable(JOURS.get(fait.evenement())).map(this::situer);
    }

    private Cible situer(Cible jour) {
        return new Cible(parcours.porteur(jour.processus(), jour.element()), jour.element(), jour.tache());
    }

    LocalDateTime maintenant() {
        return temps.maintenant().toLocalDateTime();
    }
}
