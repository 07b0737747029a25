package fr.labellisation.rappels;

import fr.labellisation.echeances.Delai.Unite;
import fr.labellisation.echeances.HeureLocale;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders of tasks: near, and late. A task near its due date needs no timer: its rows are asked for as soon as it
 * appears, for an instant to come. One insert when it appears, one update when it ends.
 */
@Component
@Transactional
public class RappelsDeTaches implements EcouteDesTaches {
    private final CalendrierDesAnnonces calendrier;
    private final LignesDeTaches lignes;
    private final Rappels rappels;
    private final HeureLocale heure;

    RappelsDeTaches(CalendrierDesAnnonces calendrier, LignesDeTaches lignes, Rappels rappels, HeureLocale heure) {
        this.calendrier = calendrier;
        this.lignes = lignes;
        this.rappels = rappels;
        this.heure = heure;
    }

    @Override
    public void apparue(TacheSuivie tache) {
        lignes.ajouter(tache, NatureRappel.TACHE_PROCHE, aDire(tache, List.of()));
    }

    @Override
    public void confiee(TacheSuivie tache) {
        // A task of one person alone has no group that could have been told in his place.
        if (!tache.groupes().isEmpty()) {
            lignes.confier(tache);
        }
    }

    @Override
    public void deplacee(TacheSuivie tache) {
        List<Ligne> connues = rappels.de(NatureRappel.TACHE_PROCHE, LignesDeTaches.objet(tache));
        rappels.passer(
                tache.departement(),
                connues.stream()
                        .filter(ligne -> ligne.etat() == EtatRappel.DEMANDE)
                        .filter(ligne -> !ligne.jour().equals(tache.due().toLocalDate()))
                        .toList(),
                EtatRappel.REMPLACE);
        List<Ligne> duJour = connues.stream()
                .filter(ligne -> ligne.jour().equals(tache.due().toLocalDate()))
                .toList();
        List<Annonce> aDire = aDire(tache, duJour);
        duJour.stream()
                .filter(ligne -> ligne.etat().repris())
                .filter(ligne -> aDire.stream().anyMatch(ligne::annonce))
                .forEach(ligne -> lignes.redemander(tache, ligne));
        lignes.ajouter(
                tache,
                NatureRappel.TACHE_PROCHE,
                aDire.stream()
                        .filter(annonce -> duJour.stream().noneMatch(ligne -> ligne.annonce(annonce)))
                        .toList());
    }

    @Override
    public void achevee(TacheSuivie tache) {
        lignes.annuler(tache);
    }

    /**
     * Says that a task is late.
     *
     * @param niveau who is told: 1 for who holds it
     * @param groupes groups that are told
     */
    public void enRetard(TacheSuivie tache, int niveau, List<String> groupes) {
        lignes.ajouter(
                tache,
                NatureRappel.TACHE_EN_RETARD,
                List.of(new Annonce(niveau, Unite.JOURS, heure.maintenant(tache.departement()), groupes)));
    }

    private List<Annonce> aDire(TacheSuivie tache, List<Ligne> duJour) {
        if (tache.due().toLocalDate().isBefore(heure.aujourdhui(tache.departement()))) {
            return List.of();
        }
        return AnnoncesADire.parmi(
                calendrier.deLaTache(tache),
                AnnoncesADire.dernierDit(duJour.stream().filter(ligne -> ligne.etat() == EtatRappel.TRANSMIS)),
                heure.maintenant(tache.departement()).toInstant());
    }
}
