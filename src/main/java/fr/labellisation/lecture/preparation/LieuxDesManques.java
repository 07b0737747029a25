package fr.labellisation.lecture.preparation;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.TachesDesParcours.TacheTrouvee;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.preparation.manques.ManqueAuJour;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Where what will be missing is mended, and who holds it: a row of a work page, a task, or a page of the site. */
@Component
class LieuxDesManques {
    private final TravauxDesTaches travaux;

    LieuxDesManques(TravauxDesTaches travaux) {
        this.travaux = travaux;
    }

    /**
     * @param module code of the module of the engagement that is missing something; null for anything else
     * @param taches those of the way, the open ones first
     */
    ManqueSitue situer(ManqueAuJour manque, Parcours parcours, String module, List<TacheTrouvee> taches) {
        return switch (manque.nature()) {
            case ENGAGEMENT_SANS_RESULTAT ->
                de(manque, parcours, Role.CHEF_DE_SERVICE, "#" + manque.objet(), evaluation(taches, module));
            case PREUVE_ABSENTE, PREUVE_PERIMEE ->
                de(
                        manque,
                        parcours,
                        Role.CHEF_DE_SERVICE,
                        "/lignes/" + manque.objet() + "/preuves",
                        evaluation(taches, module));
            case ECART_SANS_ACTION ->
                de(
                        manque,
                        parcours,
                        Role.REFERENT_QUALITE,
                        "",
                        ouverte(taches, TachesDesParcours.PLAN),
                        "/plan#ecarts");
            case ACTION_EN_RETARD, ACTION_TROP_TARDIVE, ACTION_A_VERIFIER ->
                de(
                        manque,
                        parcours,
                        Role.REFERENT_QUALITE,
                        "",
                        premiere(
                                taches,
                                tache -> tache.ouverte()
                                        && TachesDesParcours.ACTION.contains(tache.element())
                                        && manque.objet().equals(String.valueOf(tache.action()))));
            case INDICATEUR_SANS_VALEUR ->
                new ManqueSitue(
                        manque,
                        "/suivi/sites/" + parcours.site() + "/indicateurs",
                        null,
                        List.of(Role.CORRESPONDANT_QUALITE.groupe(parcours.departement(), parcours.site())));
            case COMITE_TROP_ANCIEN ->
                de(manque, parcours, Role.REFERENT_QUALITE, "", ouverte(taches, TachesDesParcours.COMITE));
            case ENQUETE_TROP_ANCIENNE ->
                de(manque, parcours, Role.REFERENT_QUALITE, "", ouverte(taches, TachesDesParcours.ENQUETE));
            case FORMATION_INSUFFISANTE ->
                de(manque, parcours, Role.FORMATION, "", ouverte(taches, TachesDesParcours.FORMATION));
            case DOCUMENT_A_FOURNIR ->
                de(manque, parcours, Role.REFERENT_QUALITE, "", ouverte(taches, List.of(manque.objet())));
        };
    }

    /** One that is done has still a page that takes what is missing. */
    private static Optional<TacheTrouvee> evaluation(List<TacheTrouvee> taches, String module) {
        return premiere(
                taches,
                tache -> TachesDesParcours.EVALUATION.contains(tache.element())
                        && (tache.module() == null || tache.module().equals(module)));
    }

    private static Optional<TacheTrouvee> ouverte(List<TacheTrouvee> taches, List<String> elements) {
        return premiere(taches, tache -> tache.ouverte() && elements.contains(tache.element()));
    }

    private static Optional<TacheTrouvee> premiere(List<TacheTrouvee> taches, Predicate<TacheTrouvee> voulue) {
        return taches.stream().filter(voulue).findFirst();
    }

    /**
     * @param role who answers for it as long as no task asks for it
     * @param suite of the address of the work page of the task
     */
    private ManqueSitue de(
            ManqueAuJour manque, Parcours parcours, Role role, String suite, Optional<TacheTrouvee> trouvee) {
        return de(manque, parcours, role, suite, trouvee, "#frise");
    }

    /** @param sinon after the address of the site, where no task takes what is missing */
    private ManqueSitue de(
            ManqueAuJour manque,
            Parcours parcours,
            Role role,
            String suite,
            Optional<TacheTrouvee> trouvee,
            String sinon) {
        return trouvee.map(tache -> new ManqueSitue(
                        manque,
                        travaux.surUnePage(tache.element())
                                ? "/travail/taches/" + tache.id() + suite
                                : "/suivi/taches/" + tache.id(),
                        tache.ouverte() ? tache.titulaire() : null,
                        tache.groupes().isEmpty() ? List.of(groupe(role, parcours)) : tache.groupes()))
                .orElseGet(() -> new ManqueSitue(
                        manque, "/suivi/sites/" + parcours.site() + sinon, null, List.of(groupe(role, parcours))));
    }

    private static String groupe(Role role, Parcours parcours) {
        return role.groupe(parcours.departement(), parcours.site());
    }
}
