package fr.labellisation.web.pages.engagements;

import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the form of an engagement holds, as it was typed.
 *
 * @param version the one that its author had before him; 0 for a new one
 */
record SaisieDEngagement(String code, Integer version, String module, String theme, String titre, String preuves) {
    SaisieDEngagement {
        code = Objects.requireNonNullElse(code, "");
        version = Objects.requireNonNullElse(version, 0);
        module = Objects.requireNonNullElse(module, "");
        theme = Objects.requireNonNullElse(theme, "");
        titre = Objects.requireNonNullElse(titre, "");
        preuves = Objects.requireNonNullElse(preuves, "");
    }

    /** Of one that nobody completed yet; its code and module may be known. */
    static SaisieDEngagement nouvelle(String code, String module) {
        return new SaisieDEngagement(code, 0, module, "", "", "");
    }

    static SaisieDEngagement de(EngagementSaisi saisi) {
        return new SaisieDEngagement(
                saisi.code(),
                saisi.version(),
                saisi.module(),
                saisi.theme(),
                saisi.titre(),
                String.join("\n", saisi.preuves()));
    }

    /** The same on the version that is written now, so that it may be sent again once it was read. */
    SaisieDEngagement surLaVersionDe(List<EngagementSaisi> ecrits) {
        return new SaisieDEngagement(
                code,
                ecrits.stream()
                        .filter(saisi -> saisi.code().equals(code))
                        .map(EngagementSaisi::version)
                        .findFirst()
                        .orElse(0),
                module,
                theme,
                titre,
                preuves);
    }

    Map<String, String> valeurs() {
        return Map.of(
                TenueDesEngagements.CODE, code,
                TenueDesEngagements.MODULE, module,
                TenueDesEngagements.THEME, theme,
                TenueDesEngagements.TITRE, titre,
                TenueDesEngagements.PREUVES, preuves);
    }
}
