package fr.labellisation.simulation.nation.invention;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;

import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What happens on the way to a first label. A task that a fact of the days to come names waits for it: that keeps a site at its step,
 * and lets it be late where its démarche is older.
 */
final class RecitDeLaDemarche {
    private static final int NOMINATION = 4;
    private static final int PERIMETRE = 44;
    private static final int EVALUATION = 88;
    private static final int RELAIS = 100;
    private static final int COMITE = 200;
    private static final int AUDIT = 352;
    private static final int ENTRE_LES_AUDITS = 90;
    private static final LocalTime HEURE_DU_COMITE = LocalTime.of(18, 0);

    private final DepartementInvente departement;
    private final Recit recit;
    private final Random hasard;
    private final RecitDuPerimetre perimetre;

    RecitDeLaDemarche(DepartementInvente departement, Recit recit, Random hasard) {
        this.departement = departement;
        this.recit = recit;
        this.hasard = hasard;
        this.perimetre = new RecitDuPerimetre(departement, recit, hasard);
    }

    void raconter() {
        Personnes personnes = new Personnes(departement.code(), departement.graine());
        boolean relais = departement.place().relais();
        depuisLeDebut(
                NOMINATION,
                NommerReferent.name(),
                List.of(),
                identite(relais ? personnes.premierReferent() : personnes.referent()));
        boolean lancement = departement.enDemarche().stream().allMatch(site -> site.etape() == StadeInvente.LANCEMENT);
        if (lancement) {
            boolean comiteConstitue = departement.age() > 30;
            dans(
                    5,
                    12,
                    comiteConstitue ? ArreterPerimetre.name() : ConstituerComitePilotage.name(),
                    List.of(),
                    Map.of());
            return;
        }
        depuisLeDebut(PERIMETRE, ArreterPerimetre.name(), List.of(), Map.of("perimetre", perimetre.choix()));
        if (departement.profil() == Profil.ABANDON) {
            recit.evenement(
                    jour(-20 - hasard.nextInt(70)),
                    EvenementDuCas.DEMARCHE_ABANDONNEE,
                    List.of(),
                    Map.of("motif", Textes.MOTIF_D_ABANDON));
            return;
        }
        if (relais) {
            remplacer(personnes.referent());
        }
        recit.evenementA(HEURE_DU_COMITE, departement.debut().plusDays(COMITE), EvenementDuCas.COMITE_TENU);
        departement.enDemarche().forEach(this::raconter);
    }

    /** The new référent has the address of the role; who left keeps one of his own. */
    private void remplacer(PersonneInventee nouveau) {
        Map<String, Object> donnees = new HashMap<>(identite(nouveau));
        donnees.put("motif", Textes.MOTIF_DU_RELAIS);
        LocalDate le = departement.debut().plusDays(RELAIS + hasard.nextInt(20));
        recit.evenement(le, EvenementDuCas.REFERENT_REMPLACE, List.of(), donnees);
    }

    private static Map<String, Object> identite(PersonneInventee personne) {
        return Map.of("nom", personne.nom(), "courriel", personne.courriel());
    }

    private void raconter(SiteInvente site) {
        List<String> ici = List.of(site.code());
        if (site.etape() != StadeInvente.DIAGNOSTIC) {
            perimetre.evaluer(site, departement.debut().plusDays(EVALUATION));
        }
        switch (site.etape()) {
            case DIAGNOSTIC -> dans(6, 15, EvaluerModule.name(), ici, Map.of());
            case PLAN ->
                dans(
                        6,
                        15,
                        hasard.nextBoolean() ? RedigerPlanActions.name() : ArreterPlanActions.name(),
                        ici,
                        Map.of());
            case MISE_EN_OEUVRE -> {
                dans(10, 40, RealiserAction.name(), ici, Map.of());
                audit(jour(entre(90, 120)), EvenementDuCas.AUDIT_EXTERNE, ici, List.of());
            }
            case AUDIT_INTERNE -> auditInterneAVenir(ici);
            case AUDIT_EXTERNE -> auditExterneAVenir(ici);
            case DECISION -> decisionAVenir(ici);
            case LABELLISE -> audits(departement.debut().plusDays(AUDIT + hasard.nextInt(15)), ici);
            default -> throw new IllegalStateException(site.etape() + " is no step of a démarche");
        }
    }

    private void auditInterneAVenir(List<String> ici) {
        if (hasard.nextBoolean()) {
            dans(2, 6, TransmettreDocuments.name(), ici, Map.of());
        }
        audit(jour(entre(12, 25)), EvenementDuCas.AUDIT_INTERNE, ici, List.of());
        audit(jour(entre(70, 80)), EvenementDuCas.AUDIT_EXTERNE, ici, List.of());
    }

    private void auditExterneAVenir(List<String> ici) {
        if (hasard.nextInt(3) == 0) {
            boolean parti = departement.referentiel().auditInterneRequis();
            dans(2, 6, parti ? CompleterDossier.name() : TransmettreDossier.name(), ici, Map.of());
        }
        audits(jour(entre(18, 40)), ici);
    }

    private void decisionAVenir(List<String> ici) {
        LocalDate externe = jour(-entre(12, 18));
        audits(externe, ici);
        recit.tache(externe.plusDays(5), EnregistrerConstats.name(), ici, Map.of());
        dans(6, 15, EnregistrerDecision.name(), ici, Map.of());
    }

    private void audits(LocalDate externe, List<String> ici) {
        if (departement.referentiel().auditInterneRequis()) {
            audit(externe.minusDays(ENTRE_LES_AUDITS), EvenementDuCas.AUDIT_INTERNE, ici, Textes.constats(hasard));
        }
        audit(externe, EvenementDuCas.AUDIT_EXTERNE, ici, Textes.constats(hasard));
    }

    private void audit(LocalDate le, EvenementDuCas audit, List<String> ici, List<Map<String, Object>> constats) {
        recit.evenement(le, audit, ici, constats.isEmpty() ? Map.of() : Map.of("constats", constats));
    }

    private void depuisLeDebut(int jours, String tache, List<String> sites, Map<String, Object> donnees) {
        recit.tache(departement.debut().plusDays(jours), tache, sites, donnees);
    }

    private void dans(int auPlusTot, int auPlusTard, String tache, List<String> sites, Map<String, Object> donnees) {
        recit.tache(jour(entre(auPlusTot, auPlusTard)), tache, sites, donnees);
    }

    private int entre(int un, int autre) {
        return hasard.nextInt(un, autre + 1);
    }

    private LocalDate jour(int decalage) {
        return departement.aujourdhui().plusDays(decalage);
    }
}
