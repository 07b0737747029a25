package fr.labellisation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.acces.Role;
import fr.labellisation.web.api.VueApi.ChampDecrit;
import fr.labellisation.web.api.VueApi.ObjetDecrit;
import fr.labellisation.web.api.VueApi.Operation;
import fr.labellisation.web.api.VueApi.ReponseDecrite;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the description of the API (OpenAPI) for a person who has these roles. */
final class CompositionApi {
    private static final String REFUS = "Refus";

    private final JsonNode document;
    private final Set<Role> siens;
    private final JsonNode communs;
    private final String adresse;
    /** Objects that are the whole answer of an operation: their fields stand there. */
    private final Set<String> reponses;

    CompositionApi(JsonNode document, Set<Role> siens) {
        this.document = document;
        this.siens = siens;
        this.communs = document.path("components");
        this.adresse = document.path("servers").path(0).path("url").asText();
        this.reponses = operations()
                .flatMap(operation -> elements(operation.getValue().path("responses")))
                .map(reponse -> TypesDeLApi.nomVise(schema(reponse)))
                .collect(Collectors.toSet());
    }

    VueApi vue() {
        return new VueApi(
                adresse,
                paragraphes(document.path("info")),
                paragraphes(communs.path("securitySchemes").path(DescriptionDeLApi.COMPTE)),
                entrees(document.path("paths"))
                        .sorted(Entry.comparingByKey())
                        .flatMap(chemin -> entrees(chemin.getValue())
                                .map(operation -> operation(chemin.getKey(), operation.getKey(), operation.getValue())))
                        .toList(),
                entrees(communs.path("schemas"))
                        .map(Entry::getKey)
                        .filter(nom -> !nom.equals(REFUS) && !reponses.contains(nom))
                        .sorted()
                        .map(this::objet)
                        .toList(),
                objet(REFUS));
    }

    private Stream<Entry<String, JsonNode>> operations() {
        return entrees(document.path("paths")).flatMap(chemin -> entrees(chemin.getValue()));
    }

    private Operation operation(String chemin, String methode, JsonNode operation) {
        ParametresDeLApi parametres =
                new ParametresDeLApi(elements(operation.path("parameters")).toList());
        List<Role> roles = elements(operation.path("security"))
                .flatMap(choix -> elements(choix.path(DescriptionDeLApi.COMPTE)))
                .map(code -> Role.duGroupe(code.asText()))
                .flatMap(Optional::stream)
                .toList();
        boolean permise = roles.stream().anyMatch(siens::contains);
        return new Operation(
                methode.toUpperCase(Locale.ROOT),
                chemin,
                "operation-" + operation.path("operationId").asText(),
                operation.path("summary").asText(),
                paragraphes(operation),
                roles.stream().map(Role::libelle).toList(),
                permise,
                parametres.enClair(),
                entrees(operation.path("responses"))
                        .sorted(Entry.comparingByKey())
                        .map(reponse -> reponse(reponse.getKey(), reponse.getValue()))
                        .toList(),
                adresse + parametres.exemple(chemin),
                permise && parametres.facultatifs() ? chemin : null);
    }

    private ReponseDecrite reponse(String statut, JsonNode ecrite) {
        String nom = TypesDeLApi.nomVise(schema(ecrite));
        return new ReponseDecrite(
                statut,
                commune(ecrite).path("description").asText(),
                TypesDeLApi.type(schema(ecrite)),
                nom.isEmpty() || nom.equals(REFUS) ? null : objet(nom));
    }

    /** The answer itself: many operations refer to the same one. */
    private JsonNode commune(JsonNode reponse) {
        String nom = TypesDeLApi.nomVise(reponse);
        return nom.isEmpty() ? reponse : communs.path("responses").path(nom);
    }

    private JsonNode schema(JsonNode reponse) {
        return elements(commune(reponse).path("content"))
                .findFirst()
                .orElseThrow()
                .path("schema");
    }

    private ObjetDecrit objet(String nom) {
        JsonNode objet = communs.path("schemas").path(nom);
        Set<String> toujours =
                elements(objet.path("required")).map(JsonNode::asText).collect(Collectors.toSet());
        return new ObjetDecrit(
                nom,
                TypesDeLApi.ancre(nom),
                objet.path("description").asText(),
                entrees(objet.path("properties"))
                        .map(champ -> new ChampDecrit(
                                champ.getKey(),
                                toujours.contains(champ.getKey()),
                                TypesDeLApi.valeur(champ.getValue(), champ.getValue())))
                        .toList());
    }

    private static List<String> paragraphes(JsonNode decrit) {
        return decrit.path("description")
                .asText()
                .lines()
                .filter(ligne -> !ligne.isBlank())
                .toList();
    }

    private static Stream<Entry<String, JsonNode>> entrees(JsonNode objet) {
        return objet.properties().stream();
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
