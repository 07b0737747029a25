package fr.labellisation.socle.installation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings are read and checked with and without a web server. */
@Configuration
@EnableConfigurationProperties({Reglages.class, AdressePublique.class, BornesReseau.class})
class ConfigurationDesReglages {}
