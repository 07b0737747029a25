package fr.labellisation.parcours.preparation.manques;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.ActionSuivie;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.EngagementSuivi;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What will be missing at a site on the day of its audit if nothing more is done, from the first week on. Each thing that is looked
 * at is a point, and each point that is not satisfied has one reason. Source: DOMAINE.md §3, steps 4 to 11, and what the version
 * asks before an audit.
 */
public final class PreparationAuJour {
    private final FaitsDePreparation faits;
    private final LocalDate jour;
    private final List<ManqueAuJour> manques = new ArrayList<>();
    private int points;

    private PreparationAuJour(FaitsDePreparation faits, LocalDate jour) {
        this.faits = faits;
        this.jour = jour;
    }

    /** @param jour of the audit */
    public static BilanDePreparation de(FaitsDePreparation faits, LocalDate jour) {
        return new PreparationAuJour(faits, jour).bilan();
    }

    private BilanDePreparation bilan() {
        faits.engagements().forEach(this::engagement);
        faits.actions().stream()
                .filter(action -> action.etat() != EtatAction.PROPOSEE)
                .forEach(this::action);
        faits.mesures()
                .forEach(mesure -> point(
                        mesure.donnee(),
                        NatureDuManque.INDICATEUR_SANS_VALEUR,
                        mesure.cle(),
                        "«\u00a0%s\u00a0» n’a pas de valeur pour %s.".formatted(mesure.libelle(), mesure.periode())));
        comite();
        enquete(faits.demande().enqueteUsagers(), PublicEnquete.USAGERS);
        enquete(faits.demande().enqueteAgents(), PublicEnquete.AGENTS);
        formation();
        faits.documents()
                .forEach(document ->
                        point(document.fourni(), NatureDuManque.DOCUMENT_A_FOURNIR, document.cle(), document.manque()));
        manques.sort(Comparator.comparing(ManqueAuJour::nature));
        return new BilanDePreparation(jour, points, manques);
    }

    private void point(boolean satisfait, NatureDuManque nature, String objet, String phrase) {
        points++;
        if (!satisfait) {
            manques.add(new ManqueAuJour(nature, objet, phrase));
        }
    }

    private void engagement(EngagementSuivi engagement) {
        if (engagement.resultat() == null) {
            if (faits.demande().autoEvaluation() && !faits.diagnosticRepris()) {
                point(
                        false,
                        NatureDuManque.ENGAGEMENT_SANS_RESULTAT,
                        engagement.code(),
                        engagement.titre() + ", pas encore de résultat.");
            }
            return;
        }
        points++;
        if (!engagement.resultat().tenu()) {
            point(
                    engagement.action(),
                    NatureDuManque.ECART_SANS_ACTION,
                    engagement.code(),
                    engagement.titre() + ", l’écart n’a pas d’action.");
        }
        if (engagement.resultat().demandeUnePreuve()) {
            preuve(engagement);
        }
    }

    /** One piece that still counts on that day is enough. */
    private void preuve(EngagementSuivi engagement) {
        boolean vaut = engagement.preuves().stream().anyMatch(piece -> piece.vaut(jour));
        if (engagement.preuves().isEmpty()) {
            point(
                    false,
                    NatureDuManque.PREUVE_ABSENTE,
                    engagement.code(),
                    engagement.titre() + ", aucune preuve n’est jointe.");
        } else {
            point(
                    vaut,
                    NatureDuManque.PREUVE_PERIMEE,
                    engagement.code(),
                    "%s, aucune preuve jointe ne vaudra encore le %s."
                            .formatted(engagement.titre(), DateFrancaise.de(jour)));
        }
    }

    private void action(ActionSuivie action) {
        String objet = String.valueOf(action.id());
        String nom = "«\u00a0%s\u00a0»".formatted(action.intitule());
        String echeance = DateFrancaise.de(action.echeance());
        if (action.etat() == EtatAction.REALISEE) {
            point(false, NatureDuManque.ACTION_A_VERIFIER, objet, nom + " est réalisée, son effet n’est pas vérifié.");
        } else if (action.etat() == EtatAction.DECIDEE && action.echeance().isAfter(jour)) {
            point(
                    false,
                    NatureDuManque.ACTION_TROP_TARDIVE,
                    objet,
                    "%s est prévue après l’audit, le %s.".formatted(nom, echeance));
        } else {
            boolean aTemps =
                    action.etat() == EtatAction.CLOSE || !action.echeance().isBefore(faits.aujourdhui());
            point(
                    aTemps,
                    NatureDuManque.ACTION_EN_RETARD,
                    objet,
                    "%s devait être réalisée le %s.".formatted(nom, echeance));
        }
    }

    private void comite() {
        if (faits.demande().comiteUsagers()) {
            point(
                    assezRecent(faits.dernierComite(), faits.demande().comiteMois()),
                    NatureDuManque.COMITE_TROP_ANCIEN,
                    "",
                    trop(
                            "Aucun comité local des usagers n’est tenu",
                            faits.demande().comiteMois()));
        }
    }

    private void enquete(boolean demandee, PublicEnquete interroge) {
        if (demandee) {
            point(
                    assezRecent(faits.enquetes().get(interroge), faits.demande().enqueteMois()),
                    NatureDuManque.ENQUETE_TROP_ANCIENNE,
                    interroge.code(),
                    trop(
                            "Aucune enquête %s n’a de résultats publiés".formatted(interroge.aupres()),
                            faits.demande().enqueteMois()));
        }
    }

    /** @param mois how old it may be on the day of the audit; null where the version does not say so */
    private boolean assezRecent(LocalDate fait, Integer mois) {
        return fait != null && (mois == null || !fait.isBefore(jour.minusMonths(mois)));
    }

    private String trop(String phrase, Integer mois) {
        return mois == null
                ? phrase + "."
                : "%s dans les %d mois qui précèdent l’audit du %s.".formatted(phrase, mois, DateFrancaise.de(jour));
    }

    private void formation() {
        Integer taux = faits.demande().tauxFormation();
        if (taux != null) {
            point(
                    faits.presents() != null && faits.presents() >= taux,
                    NatureDuManque.FORMATION_INSUFFISANTE,
                    "",
                    faits.presents() == null
                            ? "Aucun agent n’a encore été formé, %d\u00a0%% de présents sont demandés.".formatted(taux)
                            : "%d\u00a0%% des agents convoqués ont été formés, %d\u00a0%% sont demandés."
                                    .formatted(faits.presents(), taux));
        }
    }
}
