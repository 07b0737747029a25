package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.simulation.rejeu.fichier.Attendu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.verification.Bilan.Constatation;
import fr.labellisation.simulation.rejeu.verification.Bilan.Resultat;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks each expectation of a case at the end of its day, while the replay goes by. */
public final class VerificationDuCas {
    private final Cas cas;
    private final EtatConstate etat;
    private final List<Attendu> restants;
    private final List<Constatation> constatations = new ArrayList<>();

    public VerificationDuCas(Cas cas, EtatConstate etat) {
        this.cas = cas;
        this.etat = etat;
        this.restants = new ArrayList<>(cas.attendus());
    }

    /** What the application knows, as the expectations ask it. */
    public interface EtatConstate {
        /**
         * The latest label of the site; empty where there is none.
         *
         * @param referentiel of this version, or null for whichever
         */
        Optional<LabelConstate> label(String site, String referentiel);

        /** The same of the label that the latest one replaced; empty where it replaced none. */
        Optional<LabelConstate> labelRemplace(String site);

        /** State of the démarche of the case; empty where there is none. */
        Optional<String> demarche();

        /** The scope of the site in the démarche of the case; empty where the site is not in it. */
        Optional<PerimetreConstate> perimetre(String site);

        /** Meetings of the users’ committees of the démarche of the case that have been convened. */
        List<ComiteConstate> comites();

        /** Dates of this kind in the calendars of the site's labels. */
        List<LocalDate> echeances(String site, String nature);

        /** Audits of the site, internal or external ones, the first one first. */
        List<AuditConstate> audits(String site, boolean interne);

        /** Lead times of the reminders asked for, one for each recipient; empty when no such audit is on that day. */
        Optional<List<Integer>> paliers(String site, boolean interne, LocalDate audit);
    }

    /** @param etat as in the table label */
    public record LabelConstate(String etat, LocalDate expire, String referentiel, List<String> modules) {}

    /**
     * @param le its day; null while none is fixed
     * @param etat as in the table audit
     */
    public record AuditConstate(LocalDate le, String etat) {}

    /** @param aDecider modules that are still open; null where nobody asks */
    public record PerimetreConstate(List<String> modules, List<String> aDecider) {}

    /** @param compteRendu whether its minutes are written */
    public record ComiteConstate(LocalDateTime quand, boolean compteRendu) {}

    /** Checks what is expected before that day. */
    public void avant(LocalDate jour) {
        List<Attendu> echus =
                restants.stream().filter(attendu -> attendu.le().isBefore(jour)).toList();
        restants.removeAll(echus);
        echus.forEach(this::verifier);
    }

    /** Checks what is expected up to the last day played; the rest cannot be known. */
    public List<Constatation> conclure(LocalDate dernierJour) {
        avant(dernierJour.plusDays(1));
        restants.forEach(attendu -> constatations.add(new Constatation(
                attendu.ligne(),
                Resultat.NON_VERIFIE,
                "attendu le " + DateFrancaise.de(attendu.le()) + ", après la fin du rejeu\u00a0: non vérifié",
                attendu.repere().source())));
        return constatations.stream()
                .sorted(Comparator.comparingInt(Constatation::ligne))
                .toList();
    }

    private void verifier(Attendu attendu) {
        ComparaisonDesAttendus comparaison = new ComparaisonDesAttendus(cas, etat, this::noter);
        if (attendu instanceof Attendu.DuLabel label) {
            label.sites().forEach(site -> comparaison.label(label, site));
        } else if (attendu instanceof Attendu.DeLaDemarche demarche) {
            comparaison.demarche(demarche);
        } else if (attendu instanceof Attendu.DuPerimetre perimetre) {
            perimetre.sites().forEach(site -> comparaison.perimetre(perimetre, site));
        } else if (attendu instanceof Attendu.DuComite comite) {
            comparaison.comite(comite);
        } else if (attendu instanceof Attendu.DuneEcheance echeance) {
            echeance.sites().forEach(site -> comparaison.echeance(echeance, site));
        } else if (attendu instanceof Attendu.DunAudit audit) {
            audit.sites().forEach(site -> comparaison.audit(audit, site));
        } else if (attendu instanceof Attendu.DesRappels rappels) {
            rappels.sites().forEach(site -> comparaison.rappels(rappels, site));
        }
    }

    private void noter(Constatation constatation) {
        constatations.add(constatation);
    }
}
