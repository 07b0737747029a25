package fr.labellisation.web.pages.planning;

import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Keeps a planning as the forecast of a démarche that is under way. */
@Component
class GardePrevision {
    private final Demarches demarches;
    private final Planification planification;
    private final Previsions previsions;

    GardePrevision(Demarches demarches, Planification planification, Previsions previsions) {
        this.demarches = demarches;
        this.planification = planification;
        this.previsions = previsions;
    }

    /**
     * @param code the démarche as it was sent
     * @throws SaisieRefusee when the planning does not fit the démarche
     * @throws ResponseStatusException 404 for a démarche that is not under way in the département
     */
    void garder(DemandePlanning demande, String code, String auteur) {
        Demarche demarche = demarches.enCours(demande.departement()).stream()
                .filter(enCours -> enCours.code().valeur().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!demarche.referentiel().equals(demande.referentiel().id())) {
            throw new SaisieRefusee(
                    "La démarche %s vise le référentiel %s\u00a0: le planning doit être fait sur le même.",
                    code, demarche.referentiel());
        }
        if (!demande.cible().isAfter(demarche.debut())) {
            throw new SaisieRefusee(
                    "La démarche %s a commencé le %s\u00a0: le label doit être voulu après.",
                    code, DateFrancaise.de(demarche.debut()));
        }
        try {
            previsions.garder(demarche.code(), planification.planifier(demande), auteur);
        } catch (DuplicateKeyException e) {
            throw new SaisieRefusee(
                    "Une autre prévision vient d’être gardée pour cette démarche\u00a0: rechargez la page.");
        }
    }
}
