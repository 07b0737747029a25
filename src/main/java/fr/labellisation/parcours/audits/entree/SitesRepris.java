package fr.labellisation.parcours.audits.entree;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.List;

/** Sites of a démarche have just been brought in on their way; who hears of it acts in the same transaction. */
public record SitesRepris(CodeDemarche demarche, List<SiteRepris> sites) {}
