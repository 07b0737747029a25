package fr.labellisation.lecture.planification;

import fr.labellisation.annonces.courriel.EvenementCalendrier;
import java.util.List;

/** The steps of a planning as a calendar shows them: one event each, from its first to its last day. */
public record CalendrierDuPlanning(Planning planning) {

    /** A step keeps the same identity for the same département, référentiel and date, however the delays move it. */
    public List<EvenementCalendrier> evenements() {
        return planning.etapes().stream().map(this::evenement).toList();
    }

    private EvenementCalendrier evenement(EtapePlanifiee etape) {
        DemandePlanning demande = planning.demande();
        String lieu = etape.site() == null ? "" : "-" + etape.site().code();
        return new EvenementCalendrier(
                "planning-%s-%s-%s-%s%s"
                        .formatted(
                                demande.departement(), demande.referentiel().id(), demande.cible(), etape.code(), lieu),
                etape.intitule(),
                etape.debut(),
                etape.fin().plusDays(1),
                null,
                "Planning d’un label %s dans le département %s. Durée\u00a0: %s. Marge\u00a0: %d jour(s) ouvré(s)."
                        .formatted(demande.referentiel().nom(), demande.departement(), etape.duree(), etape.marge()));
    }
}
