package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.AnnoncesADire;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.TacheRecalee;
import java.time.Instant;
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
    private final Rappels rappels;
    private final RevisionDesRappels revision;
    private final HeureLocale heure;

    RappelsDeTaches(CalendrierDesAnnonces calendrier, Rappels rappels, RevisionDesRappels revision, HeureLocale heure) {
        this.calendrier = calendrier;
        this.rappels = rappels;
        this.revision = revision;
        this.heure = heure;
    }

    @Override
    public void apparue(TacheAnnoncee tache) {
        rappels.inscrire(lignes(date(tache, NatureRappel.TACHE_PROCHE), aDire(tache)));
    }

    @Override
    public void confiee(String tache, List<String> groupes, String titulaire) {
        // A task of one person alone has no group that could have been told in his place.
        if (!groupes.isEmpty()) {
            rappels.confier(objet(tache), groupes, titulaire);
        }
    }

    @Override
    public void deplacee(TacheAnnoncee tache) {
        revision.appliquer(revision.apercu(List.of(date(tache, NatureRappel.TACHE_PROCHE))));
    }

    @Override
    public void achevee(TacheAnnoncee tache) {
        rappels.annulerTout(objet(tache.id()));
    }

    /**
     * Says that a task is late.
     *
     * @param niveau who is told: 1 for who holds it
     * @param groupes groups that are told
     */
    public void enRetard(TacheAnnoncee tache, int niveau, List<String> groupes) {
        rappels.ajouter(lignes(
                date(tache, NatureRappel.TACHE_EN_RETARD),
                List.of(new Annonce(niveau, Unite.JOURS, heure.maintenant(tache.departement()), groupes))));
    }

    /** What is dated, as its rows name it. */
    static String objet(String tache) {
        return "tache:" + tache;
    }

    private static List<Rappel> lignes(DateAnnoncee date, List<Annonce> annonces) {
        return annonces.stream().flatMap(annonce -> Rappel.de(date, annonce)).toList();
    }

    private static DateAnnoncee date(TacheAnnoncee tache, NatureRappel nature) {
        return new DateAnnoncee(
                new DateARappeler(
                        nature,
                        objet(tache.id()),
                        tache.departement(),
                        tache.demarche(),
                        tache.site(),
                        tache.due().toLocalDate(),
                        tache.intitule(),
                        tache.id(),
                        false),
                tache.groupes(),
                tache.titulaire(),
                null);
    }

    /** A task as it announces itself once its due date has moved. */
    public static DateAnnoncee date(TacheRecalee tache) {
        TacheAnnoncee deplacee = new TacheAnnoncee(
                tache.id(),
                tache.departement(),
                tache.demarche(),
                tache.site(),
                tache.nom(),
                tache.groupes(),
                tache.titulaire(),
                tache.nouvelle(),
                false);
        return date(deplacee, NatureRappel.TACHE_PROCHE);
    }

    private List<Annonce> aDire(TacheAnnoncee tache) {
        return tache.due().toLocalDate().isBefore(heure.aujourdhui(tache.departement()))
                ? List.of()
                : AnnoncesADire.parmi(
                        calendrier.deLaTache(tache),
                        Instant.MIN,
                        heure.maintenant(tache.departement()).toInstant());
    }
}
