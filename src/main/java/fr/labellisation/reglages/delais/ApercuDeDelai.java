package fr.labellisation.reglages.delais;

import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.reglages.ApercuDeReglage;
import fr.labellisation.reglages.MomentRecale;
import fr.labellisation.reglages.ReglagePropose;
import java.util.List;

/**
 * What a change of a delay would do.
 *
 * @param taches open tasks whose dates move
 * @param rappels the reminders of those tasks and moments, by the object that they announce
 * @param moments what waits for a named moment that moves
 */
public record ApercuDeDelai(
        ReglagePropose propose,
        DelaiRegle actuel,
        List<TacheRecalee> taches,
        List<MomentRecale> moments,
        List<RappelsRevus> rappels)
        implements ApercuDeReglage {
    public ApercuDeDelai {
        taches = List.copyOf(taches);
        moments = List.copyOf(moments);
        rappels = List.copyOf(rappels);
    }

    @Override
    public Object mouvements() {
        return List.of(taches, moments, rappels);
    }

    public DemandeDeDelai demande() {
        return (DemandeDeDelai) propose.demande();
    }
}
