package fr.labellisation.lecture.ecrits;

import static fr.labellisation.lecture.ecrits.NatureEcrit.ACTION;
import static fr.labellisation.lecture.ecrits.NatureEcrit.BILAN;
import static fr.labellisation.lecture.ecrits.NatureEcrit.CHANGEMENT;
import static fr.labellisation.lecture.ecrits.NatureEcrit.COMITE;
import static fr.labellisation.lecture.ecrits.NatureEcrit.COMPTE_RENDU;
import static fr.labellisation.lecture.ecrits.NatureEcrit.CONSTATS;
import static fr.labellisation.lecture.ecrits.NatureEcrit.DECISION;
import static fr.labellisation.lecture.ecrits.NatureEcrit.DEMANDE;
import static fr.labellisation.lecture.ecrits.NatureEcrit.ENQUETE;
import static fr.labellisation.lecture.ecrits.NatureEcrit.EVALUATION;
import static fr.labellisation.lecture.ecrits.NatureEcrit.FORMATION;
import static fr.labellisation.lecture.ecrits.NatureEcrit.PLAN;
import static fr.labellisation.lecture.ecrits.NatureEcrit.REPONSE;

import java.util.Arrays;
import java.util.Optional;

/** What each form of the path writes; a constant has the name of its form. */
enum Piece {
    Debut_DemarcheDecidee(DECISION, "Décision d’engager la démarche"),
    NommerReferent(DECISION, "Lettre de mission du référent qualité"),
    ConstituerComitePilotage(DECISION, "Composition du comité de pilotage"),
    ArreterPerimetre(DECISION, "Périmètre arrêté par le comité de pilotage"),
    EtablirPlanCommunication(PLAN, "Plan de communication"),
    PasserRelais(CHANGEMENT, "Passage de relais entre référents"),
    EvaluerModule(EVALUATION, "Évaluation des engagements", AProposDe.MODULE),
    PartagerDiagnostic(EVALUATION, "Synthèse du diagnostic"),
    RedigerPlanActions(PLAN, "Plan d’actions proposé"),
    ArreterPlanActions(DECISION, "Décision sur le plan d’actions"),
    RealiserAction(ACTION, "Réalisation d’une action", AProposDe.ACTION),
    VerifierEfficacite(ACTION, "Efficacité d’une action", AProposDe.ACTION),
    EtablirPlanFormation(PLAN, "Plan de formation"),
    TenirSession(FORMATION, "Session de formation tenue"),
    CloreFormation(FORMATION, "Bilan de la formation"),
    LancerEnquete(ENQUETE, "Enquête de satisfaction lancée", AProposDe.PUBLIC),
    PublierResultats(ENQUETE, "Résultats de l’enquête de satisfaction", AProposDe.PUBLIC),
    ComposerComite(COMITE, "Composition du comité local des usagers", AProposDe.COMITE_A_VENIR),
    Debut_ComiteDecide(COMITE, "Comité local des usagers demandé"),
    ConvoquerComite(COMITE, "Convocation du comité local des usagers", AProposDe.COMITE_A_VENIR),
    RedigerCompteRendu(COMPTE_RENDU, "Compte rendu du comité local des usagers", AProposDe.COMITE_TENU),
    SignerCompteRendu(COMPTE_RENDU, "Signature du compte rendu", AProposDe.COMITE_TENU),
    ValiderPreparation(DECISION, "Validation de la préparation"),
    FixerDateAuditInterne(DEMANDE, "Date de l’audit interne", AProposDe.AUDIT_INTERNE_A_VENIR),
    TransmettreDocuments(DEMANDE, "Documents transmis à l’auditeur interne", AProposDe.AUDIT_INTERNE_A_VENIR),
    RendreRapportAuditInterne(CONSTATS, "Rapport d’audit interne", AProposDe.AUDIT_INTERNE_TENU),
    CloreAuditInterne(CONSTATS, "Conclusion de l’audit interne", AProposDe.AUDIT_INTERNE_TENU),
    DemanderAudit(DEMANDE, "Demande d’un audit externe", AProposDe.AUDIT_EXTERNE_A_VENIR),
    FixerDateAudit(DEMANDE, "Date d’un audit externe", AProposDe.AUDIT_EXTERNE_A_VENIR),
    TransmettreDossier(DEMANDE, "Envoi du dossier", AProposDe.AUDIT_EXTERNE_A_VENIR),
    CompleterDossier(DEMANDE, "Complément du dossier", AProposDe.AUDIT_EXTERNE_A_VENIR),
    EnregistrerConstats(CONSTATS, "Constats de l’audit externe", AProposDe.AUDIT_EXTERNE_TENU),
    RepondreNonConformites(REPONSE, "Réponse aux non-conformités", AProposDe.AUDIT_EXTERNE_TENU),
    LeverNonConformites(REPONSE, "Levée des non-conformités", AProposDe.AUDIT_EXTERNE_TENU),
    EnregistrerDecision(DECISION, "Décision sur le label", AProposDe.AUDIT_EXTERNE_TENU),
    DeciderSuite(DECISION, "Suite donnée au refus du label"),
    Debut_LabelDelivre(DECISION, "Label repris"),
    Debut_SiteRepris(DECISION, "Site repris en chemin"),
    AutoEvaluationAnnuelle(EVALUATION, "Auto-évaluation annuelle"),
    RevueIndicateurs(BILAN, "Revue des indicateurs"),
    SaisirIndicateurs(BILAN, "Résultats d’indicateurs qui ne seront pas donnés"),
    EtablirBilanAnnuel(BILAN, "Bilan annuel"),
    DeciderRenouvellement(DECISION, "Décision de renouvellement"),
    ModifierPerimetre(CHANGEMENT, "Changement du périmètre"),
    DeciderModules(DECISION, "Décision sur les modules en suspens"),
    DeplacerAudit(CHANGEMENT, "Demande de déplacer ou d’annuler un audit"),
    DeplacerComite(CHANGEMENT, "Demande de déplacer ou d’annuler un comité"),
    RemplacerReferent(CHANGEMENT, "Remplacement du référent qualité"),
    AbandonnerDemarche(CHANGEMENT, "Abandon de la démarche");

    private final NatureEcrit nature;
    private final String titre;
    private final AProposDe sujet;

    Piece(NatureEcrit nature, String titre) {
        this(nature, titre, AProposDe.SITE);
    }

    Piece(NatureEcrit nature, String titre, AProposDe sujet) {
        this.nature = nature;
        this.titre = titre;
        this.sujet = sujet;
    }

    NatureEcrit nature() {
        return nature;
    }

    /** What it is called. */
    String titre() {
        return titre;
    }

    AProposDe sujet() {
        return sujet;
    }

    /** What this form writes; empty for one that is not of the path. */
    static Optional<Piece> de(String element) {
        return Arrays.stream(values())
                .filter(piece -> piece.name().equals(element))
                .findFirst();
    }
}
