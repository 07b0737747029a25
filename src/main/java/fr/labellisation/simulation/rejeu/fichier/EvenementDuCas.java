package fr.labellisation.simulation.rejeu.fichier;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.Debut_ChangementDecide;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Debut_DemarcheDecidee;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Debut_LabelDelivre;
import static fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue.apres;
import static fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue.avant;
import static fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue.leJour;

import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may happen in a case without being a task: the day of a committee or of an audit, a change that the project lead decides,
 * a label that existed before. Each stands for tasks, and says what their forms ask.
 */
public enum EvenementDuCas implements Code {
    COMITE_TENU(
            "Le comité local des usagers se tient",
            Porte.COMITE,
            List.of(),
            avant(ConvoquerComite).sait("dateReunion", "heure").dit("lieu", "ordreDuJour", "motif"),
            apres(RedigerCompteRendu).dit("compteRendu", "souhaits")),
    AUDIT_INTERNE(
            "L’audit interne a lieu",
            Porte.SITES,
            List.of(),
            avant(FixerDateAuditInterne).sait("dateAudit").dit("auditeur", "organisme", "motif"),
            apres(RendreRapportAuditInterne).dit("constats", "synthese")),
    AUDIT_EXTERNE(
            "L’audit externe a lieu",
            Porte.SITES,
            List.of(),
            avant(DemanderAudit)
                    .dit("demandeLe", "organisme", "contrat", "unSeulAudit")
                    .pasAvant("demandeLe"),
            avant(FixerDateAudit).sait("dateAudit").dit("auditeur", "duree", "motif"),
            apres(EnregistrerConstats).dit("rapportLe", "constats").pasAvant("rapportLe")),
    DECISION_SECOND_LABEL(
            "La décision sur le second label est rendue",
            Porte.SITES,
            List.of(),
            leJour(EnregistrerDecision).dit("decision", "niveau", "decideLe", "attestation")),
    PERIMETRE_MODIFIE(
            "Le périmètre est modifié",
            Porte.SITES,
            List.of("modules"),
            changement(),
            leJour(ModifierPerimetre)
                    .sait("demarche", "site", "devenir", "confirme")
                    .dit("modules", "aDecider", "motif")),
    SITE_AJOUTE(
            "Un site rejoint la démarche",
            Porte.SITES,
            List.of(),
            changement(),
            leJour(ModifierPerimetre)
                    .sait("demarche", "site", "devenir", "confirme")
                    .dit("modules", "aDecider", "motif")),
    SITE_RETIRE(
            "Un site quitte la démarche",
            Porte.SITES,
            List.of(),
            changement(),
            leJour(ModifierPerimetre)
                    .sait("demarche", "site", "devenir", "modules", "aDecider", "confirme")
                    .dit("motif")),
    AUDIT_DEPLACE(
            "L’audit est déplacé",
            Porte.SITES,
            List.of("nouvelleDate"),
            changement(),
            leJour(DeplacerAudit).sait("operation", "confirme").dit("nouvelleDate", "audit", "motif"),
            leJour(ConfirmerDeplacement).sait("confirme")),
    AUDIT_ANNULE(
            "L’audit est annulé",
            Porte.SITES,
            List.of(),
            changement(),
            leJour(DeplacerAudit).sait("operation", "nouvelleDate", "confirme").dit("audit", "motif"),
            leJour(ConfirmerDeplacement).sait("confirme")),
    REFERENT_REMPLACE(
            "Le référent qualité est remplacé",
            Porte.DEMARCHE,
            List.of("nom", "courriel"),
            changement(),
            leJour(RemplacerReferent)
                    .sait("confirme", PersonneDesignee.CONFIRMEE)
                    .dit("nom", "courriel", "motif")),
    DEMARCHE_ABANDONNEE(
            "La démarche est abandonnée",
            Porte.DEMARCHE,
            List.of(),
            changement(),
            leJour(AbandonnerDemarche).sait("demarche", "confirme").dit("motif")),
    /** Its version, target and committees are those of the case. */
    DEMARCHE_DECIDEE(
            "La démarche commence",
            Porte.DEMARCHE,
            List.of(),
            leJour(Debut_DemarcheDecidee)
                    .sait(
                            "departement",
                            "referentiel",
                            "secondReferentiel",
                            "dateDebut",
                            "dateCible",
                            "comiteUsagers")),
    LABEL_IMPORTE(
            "Un label antérieur est repris",
            Porte.SITES,
            List.of(),
            leJour(Debut_LabelDelivre)
                    .sait("site")
                    .dit("delivreLe", "referentiel", "modules", "attestation", "niveau", "prochainAudit"));

    /** Whoever starts a change says which kind. */
    private static TacheSousEntendue changement() {
        return leJour(Debut_ChangementDecide).sait(VariablesChangement.NATURE.nom());
    }

    /** Whom the event is about. */
    enum Porte {
        SITES,
        DEMARCHE,
        COMITE
    }

    private final String libelle;
    private final Porte porte;
    private final List<String> requises;
    private final List<TacheSousEntendue> taches;

    EvenementDuCas(String libelle, Porte porte, List<String> requises, TacheSousEntendue... taches) {
        this.libelle = libelle;
        this.porte = porte;
        this.requises = requises;
        this.taches = List.of(taches);
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

    /** Everything that its data may say, what they must say first. */
    public List<String> donnees() {
        return Stream.concat(
                        requises.stream(),
                        taches.stream().flatMap(tache -> tache.dits().stream().sorted()))
                .distinct()
                .toList();
    }

    /** What it stands for. */
    public List<TacheSousEntendue> taches() {
        return taches;
    }

    /** Does the path itself bring this day, by a timer that waits for it? */
    public boolean estUnJour() {
        return this == COMITE_TENU || estUnAudit();
    }

    public boolean estUnAudit() {
        return this == AUDIT_INTERNE || this == AUDIT_EXTERNE;
    }

    /** The day of the path that this task prepares or reports of; empty where it does neither. */
    public static Optional<EvenementDuCas> duJour(String tache) {
        return Arrays.stream(values())
                .filter(EvenementDuCas::estUnJour)
                .filter(evenement -> evenement.tache(tache).isPresent())
                .findFirst();
    }

    /** That task, if it stands for it. */
    public Optional<TacheSousEntendue> tache(String element) {
        return taches.stream().filter(tache -> tache.element().equals(element)).findFirst();
    }

    static Optional<EvenementDuCas> duCode(String code) {
        return Code.eventuel(EvenementDuCas.class, code);
    }
}
