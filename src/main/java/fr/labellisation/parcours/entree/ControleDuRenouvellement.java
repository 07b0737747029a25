package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.entree.LigneDEntree.Renouvellement;
import fr.labellisation.parcours.label.LabelARenouveler;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Checks the row of a label whose renewal is on its way: the label, the version that it goes on with, and how far it has come. */
@Component
class ControleDuRenouvellement {
    private final Referentiels referentiels;
    private final ControleDuLabel labels;

    ControleDuRenouvellement(Referentiels referentiels, ControleDuLabel labels) {
        this.referentiels = referentiels;
        this.labels = labels;
    }

    /** Nothing is renewed: the columns of a renewal are empty. */
    static void rienDAttendu(LectureDeLigne lecture) {
        for (Colonne colonne : new Colonne[] {Colonne.RENOUVELLEMENT, Colonne.MODULES_RENOUVELES}) {
            if (!lecture.vide(colonne)) {
                lecture.faute(
                        colonne,
                        "Rien n’est attendu ici sans une date de label et l’étape que son renouvellement a atteinte.");
            }
        }
    }

    Optional<LigneDEntree> controler(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        boolean suivi = labels.verifier(lecture, ligne, version, connu, aujourdhui);
        Optional<Referentiel> nouvelle = lecture.vide(Colonne.RENOUVELLEMENT)
                ? Optional.of(referentiels.pourRenouveler(version.id(), aujourdhui))
                : lecture.version(Colonne.RENOUVELLEMENT, referentiels);
        if (nouvelle.isEmpty()) {
            return Optional.empty();
        }
        lecture.fautes(
                Colonne.RENOUVELLEMENT,
                referentiels.pourCommencer(nouvelle.get().id(), aujourdhui));
        ControleEnChemin.etapeEtAudit(lecture, ligne, nouvelle.get());
        SortedSet<String> modules = modules(lecture, ligne, version, nouvelle.get());
        boolean dejaPresente =
                suivi && connu.enChemin(ligne.site()).contains(nouvelle.get().id());
        if (!dejaPresente && !connu.enChemin(ligne.site()).isEmpty()) {
            lecture.faute(Colonne.SITE, "Ce site a déjà un parcours en cours\u00a0: il reste le seul.");
        }
        tropTot(lecture, ligne, version, nouvelle.get(), aujourdhui);
        if (!lecture.sansFaute()) {
            return Optional.empty();
        }
        LigneDEntree renouvelee =
                ligne.renouvelee(new Renouvellement(nouvelle.get().id(), modules));
        return Optional.of(
                dejaPresente
                        ? AnnonceDeLigne.dejaPresente(renouvelee)
                        : AnnonceDeLigne.renouvellement(renouvelee, version, nouvelle.get(), suivi));
    }

    private static SortedSet<String> modules(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Referentiel nouvelle) {
        SortedSet<String> choisis = lecture.modules(Colonne.MODULES_RENOUVELES);
        SortedSet<String> modules = lecture.vide(Colonne.MODULES_RENOUVELES)
                ? new LabelARenouveler(version, ligne.modules()).modulesGardes(nouvelle)
                : choisis;
        lecture.fautes(Colonne.MODULES_RENOUVELES, nouvelle.validerPerimetre(modules));
        return modules;
    }

    /** Nobody renews a label on its own family while more than half of its life is to come; another label may be sought at any time. */
    private static void tropTot(
            LectureDeLigne lecture,
            LigneDEntree ligne,
            Referentiel version,
            Referentiel nouvelle,
            LocalDate aujourdhui) {
        LocalDate expiration = version.expiration(ligne.delivreLe());
        LocalDate moitie = ligne.delivreLe()
                .plusDays((expiration.toEpochDay() - ligne.delivreLe().toEpochDay()) / 2);
        if (version.famille().equals(nouvelle.famille()) && aujourdhui.isBefore(moitie)) {
            lecture.faute(
                    Colonne.ETAPE,
                    "Ce label court jusqu’au %s\u00a0: son renouvellement n’est pas encore engagé, il s’ouvrira à son"
                            + " moment. Rien n’est attendu ici.",
                    DateFrancaise.de(expiration));
        }
    }
}
