package fr.labellisation.annonces.retards;

import fr.labellisation.annonces.rappels.plan.RappelsDeTaches;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.VersionSuivie;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells level after level that a task is late: each once for a due date, on the morning that the delays set for it. */
@Service
@Transactional
public class Escalade {
    private final Retards retards;
    private final RappelsDeTaches rappels;
    private final Delais delais;
    private final JoursOuvres jours;
    private final Echeancier echeancier;
    private final HeureLocale heure;

    Escalade(
            Retards retards,
            RappelsDeTaches rappels,
            Delais delais,
            JoursOuvres jours,
            Echeancier echeancier,
            HeureLocale heure) {
        this.retards = retards;
        this.rappels = rappels;
        this.delais = delais;
        this.jours = jours;
        this.echeancier = echeancier;
        this.heure = heure;
    }

    /** A level, and the morning on which it is told. */
    public record Prochain(Niveau niveau, Instant instant) {}

    /** Who is told next; empty when all were, for this due date. */
    public Optional<Prochain> prochain(TacheEnRetard tache) {
        return prochain(tache, delais);
    }

    /** The same if these delays were in force. */
    public Optional<Prochain> prochain(TacheEnRetard tache, Delais autres) {
        Set<Niveau> informes = retards.informes(tache);
        return Arrays.stream(Niveau.values())
                .filter(niveau -> !informes.contains(niveau) && niveau.concerne(tache.tache()))
                .findFirst()
                .map(niveau -> new Prochain(niveau, instant(tache, niveau, autres)));
    }

    /** Tells this level; told again, it hears nothing. */
    public void informer(TacheEnRetard tache, Niveau niveau) {
        String titulaire = tache.tache().titulaire();
        List<String> informes =
                niveau == Niveau.RESPONSABLE && titulaire != null ? List.of(titulaire) : niveau.groupes(tache.tache());
        if (retards.noter(
                tache, niveau, informes, heure.maintenant(tache.departement()).toOffsetDateTime())) {
            rappels.enRetard(tache.tache(), niveau.rang(), niveau.groupes(tache.tache()));
        }
    }

    private Instant instant(TacheEnRetard tache, Niveau niveau, Delais selon) {
        Delai delai = selon.pour(tache.element(), VersionSuivie.derniere(tache.referentiel()), tache.departement());
        return echeancier
                .matin(
                        tache.departement(),
                        jours.ajouter(tache.departement(), tache.due().toLocalDate(), niveau.tolerance(delai)))
                .toInstant();
    }
}
