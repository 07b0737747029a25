package fr.labellisation.acces;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The engine, its web applications and the access to them, without the processes: each test deploys what it needs. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = Annuaire.class)
class AccesSeul {}
