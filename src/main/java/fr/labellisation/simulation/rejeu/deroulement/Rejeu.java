package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.deroulement.base.EtatEnBase;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.Chemin;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.reponses.FaitsDuCas;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Plays a case against the real processes, on a simulated clock that is put back at the end. */
@Component
public class Rejeu {
    private static final int ANNEES_APRES_LE_DERNIER_FAIT = 4;

    private final OutilsDuRejeu services;
    private final Courrier courrier;

    Rejeu(OutilsDuRejeu services, Courrier courrier) {
        this.services = services;
        this.courrier = courrier;
    }

    /** How it ended, and who holds which role then. */
    public record FinDuRejeu(Bilan bilan, List<PersonneInventee> personnes) {}

    /**
     * @param jusquAu the last day to play, or null for all of it
     * @param courriels whether reminders are said and messages leave; otherwise they wait in the outbox
     * @throws fr.labellisation.simulation.rejeu.fichier.CasInvalide if a fact cannot happen
     * @throws fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible if the product breaks down
     */
    public FinDuRejeu jouer(
            Cas cas, PlanDesModeles parcours, LocalDate jusquAu, boolean courriels, EcouteDuRejeu suivi) {
        return jouer(cas, parcours, jusquAu, courriels, suivi, PersonneInventee::pour);
    }

    /** The same with persons of one's own choice. */
    public FinDuRejeu jouer(
            Cas cas,
            PlanDesModeles parcours,
            LocalDate jusquAu,
            boolean courriels,
            EcouteDuRejeu suivi,
            AttributionDesRoles distribution) {
        Temps temps = new Temps(services.horloge(), services.jours().fuseau(new CodeDepartement(cas.departement())));
        try {
            temps.aller(cas.debut().atTime(FaitDuCas.HEURE));
            Courrier.Tournee tournee = courrier.tournee(cas.departement(), courriels);
            Acteurs acteurs = new Acteurs(services, cas, distribution);
            return jouer(cas, parcours, fin(cas, jusquAu), suivi, tournee, temps, acteurs);
        } finally {
            services.horloge().retablir();
        }
    }

    private static LocalDate fin(Cas cas, LocalDate jusquAu) {
        LocalDate possible = cas.dernierJour().plusYears(ANNEES_APRES_LE_DERNIER_FAIT);
        return jusquAu == null || jusquAu.isAfter(possible) ? possible : jusquAu;
    }

    private FinDuRejeu jouer(
            Cas cas,
            PlanDesModeles parcours,
            LocalDate fin,
            EcouteDuRejeu suivi,
            Courrier.Tournee tournee,
            Temps temps,
            Acteurs acteurs) {
        AtomicReference<String> demarche = new AtomicReference<>();
        FaitsDuCas faits = new FaitsDuCas(cas, parcours);
        VersionDeLecture mouvements = new VersionDeLecture();
        Lieux lieux = new Lieux(services.historique());
        EtatDuParcours guet = new EtatDuParcours(services, cas, parcours, lieux, temps, mouvements);
        Travaux travaux = new Travaux(services, cas, temps, mouvements);
        Chronique chronique = new Chronique(services, cas, parcours, lieux, temps, suivi);
        Soumission soumission = new Soumission(services, acteurs, mouvements);
        TacheAccomplie realisation =
                new TacheAccomplie(services, guet, cas, acteurs, soumission, faits, temps, chronique);
        OuvertureDuCas ouverture = new OuvertureDuCas(services, cas, acteurs, soumission, demarche::set);
        ChangementsDuCas changements = new ChangementsDuCas(services.audits(), services.taches(), demarche::get);
        EvenementsJoues evenements = new EvenementsJoues(
                cas,
                services.referentiels(),
                acteurs,
                soumission,
                realisation,
                faits,
                guet,
                chronique,
                changements,
                ouverture);
        Description description = new Description(cas);
        FaitsJoues faitsJoues = new FaitsJoues(
                cas,
                new Chemin(parcours),
                new Cibles(parcours, temps),
                guet,
                travaux,
                realisation,
                chronique,
                evenements,
                description);
        VerificationDuCas verification =
                new VerificationDuCas(cas, new EtatEnBase(services.base(), temps.fuseau(), demarche::get));
        ouverture.faire();
        boolean encore = new Deroulement(
                        faits,
                        faitsJoues,
                        new ParDefaut(guet, faits, realisation, chronique, temps),
                        travaux,
                        chronique,
                        verification,
                        tournee,
                        temps)
                .jusquA(fin);
        LocalDate dernier = encore ? fin : dernierJour(cas, temps, fin);
        Bilan bilan = new Bilan(
                dernier,
                chronique.lignes(),
                verification.conclure(fin),
                description.phrases(guet.tout()),
                tournee.partis());
        return new FinDuRejeu(bilan, acteurs.tous());
    }

    /** When nothing is to come any more, the last day that was played or on which the file says something. */
    private static LocalDate dernierJour(Cas cas, Temps temps, LocalDate fin) {
        LocalDate dit = cas.dernierJour();
        LocalDate dernier = temps.aujourdhui().isAfter(dit) ? temps.aujourdhui() : dit;
        return dernier.isAfter(fin) ? fin : dernier;
    }
}
