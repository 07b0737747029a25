package fr.labellisation.web.lignes;

import fr.labellisation.lecture.planification.Avancement;
import fr.labellisation.lecture.situation.ChampDuLabel;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where a site stands, as the pages and the card say it. What is not known is an empty text.
 *
 * @param verdict what is to be expected of its label
 * @param probable « label probable le 26 février 2027 »
 * @param rang « étape 4 sur 7 »
 * @param avancement null without a forecast
 * @param plan « 3 étapes de retard », « dans les temps », « pas de prévision »
 * @param validite « jusqu’au 27 juin 2016 »
 * @param second another label that it holds: « Services Publics + jusqu’au 3 mai 2029 »
 * @param duLabel what else is told of its label
 */
public record LigneSite(
        String code,
        String nom,
        EtatSite etat,
        VerdictDuSite verdict,
        String probable,
        String etape,
        String rang,
        Jauge avancement,
        String plan,
        int enRetard,
        List<Detenteur> detenteurs,
        String prochaine,
        String prochaineLe,
        String referentiel,
        String validite,
        String second,
        List<Detail> duLabel) {

    /** A further field of the label: its name and its text. */
    public record Detail(String intitule, String texte) {}

    /** Who holds how many late tasks. */
    public record Detenteur(String nom, int taches) {}

    /**
     * The steps of the forecast, as shares of the width of a drawing.
     *
     * @param faites where those that are done end
     * @param attendues where today should be
     */
    record Jauge(String detail, String faites, String attendues, boolean enRetard) {

        public static Jauge de(Avancement avancement) {
            return new Jauge(
                    "%s sur %d, %d attendue%s à ce jour"
                            .formatted(
                                    EnClair.nombre(avancement.faites(), "étape faite", "étapes faites"),
                                    avancement.total(),
                                    avancement.attendues(),
                                    avancement.attendues() > 1 ? "s" : ""),
                    part(avancement.faites(), avancement.total()),
                    part(avancement.attendues(), avancement.total()),
                    avancement.enRetard() > 0);
        }

        private static String part(int nombre, int total) {
            return total == 0 ? "0%" : 100 * nombre / total + "%";
        }
    }

    /** Why steps may be late and no task is; empty where nothing has to be explained. */
    public String explication() {
        return avancement != null && avancement.enRetard() && enRetard == 0
                ? "La prévision est dépassée, mais aucune tâche ouverte n’a dépassé son délai."
                : "";
    }

    /** @param avancement null without a forecast */
    public static LigneSite de(
            SituationSite site,
            VerdictDuSite verdict,
            Avancement avancement,
            List<Detenteur> detenteurs,
            Referentiels referentiels) {
        boolean enDemarche = site.demarche() != null;
        return new LigneSite(
                site.code().valeur(),
                site.nom(),
                site.etat(),
                verdict,
                verdict.probable() == null ? "" : "label probable le " + DateFrancaise.de(verdict.probable()),
                site.etape() == null ? "" : site.etape().libelle(),
                enDemarche ? rang(site.etape()) : "",
                avancement == null ? null : Jauge.de(avancement),
                enDemarche ? plan(avancement, verdict) : "",
                site.enRetard(),
                detenteurs,
                site.prochaine() == null ? "" : site.prochaine().nature().libelle(),
                site.prochaine() == null
                        ? ""
                        : DateFrancaise.de(site.prochaine().le()),
                referentiel(site, referentiels),
                validite(site),
                second(site.second(), referentiels::nom),
                details(site.label()));
    }

    private static List<Detail> details(LabelDuSite label) {
        return ChampDuLabel.desFiches().stream()
                .filter(champ -> champ.valeur(label) != null)
                .map(champ -> new Detail(champ.intitule(), enClair(champ.valeur(label))))
                .toList();
    }

    private static String enClair(Object valeur) {
        return valeur instanceof LocalDate jour ? DateFrancaise.de(jour) : valeur.toString();
    }

    private static String rang(Etape etape) {
        return etape == null || etape.compareTo(Etape.DECISION) > 0
                ? ""
                : "étape %d sur %d".formatted(etape.ordinal() + 1, Etape.DECISION.ordinal() + 1);
    }

    /** Steps may all be done in time and the label be missed all the same: that is not « dans les temps ». */
    private static String plan(Avancement avancement, VerdictDuSite verdict) {
        if (avancement == null) {
            return "pas de prévision";
        }
        if (avancement.enRetard() > 0) {
            return EnClair.nombre(avancement.enRetard(), "étape de retard", "étapes de retard");
        }
        return verdict.verdict().alerte() ? "aucune étape de retard" : "dans les temps";
    }

    /** The version whose label counts, or those that are aimed at. */
    private static String referentiel(SituationSite site, Referentiels referentiels) {
        return site.referentiels().stream().map(referentiels::nom).collect(Collectors.joining(" et "));
    }

    /** A second label as a person reads it; empty for none. */
    public static String second(LabelDuSite label, UnaryOperator<String> nom) {
        if (label == null) {
            return "";
        }
        String fin = DateFrancaise.de(label.expireLe());
        return nom.apply(label.referentiel())
                + (label.etat().equals(Label.Etat.SUSPENDU.code())
                        ? " suspendu depuis le %s, jusqu’au %s".formatted(DateFrancaise.de(label.depuis()), fin)
                        : " jusqu’au " + fin);
    }

    private static String validite(SituationSite site) {
        return switch (site.etat()) {
            case DELIVRE, BIENTOT_EXPIRE ->
                "jusqu’au " + DateFrancaise.de(site.label().expireLe());
            case SUSPENDU ->
                "suspendu depuis le %s, jusqu’au %s"
                        .formatted(
                                DateFrancaise.de(site.label().depuis()),
                                DateFrancaise.de(site.label().expireLe()));
            case RETIRE -> "retiré le " + DateFrancaise.de(site.label().depuis());
            case EXPIRE -> "le " + DateFrancaise.de(site.label().expireLe());
            case EN_PREPARATION ->
                site.demarche().cible() == null
                        ? ""
                        : "voulu le " + DateFrancaise.de(site.demarche().cible());
            case SANS_DEMARCHE -> "";
        };
    }
}
