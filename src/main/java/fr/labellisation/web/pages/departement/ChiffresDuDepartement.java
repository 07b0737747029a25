package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite.Detenteur;
import fr.labellisation.web.pages.departement.VueDepartement.Chiffre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a directeur de cabinet has to know in ten seconds: labels, what is late, the next audit, the first label that ends. What
 * is not known makes no figure.
 *
 * @param detenteurs who holds the late tasks, the most first
 * @param aVenir dated events to come, the nearest first
 */
record ChiffresDuDepartement(
        List<SituationSite> sites, List<Detenteur> detenteurs, List<EvenementDate> aVenir, EnClair clair) {
    private static final Set<NatureEvenement> AUDITS =
            Set.of(NatureEvenement.AUDIT_INTERNE, NatureEvenement.AUDIT_EXTERNE, NatureEvenement.AUDIT_SUIVI);

    List<Chiffre> chiffres() {
        return Stream.of(labels(), retards(), audit(), fin())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chiffre> labels() {
        long labellises = sites.stream().filter(site -> site.etat().labellise()).count();
        List<String> precisions = new ArrayList<>();
        preciser(precisions, EtatSite.SUSPENDU, "suspendu", "suspendus");
        preciser(precisions, EtatSite.BIENTOT_EXPIRE, "bientôt expiré", "bientôt expirés");
        preciser(precisions, EtatSite.EN_PREPARATION, "en préparation", "en préparation");
        return Optional.of(new Chiffre(
                "Sites labellisés",
                "%d sur %d".formatted(labellises, sites.size()),
                String.join(", ", precisions),
                "#sites",
                compte(EtatSite.SUSPENDU) > 0));
    }

    private void preciser(List<String> precisions, EtatSite etat, String un, String plusieurs) {
        if (compte(etat) > 0) {
            precisions.add(EnClair.nombre(compte(etat), un, plusieurs));
        }
    }

    private long compte(EtatSite etat) {
        return sites.stream().filter(site -> site.etat() == etat).count();
    }

    private Optional<Chiffre> retards() {
        int nombre = detenteurs.stream().mapToInt(Detenteur::taches).sum();
        return Optional.of(new Chiffre(
                "Tâches en retard",
                nombre == 0 ? "aucune" : String.valueOf(nombre),
                detenteurs.stream()
                        .findFirst()
                        .map(premier -> detenteurs.size() == 1
                                ? premier.nom()
                                : "dont %d\u00a0: %s".formatted(premier.taches(), premier.nom()))
                        .orElse(""),
                nombre > 0 ? "#retards" : "#tenants",
                nombre > 0));
    }

    private Optional<Chiffre> audit() {
        return aVenir.stream()
                .filter(evenement -> AUDITS.contains(evenement.nature()))
                .findFirst()
                .map(audit -> new Chiffre(
                        "Prochain audit",
                        DateFrancaise.de(audit.le()),
                        "%s, %s, %s".formatted(audit.nature().libelle(), audit.siteNom(), clair.dans(audit.le())),
                        page(audit.site()),
                        false));
    }

    private Optional<Chiffre> fin() {
        return sites.stream()
                .filter(site -> site.validite().isPresent())
                .min(Comparator.comparing(site -> site.validite().orElseThrow()))
                .map(site -> new Chiffre(
                        "Premier label à expirer",
                        DateFrancaise.de(site.validite().orElseThrow()),
                        site.nom(),
                        page(site.code()),
                        site.etat() == EtatSite.BIENTOT_EXPIRE));
    }

    private static String page(CodeSite site) {
        return site == null ? "#sites" : "/suivi/sites/" + site;
    }
}
