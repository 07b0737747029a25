package fr.labellisation.lecture.verdict;

import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;

/** Facts of a site, said one by one: it has nothing but what a test gives it. */
final class FaitsDEssai {
    static final LocalDate EXPIRATION = LocalDate.parse("2027-06-27");
    static final LocalDate CIBLE = LocalDate.parse("2027-01-29");

    private EtatSite etat = EtatSite.SANS_DEMARCHE;
    private DemarcheEnCours demarche;
    private LabelDuSite label;
    private LabelProbable probable;
    private int enRetard;
    private int majeures;
    private boolean renouvellement;
    private LocalDate refuse;
    private LocalDate auditLimite;
    private AuditProche auditProche;
    private LocalDate renouvellementLe;

    static FaitsDEssai sans() {
        return new FaitsDEssai();
    }

    FaitsDEssai label(EtatSite ainsi) {
        etat = ainsi;
        label = new LabelDuSite(
                "91-evry/qual-e-pref-2018/2024-06-27",
                "qual-e-pref-2018",
                LocalDate.parse("2024-06-27"),
                EXPIRATION,
                LocalDate.parse("2026-11-20"),
                "selon l’essai",
                null);
        return this;
    }

    FaitsDEssai demarche(LocalDate cible) {
        demarche = new DemarcheEnCours(
                new CodeDemarche("91-2026"), "qual-e-pref-2018", null, LocalDate.parse("2026-01-05"), cible);
        if (label == null) {
            etat = EtatSite.EN_PREPARATION;
        }
        return this;
    }

    FaitsDEssai renouvellement() {
        renouvellement = true;
        return demarche(EXPIRATION);
    }

    FaitsDEssai probable(LocalDate le, int retard) {
        probable = new LabelProbable(le, CIBLE, null, retard);
        return this;
    }

    FaitsDEssai tachesEnRetard(int nombre) {
        enRetard = nombre;
        return this;
    }

    FaitsDEssai majeures(int nombre) {
        majeures = nombre;
        return this;
    }

    FaitsDEssai refuseLe(LocalDate le) {
        refuse = le;
        return this;
    }

    FaitsDEssai auditLimite(LocalDate le) {
        auditLimite = le;
        return this;
    }

    FaitsDEssai auditDans(int jours, int manquants) {
        auditProche = new AuditProche(LocalDate.parse("2026-11-29").plusDays(jours), jours, manquants, 40);
        return this;
    }

    FaitsDEssai renouvellementLe(LocalDate le) {
        renouvellementLe = le;
        return this;
    }

    VerdictDuSite juger() {
        return RegleDuVerdict.juger(new FaitsDuSite(
                new SituationSite(
                        new CodeSite("91-evry"),
                        new CodeDepartement("91"),
                        "Préfecture d’Évry-Courcouronnes",
                        TypeSite.PREFECTURE,
                        etat,
                        demarche,
                        null,
                        label,
                        null,
                        enRetard,
                        enRetard,
                        null),
                probable,
                majeures,
                majeures == 0 ? null : LocalDate.parse("2026-11-16"),
                renouvellement,
                refuse,
                auditLimite,
                auditProche,
                renouvellementLe));
    }
}
