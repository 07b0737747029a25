package fr.labellisation.referentiel;

import java.util.List;

/**
 * What a site promises its users.
 *
 * @param module code of its module, or of its rubric in a référentiel without modules; null when it is not known
 * @param titre null when it is not known
 * @param numeroParAnalogie the code is ours, by analogy with other versions, not an official number
 * @param preuves what shows that it is kept, where the référentiel says so
 */
public record Engagement(
        String code,
        String module,
        String titre,
        boolean numeroParAnalogie,
        List<Indicateur> indicateurs,
        List<String> preuves) {

    private static final String TITRE_INCONNU = "titre à compléter";

    public Engagement {
        indicateurs = indicateurs == null ? List.of() : List.copyOf(indicateurs);
        preuves = preuves == null ? List.of() : List.copyOf(preuves);
    }

    /** The title as shown: what is not known or not official says so. */
    public String libelle() {
        String connu = titre == null ? TITRE_INCONNU : titre;
        return numeroParAnalogie ? connu + " (numéro par analogie)" : connu;
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
