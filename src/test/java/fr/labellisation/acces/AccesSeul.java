package fr.labellisation.acces;

import fr.labellisation.socle.installation.Reglages;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The engine, its web applications and the access to them, without the processes: each test deploys what it needs. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = {Annuaire.class, Reglages.class})
@ComponentScan(
        basePackages = "fr.labellisation.moteur",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(DroitsSurSaTache|BranchementDesIdentites)"))
public class AccesSeul {}
