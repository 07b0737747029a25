package fr.labellisation.referentiel;

import java.util.List;

/**
 * A part of a référentiel that a site retains or not.
 *
 * @param titre null when it is not known
 * @param numeroParAnalogie the code is ours, by analogy with later versions, not an official number
 * @param themes what the module is known to deal with, where its engagements are not known one by one
 * @param indicateurs targets known for the module as a whole
 */
public record Module(
        String code,
        String titre,
        boolean obligatoire,
        boolean numeroParAnalogie,
        List<String> themes,
        List<Indicateur> indicateurs) {

    /** Pseudo-module of a référentiel that applies as a whole. */
    public static final String ENSEMBLE = "ENSEMBLE";

    public Module {
        themes = themes == null ? List.of() : List.copyOf(themes);
        indicateurs = indicateurs == null ? List.of() : List.copyOf(indicateurs);
    }

    static Module ensemble() {
        return new Module(ENSEMBLE, "Ensemble du référentiel", true, false, List.of(), List.of());
    }

    /** « M2 – Délivrance de titres »; what is not official or not known says so. */
    public String libelle() {
        if (code.equals(ENSEMBLE)) {
            return titre;
        }
        String numero = numeroParAnalogie ? code + " (numéro par analogie)" : code;
        return numero + " – " + (titre == null ? "titre à compléter" : titre);
    }
}
