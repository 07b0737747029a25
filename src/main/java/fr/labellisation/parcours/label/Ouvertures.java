package fr.labellisation.parcours.label;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The days on which the renewal of a label and its follow-up of the year open, backward from what they prepare. */
@Component
public class Ouvertures {
    public static final String RENOUVELLEMENT = "OuvertureRenouvellement";
    public static final String SUIVI = "OuvertureSuivi";

    private final Echeancier echeancier;
    private final PlanDuRenouvellement plan;
    private final Perimetres perimetres;
    private final Referentiels referentiels;

    Ouvertures(Echeancier echeancier, PlanDuRenouvellement plan, Perimetres perimetres, Referentiels referentiels) {
        this.echeancier = echeancier;
        this.plan = plan;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
    }

    /** The same with other delays. */
    public Ouvertures si(Delais autres) {
        return new Ouvertures(echeancier.si(autres), plan, perimetres, referentiels);
    }

    /**
     * Backward from the expiry, by the delay of the opening; earlier where the delays of the renewal itself would not fit
     * into it. Done on time is never too late.
     */
    public LocalDate renouvellement(Label label) {
        return renouvellements(List.of(label)).get(label.code());
    }

    /** The same for many, by code of the label, in one query. */
    public Map<String, LocalDate> renouvellements(Collection<Label> labels) {
        Map<List<Object>, LocalDate> semblables = new HashMap<>();
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> ensemble =
                perimetres.enVigueur(labels.stream().map(Label::demarche).collect(toSet()));
        return labels.stream().collect(toMap(Label::code, label -> {
            int sites = ensemble.getOrDefault(label.demarche(), new TreeMap<>()).size();
            return semblables.computeIfAbsent(
                    List.of(label.site().departement(), label.referentiel(), label.revision(), label.expireLe(), sites),
                    nouveau -> renouvellement(label, sites));
        }));
    }

    /** Names, in the table Delais, of all that the opening of a renewal is counted by. */
    public Set<String> delaisDuRenouvellement() {
        Set<String> delais = new HashSet<>(plan.delais());
        delais.add(RENOUVELLEMENT);
        return delais;
    }

    /** Sites that were labelled by one démarche renew together. */
    private LocalDate renouvellement(Label label, int sites) {
        LocalDate regle = echeancier.decaler(RENOUVELLEMENT, faits(label), label.expireLe());
        LocalDate dernier = plan.dernierDepart(label, Math.max(1, sites), echeancier.delais());
        return dernier.isBefore(regle) ? dernier : regle;
    }

    /** The last day for the audit of a renewal. */
    LocalDate dernierAudit(Label label) {
        return plan.dernierAudit(label, echeancier.delais());
    }

    /**
     * Backward from the first thing that the follow-up owes.
     *
     * @param bilan day by which the yearly review is due
     * @param audit day of the next follow-up audit; empty if none is to come
     */
    public LocalDate suivi(Label label, LocalDate bilan, Optional<LocalDate> audit) {
        return echeancier.decaler(
                SUIVI, faits(label), audit.filter(jour -> jour.isBefore(bilan)).orElse(bilan));
    }

    private Map<String, Object> faits(Label label) {
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                label.site().departement().valeur(),
                Echeancier.VERSION,
                VersionSuivie.de(label.version(referentiels)));
    }
}
