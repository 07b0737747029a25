package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.LabelImporte;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks the label of a row: it began, it still holds, it is the only one of its family. */
@Component
class ControleDuLabel {
    private final Referentiels referentiels;

    ControleDuLabel(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    Optional<LigneDEntree> controler(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        if (verifier(lecture, ligne, version, connu, aujourdhui)) {
            return lecture.sansFaute() ? Optional.of(AnnonceDeLigne.dejaPresente(ligne)) : Optional.empty();
        }
        if (!lecture.vide(Colonne.AUDIT) && ligne.prochainAudit() != null && lecture.sansFaute()) {
            boolean encoreDu = version.auditsDeSuivi(ligne.delivreLe(), false).stream()
                    .anyMatch(jour -> !jour.isBefore(aujourdhui));
            lecture.fautes(
                    Colonne.AUDIT,
                    CycleDuLabel.auditPossible(
                            version, version.expiration(ligne.delivreLe()), encoreDu, ligne.prochainAudit()));
        }
        return lecture.sansFaute() ? Optional.of(AnnonceDeLigne.label(ligne, version, aujourdhui)) : Optional.empty();
    }

    /** Notes what is wrong with the label; answers whether it is followed here already. */
    boolean verifier(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        LabelImporte importe = new LabelImporte(
                ligne.site().valeur(), version.id(), ligne.modules(), ligne.delivreLe(), ligne.niveau(), aujourdhui);
        lecture.fautes(Colonne.NIVEAU, version.validerNiveau(ligne.niveau()));
        dates(lecture, importe, version);
        boolean suivi = connu.label(ligne.site(), importe.code()).isPresent();
        if (!suivi) {
            seul(lecture, ligne, version, connu);
        }
        return suivi;
    }

    private static void dates(LectureDeLigne lecture, LabelImporte importe, Referentiel version) {
        LocalDate delivreLe = importe.delivreLe();
        if (delivreLe.isAfter(importe.aujourdhui())) {
            lecture.faute(
                    Colonne.LABEL,
                    "La date du label, le %s, est dans l’avenir\u00a0: une date du %s au plus tard est attendue.",
                    DateFrancaise.de(delivreLe),
                    DateFrancaise.de(importe.aujourdhui()));
        } else {
            lecture.fautes(Colonne.LABEL, importe.dates(version));
        }
    }

    /** A site holds one label of a family. */
    private void seul(LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu) {
        Optional<Label> autre = connu.labelsDe(ligne.site()).stream()
                .filter(label ->
                        referentiels.exiger(label.referentiel()).famille().equals(version.famille()))
                .findFirst();
        autre.ifPresent(label -> lecture.faute(
                Colonne.LABEL,
                "Ce site détient déjà un autre label %s, délivré le %s\u00a0: il n’est pas remplacé.",
                referentiels.nom(label.referentiel()),
                DateFrancaise.de(label.delivreLe())));
        if (connu.enChemin(ligne.site()).contains(version.id())) {
            lecture.faute(
                    Colonne.LABEL,
                    "Ce site est en chemin vers ce label dans une démarche en cours\u00a0: sa décision s’enregistre dans le"
                            + " parcours.");
        }
    }
}
