package fr.labellisation.simulation.nation.invention;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;

import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Labels obtained before the software came, brought in with their dates, and what became of them. */
final class RecitDesLabels {
    private static final int JOURS_AVANT_L_IMPORT = 6;
    private static final int ANNEES = 3;
    private static final int FENETRE_EN_MOIS = 8;
    private static final String DECIDER = DeciderRenouvellement.name();

    private final DepartementInvente departement;
    private final Recit recit;
    private final Random hasard;

    RecitDesLabels(DepartementInvente departement, Recit recit, Random hasard) {
        this.departement = departement;
        this.recit = recit;
        this.hasard = hasard;
    }

    void raconter() {
        departement.sousLabelAnterieur().forEach(this::raconter);
        departement.enDemarche().stream()
                .filter(site -> site.site().type() == TypeSite.PREFECTURE)
                .forEach(this::marianne);
    }

    private void raconter(SiteInvente site) {
        List<String> ici = List.of(site.code());
        switch (site.etape()) {
            case SUIVI -> importer(site, jour(-entre(130, 830)));
            case RENOUVELLEMENT_A_DECIDER -> {
                LocalDate expiration = jour(entre(205, 240));
                importer(site, expiration.minusYears(ANNEES));
                recit.tache(jour(entre(5, 15)), DECIDER, ici, Map.of());
            }
            case RENOUVELLEMENT_EN_COURS -> {
                LocalDate expiration = jour(entre(60, 170));
                importer(site, expiration.minusYears(ANNEES));
                decider(ouverture(expiration).plusDays(entre(8, 18)), ici, "renouveler");
            }
            case EXPIRE -> {
                LocalDate expiration = jour(-entre(10, 120));
                importer(site, expiration.minusYears(ANNEES));
                decider(ouverture(expiration).plusDays(entre(10, 18)), ici, "ne-pas-renouveler");
            }
            case RENOUVELE -> renouveler(site, ici);
            case DEUX_LABELS -> {
                importer(site, jour(-entre(130, 830)));
                importerMarianne(site, jour(-entre(600, 830)));
            }
            case SUSPENDU -> suspendre(site, ici, jour(-entre(15, 60)));
            case RETIRE -> retirer(site, ici, jour(-entre(160, 200)));
            default -> throw new IllegalStateException(site.etape() + " is no step of an earlier label");
        }
    }

    private void renouveler(SiteInvente site, List<String> ici) {
        LocalDate expiration = jour(-entre(20, 140));
        importer(site, expiration.minusYears(ANNEES));
        decider(ouverture(expiration).plusDays(entre(8, 16)), ici, "renouveler");
        new RecitDuRenouvellement(recit, hasard).raconter(expiration, ici);
    }

    /** A follow-up audit that was due about then found something serious; an answer is expected. */
    private void suspendre(SiteInvente site, List<String> ici, LocalDate audit) {
        LocalDate du = audit.plusDays(entre(12, 20));
        int intervalle = departement
                .referentiels()
                .enVigueur(Familles.QUALIPREF, du.minusYears(1))
                .suiviMois();
        importer(site, du.minusMonths(intervalle));
        recit.evenement(audit, EvenementDuCas.AUDIT_EXTERNE, ici, Map.of("constats", List.of(Textes.majeure(hasard))));
        recit.tache(audit.plusDays(6), EnregistrerConstats.name(), ici, Map.of());
    }

    /** What was found could not be lifted in the three months that were given. */
    private void retirer(SiteInvente site, List<String> ici, LocalDate audit) {
        suspendre(site, ici, audit);
        recit.tache(
                audit.plusDays(130),
                LeverNonConformites.name(),
                ici,
                Map.of("issueLevee", "non-levee", "preuve", Textes.PREUVE_INSUFFISANTE));
        recit.tache(audit.plusDays(142), EnregistrerDecision.name(), ici, Map.of("decision", "label-retire"));
    }

    /** The préfecture had another label, which comes to its end while the démarche goes on. */
    private void marianne(SiteInvente site) {
        LocalDate expiration = departement.debut().plusDays(entre(20, 60));
        importerMarianne(site, expiration.minusYears(ANNEES));
    }

    private void decider(LocalDate le, List<String> ici, String decision) {
        LocalDate possible = departement.debut().plusDays(JOURS_AVANT_L_IMPORT + 4);
        recit.tache(
                le.isBefore(possible) ? possible : le,
                DECIDER,
                ici,
                Map.of(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), decision));
    }

    private static LocalDate ouverture(LocalDate expiration) {
        return expiration.minusMonths(FENETRE_EN_MOIS);
    }

    private void importer(SiteInvente site, LocalDate delivreLe) {
        importer(site, delivreLe, Familles.QUALIPREF);
    }

    private void importerMarianne(SiteInvente site, LocalDate delivreLe) {
        importer(site, delivreLe, Familles.MARIANNE);
    }

    private void importer(SiteInvente site, LocalDate delivreLe, String famille) {
        Referentiel version = departement.referentiels().enVigueur(famille, delivreLe);
        LocalDate auPlusTot = departement.debut().plusDays(JOURS_AVANT_L_IMPORT);
        LocalDate le = delivreLe.isAfter(auPlusTot) ? delivreLe : auPlusTot;
        Map<String, Object> donnees = new HashMap<>(Map.of(
                "delivreLe",
                delivreLe.toString(),
                "referentiel",
                version.id(),
                "modules",
                version.aDesModules() ? site.modules() : List.of(),
                "attestation",
                "%s-%05d".formatted(departement.code(), hasard.nextInt(100_000))));
        if (!version.niveaux().isEmpty()) {
            int rang = hasard.nextInt(version.niveaux().size());
            donnees.put("niveau", version.niveaux().get(rang).code());
        }
        recit.evenement(le, EvenementDuCas.LABEL_IMPORTE, List.of(site.code()), donnees);
    }

    private int entre(int un, int autre) {
        return hasard.nextInt(un, autre + 1);
    }

    private LocalDate jour(int decalage) {
        return departement.aujourdhui().plusDays(decalage);
    }
}
