package fr.labellisation.demarche;

import fr.labellisation.territoire.TypeSite;

/** A préfecture or sous-préfecture that may be labelled. */
public record Site(CodeSite code, String nom, TypeSite type) {}
