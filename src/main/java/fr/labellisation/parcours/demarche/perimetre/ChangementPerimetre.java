package fr.labellisation.parcours.demarche.perimetre;

import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Changes the scope of a site under way. */
@Component
public class ChangementPerimetre {
    private final Perimetres perimetres;

    public ChangementPerimetre(Perimetres perimetres) {
        this.perimetres = perimetres;
    }

    /**
     * What a change brings.
     *
     * @param modulesAjoutes modules that the site did not have; meaningless for a new site
     */
    public record Effet(boolean siteNouveau, SortedSet<String> modulesAjoutes) {}

    public Effet appliquer(Parcours parcours, SortedSet<String> modules, Acte acte) {
        SortedSet<String> avant = perimetres.enVigueur(parcours.demarche()).get(parcours.site());
        perimetres.arreter(parcours, modules, acte);
        SortedSet<String> ajoutes = new TreeSet<>(modules);
        if (avant != null) {
            ajoutes.removeAll(avant);
        }
        return new Effet(avant == null, ajoutes);
    }
}
