package fr.labellisation.referentiel;

/** The interval between follow-up audits when the site also holds a label of another family. */
public record SuiviCombine(String famille, int mois) {}
