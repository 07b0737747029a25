package fr.labellisation.referentiel;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value of a version, as a person reads it.
 *
 * @param defaut no source gives it: a default of the project
 */
public record ValeurDeVersion(String libelle, String texte, boolean defaut) {

    /** All those of a version that a reader may want to know, in the order in which they are told. */
    static List<ValeurDeVersion> de(Referentiel version) {
        AvantAudit avant = version.avantAudit();
        Stream<ValeurDeVersion> vie = Stream.of(
                valeur(version, "dureeLabelMois", "Durée du label", version.dureeLabelMois() + " mois"),
                valeur(version, "suiviMois", "Audit de suivi", "tous les " + version.suiviMois() + " mois"),
                valeur(
                        version,
                        "decision",
                        "Décision",
                        "par " + version.decideur().libelle()));
        Stream<ValeurDeVersion> niveaux = version.niveaux().isEmpty()
                ? Stream.empty()
                : Stream.of(new ValeurDeVersion(
                        "Niveaux",
                        String.join(
                                ", ",
                                version.niveaux().stream()
                                        .map(NiveauDeLabel::code)
                                        .toList()),
                        false));
        Stream<ValeurDeVersion> demandes = Stream.of(
                demande(version, "auditInterneRequis", "Audit interne", version.auditInterneRequis()),
                demande(
                        version,
                        "autoEvaluationAnnuelle",
                        "Auto-évaluation chaque année",
                        version.autoEvaluationAnnuelle()),
                demande(version, "avantAudit.autoEvaluation", "Auto-évaluation avant l’audit", avant.autoEvaluation()),
                demande(
                        version,
                        "avantAudit.comiteUsagers",
                        "Comité local des usagers avant l’audit",
                        avant.comiteUsagers()),
                demande(
                        version,
                        "avantAudit.enqueteUsagers",
                        "Enquête auprès des usagers avant l’audit",
                        avant.enqueteUsagers()),
                demande(
                        version,
                        "avantAudit.enqueteAgents",
                        "Enquête auprès des agents avant l’audit",
                        avant.enqueteAgents()));
        Stream<ValeurDeVersion> limites = Stream.of(
                limite(
                        version,
                        "avantAudit.comiteMois",
                        "Ancienneté du comité à l’audit",
                        mois(avant.comiteMois()),
                        "non exigée"),
                limite(
                        version,
                        "avantAudit.enqueteMois",
                        "Ancienneté de l’enquête à l’audit",
                        mois(avant.enqueteMois()),
                        "non connue, non vérifiée"),
                limite(
                        version,
                        "avantAudit.tauxFormation",
                        "Agents formés",
                        avant.tauxFormation() == null ? null : avant.tauxFormation() + "\u00a0% des convoqués au moins",
                        "non connu, non exigé"));
        return Stream.of(vie, niveaux, demandes, limites)
                .flatMap(valeurs -> valeurs)
                .toList();
    }

    private static String mois(Integer nombre) {
        return nombre == null ? null : nombre + " mois au plus";
    }

    /** @param texte null where the version sets none */
    private static ValeurDeVersion limite(Referentiel version, String cle, String libelle, String texte, String sinon) {
        return valeur(version, cle, libelle, texte == null ? sinon : texte);
    }

    private static ValeurDeVersion demande(Referentiel version, String cle, String libelle, boolean oui) {
        return valeur(version, cle, libelle, oui ? "oui" : "non");
    }

    private static ValeurDeVersion valeur(Referentiel version, String cle, String libelle, String texte) {
        return new ValeurDeVersion(libelle, texte, version.defauts().contains(cle));
    }
}
