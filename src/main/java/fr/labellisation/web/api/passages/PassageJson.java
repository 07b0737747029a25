package fr.labellisation.web.api.passages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.parcours.label.PassagePossible;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.passage.PassagesDuSite;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What a renewal changes for a site, as the API answers it. */
@Schema(
        name = "PassagesDuSite",
        description = "Ce qu’un renouvellement change pour un site, et ce que les précédents ont changé.")
record PassageJson(
        @Schema(description = "Les labels que le site tient, et ce qu’ils deviendraient.")
        List<LabelJson> labels,

        @Schema(description = "Les renouvellements décidés, tels qu’écrits ce jour-là, le dernier d’abord.")
        List<DecideJson> decides,

        @Schema(description = "Démarches de renouvellement décidées avant que l’avant et l’après soient gardés.")
        List<String> nonGardes) {

    @Schema(
            name = "LabelARenouveler",
            description = "Un label du site et les versions sur lesquelles il peut être renouvelé.")
    record LabelJson(
            @Schema(description = "Code du label.", example = "91-evry/qualipref-2012/2013-06-27")
            String label,

            @Schema(description = "Identifiants des versions possibles aujourd’hui, celle qui est proposée d’abord.")
            List<String> versionsPossibles,

            @Schema(description = "Ce qui a été comparé.") List<ComparaisonJson> comparaisons) {}

    @Schema(name = "PassagePossible", description = "Ce qu’un renouvellement sur une version changerait.")
    record ComparaisonJson(
            @Schema(description = "Pourquoi il ne pourrait pas être décidé avec ces modules\u00a0; vide s’il le peut.")
            List<String> refus,

            @Schema(description = "L’avant et l’après.") ChangementJson changement) {}

    @Schema(name = "PassageDecide", description = "Un renouvellement décidé.")
    @JsonInclude(Include.NON_NULL)
    record DecideJson(
            @Schema(description = "Code du label renouvelé.", example = "91-evry/qualipref-2012/2013-06-27")
            String label,

            @Schema(
                    description = "Code de la démarche ouverte. Absente si elle ne l’est pas encore.",
                    example = "91-2015")
            String demarche,

            @Schema(description = "Quand.") Instant decideLe,

            @Schema(description = "Par qui.", example = "Camille Renard")
            String par,

            @Schema(description = "Motif. Absent si aucun n’a été donné.")
            String motif,

            @Schema(description = "L’avant et l’après.") ChangementJson changement) {}

    static PassageJson de(PassagesDuSite passages, Noms noms) {
        return new PassageJson(
                passages.possibles().stream().map(PassageJson::label).toList(),
                passages.decides().stream()
                        .map(passage -> decide(passage, noms))
                        .toList(),
                passages.nonGardes());
    }

    private static LabelJson label(PassagePossible possible) {
        return new LabelJson(
                possible.label().code(),
                possible.versions().stream().map(Referentiel::id).toList(),
                possible.vers().stream()
                        .map(vers ->
                                new ComparaisonJson(vers.perimetre().raisons(), ChangementJson.de(vers.changement())))
                        .toList());
    }

    private static DecideJson decide(PassageDecide passage, Noms noms) {
        return new DecideJson(
                passage.label(),
                CodeDemarche.texte(passage.suivante()),
                passage.acte().le().toInstant(),
                noms.personne(passage.acte().auteur()),
                passage.acte().motif(),
                ChangementJson.de(passage.changement()));
    }
}
