package fr.labellisation.rejeu.processus;

import fr.labellisation.rejeu.Evenement;
import fr.labellisation.rejeu.Fait;
import fr.labellisation.rejeu.Parcours;
import fr.labellisation.rejeu.processus.FaitsJoues.Cible;
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
