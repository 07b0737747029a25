package fr.labellisation.simulation.nation.releve;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The country on a day of the past: figures that a source gives, and labels that come to them, most of them supposed.
 *
 * @param supposes what the source does not say, a sentence each
 */
public record ReleveNational(
        String le,
        String source,
        Chiffres chiffres,
        @JsonProperty("supposé") List<String> supposes,
        List<LabelReleve> labels) {

    /** The days of which there is one. */
    public static final List<LocalDate> JOURS = List.of(LocalDate.of(2013, 7, 1));

    /**
     * What the source counts.
     *
     * @param prefectures how many hold a label, by family
     * @param departementsComplets those of which every site holds one
     */
    public record Chiffres(
            ParFamille prefectures,
            ParFamille sousPrefectures,
            boolean toutesLesPrefectures,
            int departementsComplets) {}

    /** How many sites hold a label of each family. */
    public record ParFamille(int marianne, int qualipref) {}

    /**
     * A label that a site holds.
     *
     * @param modules none where the version has none
     * @param suppose « oui » where no source gives it; null where one does
     */
    public record LabelReleve(
            String site,
            String referentiel,
            List<String> modules,
            String delivreLe,
            @JsonProperty("supposé") String suppose) {

        boolean estSuppose() {
            return "oui".equals(suppose);
        }

        boolean estDe(CodeDepartement departement) {
            return new CodeSite(site).departement().equals(departement);
        }
    }

    /** That of a day; empty where there is none. */
    public static Optional<ReleveNational> du(LocalDate jour) {
        return JOURS.contains(jour) ? Optional.of(lire("/nation/" + jour + ".yaml")) : Optional.empty();
    }

    private static ReleveNational lire(String ressource) {
        try (InputStream contenu = ReleveNational.class.getResourceAsStream(ressource)) {
            return new YAMLMapper().readValue(contenu, ReleveNational.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate jour() {
        return LocalDate.parse(le);
    }

    /** Those of the sites of a département, in the order of the file. */
    public List<LabelReleve> labelsDe(CodeDepartement departement) {
        return labels.stream().filter(label -> label.estDe(departement)).toList();
    }
}
