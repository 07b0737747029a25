/** The plan of actions of a site as it goes, with the evidence of all that it holds. */
package fr.labellisation.web.pages.plan;
