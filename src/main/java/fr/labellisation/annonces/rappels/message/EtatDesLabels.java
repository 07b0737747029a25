package fr.labellisation.annonces.rappels.message;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/** What the message of the day says first, before what is due: whether a label is lost or in danger. */
public interface EtatDesLabels {

    /** A French sentence for each site of the département of whose label something grave has to be said, the gravest first; may be empty. */
    List<String> menaces(CodeDepartement departement);
}
