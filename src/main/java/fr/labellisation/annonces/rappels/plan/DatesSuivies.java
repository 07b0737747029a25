package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Parcours;

/** Port: the dates that a process of reminders watches over. */
public interface DatesSuivies {

    /** The date is set, or is another one now: its reminders follow it. */
    void suivre(DateARappeler aRappeler);

    /** It will not come, or is done: what was not said yet never will be. */
    void arreter(NatureRappel nature, CodeDepartement departement, String objet);

    /** What belongs to a démarche that is given up is no longer announced; its labels live on. */
    void interrompre(CodeDemarche demarche);

    /** The same for what belongs to one of its sites alone; its committee, whose members are invited, is still announced. */
    void interrompre(Parcours parcours);
}
