package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.modele.Chemin;
import fr.labellisation.simulation.rejeu.modele.Chemin.Prealables;
import fr.labellisation.simulation.rejeu.reponses.FaitEnAttente;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the facts of a case happen on their day, with the earlier steps that they presuppose. */
final class FaitsJoues {
    private final Chemin chemin;
    private final Cibles cibles;
    private final EtatDuParcours guet;
    private final Travaux travaux;
    private final TacheAccomplie realisation;
    private final Chronique chronique;
    private final EvenementsJoues evenements;
    private final Description description;
    private final FaitImpossible impossible;

    FaitsJoues(
            Cas cas,
            Chemin chemin,
            Cibles cibles,
            EtatDuParcours guet,
            Travaux travaux,
            TacheAccomplie realisation,
            Chronique chronique,
            EvenementsJoues evenements,
            Description description) {
        this.chemin = chemin;
        this.cibles = cibles;
        this.guet = guet;
        this.travaux = travaux;
        this.realisation = realisation;
        this.chronique = chronique;
        this.evenements = evenements;
        this.description = description;
        this.impossible = new FaitImpossible(cas);
    }

    void jouer(FaitEnAttente attente) {
        for (String site : attente.sitesRestants()) {
            Optional<Cible> cible = cibles.de(attente.fait());
            if (cible.isEmpty()) {
                evenements.decider(attente.fait(), site);
                attente.marquerAccompli(site);
            } else {
                amener(attente, cible.get(), site);
            }
            if (!attente.fini() && attente.quand().isAfter(cibles.maintenant())) {
                return;
            }
        }
    }

    /** A place of the path that a fact is about. */
    record Cible(String processus, String element, boolean tache) {}

    private void amener(FaitEnAttente attente, Cible cible, String site) {
        String attendait = description.de(guet.tout(), site);
        while (true) {
            List<Attente> ouvertes = guet.tout();
            List<Attente> atteintes = ouvertes.stream()
                    .filter(ouverte -> ouverte.position().estUn(cible.processus(), cible.element()))
                    .filter(ouverte -> site == null || site.equals(ouverte.site()))
                    .filter(ouverte -> attente.fait().surLeModule(ouverte.module()))
                    .toList();
            if (!atteintes.isEmpty()) {
                accomplir(attente, cible, site, atteintes);
                return;
            }
            // Not before: a day that is reached only now is due already, and would be gone.
            if (travaux.faireLesDus()) {
                chronique.relever();
                continue;
            }
            Prealables prealables = chemin.prealables(cible.processus(), cible.element(), site, ouvertes);
            if (!prealables.taches().isEmpty()) {
                deduire(attente.fait(), prealables.taches());
            } else {
                attendreOuRefuser(attente, site, prealables.dates(), attendait);
                return;
            }
        }
    }

    private void accomplir(FaitEnAttente attente, Cible cible, String site, List<Attente> atteintes) {
        FaitDuCas fait = attente.fait();
        if (cible.tache()) {
            attente.marquerAccompli(site);
            for (Attente atteinte : atteintes) {
                realisation.faire(atteinte, fait.donnees(), mentions(fait)).ifPresent(raisons -> {
                    throw impossible.saisieRefusee(fait, site, raisons);
                });
            }
            chronique.relever();
            return;
        }
        Attente jour = atteintes.get(0);
        if (!jour.le().toLocalDate().equals(fait.jour())) {
            throw impossible.parce(fait, site, "le parcours attendait\u00a0: " + description.de(List.of(jour), site));
        }
        evenements.venir(fait, site, mentions(fait));
        attente.marquerAccompli(site);
    }

    /** Does the earlier steps, those that are accepted now; the others may become so once these are done. */
    private void deduire(FaitDuCas fait, List<Attente> prealables) {
        List<String> refus = new ArrayList<>();
        for (Attente prealable : prealables) {
            Optional<List<String>> raisons = realisation.faire(prealable, Map.of(), List.of(LigneChronologie.DEDUIT));
            if (raisons.isEmpty()) {
                return;
            }
            refus.add("«\u00a0%s\u00a0»\u00a0: %s".formatted(prealable.nom(), phrases(raisons.get())));
        }
        throw impossible.parce(
                fait,
                prealables.get(0).site(),
                "une étape qui précède est refusée\u00a0; " + String.join("\u00a0; ", refus));
    }

    private void attendreOuRefuser(FaitEnAttente attente, String site, List<Attente> dates, String attendait) {
        boolean ceJour = !dates.isEmpty()
                && dates.stream()
                        .allMatch(date ->
                                date.le().toLocalDate().equals(attente.fait().jour()));
        if (!ceJour) {
            throw impossible.parce(attente.fait(), site, "le parcours attendait\u00a0: " + attendait);
        }
        attente.reporter(dates.get(0).le().toLocalDateTime());
    }

    private static String phrases(List<String> raisons) {
        return String.join(" ", raisons);
    }

    private static List<String> mentions(FaitDuCas fait) {
        return fait.suppose() ? List.of(LigneChronologie.SUPPOSE) : List.of();
    }
}
