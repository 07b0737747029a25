package fr.labellisation.reglages;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in words what moves: which task, where, whose, from when to when. */
@Component
public class Mouvements {
    private final Sites sites;
    private final Annuaire annuaire;
    private final HeureLocale heure;
    private final JoursOuvres jours;

    Mouvements(Sites sites, Annuaire annuaire, HeureLocale heure, JoursOuvres jours) {
        this.sites = sites;
        this.annuaire = annuaire;
        this.heure = heure;
        this.jours = jours;
    }

    public List<Mouvement> enClair(List<TacheRecalee> taches) {
        return enClair(taches, List.of());
    }

    /** @param rappels what becomes of the reminders of these tasks */
    public List<Mouvement> enClair(List<TacheRecalee> taches, List<RappelsRevus> rappels) {
        return taches.stream()
                .map(tache -> new Mouvement(
                        tache.nom(),
                        lieu(tache),
                        detenteur(tache),
                        date(tache.due()),
                        date(tache.nouvelle()),
                        alerte(tache),
                        Stream.concat(
                                        ConsequencesEnClair.rappels("tache:" + tache.id(), rappels).stream(),
                                        ConsequencesEnClair.retards(tache.minuteries()))
                                .toList()))
                .toList();
    }

    /** Tasks that will no longer be there. */
    public List<Mouvement> quiSeFerment(List<TacheRecalee> taches) {
        return taches.stream()
                .map(tache -> new Mouvement(
                        tache.nom(), lieu(tache), detenteur(tache), date(tache.due()), "tâche fermée", "", List.of()))
                .toList();
    }

    private String lieu(TacheRecalee tache) {
        return sites.lieu(tache.site());
    }

    private String detenteur(TacheRecalee tache) {
        if (tache.titulaire() != null) {
            return annuaire.trouver(tache.titulaire()).map(Personne::nom).orElse(tache.titulaire());
        }
        return tache.groupes().stream()
                .map(groupe -> Role.duGroupe(groupe).map(Role::libelle).orElse(groupe))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String alerte(TacheRecalee tache) {
        LocalDate aujourdhui = heure.aujourdhui(tache.departement());
        LocalDate nouvelle = tache.nouvelle().toLocalDate();
        if (!tache.seDeplace()) {
            return "";
        }
        if (tache.nouvelle().isBefore(heure.maintenant(tache.departement()))) {
            return "Sera aussitôt en retard\u00a0: l’échéance est déjà passée.";
        }
        boolean sansJour = nouvelle.isBefore(jours.ajouter(tache.departement(), aujourdhui, 1));
        return sansJour ? "À rendre aujourd’hui\u00a0: il ne reste aucun jour ouvré." : "";
    }

    private static String date(ZonedDateTime instant) {
        return instant == null ? "–" : DateFrancaise.de(instant.toLocalDate());
    }
}
