package fr.labellisation.parcours.label.camunda;

import static java.util.stream.Collectors.toMap;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.camunda.Minuteries;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.NatureObligation;
import fr.labellisation.parcours.label.Obligations;
import fr.labellisation.parcours.label.Ouvertures;
import fr.labellisation.parcours.label.RappelsDuLabel;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.reglages.MomentRecale;
import fr.labellisation.reglages.MomentsARecaler;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The labels whose renewal, or whose follow-up of the year, is still to open. */
@Component
class OuverturesEnCours implements MomentsARecaler {
    private final Minuteries minuteries;
    private final LabelsEnAttente enAttente;
    private final Obligations obligations;
    private final Ouvertures ouvertures;
    private final RappelsDuLabel rappels;
    private final Echeancier echeancier;
    private final Sites sites;

    OuverturesEnCours(
            Minuteries minuteries,
            LabelsEnAttente enAttente,
            Obligations obligations,
            Ouvertures ouvertures,
            RappelsDuLabel rappels,
            Echeancier echeancier,
            Sites sites) {
        this.minuteries = minuteries;
        this.enAttente = enAttente;
        this.obligations = obligations;
        this.ouvertures = ouvertures;
        this.rappels = rappels;
        this.echeancier = echeancier;
        this.sites = sites;
    }

    /** When a label opens what it owes, and what announces that. */
    private record Ouverture(LocalDate jour, DateARappeler annonce) {}

    @Override
    public Set<String> moments() {
        Set<String> moments = new HashSet<>(ouvertures.delaisDuRenouvellement());
        moments.add(Ouvertures.SUIVI);
        return moments;
    }

    @Override
    public List<MomentRecale> apercu(String moment, Collection<String> departements, Delais delais) {
        return moment.equals(Ouvertures.SUIVI)
                ? apercu(
                        CycleLabel.Element.Echeance_Suivi,
                        "Ouverture du suivi annuel",
                        departements,
                        suivis(ouvertures.si(delais)))
                : apercu(
                        CycleLabel.Element.Echeance_Renouvellement,
                        "Ouverture du renouvellement",
                        departements,
                        renouvellements(ouvertures.si(delais)));
    }

    private Function<Collection<Label>, Map<String, Ouverture>> renouvellements(Ouvertures si) {
        return enCours -> {
            Map<String, LocalDate> jours = si.renouvellements(enCours);
            return enCours.stream()
                    .collect(toMap(
                            Label::code,
                            label -> new Ouverture(
                                    jours.get(label.code()), rappels.renouvellement(label, jours.get(label.code())))));
        };
    }

    private Function<Collection<Label>, Map<String, Ouverture>> suivis(Ouvertures si) {
        return enCours -> {
            List<String> codes = enCours.stream().map(Label::code).toList();
            Map<String, LocalDate> bilans = obligations.prochaines(codes, NatureObligation.BILAN_ANNUEL);
            Map<String, LocalDate> audits = obligations.prochaines(codes, NatureObligation.AUDIT_SUIVI);
            return enCours.stream()
                    .filter(label -> bilans.containsKey(label.code()))
                    .collect(toMap(
                            Label::code,
                            label -> new Ouverture(
                                    si.suivi(
                                            label,
                                            bilans.get(label.code()),
                                            Optional.ofNullable(audits.get(label.code()))),
                                    null)));
        };
    }

    private List<MomentRecale> apercu(
            CycleLabel.Element minuterie,
            String quoi,
            Collection<String> departements,
            Function<Collection<Label>, Map<String, Ouverture>> calcul) {
        Map<Label, Job> enCours = enAttente.a(minuterie, departements);
        Map<String, Ouverture> prevues = calcul.apply(enCours.keySet());
        return enCours.keySet().stream()
                .filter(label -> prevues.containsKey(label.code()))
                .map(label -> moment(label, quoi, enCours.get(label), prevues.get(label.code())))
                .filter(moment -> !moment.ancien().isEqual(moment.nouveau()))
                .sorted(Comparator.comparing(MomentRecale::nouveau).thenComparing(MomentRecale::minuterie))
                .toList();
    }

    private MomentRecale moment(Label label, String quoi, Job job, Ouverture ouverture) {
        CodeSite site = label.site();
        ZonedDateTime nouveau = echeancier.matin(site.departement(), ouverture.jour());
        return new MomentRecale(
                job.getId(),
                quoi + " – " + sites.nom(site),
                site.departement(),
                job.getDuedate().toInstant().atZone(nouveau.getZone()),
                nouveau,
                ouverture.annonce() == null ? null : DateAnnoncee.de(ouverture.annonce()));
    }

    @Override
    public void appliquer(List<MomentRecale> tous) {
        List<MomentRecale> moments =
                tous.stream().filter(moment -> moment.minuterie() != null).toList();
        moments.forEach(moment ->
                minuteries.deplacer(moment.minuterie(), moment.nouveau().toInstant()));
        moments.stream()
                .map(MomentRecale::annonce)
                .filter(Objects::nonNull)
                .map(DateAnnoncee::aRappeler)
                .forEach(rappels::deplacer);
    }
}
