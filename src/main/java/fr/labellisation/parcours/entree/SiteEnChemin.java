package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.socle.territoire.CodeSite;

/**
 * A site that is brought in on its way.
 *
 * @param audit id of its external audit; null while none is booked
 */
public record SiteEnChemin(CodeSite site, EtapeAtteinte etape, Long audit) {}
