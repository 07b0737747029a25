package fr.labellisation.lecture.campagnes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import fr.labellisation.lecture.campagnes.SiteVise.EnChemin;
import fr.labellisation.parcours.label.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether a site counts on a day. A day that has come is judged by the labels that were valid on it; one that comes, by those that
 * will still be, and by the probable ones of démarches under way. A suspended label does not count from the day of its suspension, and
 * counts again from the day on which it was given back.
 *
 * @param referentiels ids of the versions that count
 */
record RegleDAtteinte(Set<String> referentiels, LocalDate aujourdhui) {

    RegleDAtteinte(Collection<String> referentiels, LocalDate aujourdhui) {
        this(Set.copyOf(referentiels), aujourdhui);
    }

    SiteJuge juge(SiteVise site, LocalDate jour) {
        return Stream.<Supplier<Optional<SiteJuge>>>of(
                        () -> tenu(site, jour),
                        () -> probable(site, jour),
                        () -> tropTard(site, jour),
                        () -> sansPrevision(site),
                        () -> suspendu(site, jour),
                        () -> finiAvant(site, jour),
                        () -> autreVersion(site, jour))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new SiteJuge(site, PositionDuSite.SANS_DEMARCHE, null, null));
    }

    private Optional<SiteJuge> tenu(SiteVise site, LocalDate jour) {
        return quiComptent(site)
                .filter(label -> valable(site, label, jour))
                .max(comparing(RegleDAtteinte::fin))
                .map(label -> juge(site, PositionDuSite.LABELLISE, fin(label), label));
    }

    private Optional<SiteJuge> probable(SiteVise site, LocalDate jour) {
        return prevues(site)
                .filter(demarche -> jour.isAfter(aujourdhui)
                        && !demarche.probable().le().isAfter(jour)
                        && jour.isBefore(demarche.expirera()))
                .min(comparing(demarche -> demarche.probable().le()))
                .map(demarche ->
                        juge(site, PositionDuSite.PROBABLE, demarche.probable().le(), demarche));
    }

    /** The first label that comes after the day: delivered since, or probable. */
    private Optional<SiteJuge> tropTard(SiteVise site, LocalDate jour) {
        Stream<SiteJuge> delivres = quiComptent(site)
                .filter(label -> label.delivreLe().isAfter(jour))
                .map(label -> juge(site, PositionDuSite.TROP_TARD, label.delivreLe(), label));
        Stream<SiteJuge> prevus = prevues(site)
                .filter(demarche ->
                        !jour.isAfter(aujourdhui) || demarche.probable().le().isAfter(jour))
                .map(demarche ->
                        juge(site, PositionDuSite.TROP_TARD, demarche.probable().le(), demarche));
        return Stream.concat(delivres, prevus).min(comparing(SiteJuge::jour));
    }

    private Optional<SiteJuge> sansPrevision(SiteVise site) {
        return site.demarches().stream()
                .filter(demarche -> referentiels.contains(demarche.referentiel()) && demarche.probable() == null)
                .findFirst()
                .map(demarche -> juge(site, PositionDuSite.SANS_PREVISION, null, demarche));
    }

    private Optional<SiteJuge> suspendu(SiteVise site, LocalDate jour) {
        Stream<SiteJuge> passees = quiComptent(site)
                .flatMap(label -> site.suspension(label, jour).stream()
                        .map(suspension -> juge(site, PositionDuSite.SUSPENDU, suspension.depuis(), label)));
        Stream<SiteJuge> enCours = quiComptent(site)
                .filter(label -> label.etat() == Label.Etat.SUSPENDU && jour.isBefore(label.expireLe()))
                .map(label -> juge(site, PositionDuSite.SUSPENDU, label.depuis(), label));
        return Stream.concat(passees, enCours).findFirst();
    }

    /** Of a label that was, or of a probable one that would be over again. */
    private Optional<SiteJuge> finiAvant(SiteVise site, LocalDate jour) {
        Stream<SiteJuge> labels = quiComptent(site)
                .filter(label -> !jour.isBefore(fin(label)))
                .map(label -> juge(site, PositionDuSite.EXPIRE_AVANT, fin(label), label));
        Stream<SiteJuge> demarches = prevues(site)
                .filter(demarche -> !jour.isBefore(demarche.expirera()))
                .map(demarche -> juge(site, PositionDuSite.EXPIRE_AVANT, demarche.expirera(), demarche));
        return Stream.concat(labels, demarches).max(comparing(SiteJuge::jour));
    }

    private Optional<SiteJuge> autreVersion(SiteVise site, LocalDate jour) {
        Stream<String> labels = site.labels().stream()
                .filter(label -> valable(site, label, jour))
                .map(Label::referentiel);
        Stream<String> demarches = site.demarches().stream().map(EnChemin::referentiel);
        return Stream.concat(labels, demarches)
                .filter(version -> !referentiels.contains(version))
                .findFirst()
                .map(version -> new SiteJuge(site, PositionDuSite.AUTRE_VERSION, null, version));
    }

    private Stream<Label> quiComptent(SiteVise site) {
        return site.labels().stream().filter(label -> referentiels.contains(label.referentiel()));
    }

    private Stream<EnChemin> prevues(SiteVise site) {
        return site.demarches().stream()
                .filter(demarche -> referentiels.contains(demarche.referentiel()) && demarche.probable() != null);
    }

    /** The first day on which it is not valid any more. */
    private static LocalDate fin(Label label) {
        return Stream.of(label.expireLe(), label.etat() == Label.Etat.SUSPENDU ? label.depuis() : label.fin())
                .min(naturalOrder())
                .orElseThrow();
    }

    private static boolean valable(SiteVise site, Label label, LocalDate jour) {
        return !jour.isBefore(label.delivreLe())
                && jour.isBefore(fin(label))
                && site.suspension(label, jour).isEmpty();
    }

    private static SiteJuge juge(SiteVise site, PositionDuSite position, LocalDate jour, Label label) {
        return new SiteJuge(site, position, jour, label.referentiel());
    }

    private static SiteJuge juge(SiteVise site, PositionDuSite position, LocalDate jour, EnChemin demarche) {
        return new SiteJuge(site, position, jour, demarche.referentiel());
    }
}
