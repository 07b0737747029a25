package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the import of a row will do, in the words of the preview. */
final class AnnonceDeLigne {

    private AnnonceDeLigne() {}

    static LigneDEntree dejaPresente(LigneDEntree ligne) {
        return ligne.annoncee(true, List.of("Déjà présent\u00a0: rien ne change."));
    }

    static LigneDEntree label(LigneDEntree ligne, Referentiel version, LocalDate aujourdhui) {
        List<String> suites = new ArrayList<>();
        suites.add("Label %s suivi jusqu’au %s."
                .formatted(version.nom(), DateFrancaise.de(version.expiration(ligne.delivreLe()))));
        prochain(version.bilansAnnuels(ligne.delivreLe()), aujourdhui)
                .ifPresent(jour -> suites.add("Bilan annuel pour le %s.".formatted(DateFrancaise.de(jour))));
        if (ligne.prochainAudit() != null) {
            suites.add("Audit de suivi le %s, comme indiqué.".formatted(DateFrancaise.de(ligne.prochainAudit())));
        } else {
            prochain(version.auditsDeSuivi(ligne.delivreLe(), false), aujourdhui)
                    .ifPresent(
                            jour -> suites.add("Audit de suivi au plus tard le %s.".formatted(DateFrancaise.de(jour))));
        }
        return ligne.annoncee(false, suites);
    }

    static LigneDEntree enChemin(LigneDEntree ligne, Referentiel version) {
        List<String> suites = new ArrayList<>();
        suites.add("Parcours %s à l’étape «\u00a0%s\u00a0»."
                .formatted(version.nom(), ligne.etape().libelle()));
        return ligne.annoncee(false, avecEtape(suites, ligne));
    }

    /** @param suivi whether the label is followed here already */
    static LigneDEntree renouvellement(LigneDEntree ligne, Referentiel version, Referentiel nouvelle, boolean suivi) {
        List<String> suites = new ArrayList<>();
        LocalDate expiration = version.expiration(ligne.delivreLe());
        suites.add((suivi ? "Label %s déjà suivi, jusqu’au %s." : "Label %s suivi jusqu’au %s.")
                .formatted(version.nom(), DateFrancaise.de(expiration)));
        suites.add("Son renouvellement %s à l’étape «\u00a0%s\u00a0»."
                .formatted(nouvelle.nom(), ligne.etape().libelle()));
        if (ligne.prochainAudit() != null && !ligne.prochainAudit().isBefore(expiration)) {
            suites.add("Attention\u00a0: l’audit vient après la fin du label.");
        }
        return ligne.annoncee(false, avecEtape(suites, ligne));
    }

    private static List<String> avecEtape(List<String> suites, LigneDEntree ligne) {
        if (ligne.prochainAudit() != null) {
            suites.add((ligne.etape().auditPasse() ? "Audit externe tenu le %s." : "Audit externe le %s.")
                    .formatted(DateFrancaise.de(ligne.prochainAudit())));
        }
        if (!ligne.nonConformites().isEmpty()) {
            suites.add("%d non-conformité%s à traiter."
                    .formatted(
                            ligne.nonConformites().size(),
                            ligne.nonConformites().size() > 1 ? "s" : ""));
        }
        if (ligne.etape().apres(EtapeAtteinte.DIAGNOSTIC)) {
            suites.add(
                    "Les étapes d’avant sont tenues pour faites\u00a0; ni leurs dates ni leurs résultats ne sont repris.");
        }
        return suites;
    }

    private static Optional<LocalDate> prochain(List<LocalDate> jours, LocalDate aujourdhui) {
        return jours.stream().filter(jour -> !jour.isBefore(aujourdhui)).findFirst();
    }
}
