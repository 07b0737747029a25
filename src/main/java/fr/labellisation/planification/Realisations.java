package fr.labellisation.planification;

import fr.labellisation.demarche.CodeDemarche;
import java.util.List;

/** What happened in the démarches, as the engine kept it. */
public interface Realisations {

    /** The tasks of a démarche and of its sites, open or done; days are those of the département. */
    List<Realisation> de(CodeDemarche demarche);
}
