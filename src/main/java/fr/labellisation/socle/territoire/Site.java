package fr.labellisation.socle.territoire;

/** A préfecture or sous-préfecture that may be labelled. */
public record Site(CodeSite code, String nom, TypeSite type) {}
