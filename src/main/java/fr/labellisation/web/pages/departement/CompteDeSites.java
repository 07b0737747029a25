package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What sites are counted by, where a département is compared with others: as a number, and one by one. */
enum CompteDeSites implements Code {
    LABELLISES(
            "Sites labellisés",
            BilanDepartement::labellises,
            site -> site.etat().labellise()),
    PERDUS(
            "Labels suspendus, expirés ou retirés",
            bilan -> CompteDeSites.perdus().stream().mapToInt(bilan::nombre).sum(),
            site -> CompteDeSites.perdus().contains(site.etat())),
    EN_PREPARATION(
            "Sites en préparation",
            bilan -> bilan.nombre(EtatSite.EN_PREPARATION),
            site -> site.etat() == EtatSite.EN_PREPARATION),
    EN_RETARD("Sites où une tâche est en retard", BilanDepartement::enRetard, site -> site.enRetard() > 0);

    private final String libelle;
    private final ToIntFunction<BilanDepartement> nombre;
    private final Predicate<SituationSite> compris;

    CompteDeSites(String libelle, ToIntFunction<BilanDepartement> nombre, Predicate<SituationSite> compris) {
        this.libelle = libelle;
        this.nombre = nombre;
        this.compris = compris;
    }

    private static Set<EtatSite> perdus() {
        return Set.of(EtatSite.SUSPENDU, EtatSite.EXPIRE, EtatSite.RETIRE);
    }

    /**
     * @param code empty for none
     * @throws SaisieRefusee if nothing is counted so
     */
    static Optional<CompteDeSites> demande(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<CompteDeSites> connu = Code.eventuel(CompteDeSites.class, code);
        if (connu.isEmpty()) {
            throw new SaisieRefusee(
                    "Le choix de sites «\u00a0%s\u00a0» n’existe pas\u00a0: suivez un lien de la page.", code);
        }
        return connu;
    }

    String libelle() {
        return libelle;
    }

    int nombre(BilanDepartement bilan) {
        return nombre.applyAsInt(bilan);
    }

    boolean comprend(SituationSite site) {
        return compris.test(site);
    }
}
