package fr.labellisation.parcours.preparation.manques;

import fr.labellisation.socle.codes.Code;

/** Of what kind something is that will be missing. In the order in which a site works on it. */
public enum NatureDuManque implements Code {
    ENGAGEMENT_SANS_RESULTAT("Engagements sans résultat"),
    ECART_SANS_ACTION("Écarts sans action"),
    ACTION_EN_RETARD("Actions en retard"),
    /** Its deadline lies after the day of the audit. */
    ACTION_TROP_TARDIVE("Actions prévues après l’audit"),
    /** Done, and nobody has looked yet whether it had its effect. */
    ACTION_A_VERIFIER("Actions dont l’effet n’est pas vérifié"),
    PREUVE_ABSENTE("Engagements sans preuve"),
    /** There is some, and none of it still counts on the day of the audit. */
    PREUVE_PERIMEE("Preuves qui ne vaudront plus"),
    INDICATEUR_SANS_VALEUR("Indicateurs sans valeur"),
    COMITE_TROP_ANCIEN("Comité local des usagers"),
    ENQUETE_TROP_ANCIENNE("Enquêtes"),
    FORMATION_INSUFFISANTE("Formation des agents"),
    DOCUMENT_A_FOURNIR("Documents à fournir");

    private final String libelle;

    NatureDuManque(String libelle) {
        this.libelle = libelle;
    }

    /** What those of this kind are called together. */
    public String libelle() {
        return libelle;
    }
}
