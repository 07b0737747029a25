package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.Reglage;

/**
 * A change of a setting that is possible.
 *
 * @param actuel the setting in force
 * @param nouveau the setting that is asked for, also where it is a return to the default
 * @param rang place of the change among those of this setting
 */
public record ReglagePropose(DemandeDeReglage demande, Reglage actuel, Reglage nouveau, int rang) {}
