package fr.labellisation.referentiel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a site promises its users.
 *
 * @param module code of its module, or of its rubric in a référentiel without modules; null when it is not known
 * @param titre null when it is not known
 * @param numeroParAnalogie the code is ours, by analogy with other versions, not an official number
 * @param preuves what shows that it is kept, where the référentiel says so
 * @param theme what it is about, as working groups speak of it; null when nobody said
 * @param origine who gave it its title
 */
@JsonIgnoreProperties(
        value = {"theme", "origine"},
        allowSetters = true)
public record Engagement(
        String code,
        String module,
        String titre,
        boolean numeroParAnalogie,
        List<Indicateur> indicateurs,
        List<String> preuves,
        String theme,
        Origine origine) {

    private static final String TITRE_INCONNU = "titre à compléter";

    public Engagement {
        indicateurs = indicateurs == null ? List.of() : List.copyOf(indicateurs);
        preuves = preuves == null ? List.of() : List.copyOf(preuves);
    }

    /** Who gave an engagement its title; what is not of the référentiel says so wherever it is shown. */
    public enum Origine {
        REFERENTIEL(""),
        PREFECTURE(" (saisi par la préfecture)"),
        /** Invented for the demonstration. */
        EXEMPLE(" (exemple, saisi par la préfecture)");

        private final String mention;

        Origine(String mention) {
            this.mention = mention;
        }
    }

    /** One that a version says itself, as its file is written. */
    @JsonCreator
    public Engagement(
            @JsonProperty("code") String code,
            @JsonProperty("module") String module,
            @JsonProperty("titre") String titre,
            @JsonProperty("numeroParAnalogie") boolean numeroParAnalogie,
            @JsonProperty("indicateurs") List<Indicateur> indicateurs,
            @JsonProperty("preuves") List<String> preuves) {
        this(code, module, titre, numeroParAnalogie, indicateurs, preuves, null, Origine.REFERENTIEL);
    }

    /** The title as shown: what is not known or not official says so. */
    public String libelle() {
        String connu = titre == null ? TITRE_INCONNU : titre;
        return (numeroParAnalogie ? connu + " (numéro par analogie)" : connu) + origine.mention;
    }

    /** The same under another code and in another module. */
    public Engagement sous(String autreCode, String autreModule) {
        return new Engagement(autreCode, autreModule, titre, numeroParAnalogie, indicateurs, preuves, theme, origine);
    }

    /** Stands for all the engagements of a module that are not known one by one, so that it can still be assessed. */
    static Engagement tenantLieuDe(Module module) {
        String themes = module.themes().isEmpty() ? "" : " (dont " + String.join(", ", module.themes()) + ")";
        String titre = "Engagements du module " + module.code() + "\u00a0: titres à compléter" + themes;
        return new Engagement(module.code(), module.code(), titre, false, module.indicateurs(), List.of());
    }

    /** The same for a rubric. */
    static Engagement tenantLieuDe(Rubrique rubrique) {
        String titre = rubrique.titre() + "\u00a0: titres à compléter";
        return new Engagement(rubrique.code(), rubrique.code(), titre, false, List.of(), List.of());
    }
}
