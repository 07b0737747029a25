package fr.labellisation.parcours.label;

import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.ObligationsDuLabel;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.enquete.EnquetesDues;
import fr.labellisation.parcours.label.Label.Etat;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Delivers labels and keeps their calendars: follow-up audits, yearly reviews, expiry, by the référentiel of each. A site
 * that holds labels of two families follows both calendars, each at the interval of the combination. Source: DOMAINE.md §2.
 */
@Service
public class CycleDuLabel implements DecisionsDeLabel, ObligationsDuLabel, EnquetesDues {
    private final Labels labels;
    private final Obligations obligations;
    private final Referentiels referentiels;
    private final RappelsDuLabel rappels;
    private final Ouvertures ouvertures;
    private final Demarches demarches;

    CycleDuLabel(
            Labels labels,
            Obligations obligations,
            Referentiels referentiels,
            RappelsDuLabel rappels,
            Ouvertures ouvertures,
            Demarches demarches) {
        this.labels = labels;
        this.obligations = obligations;
        this.referentiels = referentiels;
        this.rappels = rappels;
        this.ouvertures = ouvertures;
        this.demarches = demarches;
    }

    @Override
    public String delivrer(CodeDemarche demarche, CodeSite site, String referentiel, LocalDate le, String attestation) {
        return ouvrir(demarche, site, referentiel, le, attestation, null);
    }

    /** Records a label obtained before this software; its dates already past are dropped. */
    String importer(
            CodeDemarche demarche,
            CodeSite site,
            String referentiel,
            LocalDate le,
            String attestation,
            LocalDate aujourdhui) {
        return ouvrir(demarche, site, referentiel, le, attestation, aujourdhui);
    }

    private String ouvrir(
            CodeDemarche demarche,
            CodeSite site,
            String referentiel,
            LocalDate le,
            String attestation,
            LocalDate importeLe) {
        Referentiel version = demarches.exiger(demarche).version(referentiels, referentiel);
        String code = Label.code(site, referentiel, le);
        LocalDate expiration = version.expiration(le);
        Label label =
                new Label(code, site, demarche, referentiel, version.revision(), le, expiration, Etat.DELIVRE, le);
        labels.creer(label, attestation, importeLe != null);
        LocalDate depuis = importeLe == null ? le : importeLe;
        version.bilansAnnuels(le)
                .forEach(
                        date -> obligations.prevoir(code, NatureObligation.BILAN_ANNUEL, date, !date.isBefore(depuis)));
        obligations.prevoir(code, NatureObligation.EXPIRATION, expiration, true);
        // A label of another family changes the interval of those that the site already holds.
        labels.enCours(site).forEach(autre -> prevoirAudits(autre, depuis));
        rappels.suivre(label);
        return code;
    }

    private void prevoirAudits(Label label, LocalDate depuis) {
        Referentiel version = label.version(referentiels);
        boolean combine = version.suiviCombine() != null
                && labels.enCours(label.site()).stream()
                        .map(autre -> referentiels.exiger(autre.referentiel()).famille())
                        .anyMatch(version.suiviCombine().famille()::equals);
        obligations.oublier(label.code(), NatureObligation.AUDIT_SUIVI, depuis);
        version.auditsDeSuivi(label.delivreLe(), combine)
                .forEach(date ->
                        obligations.prevoir(label.code(), NatureObligation.AUDIT_SUIVI, date, !date.isBefore(depuis)));
    }

    /**
     * The next follow-up audit has a day of its own, told with a label brought in: it takes the place of the one counted from
     * the label.
     *
     * @throws SaisieRefusee if the label owes no follow-up audit any more, or has ended by that day
     */
    void fixerProchainAudit(String code, LocalDate le) {
        Label label = labels.exiger(code);
        Refus.si(auditPossible(
                label.version(referentiels),
                label.expireLe(),
                prochainAudit(code).isPresent(),
                le));
        prochainAudit(code).ifPresent(compte -> obligations.deplacer(code, NatureObligation.AUDIT_SUIVI, compte, le));
    }

    /** May the next follow-up audit of a label of this version be on that day? */
    public static Avis auditPossible(Referentiel version, LocalDate expireLe, boolean encoreDu, LocalDate le) {
        return Avis.selon(
                Avis.refus(
                        !encoreDu,
                        "«\u00a0Prochain audit\u00a0»\u00a0: ce label %s ne doit plus d’audit de suivi avant sa fin, rien n’est"
                                + " attendu ici.",
                        version.nom()),
                Avis.refus(
                        encoreDu && !le.isBefore(expireLe),
                        "«\u00a0Prochain audit\u00a0»\u00a0: l’audit de suivi a lieu avant la fin du label, le %s.",
                        DateFrancaise.de(expireLe)));
    }

    /** Labels of the same family that the site still holds and that this one takes over from. */
    public List<Label> remplacesPar(String code) {
        Label nouveau = labels.exiger(code);
        String famille = referentiels.exiger(nouveau.referentiel()).famille();
        return labels.enCours(nouveau.site()).stream()
                .filter(ancien -> !ancien.code().equals(code))
                .filter(ancien ->
                        referentiels.exiger(ancien.referentiel()).famille().equals(famille))
                .toList();
    }

    @Override
    public void classer(String label, NiveauDeLabel niveau) {
        labels.classer(label, niveau);
    }

    @Override
    public void maintenir(String label, LocalDate le) {
        if (labels.exiger(label).etat() == Etat.SUSPENDU) {
            labels.passerA(label, Etat.DELIVRE, le);
        }
        prochainAudit(label).ifPresent(date -> obligations.honorer(label, NatureObligation.AUDIT_SUIVI, date));
    }

    @Override
    public void retirer(String label, LocalDate le) {
        terminer(label, Etat.RETIRE, le);
    }

    public void suspendre(String label, LocalDate le) {
        labels.passerA(label, Etat.SUSPENDU, le);
    }

    /** Ends the label: withdrawn, expired or replaced by a new one. */
    public void terminer(String label, Etat etat, LocalDate le) {
        labels.passerA(label, etat, le);
        obligations.abandonner(label);
        rappels.arreter(labels.exiger(label));
    }

    public Optional<LocalDate> prochainAudit(String label) {
        return obligations.prochaine(label, NatureObligation.AUDIT_SUIVI);
    }

    @Override
    public Optional<LocalDate> auditAuPlusTard(Parcours parcours, NatureAudit nature, String label) {
        return switch (nature) {
            case SUIVI -> Optional.ofNullable(label).flatMap(this::prochainAudit);
            case RENOUVELLEMENT ->
                labels.enCours(parcours.site()).stream()
                        .filter(ancien -> demarches
                                .exiger(parcours.demarche())
                                .versions()
                                .anyMatch(version -> seRenouvelleSur(ancien, version)))
                        .map(ouvertures::dernierAudit)
                        .min(LocalDate::compareTo);
            default -> Optional.empty();
        };
    }

    private boolean seRenouvelleSur(Label ancien, String version) {
        return ancien.referentiel().equals(version)
                || referentiels
                        .pourRenouveler(ancien.referentiel(), ancien.expireLe())
                        .id()
                        .equals(version);
    }

    public Optional<LocalDate> prochainBilan(String label) {
        return obligations.prochaine(label, NatureObligation.BILAN_ANNUEL);
    }

    void honorerBilan(String label) {
        prochainBilan(label).ifPresent(date -> obligations.honorer(label, NatureObligation.BILAN_ANNUEL, date));
        rappels.suivreLAnnee(labels.exiger(label));
    }

    @Override
    public void publiee(CodeSite site) {
        labels.enCours(site).forEach(rappels::suivreLEnquete);
    }
}
