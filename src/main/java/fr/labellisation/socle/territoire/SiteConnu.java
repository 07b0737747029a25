package fr.labellisation.socle.territoire;

/**
 * A préfecture or sous-préfecture of the national network.
 *
 * @param code département and seat, in lower case without accents ("91-evry-courcouronnes")
 * @param nom « Sous-préfecture de Palaiseau »
 */
public record SiteConnu(CodeSite code, String nom, TypeSite type) {}
