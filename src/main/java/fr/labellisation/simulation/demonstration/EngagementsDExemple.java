package fr.labellisation.simulation.demonstration;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The engagements that the demonstration's département completed: invented, and marked as examples wherever they are shown. */
@Component
class EngagementsDExemple {
    private static final String FICHIER = "cas/engagements-d-exemple.yaml";

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
        Exemples exemples = lire();
        tenue.donnerEnExemple(departement, referentiels.exiger(exemples.referentiel()), exemples.engagements(), acte);
    }

    private static Exemples lire() {
        try (InputStream contenu = new ClassPathResource(FICHIER).getInputStream()) {
            return new YAMLMapper().readValue(contenu, Exemples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
