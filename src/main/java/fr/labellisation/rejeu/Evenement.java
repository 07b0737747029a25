package fr.labellisation.rejeu;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen in a case without being a task: the day of a committee or of an audit, a change that the project lead decides,
 * a label that existed before.
 */
public enum Evenement {
    COMITE_TENU("comite-tenu", Porte.COMITE, List.of(), Set.of()),
    AUDIT_INTERNE("audit-interne", Porte.SITES, List.of(), Set.of("constats")),
    AUDIT_EXTERNE("audit-externe", Porte.SITES, List.of(), Set.of("constats")),
    PERIMETRE_MODIFIE("perimetre-modifie", Porte.SITES, List.of("modules"), Set.of("motif")),
    AUDIT_DEPLACE("audit-deplace", Porte.SITES, List.of("nouvelleDate"), Set.of("audit", "motif")),
    AUDIT_ANNULE("audit-annule", Porte.SITES, List.of(), Set.of("audit", "motif")),
    REFERENT_REMPLACE("referent-remplace", Porte.DEMARCHE, List.of("nom", "courriel"), Set.of("motif")),
    DEMARCHE_ABANDONNEE("demarche-abandonnee", Porte.DEMARCHE, List.of(), Set.of("motif")),
    LABEL_IMPORTE("label-importe", Porte.SITES, List.of(), Set.of("delivreLe", "referentiel", "attestation"));

    /** Whom the event is about. */
    enum Porte {
        SITES,
        DEMARCHE,
        COMITE
    }

    private final String code;
    private final Porte porte;
    private final List<String> requises;
    private final Set<String> facultatives;

    Evenement(String code, Porte porte, List<String> requises, Set<String> facultatives) {
        this.code = code;
        this.porte = porte;
        this.requises = requises;
        this.facultatives = facultatives;
    }

    public String code() {
        return code;
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

    static Optional<Evenement> deCode(String code) {
        return Arrays.stream(values()).filter(e -> e.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Evenement::code).toList();
    }
}
