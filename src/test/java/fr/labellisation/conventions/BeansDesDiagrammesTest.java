package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What a diagram calls by name stands in a folder `processus`, and there alone; a folder `camunda` merely uses the engine. */
class BeansDesDiagrammesTest {
    /** What the engine itself offers to expressions. */
    private static final Set<String> DU_MOTEUR = Set.of("execution");

    private static final Pattern LIEN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern APPEL = Pattern.compile("(?<![\\w.])([a-z]\\w*)\\s*\\.");
    private static final Pattern TEXTE = Pattern.compile("'[^']*'");

    private static final Set<String> APPELES = appeles();

    @Test
    void un_bean_qu_un_diagramme_nomme_est_dans_un_dossier_processus() {
        Map<String, Set<String>> dossiers = dossiersParBean();

        assertThat(APPELES)
                .isNotEmpty()
                .allSatisfy(bean -> assertThat(dossiers.get(bean)).as(bean).containsExactly("processus"));
    }

    @Test
    void aucun_bean_d_un_dossier_camunda_n_est_nomme_par_un_diagramme() {
        Set<String> mots = mots();
        dossiersParBean()
                .forEach((bean, dossiers) -> assertThat(dossiers.contains("camunda") && mots.contains(bean))
                        .as("a diagram names %s, of %s", bean, dossiers)
                        .isFalse());
    }

    /** By name of each bean that we define, the last parts of the packages that define it. */
    private static Map<String, Set<String>> dossiersParBean() {
        Map<String, Set<String>> dossiers = new TreeMap<>();
        for (JavaClass classe : NosClasses.SANS_LES_ESSAIS) {
            if (classe.isMetaAnnotatedWith(Component.class) && !classe.isAnnotation()) {
                ajouter(dossiers, nom(classe), classe);
            }
            classe.getMethods().stream()
                    .filter(methode -> methode.isAnnotatedWith(Bean.class))
                    .flatMap(BeansDesDiagrammesTest::noms)
                    .forEach(nom -> ajouter(dossiers, nom, classe));
        }
        return dossiers;
    }

    private static void ajouter(Map<String, Set<String>> dossiers, String bean, JavaClass classe) {
        String paquet = classe.getPackageName();
        dossiers.computeIfAbsent(bean, nouveau -> new TreeSet<>()).add(paquet.substring(paquet.lastIndexOf('.') + 1));
    }

    private static String nom(JavaClass classe) {
        return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                new AnnotatedGenericBeanDefinition(classe.reflect()), new SimpleBeanDefinitionRegistry());
    }

    private static Stream<String> noms(JavaMethod methode) {
        String[] donnes = methode.getAnnotationOfType(Bean.class).name();
        return donnes.length == 0 ? Stream.of(methode.getName()) : Stream.of(donnes);
    }

    /** Beans that do a step or listen, and those whose method an expression calls. */
    private static Set<String> appeles() {
        Set<String> appeles = new TreeSet<>();
        Sources.sous("bpmn", ".bpmn").values().forEach(modele -> {
            tous(LIEN, modele).forEach(appeles::add);
            expressions(modele).flatMap(expression -> tous(APPEL, expression)).forEach(appeles::add);
        });
        appeles.removeAll(DU_MOTEUR);
        return appeles;
    }

    /** Every word of an expression: also a bean that would be handed on as a value. */
    private static Set<String> mots() {
        Set<String> mots = new TreeSet<>();
        Sources.sous("bpmn", ".bpmn").values().stream()
                .flatMap(BeansDesDiagrammesTest::expressions)
                .flatMap(expression -> Stream.of(expression.split("\\W+")))
                .forEach(mots::add);
        return mots;
    }

    private static Stream<String> expressions(String modele) {
        return tous(EXPRESSION, modele)
                .map(expression -> TEXTE.matcher(expression).replaceAll(""));
    }

    private static Stream<String> tous(Pattern motif, String texte) {
        return motif.matcher(texte).results().map((MatchResult trouve) -> trouve.group(1)).toList().stream();
    }
}
