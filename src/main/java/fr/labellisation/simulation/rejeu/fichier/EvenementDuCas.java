package fr.labellisation.simulation.rejeu.fichier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen in a case without being a task: the day of a committee or of an audit, a change that the project lead decides,
 * a label that existed before.
 */
public enum EvenementDuCas {
    COMITE_TENU("comite-tenu", "Le comité local des usagers se tient", Porte.COMITE, List.of(), Set.of()),
    AUDIT_INTERNE("audit-interne", "L’audit interne a lieu", Porte.SITES, List.of(), Set.of("constats")),
    AUDIT_EXTERNE("audit-externe", "L’audit externe a lieu", Porte.SITES, List.of(), Set.of("constats")),
    PERIMETRE_MODIFIE(
            "perimetre-modifie", "Le périmètre est modifié", Porte.SITES, List.of("modules"), Set.of("motif")),
    AUDIT_DEPLACE(
            "audit-deplace", "L’audit est déplacé", Porte.SITES, List.of("nouvelleDate"), Set.of("audit", "motif")),
    AUDIT_ANNULE("audit-annule", "L’audit est annulé", Porte.SITES, List.of(), Set.of("audit", "motif")),
    REFERENT_REMPLACE(
            "referent-remplace",
            "Le référent qualité est remplacé",
            Porte.DEMARCHE,
            List.of("nom", "courriel"),
            Set.of("motif")),
    DEMARCHE_ABANDONNEE(
            "demarche-abandonnee", "La démarche est abandonnée", Porte.DEMARCHE, List.of(), Set.of("motif")),
    LABEL_IMPORTE(
            "label-importe",
            "Un label antérieur est repris",
            Porte.SITES,
            List.of(),
            Set.of("delivreLe", "referentiel", "modules", "attestation"));

    /** Whom the event is about. */
    enum Porte {
        SITES,
        DEMARCHE,
        COMITE
    }

    private final String code;
    private final String libelle;
    private final Porte porte;
    private final List<String> requises;
    private final Set<String> facultatives;

    EvenementDuCas(String code, String libelle, Porte porte, List<String> requises, Set<String> facultatives) {
        this.code = code;
        this.libelle = libelle;
        this.porte = porte;
        this.requises = requises;
        this.facultatives = facultatives;
    }

    public String code() {
        return code;
    }

    /** As it reads in the timeline. */
    public String libelle() {
        return libelle;
    }

    Porte porte() {
        return porte;
    }

    List<String> requises() {
        return requises;
    }

    Set<String> facultatives() {
        return facultatives;
    }

    /** Does the path itself bring this day, by a timer that waits for it? */
    public boolean estUnJour() {
        return this == COMITE_TENU || estUnAudit();
    }

    public boolean estUnAudit() {
        return this == AUDIT_INTERNE || this == AUDIT_EXTERNE;
    }

    static Optional<EvenementDuCas> deCode(String code) {
        return Arrays.stream(values()).filter(e -> e.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(EvenementDuCas::code).toList();
    }
}
