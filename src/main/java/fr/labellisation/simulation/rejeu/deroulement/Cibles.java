package fr.labellisation.simulation.rejeu.deroulement;

import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.Echeance_JourComite;

import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.ParcoursSecondLabel;
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
            EvenementDuCas.COMITE_TENU, new Cible(ComiteLocalUsagers.CLE, Echeance_JourComite.name(), false),
            EvenementDuCas.AUDIT_INTERNE,
                    new Cible(AuditInterne.CLE, AuditInterne.Element.Echeance_JourAudit.name(), false),
            EvenementDuCas.AUDIT_EXTERNE,
                    new Cible(AuditExterne.CLE, AuditInterne.Element.Echeance_JourAudit.name(), false),
            EvenementDuCas.DECISION_SECOND_LABEL,
                    new Cible(ParcoursSecondLabel.CLE, ParcoursSecondLabel.Element.EnregistrerDecision.name(), true));

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
