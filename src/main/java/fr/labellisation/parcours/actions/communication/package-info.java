/** What a plan says of communication: to whom, what, how, when and by whom. */
package fr.labellisation.parcours.actions.communication;
