package fr.labellisation.parcours.entree.personnes;

import fr.labellisation.acces.Role;

/** Somebody whom a sheet names, and what he is there. */
public record PersonneDEntree(Role role, String nom, String courriel) {}
