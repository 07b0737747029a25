package fr.labellisation.delais;

import fr.labellisation.echeances.Reglage;
import fr.labellisation.echeances.TacheRecalee;
import java.util.List;

/**
 * What a change of a delay would do.
 *
 * @param nouveau the setting that is asked for, also where it is a return to the default
 * @param taches open tasks whose dates move
 * @param rang place of the change among those of this setting
 */
public record ApercuDeDelai(
        DemandeDeDelai demande, DelaiRegle actuel, Reglage nouveau, List<TacheRecalee> taches, int rang) {
    public ApercuDeDelai {
        taches = List.copyOf(taches);
    }

    /** Stands for all that was shown; differs as soon as anything of it does. */
    public String jeton() {
        return Empreinte.de(demande.tache(), demande.portee(), actuel.reglage(), nouveau, taches, rang);
    }
}
