/** The indicators of a site: results of a quarter, drawn over time, and the sheet for the hall. */
package fr.labellisation.web.pages.indicateurs;
