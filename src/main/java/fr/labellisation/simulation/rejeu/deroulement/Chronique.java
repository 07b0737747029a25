package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.simulation.rejeu.deroulement.base.NouveautesEnBase;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Writes down what happens, as it happens: what persons do, what the engine brings, what changes in the tables. */
final class Chronique {
    private static final Map<String, Genre> GENRES = Map.of(
            "intermediateTimer", Genre.MINUTERIE,
            "boundaryTimer", Genre.RETARD,
            "intermediateMessageCatch", Genre.MESSAGE,
            "boundaryMessage", Genre.MESSAGE,
            "messageStartEvent", Genre.MESSAGE);
    private static final Map<Genre, String> PHRASES = Map.of(
            Genre.MINUTERIE, "Le moment est venu\u00a0: %s",
            Genre.RETARD, "En retard\u00a0: %s",
            Genre.MESSAGE, "Message reçu\u00a0: %s");
    /** Their instants show as the reminders that they ask for. */
    private static final Set<String> RAPPELS = Set.of(RappelsEcheance.CLE, EscaladeRetard.CLE);

    private static final String PREFIXE_RETARD = "Echeance_";

    private final OutilsDuRejeu services;
    private final Cas cas;
    private final PlanDesModeles parcours;
    private final Lieux lieux;
    private final Temps temps;
    private final EcouteDuRejeu ecoute;
    private final NouveautesEnBase nouveautes;
    private final List<LigneChronologie> lignes = new ArrayList<>();
    private final Set<String> activitesVues = new HashSet<>();

    Chronique(
            OutilsDuRejeu services, Cas cas, PlanDesModeles parcours, Lieux lieux, Temps temps, EcouteDuRejeu ecoute) {
        this.services = services;
        this.cas = cas;
        this.parcours = parcours;
        this.lieux = lieux;
        this.temps = temps;
        this.ecoute = ecoute;
        this.nouveautes = ecoute.regarde() ? new NouveautesEnBase(services.base(), cas.departement()) : null;
    }

    void noter(String site, Genre genre, String element, String texte, String qui, List<String> mentions) {
        ajouter(new LigneChronologie(temps.maintenant(), site, genre, element, texte, qui, mentions));
    }

    /** Notes what the engine and the tables tell since the last look. */
    void relever() {
        if (!ecoute.regarde()) {
            return;
        }
        services
                .historique()
                .createHistoricActivityInstanceQuery()
                .tenantIdIn(cas.departement())
                .finishedAfter(Date.from(temps.maintenant().toInstant()))
                .list()
                .stream()
                .filter(activite -> GENRES.containsKey(activite.getActivityType()) && !activite.isCanceled())
                .filter(activite -> activitesVues.add(activite.getId()))
                .filter(activite -> !RAPPELS.contains(activite.getProcessDefinitionKey()))
                .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime))
                .forEach(this::noter);
        nouveautes.relever(temps.maintenant()).forEach(this::ajouter);
    }

    List<LigneChronologie> lignes() {
        return List.copyOf(lignes);
    }

    private void noter(HistoricActivityInstance activite) {
        Genre genre = GENRES.get(activite.getActivityType());
        Lieux.Lieu lieu = lieux.de(activite.getProcessInstanceId());
        String element = activite.getActivityId();
        String nom = genre == Genre.RETARD
                ? parcours.nom(lieu.processus(), element.substring(PREFIXE_RETARD.length()))
                : parcours.nom(lieu.processus(), element);
        noter(site(lieu), genre, element, PHRASES.get(genre).formatted(nom), null, List.of());
    }

    private String site(Lieux.Lieu lieu) {
        List<String> morceaux = List.of(lieu.cleMetier().split("/"));
        return cas.codesDesSites().stream()
                .filter(morceaux::contains)
                .findFirst()
                .orElse(null);
    }

    private void ajouter(LigneChronologie ligne) {
        if (!ecoute.regarde()) {
            return;
        }
        lignes.add(ligne);
        ecoute.noter(ligne);
    }
}
