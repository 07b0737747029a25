package fr.labellisation.acces;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.util.ClassUtils;

/** Every call that the web applications of the engine answer, as their code declares it: « GET /camunda/api/…/{id} ». */
public final class RoutesDesApplications {
    private static final Map<String, Application> APPLICATIONS = applications();

    private RoutesDesApplications() {}

    /** Also where no web application is started, which would say what else it is made of. */
    private static Map<String, Application> applications() {
        if (Admin.getRuntimeDelegate() == null) {
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        }
        return Map.of(
                "engine", new EngineRestApplication(),
                "cockpit", new CockpitApplication(),
                "tasklist", new TasklistApplication(),
                "admin", new AdminApplication(),
                "welcome", new WelcomeApplication());
    }

    public static Set<String> toutes() {
        Set<String> routes = new TreeSet<>();
        APPLICATIONS.forEach((nom, application) -> application
                .getClasses()
                .forEach(classe -> chemin(classe)
                        .ifPresent(racine ->
                                parcourir(classe, "/camunda/api/" + nom + "/" + racine, routes, new HashSet<>()))));
        return routes;
    }

    private static void parcourir(Class<?> classe, String base, Set<String> routes, Set<Class<?>> dessus) {
        if (!dessus.add(classe)) {
            return;
        }
        for (Method methode : classe.getMethods()) {
            Optional<Path> chemin = annotation(methode, Path.class);
            String route = base + chemin.map(c -> "/" + c.value()).orElse("");
            Optional<String> verbe = verbe(methode);
            verbe.ifPresent(v -> routes.add(v + " " + propre(route)));
            if (verbe.isEmpty() && chemin.isPresent()) {
                parcourir(methode.getReturnType(), route, routes, new HashSet<>(dessus));
            }
        }
    }

    private static Optional<String> verbe(Method methode) {
        return declarations(methode)
                .flatMap(m -> Arrays.stream(m.getAnnotations()))
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(a -> a != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method methode, Class<A> type) {
        return declarations(methode)
                .map(m -> m.getAnnotation(type))
                .filter(a -> a != null)
                .findFirst();
    }

    /** The method itself and those of the interfaces that it implements: annotations are on either. */
    private static Stream<Method> declarations(Method methode) {
        List<Method> toutes = new ArrayList<>(List.of(methode));
        for (Class<?> type : ClassUtils.getAllInterfacesForClass(methode.getDeclaringClass())) {
            try {
                toutes.add(type.getMethod(methode.getName(), methode.getParameterTypes()));
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return toutes.stream();
    }

    private static Optional<String> chemin(Class<?> classe) {
        return Optional.ofNullable(classe.getAnnotation(Path.class)).map(Path::value);
    }

    private static String propre(String chemin) {
        return chemin.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }
}
