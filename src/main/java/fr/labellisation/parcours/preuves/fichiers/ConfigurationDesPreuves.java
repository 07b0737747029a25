package fr.labellisation.parcours.preuves.fichiers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Read and checked at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReglagesDesPreuves.class)
class ConfigurationDesPreuves {}
