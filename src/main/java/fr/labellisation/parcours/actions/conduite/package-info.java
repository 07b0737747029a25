/** An action once it is decided: it is carried out, then somebody else looks whether it had its effect. */
package fr.labellisation.parcours.actions.conduite;
