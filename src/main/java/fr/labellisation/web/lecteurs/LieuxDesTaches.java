package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import java.security.Principal;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Where a task is done: on its own page, which whoever reads its site may read, else in Tasklist. */
@Component
public class LieuxDesTaches {
    private final Lecteurs lecteurs;
    private final TravauxDesTaches travaux;

    LieuxDesTaches(Lecteurs lecteurs, TravauxDesTaches travaux) {
        this.lecteurs = lecteurs;
        this.travaux = travaux;
    }

    /** Where whoever may do it does it. */
    public String de(String element, String tache) {
        return (travaux.surUnePage(element) ? "/travail/taches/" : "/suivi/taches/") + tache;
    }

    /** The same for whoever reads a list of them; empty where Tasklist would show him nothing. */
    public Function<TacheOuverte, String> pour(Principal qui) {
        boolean enTient = lecteurs.peut(qui, Geste.TENIR_SA_JOURNEE);
        return tache -> enTient || travaux.surUnePage(tache.element()) ? de(tache.element(), tache.id()) : "";
    }
}
