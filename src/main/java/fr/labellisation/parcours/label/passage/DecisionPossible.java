package fr.labellisation.parcours.label.passage;

import fr.labellisation.parcours.demarche.chemin.CheminDuMoment;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be decided on the renewal of a label: a site follows one démarche at a time, and two labels are renewed together.
 *
 * @param engage the démarche under way in which this label is renewed already
 * @param chemin what the site follows beside it, and beside the one that brought this label
 * @param remplace whether that way leads to a label that takes the place of this one
 * @param autreLabel whether the site holds another label that may be renewed in the same démarche
 */
public record DecisionPossible(
        Optional<CodeDemarche> engage, Optional<CheminDuMoment> chemin, boolean remplace, boolean autreLabel) {
    public static final String RENOUVELER = "renouveler";
    public static final String NE_PAS_RENOUVELER = "ne-pas-renouveler";
    public static final String DEJA_ENGAGE = "deja-engage";

    /** The field of the decision. */
    public static Champ champ(String cle) {
        return Champ.choix(cle, "Décision", RENOUVELER, NE_PAS_RENOUVELER, DEJA_ENGAGE);
    }

    /** The other label may be renewed first, and this one with it, while the task is open. */
    public List<Option> choix() {
        Option renouveler = new Option("Renouveler le label", RENOUVELER);
        Option nePas = new Option("Ne pas renouveler le label", NE_PAS_RENOUVELER);
        if (engage.isPresent()) {
            return List.of(deja("Déjà engagé dans la démarche %s, avec l’autre label".formatted(engage.get())), nePas);
        }
        if (remplace) {
            return List.of(
                    deja("Déjà engagé dans la démarche %s"
                            .formatted(chemin.orElseThrow().demarche())),
                    nePas);
        }
        return autreLabel
                ? List.of(renouveler, nePas, deja("Déjà engagé, avec l’autre label"))
                : List.of(renouveler, nePas);
    }

    private static Option deja(String libelle) {
        return new Option(libelle, DEJA_ENGAGE);
    }

    /** @param expireLe when the label ends */
    public Avis avis(String decision, LocalDate expireLe) {
        boolean autreChemin = engage.isEmpty() && chemin.isPresent();
        String suivi = chemin.map(CheminDuMoment::enClair).orElse("");
        return Avis.selon(
                Avis.refus(
                        RENOUVELER.equals(decision) && engage.isPresent(),
                        "«\u00a0Décision\u00a0»\u00a0: ce label est déjà renouvelé dans la démarche %s, choisissez"
                                + " «\u00a0Déjà engagé\u00a0».",
                        engage.map(CodeDemarche::valeur).orElse("")),
                Avis.refus(
                        RENOUVELER.equals(decision) && autreChemin && remplace,
                        "«\u00a0Décision\u00a0»\u00a0: ce site suit déjà %s, dont le label prendra la place de celui-ci. Choisissez"
                                + " «\u00a0Déjà engagé\u00a0» ou, si ce choix n’est pas proposé, «\u00a0Ne pas renouveler le label\u00a0».",
                        suivi),
                Avis.refus(
                        RENOUVELER.equals(decision) && autreChemin && !remplace,
                        "«\u00a0Décision\u00a0»\u00a0: ce site suit déjà %s\u00a0; un site n’en suit qu’une à la fois. Renouvelez ce label"
                                + " dès que le site y aura obtenu le sien\u00a0: il expire le %s.",
                        suivi,
                        DateFrancaise.de(expireLe)),
                Avis.refus(
                        DEJA_ENGAGE.equals(decision) && engage.isEmpty() && !remplace,
                        "«\u00a0Décision\u00a0»\u00a0: aucune démarche en cours ne renouvelle ce label."));
    }

    /**
     * What becomes impossible if the other label of the site is not renewed together with this one.
     *
     * @param autre its name
     * @param expireLe when it ends
     * @param ouverture the day on which its own renewal would have to open
     * @param fin the day on which the renewal of this label has ended at the latest
     */
    public static Avertissement siSepares(String autre, LocalDate expireLe, LocalDate ouverture, LocalDate fin) {
        return Avertissement.de(Avis.refus(
                ouverture.isBefore(fin),
                "L’autre label du site, %s, devrait se renouveler à partir du %s et expire le %s\u00a0: un site ne suit qu’une"
                        + " démarche à la fois, il attendrait la fin de celle-ci, le %s au plus tard, et pourrait être perdu.",
                autre,
                DateFrancaise.de(ouverture),
                DateFrancaise.de(expireLe),
                DateFrancaise.de(fin)));
    }
}
