package fr.labellisation.annonces.rappels.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.ComparaisonDesRappels;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import fr.labellisation.annonces.rappels.base.Revision;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Palier;
import fr.labellisation.echeances.delais.Paliers;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the reminders of what is under way again, after its lead times or its day changed: shown first, then done. */
@Service
@Transactional
public class RevisionDesRappels {
    private final List<DatesAnnoncees> dates;
    private final CalendrierDesAnnonces calendrier;
    private final RegistreDesRappels registre;
    private final Rappels rappels;
    private final Paliers paliers;
    private final HeureLocale heure;

    RevisionDesRappels(
            List<DatesAnnoncees> dates,
            CalendrierDesAnnonces calendrier,
            RegistreDesRappels registre,
            Rappels rappels,
            Paliers paliers,
            HeureLocale heure) {
        this.dates = dates;
        this.calendrier = calendrier;
        this.registre = registre;
        this.rappels = rappels;
        this.paliers = paliers;
        this.heure = heure;
    }

    /** The lead times of a date before and after. */
    private record Regles(List<Palier> anciens, List<Palier> nouveaux) {}

    /**
     * What other lead times would change for the dates of this kind; nothing is written.
     *
     * @param nature name of the lead times in PaliersRappel
     */
    @Transactional(readOnly = true)
    public List<RappelsRevus> apercu(
            String nature, Collection<String> departements, List<Palier> anciens, List<Palier> nouveaux) {
        if (departements.isEmpty()) {
            return List.of();
        }
        NatureRappel concernee = NatureRappel.desPaliers(nature);
        List<DateAnnoncee> enCours = dates.stream()
                .flatMap(source -> source.enCours(concernee, departements).stream())
                .toList();
        Regles changes = new Regles(anciens, nouveaux);
        return reviser(enCours, date -> changes).stream()
                .filter(RappelsRevus::parle)
                .toList();
    }

    /** What these dates, each with the day that it would have, would change; nothing is written. */
    @Transactional(readOnly = true)
    public List<RappelsRevus> apercu(Collection<DateAnnoncee> deplacees) {
        Map<String, List<Palier>> enVigueur = new HashMap<>();
        return reviser(deplacees, date -> {
            DateARappeler aRappeler = date.aRappeler();
            List<Palier> les = enVigueur.computeIfAbsent(
                    aRappeler.nature().code() + aRappeler.departement(),
                    cle -> paliers.pour(aRappeler.nature().paliers(), aRappeler.departement()));
            return new Regles(les, les);
        });
    }

    /** Writes what the preview said, and moves what waits for the next reminder. */
    public void appliquer(List<RappelsRevus> revus) {
        List<RappelsRevus> changes = revus.stream().filter(RappelsRevus::change).toList();
        rappels.ecrire(changes.stream().map(RappelsRevus::revision).toList());
        changes.stream().filter(revu -> revu.date().attente() != null).forEach(this::attendre);
    }

    private void attendre(RappelsRevus revus) {
        dates.forEach(source -> source.attendre(revus.date(), revus.revision().prochain()));
    }

    private List<RappelsRevus> reviser(Collection<DateAnnoncee> enCours, Function<DateAnnoncee, Regles> regles) {
        Map<NatureRappel, Set<String>> objets = enCours.stream()
                .map(DateAnnoncee::aRappeler)
                .collect(groupingBy(DateARappeler::nature, mapping(DateARappeler::objet, toSet())));
        Map<NatureRappel, Map<String, List<Rappel>>> lignes = new HashMap<>();
        objets.forEach((nature, de) -> lignes.put(nature, registre.de(nature, de)));
        return enCours.stream()
                .map(date -> revus(
                        date,
                        lignes.get(date.aRappeler().nature())
                                .getOrDefault(date.aRappeler().objet(), List.of()),
                        regles.apply(date)))
                .toList();
    }

    private RappelsRevus revus(DateAnnoncee date, List<Rappel> lignes, Regles regles) {
        ZonedDateTime maintenant = heure.maintenant(date.aRappeler().departement());
        List<Annonce> nouvelles = calendrier.de(date, regles.nouveaux());
        Revision revision = Revision.de(date, lignes, nouvelles, maintenant);
        return new RappelsRevus(
                date,
                ComparaisonDesRappels.de(
                        revision,
                        lignes,
                        date.aRappeler().nature(),
                        calendrier.de(date, regles.anciens()),
                        nouvelles,
                        maintenant),
                revision);
    }
}
