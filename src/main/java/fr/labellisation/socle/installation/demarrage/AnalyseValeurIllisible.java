package fr.labellisation.socle.installation.demarrage;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** A setting, ours or one of the framework, that is not of its kind: {@code oui} for a flag, letters for a number. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnalyseValeurIllisible extends AbstractFailureAnalyzer<BindException> {
    @Override
    protected FailureAnalysis analyze(Throwable echec, BindException illisible) {
        ConfigurationProperty lue = illisible.getProperty();
        Class<?> genre = illisible.getTarget().getType().resolve(Object.class);
        if (lue == null || !(lue.getValue() instanceof CharSequence || lue.getValue() instanceof Number)) {
            return null;
        }
        return new DemarrageEmpeche(
                "Le réglage %s est refusé\u00a0: «\u00a0%s\u00a0» n’est pas une valeur permise\u00a0; %s."
                        .formatted(nom(lue), lue.getValue(), attendu(genre)),
                null,
                illisible);
    }

    /** As the installation wrote it: a variable of the environment under its own name. */
    private static String nom(ConfigurationProperty lue) {
        return lue.getOrigin() instanceof PropertySourceOrigin origine
                ? origine.getPropertyName()
                : lue.getName().toString();
    }

    private static String attendu(Class<?> declare) {
        Class<?> genre = ClassUtils.resolvePrimitiveIfNecessary(declare);
        if (genre == Boolean.class) {
            return "true ou false est attendu";
        }
        if (Number.class.isAssignableFrom(genre)) {
            return "un nombre est attendu";
        }
        if (genre == Duration.class) {
            return "une durée comme 30s ou 5m est attendue";
        }
        if (genre == DataSize.class) {
            return "une taille comme 10MB est attendue";
        }
        if (genre == InetAddress.class) {
            return "une adresse de cette machine est attendue";
        }
        return genre.isEnum()
                ? "une de ces valeurs est attendue\u00a0: " + choix(genre)
                : "corrigez-la ou retirez ce réglage";
    }

    private static String choix(Class<?> genre) {
        return Arrays.stream(genre.getEnumConstants())
                .map(valeur ->
                        ((Enum<?>) valeur).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
