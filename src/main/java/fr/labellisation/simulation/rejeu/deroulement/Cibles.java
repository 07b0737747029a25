package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.deroulement.FaitsJoues.Cible;
import fr.labellisation.simulation.rejeu.fichier.Evenement;
import fr.labellisation.simulation.rejeu.fichier.Fait;
import fr.labellisation.simulation.rejeu.modele.Parcours;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Which place of the path a fact is about; a change that someone decides is about none. */
record Cibles(Parcours parcours, Temps temps) {
    private static final Map<Evenement, Cible> JOURS = Map.of(
            Evenement.COMITE_TENU, new Cible("ComiteLocalUsagers", "Echeance_JourComite", false),
            Evenement.AUDIT_INTERNE, new Cible("AuditInterne", "Echeance_JourAudit", false),
            Evenement.AUDIT_EXTERNE, new Cible("AuditExterne", "Echeance_JourAudit", false));

    Optional<Cible> de(Fait fait) {
        return fait.estTache()
                ? Optional.of(new Cible(parcours.processusDe(fait.tache()), fait.tache(), true))
                : Optional.ofNullable(JOURS.get(fait.evenement()));
    }

    LocalDateTime maintenant() {
        return temps.maintenant().toLocalDateTime();
    }
}
