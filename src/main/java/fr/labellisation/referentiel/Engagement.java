package fr.labellisation.referentiel;

import java.util.List;

/**
 * What a site promises its users.
 *
 * @param module code of its module, or of its rubric in a référentiel without modules; null when it is not known
 * @param titre null when it is not known
 */
public record Engagement(String code, String module, String titre, List<Indicateur> indicateurs) {

    private static final String TITRE_INCONNU = "titre à compléter";

    public Engagement {
        indicateurs = indicateurs == null ? List.of() : List.copyOf(indicateurs);
    }

    /** The title as shown: an unknown one says so. */
    public String libelle() {
        return titre == null ? TITRE_INCONNU : titre;
    }

    /** Stands for all the engagements of a module that are not known one by one, so that it can still be assessed. */
    static Engagement tenantLieuDe(Module module) {
        String themes = module.themes().isEmpty() ? "" : " (dont " + String.join(", ", module.themes()) + ")";
        String titre = "Engagements du module " + module.code() + "\u00a0: titres à compléter" + themes;
        return new Engagement(module.code(), module.code(), titre, module.indicateurs());
    }

    /** The same for a rubric. */
    static Engagement tenantLieuDe(Rubrique rubrique) {
        String titre = rubrique.titre() + "\u00a0: titres à compléter";
        return new Engagement(rubrique.code(), rubrique.code(), titre, List.of());
    }
}
