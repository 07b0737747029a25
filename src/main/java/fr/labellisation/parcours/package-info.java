/**
 * The path of a site to its label and through its years: a folder a step.
 * May import annonces, reglages and all below; a step may import those named before it by the architecture test.
 */
package fr.labellisation.parcours;
