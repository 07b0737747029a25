package fr.labellisation.audits;

import fr.labellisation.demarche.Faits;
import fr.labellisation.demarche.Parcours;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.Champs;
import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Formulaire;
import fr.labellisation.formulaires.Option;
import fr.labellisation.formulaires.Saisie;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.demarche.Documents;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.regles.DateFrancaise;
import fr.labellisation.regles.Avis;
import fr.labellisation.audits.Audit.Etat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Audits take place on working days of the département. */
@Component
class JourOuvreExige {
    private final JoursOuvres jours;

    JourOuvreExige(JoursOuvres jours) {
        this.jours = jours;
    }

    /** @throws SaisieRefusee if nobody works on that day */
    void verifier(String departement, LocalDate date) {
        if (!jours.estOuvre(departement, date)) {
            throw new SaisieRefusee(
                    "Le %s n’est pas un jour ouvré dans ce département : choisissez un autre jour.",
                    DateFrancaise.de(date));
        }
    }
}
