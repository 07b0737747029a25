package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.Frise.Validite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a drawing of a site is about: the démarche under way and the one that led to its label, up to the end of that label.
 *
 * @param demarches of the site
 * @param labels that the site ever held
 * @param prevision steps that concern the site
 */
record ParcoursDessine(
        SituationSite site,
        List<Demarche> demarches,
        List<Label> labels,
        List<Comparaison> prevision,
        List<EvenementDate> evenements,
        EnClair clair) {
    /** Months that a drawing shows at least. */
    private static final int AU_MOINS = 2;
    /** Part of its time that is left free at its end. */
    private static final int BORD = 40;

    public List<EtapeDuSite> etapes(List<TacheFaite> faites, List<TacheOuverte> ouvertes) {
        Set<CodeDemarche> codes = dessinees().map(Demarche::code).collect(Collectors.toSet());
        return EtapeDuSite.de(
                        faites.stream()
                                .filter(tache -> tache.par() != null && codes.contains(tache.demarche()))
                                .toList(),
                        ouvertes.stream()
                                .filter(tache -> codes.contains(tache.demarche()))
                                .toList(),
                        prevision,
                        site.etape(),
                        clair)
                .stream()
                // Once the path has ended, what was only forecast is not to come any more.
                .filter(etape -> site.demarche() != null || etape.debut() != null)
                .toList();
    }

    /** The démarche under way, and the one of the label that counts. */
    private Stream<Demarche> dessinees() {
        Set<CodeDemarche> codes = Stream.concat(
                        Stream.ofNullable(site.demarche()).map(SituationSite.DemarcheEnCours::code),
                        labelQuiCompte().map(Label::demarche).stream())
                .collect(Collectors.toSet());
        return demarches.stream().filter(demarche -> codes.contains(demarche.code()));
    }

    private Optional<Label> labelQuiCompte() {
        return labels.stream()
                .filter(label ->
                        site.label() != null && label.code().equals(site.label().code()))
                .findFirst();
    }

    /** Null for a site on no path and without a label. */
    public Frise frise(List<EtapeDuSite> etapes, Referentiels referentiels) {
        Optional<LocalDate> debut = Stream.of(
                        dessinees().map(Demarche::debut),
                        labelQuiCompte().map(Label::delivreLe).stream(),
                        etapes.stream().map(EtapeDuSite::debutPrevu))
                .flatMap(jours -> jours)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (debut.isEmpty()) {
            return null;
        }
        Echelle echelle = new Echelle(debut.get(), fin(debut.get(), etapes));
        return Frise.de(
                echelle,
                clair.aujourdhui(),
                etapes,
                evenements,
                labels.stream()
                        .filter(label -> !label.fin().isBefore(echelle.debut()))
                        .map(label -> new Validite(
                                "Label " + nom(label, referentiels),
                                validite(label),
                                label.etat(),
                                label.delivreLe(),
                                label.depuis(),
                                label.fin()))
                        .toList());
    }

    /** Labels that the site holds beside the one that counts: « Qualipref 2.0 jusqu’au 12 juillet 2029 ». */
    public List<String> autresLabels(Referentiels referentiels) {
        return labels.stream()
                .filter(label -> label.etat().enCours() && !labelQuiCompte().equals(Optional.of(label)))
                .map(label -> nom(label, referentiels) + " " + validite(label))
                .toList();
    }

    private static String nom(Label label, Referentiels referentiels) {
        return referentiels.nom(label.referentiel());
    }

    private static String validite(Label label) {
        String fin = DateFrancaise.de(label.fin());
        return switch (label.etat()) {
            case RETIRE -> "retiré le " + fin;
            case RENOUVELE -> "renouvelé le " + fin;
            case SUSPENDU -> "suspendu le " + DateFrancaise.de(label.depuis()) + ", jusqu’au " + fin;
            case DELIVRE, EXPIRE -> "jusqu’au " + fin;
        };
    }

    private LocalDate fin(LocalDate debut, List<EtapeDuSite> etapes) {
        Collection<LocalDate> bornes = Stream.of(
                        labels.stream().map(Label::fin),
                        Stream.ofNullable(site.demarche()).map(SituationSite.DemarcheEnCours::cible),
                        etapes.stream().map(EtapeDuSite::finPrevue),
                        etapes.stream().map(EtapeDuSite::fin),
                        evenements.stream()
                                .filter(evenement -> evenement.etat() != EvenementDate.Etat.ANNULE)
                                .map(EvenementDate::le),
                        Stream.of(debut.plusMonths(AU_MOINS)))
                .flatMap(jours -> jours)
                .filter(Objects::nonNull)
                .toList();
        LocalDate derniere = bornes.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean enCours = site.demarche() != null || site.validite().isPresent();
        LocalDate fin = enCours && derniere.isBefore(clair.aujourdhui()) ? clair.aujourdhui() : derniere;
        // A mark on the last day keeps its right half.
        return fin.plusDays(1 + ChronoUnit.DAYS.between(debut, fin) / BORD);
    }
}
