package fr.labellisation.web.pages.departement;

import fr.labellisation.socle.formulaires.Texte;

/**
 * Which tasks and which sites the address of the page of a département asks for; what is missing is empty.
 *
 * @param semaine « 2026-11-30 », the Monday of a week, or {@link ChargeDesSemaines#RETARD}; empty for no task in particular
 * @param qui who holds them, as the page calls him; empty for everybody
 * @param sites code of a {@link CompteDeSites}; empty for all sites
 */
record FiltreDepartement(String semaine, String qui, String sites) {
    /** Asks for nothing in particular. */
    static final FiltreDepartement VIDE = new FiltreDepartement("", "", "");

    FiltreDepartement {
        semaine = Texte.surUneLigne(semaine);
        qui = Texte.surUneLigne(qui);
        sites = Texte.surUneLigne(sites);
    }
}
