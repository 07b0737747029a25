/**
 * Working days and hours of a département; how long each task may take, by table and by setting.
 * May import socle, referentiel.
 */
package fr.labellisation.echeances;
