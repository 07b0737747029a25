package fr.labellisation.parcours.audits.camunda;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.audits.NonConformitesARappeler;
import fr.labellisation.parcours.audits.NonConformitesTrouvees;
import fr.labellisation.parcours.audits.camunda.NonConformitesEnCours.EnCours;
import fr.labellisation.reglages.MomentRecale;
import fr.labellisation.reglages.MomentsARecaler;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days by which non-conformities are answered and lifted: they announce themselves from the day on which they are
 * found, before the task that lifts them is there. When the delay of the task changes, they follow.
 */
@Component
class DatesDesNonConformites implements MomentsARecaler {
    private final NonConformitesEnCours enCours;
    private final NonConformitesARappeler rappels;
    private final Echeancier echeancier;

    DatesDesNonConformites(NonConformitesEnCours enCours, NonConformitesARappeler rappels, Echeancier echeancier) {
        this.enCours = enCours;
        this.rappels = rappels;
        this.echeancier = echeancier;
    }

    @Override
    public Set<String> moments() {
        return Set.of(NonConformitesARappeler.REPONDRE, NonConformitesARappeler.LEVER);
    }

    @Override
    public List<MomentRecale> apercu(String moment, Collection<String> departements, Delais delais) {
        Stream<MomentRecale> moments = moment.equals(NonConformitesARappeler.REPONDRE)
                ? moments(departements, EnCours::sansReponse, rappels::reponse, delais)
                : moments(departements, nc -> nc.trouvees().majeure(), rappels::levee, delais);
        return moments.filter(recale -> !recale.ancien().isEqual(recale.nouveau()))
                .sorted(Comparator.comparing(MomentRecale::nouveau).thenComparing(MomentRecale::intitule))
                .toList();
    }

    private Stream<MomentRecale> moments(
            Collection<String> departements,
            Predicate<EnCours> dues,
            BiFunction<NonConformitesTrouvees, Echeancier, DateARappeler> echeance,
            Delais delais) {
        return enCours.de(departements).stream()
                .filter(dues)
                .map(EnCours::trouvees)
                .map(trouvees ->
                        moment(echeance.apply(trouvees, echeancier), echeance.apply(trouvees, echeancier.si(delais))));
    }

    private MomentRecale moment(DateARappeler ancien, DateARappeler nouveau) {
        CodeDepartement departement = nouveau.departement();
        return new MomentRecale(
                null,
                nouveau.intitule(),
                departement,
                echeancier.matin(departement, ancien.jour()),
                echeancier.matin(departement, nouveau.jour()),
                DateAnnoncee.de(nouveau));
    }

    @Override
    public void appliquer(List<MomentRecale> moments) {
        moments.stream()
                .filter(moment -> moment.minuterie() == null)
                .forEach(moment -> rappels.deplacer(moment.annonce().aRappeler()));
    }
}
