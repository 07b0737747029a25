package fr.labellisation.socle.territoire;

/** A département by its official code ("91", "2A", "974"). */
public record Departement(CodeDepartement code, String nom, String region) {}
