package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.fichiers.tableau.Recto.Decision;
import fr.labellisation.web.fichiers.tableau.Recto.LigneDeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.pages.departement.DecisionsDemandees;
import fr.labellisation.web.pages.departement.VerdictDuDepartement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says in the words of the first page of a board how the labels stand and what is to be decided. */
final class CompositionDuRecto {
    /** The longest sentence above all, in letters. */
    private static final int PHRASE = 400;

    private final FaitsDuTableau faits;
    private final Densite densite;

    private CompositionDuRecto(FaitsDuTableau faits, Densite densite) {
        this.faits = faits;
        this.densite = densite;
    }

    static Recto de(FaitsDuTableau faits, Densite densite) {
        return new CompositionDuRecto(faits, densite).recto();
    }

    private Recto recto() {
        List<LigneSite> lignes = faits.lignes();
        return new Recto(
                densite.classe(),
                lignes.isEmpty()
                        ? "Le département n’a pas encore de site."
                        : Densite.abreger(VerdictDuDepartement.phrase(lignes), PHRASE),
                lignes.isEmpty() ? "" : lignes.get(0).verdict().verdict().code(),
                IntStream.range(0, lignes.size())
                        .mapToObj(rang -> site(faits.sites().get(rang), lignes.get(rang)))
                        .toList(),
                LignesMontrees.de(decisions(), densite.decisions()));
    }

    /** Those of the page of the département, in its order. */
    private List<Decision> decisions() {
        return new DecisionsDemandees(
                        faits.departement(),
                        faits.lignes(),
                        faits.taches(),
                        tache -> "",
                        faits.responsables(),
                        faits.clair())
                .toutes().stream()
                        .map(demandee -> new Decision(
                                densite.nom(demandee.quoi()),
                                densite.abreger(demandee.pourquoi()),
                                demandee.pour(),
                                demandee.combien(),
                                demandee.qui(),
                                demandee.enRetard()))
                        .toList();
    }

    private LigneDeSite site(SituationSite site, LigneSite ligne) {
        VerdictDuSite juge = faits.juges().get(site.code());
        return new LigneDeSite(
                densite.nom(site.nom()),
                juge.verdict().libelle(),
                juge.verdict().code(),
                causes(juge),
                label(site.etat(), ligne.validite()),
                date(juge.probable()),
                date(juge.repere(site)),
                ecart(juge),
                juge.ecart() != null && juge.ecart() > 0,
                ligne.etape());
    }

    /** « Délivré, jusqu’au 27 juin 2016 »; the wanted day has a column of its own. */
    private static String label(EtatSite etat, String validite) {
        return switch (etat) {
            case DELIVRE, BIENTOT_EXPIRE -> etat.libelle() + ", " + validite;
            case EXPIRE -> etat.libelle() + " " + validite;
            case SUSPENDU, RETIRE -> validite.substring(0, 1).toUpperCase(Locale.FRENCH) + validite.substring(1);
            case EN_PREPARATION, SANS_DEMARCHE -> etat.libelle();
        };
    }

    /** The gravest ones, as many as there is room for, and at least one; the others stand in the annex. */
    private List<String> causes(VerdictDuSite juge) {
        List<String> causes = new ArrayList<>();
        int place = densite.lettres();
        for (Cause cause : juge.causes()) {
            if (!causes.isEmpty() && cause.phrase().length() > place) {
                break;
            }
            causes.add(cause.phrase());
            place -= cause.phrase().length();
        }
        int reste = juge.causes().size() - causes.size();
        if (reste > 0) {
            causes.add(
                    reste == 1 ? "Et un autre motif, en annexe." : "Et %d autres motifs, en annexe.".formatted(reste));
        }
        return causes;
    }

    private static String ecart(VerdictDuSite juge) {
        if (juge.ecart() == null) {
            return "";
        }
        return juge.ecart() == 0 ? "le jour même" : EnClair.ecart(juge.ecart());
    }

    private static String date(LocalDate jour) {
        return jour == null ? "" : DateFrancaise.de(jour);
    }
}
