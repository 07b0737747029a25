package fr.labellisation.lecture.verdict;

import static fr.labellisation.socle.regles.DateFrancaise.de;

import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.SituationSite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a site will have its label, keeps it or loses it. It comes from the label itself and from the day on which the next one
 * may be expected; late tasks alone endanger nothing. Source: DOMAINE.md, life of a label.
 */
public final class RegleDuVerdict {
    private final FaitsDuSite faits;
    private final SituationSite site;
    private final List<Cause> causes = new ArrayList<>();

    private RegleDuVerdict(FaitsDuSite faits) {
        this.faits = faits;
        this.site = faits.site();
    }

    public static VerdictDuSite juger(FaitsDuSite faits) {
        return new RegleDuVerdict(faits).verdict();
    }

    private VerdictDuSite verdict() {
        labelPerdu();
        labelEnVigueur();
        labelAttendu();
        taches();
        Verdict verdict = causes.stream()
                .map(cause -> cause.motif().verdict())
                .min(Verdict::compareTo)
                .orElseGet(this::sansCause);
        return new VerdictDuSite(
                verdict,
                causes,
                faits.probable() == null ? null : faits.probable().le(),
                attendu(),
                depuis());
    }

    private LocalDate attendu() {
        if (faits.renouvellement()) {
            return site.label() == null ? null : site.label().expireLe();
        }
        return site.demarche() == null ? null : site.demarche().cible();
    }

    private LocalDate depuis() {
        return switch (site.etat()) {
            case EXPIRE -> site.label().expireLe();
            case RETIRE, SUSPENDU -> site.label().depuis();
            default -> site.label() == null ? faits.refuseLe() : null;
        };
    }

    private Verdict sansCause() {
        if (site.validite().isPresent()) {
            return Verdict.ACQUIS;
        }
        return site.demarche() == null ? Verdict.SANS_DEMARCHE : Verdict.TENABLE;
    }

    private void labelPerdu() {
        if (site.etat() == EtatSite.EXPIRE) {
            ajouter(
                    Motif.EXPIRE,
                    "Le label a expiré le %s%s.".formatted(de(site.label().expireLe()), suite()));
        } else if (site.etat() == EtatSite.RETIRE) {
            ajouter(
                    Motif.RETIRE,
                    "Le label a été retiré le %s%s.".formatted(de(site.label().depuis()), suite()));
        } else if (site.label() == null && faits.refuseLe() != null) {
            ajouter(
                    Motif.REFUSE,
                    "La démarche s’est close sans le label le %s%s.".formatted(de(faits.refuseLe()), suite()));
        }
    }

    private String suite() {
        if (site.demarche() == null) {
            return ", et aucune démarche n’est en cours";
        }
        return faits.probable() == null
                ? ", et une démarche est en cours"
                : ", le suivant est probable le " + de(faits.probable().le());
    }

    private void labelEnVigueur() {
        if (site.etat() == EtatSite.SUSPENDU) {
            ajouter(
                    Motif.SUSPENDU,
                    "Le label est suspendu depuis le %s."
                            .formatted(de(site.label().depuis())));
        }
        if (faits.renouvellementLe() != null) {
            ajouter(
                    Motif.RENOUVELLEMENT_NON_COMMENCE,
                    "Le renouvellement devait commencer le %s, et le label expire le %s."
                            .formatted(de(faits.renouvellementLe()), de(expiration())));
        } else if (site.etat() == EtatSite.BIENTOT_EXPIRE && site.demarche() == null) {
            ajouter(Motif.EXPIRE_BIENTOT, "Le label expire le %s.".formatted(de(expiration())));
        }
    }

    private LocalDate expiration() {
        return site.validite().orElseThrow();
    }

    private void labelAttendu() {
        if (faits.majeures() > 0) {
            ajouter(
                    Motif.NON_CONFORMITES_MAJEURES,
                    "%s à lever, depuis l’audit du %s."
                            .formatted(
                                    faits.majeures() == 1
                                            ? "Une non-conformité majeure est"
                                            : faits.majeures() + " non-conformités majeures sont",
                                    de(faits.majeuresDepuis())));
        }
        if (faits.auditLimite() != null) {
            ajouter(
                    Motif.AUDIT_APRES_SA_LIMITE,
                    "Un audit devait se tenir le %s au plus tard.".formatted(de(faits.auditLimite())));
        }
        if (faits.auditProche() != null && faits.auditProche().manquants() > 0) {
            ajouter(Motif.PAS_PRET_POUR_L_AUDIT, pasPret(faits.auditProche()));
        }
        if (faits.probable() != null) {
            labelProbable(faits.probable());
        }
    }

    private static String pasPret(AuditProche audit) {
        return "L’audit externe se tient le %s, %s, et %s sur %d."
                .formatted(
                        de(audit.le()),
                        switch (audit.jours()) {
                            case 0 -> "aujourd’hui";
                            case 1 -> "demain";
                            default -> "dans %d jours".formatted(audit.jours());
                        },
                        audit.manquants() == 1
                                ? "il manque encore un point de la préparation"
                                : "il manque encore %d points de la préparation".formatted(audit.manquants()),
                        audit.points());
    }

    /** A renewal is measured by the end of the label that it follows, which says it itself once it has ended; else the wanted day counts. */
    private void labelProbable(LabelProbable probable) {
        LocalDate cible = site.demarche() == null ? null : site.demarche().cible();
        if (faits.renouvellement()) {
            if (site.validite().isPresent() && probable.le().isAfter(expiration())) {
                ajouter(
                        Motif.EXPIRE_AVANT_LE_SUIVANT,
                        "Le label expire le %s, et le suivant est probable le %s\u00a0: %s sans label."
                                .formatted(de(expiration()), de(probable.le()), jours(expiration(), probable.le())));
                return;
            }
        } else if (cible != null && probable.le().isAfter(cible)) {
            ajouter(
                    Motif.CIBLE_MANQUEE,
                    "Le label est probable le %s, %s après la date voulue, le %s."
                            .formatted(de(probable.le()), jours(cible, probable.le()), de(cible)));
            return;
        }
        if (probable.retard() > 0) {
            ajouter(
                    Motif.PREVISION_DEPASSEE,
                    "Le parcours a %d jour%s de retard sur sa prévision."
                            .formatted(probable.retard(), probable.retard() > 1 ? "s ouvrés" : " ouvré"));
        }
    }

    private void taches() {
        if (site.enRetard() > 0) {
            ajouter(
                    Motif.TACHES_EN_RETARD,
                    site.enRetard() == 1 ? "Une tâche est en retard." : site.enRetard() + " tâches sont en retard.");
        }
    }

    private static String jours(LocalDate depuis, LocalDate jusqua) {
        long jours = ChronoUnit.DAYS.between(depuis, jusqua);
        return jours == 1 ? "un jour" : jours + " jours";
    }

    private void ajouter(Motif motif, String phrase) {
        causes.add(new Cause(motif, phrase));
    }
}
