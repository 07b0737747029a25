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
        return avec(ligne, true, List.of("Déjà présent\u00a0: rien ne change."));
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
        return avec(ligne, false, suites);
    }

    static LigneDEntree enChemin(LigneDEntree ligne, Referentiel version) {
        List<String> suites = new ArrayList<>();
        suites.add("Parcours %s à l’étape «\u00a0%s\u00a0»."
                .formatted(version.nom(), ligne.etape().libelle()));
        if (ligne.prochainAudit() != null) {
            suites.add("Audit externe le %s.".formatted(DateFrancaise.de(ligne.prochainAudit())));
        }
        if (ligne.etape().apres(EtapeAtteinte.DIAGNOSTIC)) {
            suites.add(
                    "Les étapes d’avant sont tenues pour faites\u00a0; ni leurs dates ni leurs résultats ne sont repris.");
        }
        return avec(ligne, false, suites);
    }

    private static Optional<LocalDate> prochain(List<LocalDate> jours, LocalDate aujourdhui) {
        return jours.stream().filter(jour -> !jour.isBefore(aujourdhui)).findFirst();
    }

    private static LigneDEntree avec(LigneDEntree ligne, boolean dejaPresente, List<String> annonce) {
        return new LigneDEntree(
                ligne.numero(),
                ligne.site(),
                ligne.nom(),
                ligne.referentiel(),
                ligne.modules(),
                ligne.niveau(),
                ligne.delivreLe(),
                ligne.attestation(),
                ligne.etape(),
                ligne.prochainAudit(),
                ligne.personnes(),
                dejaPresente,
                annonce);
    }
}
