package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.codes.Code;

/** What kind of message it is; its code is also the name of its template, where it has one of its own. */
public enum NatureCourriel implements Code {
    JOUR("Message du jour"),
    URGENT("Message urgent"),
    CONVOCATION("Convocation"),
    COMPTE_RENDU("Compte rendu"),
    AUDIT_DEPLACE("Audit déplacé"),
    AUDIT_ANNULE("Audit annulé"),
    COMITE_DEPLACE("Comité déplacé"),
    COMITE_ANNULE("Comité annulé"),
    RETARD_A_L_OUVERTURE("Retard à l’ouverture"),
    PREPARATION("Préparation des audits"),
    CAMPAGNE("Message du ministère");

    private final String libelle;

    NatureCourriel(String libelle) {
        this.libelle = libelle;
    }

    /** As a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** Whether the référent of the département answers for it. */
    boolean vientDuDepartement() {
        return this != CAMPAGNE;
    }

    static NatureCourriel duCode(String code) {
        return Code.exiger(NatureCourriel.class, code, "Nature de message inconnue");
    }
}
