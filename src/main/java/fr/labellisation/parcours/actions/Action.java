package fr.labellisation.parcours.actions;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * An action as it stands.
 *
 * @param site null for a wish of a committee common to all sites
 * @param engagement null unless it answers a gap
 * @param responsable group that carries it out
 * @param tours how often it was found without effect
 * @param realiseePar login; null until it is carried out
 */
public record Action(
        long id,
        CodeDemarche demarche,
        CodeSite site,
        OrigineAction origine,
        String engagement,
        String intitule,
        String responsable,
        LocalDate echeance,
        EtatAction etat,
        int tours,
        String realiseePar,
        String compteRendu) {}
