/**
 * What is read across the steps: where each site stands, what is planned, every task. The only place, with reprise, that joins tables of several owners.
 * May import parcours and all below.
 */
package fr.labellisation.lecture;
