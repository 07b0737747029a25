package fr.labellisation.web.api;

import fr.labellisation.acces.Geste;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right that an operation of the API asks for: its description names the roles that have it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SelonGeste {
    Geste value();
}
