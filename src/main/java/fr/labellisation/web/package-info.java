/**
 * What a browser, a program or Cockpit asks for: pages, files, drawings, API.
 * May import lecture and all below, neither moteur nor simulation.
 */
package fr.labellisation.web;
