package fr.labellisation;

import fr.labellisation.socle.formulaires.Formulaire;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.util.ClassUtils;

/** A form is found by the id of its task, which is the name of its class; {@code DebutX} is the one of start event {@code Debut_X}. */
class NomsDesFormulaires extends AnnotationBeanNameGenerator {

    @Override
    protected String buildDefaultBeanName(BeanDefinition definition) {
        return estUnFormulaire(definition)
                ? ClassUtils.getShortName(definition.getBeanClassName()).replaceFirst("^Debut(?=[A-Z])", "Debut_")
                : super.buildDefaultBeanName(definition);
    }

    private static boolean estUnFormulaire(BeanDefinition definition) {
        return definition instanceof AnnotatedBeanDefinition annotee
                && Arrays.asList(annotee.getMetadata().getInterfaceNames()).contains(Formulaire.class.getName());
    }
}
