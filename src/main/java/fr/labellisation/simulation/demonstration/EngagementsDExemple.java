package fr.labellisation.simulation.demonstration;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The engagements that the demonstration's département completed: invented, and marked as examples wherever they are shown. */
@Component
class EngagementsDExemple {
    private static final String FICHIER = "engagements-d-exemple.yaml";

    private final Referentiels referentiels;
    private final TenueDesEngagements tenue;

    EngagementsDExemple(Referentiels referentiels, TenueDesEngagements tenue) {
        this.referentiels = referentiels;
        this.tenue = tenue;
    }

    /**
     * The file.
     *
     * @param engagements what is completed, by field
     */
    record Exemples(String referentiel, List<Map<String, String>> engagements) {}

    void saisir(CodeDepartement departement, Acte acte) {
        Exemples exemples = Exemple.lire(FICHIER, Exemples.class);
        tenue.donnerEnExemple(departement, referentiels.exiger(exemples.referentiel()), exemples.engagements(), acte);
    }
}
