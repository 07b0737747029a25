package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.Jalon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The four days by which a path is judged: planned, probable as long as they are to come, real once they are there.
 *
 * @param demarche the one that the site follows, or that led to its label
 * @param prevision steps of it that concern the site
 * @param probable day on which the label may be expected; null where none is
 * @param attendue from the last day that was planned to the one that is probable
 */
record JalonsDuSite(
        CodeDemarche demarche,
        List<TacheFaite> faites,
        List<TacheOuverte> ouvertes,
        List<EvenementDate> dates,
        List<Label> labels,
        List<Comparaison> prevision,
        LocalDate probable,
        UnaryOperator<LocalDate> attendue,
        EnClair clair) {

    /** Empty where none of them has a day. */
    List<Jalon> jalons() {
        List<Jalon> jalons = List.of(
                jalon("Diagnostic partagé", Etape.DIAGNOSTIC, null, diagnostic()),
                audit("Audit interne", Etape.AUDIT_INTERNE, NatureEvenement.AUDIT_INTERNE),
                audit("Audit externe", Etape.AUDIT_EXTERNE, NatureEvenement.AUDIT_EXTERNE),
                jalon("Label", Etape.DECISION, probable, label()));
        return jalons.stream().allMatch(Jalon::vide) ? List.of() : jalons;
    }

    private Optional<LocalDate> diagnostic() {
        boolean enCours = ouvertes.stream()
                .anyMatch(tache -> tache.etape() == Etape.DIAGNOSTIC && demarche.equals(tache.demarche()));
        return enCours
                ? Optional.empty()
                : faites.stream()
                        .filter(tache -> tache.etape() == Etape.DIAGNOSTIC
                                && tache.par() != null
                                && demarche.equals(tache.demarche()))
                        .map(tache -> clair.jour(tache.le()))
                        .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> label() {
        return labels.stream()
                .filter(label -> demarche.equals(label.demarche()))
                .map(Label::delivreLe)
                .min(Comparator.naturalOrder());
    }

    /** The first one of the démarche that took place; one whose day is fixed is expected on that day. */
    private Jalon audit(String titre, Etape etape, NatureEvenement nature) {
        LocalDate fixe = audits(nature, EvenementDate.Etat.PREVU)
                .filter(jour -> !jour.isBefore(clair.aujourdhui()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return jalon(
                titre, etape, fixe, audits(nature, EvenementDate.Etat.PASSE).min(Comparator.naturalOrder()));
    }

    private Stream<LocalDate> audits(NatureEvenement nature, EvenementDate.Etat etat) {
        return dates.stream()
                .filter(date -> date.nature() == nature && date.etat() == etat && demarche.equals(date.demarche()))
                .map(EvenementDate::le);
    }

    private Jalon jalon(String titre, Etape etape, LocalDate connu, Optional<LocalDate> reel) {
        LocalDate prevu = prevision.stream()
                .filter(etapePrevue -> etapePrevue.etape() == etape)
                .map(Comparaison::finPrevue)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate attendu = connu != null || prevu == null ? connu : attendue.apply(prevu);
        LocalDate jour = reel.orElse(attendu);
        return new Jalon(
                titre,
                date(prevu),
                reel.isPresent() ? "" : date(attendu),
                date(reel.orElse(null)),
                prevu == null || jour == null ? "" : ecart(prevu, jour),
                prevu != null && jour != null && jour.isAfter(prevu));
    }

    private static String date(LocalDate jour) {
        return jour == null ? "" : DateFrancaise.de(jour);
    }

    private static String ecart(LocalDate prevu, LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(prevu, jour);
        return jours == 0
                ? "le jour prévu"
                : EnClair.nombre(Math.abs(jours), "jour", "jours")
                        + (jours > 0 ? " après la date prévue" : " avant la date prévue");
    }
}
