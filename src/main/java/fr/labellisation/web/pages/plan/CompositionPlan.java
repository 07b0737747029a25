package fr.labellisation.web.pages.plan;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.actions.communication.Communication;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.conduite.ActionSuivie;
import fr.labellisation.parcours.actions.conduite.SuiviDesActions;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.plan.VuePlan.LigneDAction;
import fr.labellisation.web.pages.plan.VuePlan.LigneDeCommunication;
import fr.labellisation.web.pages.plan.VuePlan.Responsable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the page of a plan shows: as many statements for one action as for a thousand. */
@Component
class CompositionPlan {
    private final Sites sites;
    private final Demarches demarches;
    private final SuiviDesActions actions;
    private final Communications communications;
    private final AutresObjets autres;
    private final Preuves preuves;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    CompositionPlan(
            Sites sites,
            Demarches demarches,
            SuiviDesActions actions,
            Communications communications,
            AutresObjets autres,
            Preuves preuves,
            Annuaire annuaire,
            HeureLocale heure) {
        this.sites = sites;
        this.demarches = demarches;
        this.actions = actions;
        this.communications = communications;
        this.autres = autres;
        this.preuves = preuves;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /** Empty for an unknown site. */
    Optional<VuePlan> page(CodeSite code) {
        return sites.trouver(code).map(this::page);
    }

    private VuePlan page(Site site) {
        List<CodeDemarche> siennes =
                demarches.duSite(site.code()).stream().map(Demarche::code).toList();
        List<ActionSuivie> suivies = actions.duSite(site.code(), siennes);
        PreuvesComptees comptees = new PreuvesComptees(preuves.nombres(siennes.stream()
                .flatMap(demarche -> Stream.of(demarche.valeur(), new Parcours(demarche, site.code()).cleMetier()))
                .toList()));
        LocalDate aujourdhui = heure.aujourdhui(site.code().departement());
        List<Communication> dites = communications.duSite(site.code(), siennes);
        Noms noms = Noms.de(
                annuaire,
                Stream.concat(
                                suivies.stream()
                                        .flatMap(suivie -> Stream.of(
                                                Optional.ofNullable(
                                                        suivie.action().porteur()),
                                                Optional.ofNullable(
                                                        suivie.action().suppleant()))),
                                dites.stream().map(une -> Optional.ofNullable(personne(une.charge()))))
                        .flatMap(Optional::stream),
                List.of());
        Map<String, List<ActionSuivie>> parResponsable = suivies.stream()
                .collect(Collectors.groupingBy(
                        suivie -> responsable(suivie.action(), noms), TreeMap::new, Collectors.toList()));
        return new VuePlan(
                site.code().valeur(),
                site.nom(),
                resume(suivies, aujourdhui),
                parResponsable.entrySet().stream()
                        .map(une -> new Responsable(
                                une.getKey(),
                                une.getValue().stream()
                                        .map(suivie -> ligne(suivie, noms, aujourdhui, comptees))
                                        .toList()))
                        .toList(),
                dites.stream().map(une -> communication(une, noms)).toList(),
                autres.duSite(site.code(), comptees));
    }

    private static LigneDeCommunication communication(Communication une, Noms noms) {
        return new LigneDeCommunication(
                DateFrancaise.de(une.le()), une.cible(), une.message(), une.moyen(), charge(une.charge(), noms));
    }

    private static String charge(String charge, Noms noms) {
        String personne = personne(charge);
        return personne == null ? role(charge) : noms.personne(personne);
    }

    /** The login after the group; null where only a group is named. */
    private static String personne(String charge) {
        int barre = charge.indexOf('/');
        return barre < 0 ? null : charge.substring(barre + 1);
    }

    private static String role(String groupe) {
        return Role.duGroupe(groupe).map(Role::libelle).orElse(groupe);
    }

    private static String responsable(Action action, Noms noms) {
        return action.porteur() != null ? noms.personne(action.porteur()) : role(action.responsable());
    }

    private static LigneDAction ligne(ActionSuivie suivie, Noms noms, LocalDate aujourdhui, PreuvesComptees comptees) {
        Action action = suivie.action();
        long retard = suivie.retard(aujourdhui);
        ObjetProuve objet = action.objet();
        return new LigneDAction(
                action.intitule(),
                action.origine().libelle()
                        + (action.engagement() == null ? "" : ", " + action.engagement())
                        + (action.suppleant() == null ? "" : ". Suppléant\u00a0: " + noms.personne(action.suppleant())),
                DateFrancaise.de(action.echeance()),
                suivie.aRealiser()
                        ? (retard > 0 ? "au plus tôt le " : "") + DateFrancaise.de(suivie.probable(aujourdhui))
                        : "",
                suivie.realiseeLe() == null ? "" : DateFrancaise.de(suivie.realiseeLe()),
                etat(suivie),
                retard == 0 ? "" : EnClair.nombre(retard, "jour", "jours") + " de retard",
                retard > 0 && suivie.aRealiser(),
                comptees.enClair(objet),
                PreuvesComptees.lien(objet));
    }

    private static String etat(ActionSuivie suivie) {
        if (suivie.abandonnee()) {
            return "abandonnée le " + DateFrancaise.de(suivie.closeLe());
        }
        return switch (suivie.action().etat()) {
            case PROPOSEE -> "proposée";
            case DECIDEE -> suivie.action().tours() == 0 ? "à réaliser" : "à reprendre";
            case REALISEE -> "à vérifier";
            case CLOSE -> "close le " + DateFrancaise.de(suivie.closeLe());
        };
    }

    private static String resume(List<ActionSuivie> suivies, LocalDate aujourdhui) {
        long closes =
                suivies.stream().filter(suivie -> suivie.closeLe() != null).count();
        long tardives = suivies.stream()
                .filter(suivie -> suivie.aRealiser() && suivie.retard(aujourdhui) > 0)
                .count();
        return suivies.isEmpty()
                ? ""
                : "%s%s. %s."
                        .formatted(
                                EnClair.nombre(suivies.size(), "action", "actions"),
                                closes == 0 ? "" : ", dont " + EnClair.nombre(closes, "close", "closes"),
                                tardives == 0
                                        ? "Aucune n’est en retard"
                                        : EnClair.nombre(tardives, "est en retard", "sont en retard"));
    }
}
