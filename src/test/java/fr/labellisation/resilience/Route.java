package fr.labellisation.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What may be called, and what it reads.
 *
 * @param chemin with {@code {}} where something of the caller's stands
 * @param champs parameters that it reads, by name
 * @param fichier does it read a file?
 */
record Route(String methode, String chemin, List<String> champs, boolean fichier) {
    private static final DefaultParameterNameDiscoverer NOMS = new DefaultParameterNameDiscoverer();

    boolean duMoteur() {
        return chemin.startsWith("/camunda/");
    }

    /** Those of our own pages, files and API. */
    static List<Route> dePages(Collection<RequestMappingHandlerMapping> mappings) {
        List<Route> routes = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, methode) -> {
                Collection<RequestMethod> methodes = info.getMethodsCondition().getMethods();
                for (String chemin : info.getPatternValues()) {
                    (methodes.isEmpty() ? List.of(RequestMethod.GET) : methodes)
                            .forEach(comment -> routes.add(de(comment.name(), chemin, methode)));
                }
            });
        }
        return routes;
    }

    private static Route de(String comment, String chemin, HandlerMethod methode) {
        List<String> champs = new ArrayList<>(List.of("departement", "page", "version", "date"));
        boolean fichier = false;
        for (MethodParameter lu : methode.getMethodParameters()) {
            lu.initParameterNameDiscovery(NOMS);
            fichier |= lu.getParameterType().getSimpleName().equals("MultipartFile");
            if (lu.hasParameterAnnotation(RequestParam.class)) {
                champs.add(lu.getParameterName());
            } else if (lu.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(lu.getParameterType().getDeclaredFields())
                        .filter(champ -> !Modifier.isStatic(champ.getModifiers()))
                        .map(Field::getName)
                        .forEach(champs::add);
            }
        }
        return new Route(comment, chemin.replaceAll("\\{[^}]*}", "{}"), champs, fichier);
    }

    /** Those of the engine that somebody may call. */
    static List<Route> duMoteurOuvertes() {
        try {
            return new ClassPathResource("acces/routes-du-moteur.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#") && !ligne.startsWith("FERMEE"))
                    .map(ligne -> ligne.split(" ", 3))
                    .map(mots -> new Route(
                            mots[1],
                            mots[2].replace("/engine/engine/{name}", "/engine/engine/default")
                                    .replaceAll("\\{(?:engine|processEngineName)}", "default")
                                    .replaceAll("\\{[^}]*}", "{}"),
                            Stream.of("taskId", "sortBy", "maxResults", "processInstanceId", "dueAfter", "variables")
                                    .toList(),
                            false))
                    // A session that ends would answer what follows by the login page.
                    .filter(route -> !route.chemin().contains("logout"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
