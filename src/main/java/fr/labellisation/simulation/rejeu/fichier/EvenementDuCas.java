package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.socle.codes.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen in a case without being a task: the day of a committee or of an audit, a change that the project lead decides,
 * a label that existed before.
 */
public enum EvenementDuCas implements Code {
    COMITE_TENU("Le comité local des usagers se tient", Porte.COMITE, List.of(), Set.of()),
    AUDIT_INTERNE("L’audit interne a lieu", Porte.SITES, List.of(), Set.of("constats")),
    AUDIT_EXTERNE("L’audit externe a lieu", Porte.SITES, List.of(), Set.of("constats")),
    PERIMETRE_MODIFIE("Le périmètre est modifié", Porte.SITES, List.of("modules"), Set.of("motif")),
    AUDIT_DEPLACE("L’audit est déplacé", Porte.SITES, List.of("nouvelleDate"), Set.of("audit", "motif")),
    AUDIT_ANNULE("L’audit est annulé", Porte.SITES, List.of(), Set.of("audit", "motif")),
    REFERENT_REMPLACE("Le référent qualité est remplacé", Porte.DEMARCHE, List.of("nom", "courriel"), Set.of("motif")),
    DEMARCHE_ABANDONNEE("La démarche est abandonnée", Porte.DEMARCHE, List.of(), Set.of("motif")),
    LABEL_IMPORTE(
            "Un label antérieur est repris",
            Porte.SITES,
            List.of(),
            Set.of("delivreLe", "referentiel", "modules", "attestation", "niveau"));

    /** Whom the event is about. */
    enum Porte {
        SITES,
        DEMARCHE,
        COMITE
    }

    private final String libelle;
    private final Porte porte;
    private final List<String> requises;
    private final Set<String> facultatives;

    EvenementDuCas(String libelle, Porte porte, List<String> requises, Set<String> facultatives) {
        this.libelle = libelle;
        this.porte = porte;
        this.requises = requises;
        this.facultatives = facultatives;
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

    static Optional<EvenementDuCas> duCode(String code) {
        return Code.eventuel(EvenementDuCas.class, code);
    }
}
