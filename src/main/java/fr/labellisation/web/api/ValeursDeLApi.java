package fr.labellisation.web.api;

import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.ecrits.NatureEcrit;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.RechercheSites.Tri;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.parcours.label.passage.SortDEngagement;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.codes.UniteDeDelai;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.web.pages.campagnes.FiltreCampagne;
import fr.labellisation.web.pages.nation.FiltreNation;
import fr.labellisation.web.pages.site.FiltreEcrits;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Adds to the description of the API which codes a field or a parameter may have, taken from what decides them. */
@ConditionalOnWebApplication
@Component
class ValeursDeLApi implements OpenApiCustomizer {
    private static final String UNE_CAMPAGNE = "/api/v1/campagnes/{id}";

    @Override
    public void customise(OpenAPI api) {
        List<String> etats = Code.tous(EtatSite.class);
        List<String> verdicts = Code.tous(Verdict.class);
        List<String> etapes = Code.tous(Etape.class);
        List<String> natures = Code.tous(NatureEvenement.class);
        champ(api, "Site", "type", Code.tous(TypeSite.class));
        champ(api, "Site", "etat", etats);
        champ(api, "Site", "verdict", verdicts);
        champ(api, "Bilan", "verdict", verdicts);
        parametre(api, "verdict", verdicts);
        champ(api, "Site", "etape", etapes);
        champ(api, "Tache", "etape", etapes);
        champ(api, "Ecrit", "etape", etapes);
        champ(api, "Ecrit", "nature", Code.tous(NatureEcrit.class));
        champ(api, "Prochaine", "nature", natures);
        champ(api, "Evenement", "nature", natures);
        champ(api, "Evenement", "etat", Code.tous(EvenementDate.Etat.class));
        champ(api, "Referentiel", "etat", Code.tous(ReferentielJson.Etat.class));
        champ(api, "Indicateur", "sens", Code.tous(Cible.Sens.class));
        champ(api, "Indicateur", "unite", Code.tous(Cible.Unite.class));
        champ(api, "Indicateur", "periode", Code.tous(Cible.Periode.class));
        champ(api, "DelaiDeVersion", "unite", Code.tous(UniteDeDelai.class));
        champ(api, "Campagne", "type", Code.tous(TypeSite.class));
        champ(api, "SiteDeCampagne", "type", Code.tous(TypeSite.class));
        champ(api, "SiteDeCampagne", "position", Code.tous(PositionDuSite.class));
        champ(api, "EngagementDuPassage", "sort", Code.tous(SortDEngagement.class));
        parametre(api, UNE_CAMPAGNE, "position", FiltreCampagne.positions());
        parametre(api, UNE_CAMPAGNE, "tri", FiltreCampagne.ordres());
        parametre(api, UNE_CAMPAGNE, "sens", List.of(FiltreNation.INVERSE));
        parametre(api, "/api/v1/sites/{code}/ecrits", "etape", FiltreEcrits.codes());
        parametre(
                api,
                "etat",
                Stream.concat(Stream.of(FiltreNation.LABELLISE), etats.stream()).toList());
        parametre(api, "retard", List.of(FiltreNation.OUI));
        parametre(api, "tri", Code.tous(Tri.class));
        parametre(api, "sens", List.of(FiltreNation.INVERSE));
        exemples(api);
    }

    /** A code is a text, even one that looks like a number. */
    private static void exemples(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(chemin -> chemin.readOperations().stream())
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .filter(parametre -> parametre.getExample() instanceof Number)
                .forEach(
                        parametre -> parametre.setExample(parametre.getExample().toString()));
    }

    private static void champ(OpenAPI api, String objet, String champ, List<String> valeurs) {
        limiter(
                (Schema<?>) api.getComponents()
                        .getSchemas()
                        .get(objet)
                        .getProperties()
                        .get(champ),
                valeurs);
    }

    /** Of the sites of the country. */
    private static void parametre(OpenAPI api, String nom, List<String> valeurs) {
        parametre(api, "/api/v1/sites", nom, valeurs);
    }

    private static void parametre(OpenAPI api, String chemin, String nom, List<String> valeurs) {
        api.getPaths().get(chemin).getGet().getParameters().stream()
                .filter(parametre -> parametre.getName().equals(nom))
                .forEach(parametre -> limiter(parametre.getSchema(), valeurs));
    }

    @SuppressWarnings("unchecked")
    private static void limiter(Schema<?> schema, List<String> valeurs) {
        ((Schema<Object>) schema).setEnum(List.copyOf(valeurs));
    }
}
