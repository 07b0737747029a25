package fr.labellisation.parcours.demarche.camunda;

import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.demarche.chemin.ParcoursInterrompus;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import org.springframework.stereotype.Component;

/** What a démarche that is given up had planned is no longer announced. */
@Component
class RappelsInterrompus implements ParcoursInterrompus {
    private final DatesSuivies dates;

    RappelsInterrompus(DatesSuivies dates) {
        this.dates = dates;
    }

    @Override
    public void interrompre(CodeDemarche demarche) {
        dates.interrompre(demarche);
    }

    @Override
    public void interrompre(Parcours parcours) {
        dates.interrompre(parcours);
    }
}
