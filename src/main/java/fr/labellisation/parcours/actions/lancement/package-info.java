/** What a whole démarche means to say when it begins, before its sites have plans. */
package fr.labellisation.parcours.actions.lancement;
