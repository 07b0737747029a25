/** What a steering committee looks at, département by département: non-conformities, actions, results of indicators. */
package fr.labellisation.lecture.copil;
