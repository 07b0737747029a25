package fr.labellisation.simulation.nation;

import fr.labellisation.acces.MotDePasse;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.nation.camunda.Carnet;
import fr.labellisation.simulation.nation.camunda.ComptesDeLaNation;
import fr.labellisation.simulation.nation.invention.CasDeLaNation;
import fr.labellisation.simulation.nation.invention.DepartementInvente;
import fr.labellisation.simulation.nation.invention.Invention;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the database département by département, says how far it is, and opens the accounts at the end. */
@Component
class PeuplementDeLaNation {
    private final ControleDeLaBase controle;
    private final Carnet carnet;
    private final ComptesDeLaNation comptes;
    private final Remplissage remplissage;
    private final Comptage comptage;
    private final Territoire territoire;
    private final Referentiels referentiels;
    private final JoursOuvres jours;
    private final Clock horloge;

    PeuplementDeLaNation(
            ControleDeLaBase controle,
            Carnet carnet,
            ComptesDeLaNation comptes,
            Remplissage remplissage,
            Comptage comptage,
            Territoire territoire,
            Referentiels referentiels,
            JoursOuvres jours,
            Clock horloge) {
        this.controle = controle;
        this.carnet = carnet;
        this.comptes = comptes;
        this.remplissage = remplissage;
        this.comptage = comptage;
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.jours = jours;
        this.horloge = horloge;
    }

    /** @throws BaseRefusee if the database is not to be filled */
    void remplir(OptionsNation options, PrintStream sortie) {
        long graine = controle.graine(options.graine());
        Annonces annonces = new Annonces(sortie);
        Set<String> complets = carnet.complets();
        List<String> restants = options.departements().stream()
                .filter(code -> !complets.contains(code))
                .toList();
        annonces.debut(graine, options.departements().size() - restants.size(), restants.size());
        carnet.commencer(graine);
        jouer(restants, graine, annonces);
        if (!carnet.comptesOuverts()) {
            String ministere = comptes.ministere();
            String motDePasse = MotDePasse.auHasard();
            int ouverts = comptes.ouvrir(motDePasse);
            annonces.comptes(ministere, Role.REFERENT_QUALITE.code(), ouverts, motDePasse);
            carnet.noterComptesOuverts();
        }
        annonces.bilan(comptage);
    }

    private void jouer(List<String> departements, long graine, Annonces annonces) {
        PlanDesModeles parcours = parcours();
        Invention invention = new Invention(territoire, referentiels, graine);
        ProgressionDuRemplissage avancement = new ProgressionDuRemplissage(departements.stream()
                .mapToInt(code -> territoire.sites(new CodeDepartement(code)).size())
                .sum());
        int faits = 0;
        int sites = 0;
        long depart = horloge.millis();
        for (String code : departements) {
            DepartementInvente departement = jouer(code, invention, parcours, annonces);
            faits++;
            sites += departement.sites().size();
            Duration ecoule = Duration.ofMillis(horloge.millis() - depart);
            String nom = territoire
                    .departement(new CodeDepartement(code))
                    .map(Departement::nom)
                    .orElseThrow();
            annonces.departement(
                    faits,
                    departements.size(),
                    nom,
                    departement.sites().size(),
                    ecoule,
                    avancement.reste(sites, ecoule));
        }
    }

    /**
     * What is drawn may be a path that nobody could have gone: a holiday at the wrong place is enough. It has left nothing, and another
     * one is drawn.
     */
    private DepartementInvente jouer(String code, Invention invention, PlanDesModeles parcours, Annonces annonces) {
        LocalDate aujourdhui = horloge.instant()
                .atZone(jours.fuseau(new CodeDepartement(code)))
                .toLocalDate();
        for (int tirage = 0; ; tirage++) {
            DepartementInvente departement = invention.departement(code, aujourdhui, tirage);
            try {
                remplissage.jouer(departement, new CasDeLaNation(jours).de(departement), parcours);
                return departement;
            } catch (CasInvalide e) {
                if (tirage + 1 == Invention.TIRAGES) {
                    throw e;
                }
                annonces.autreTirage(e.phrases());
            }
        }
    }

    private static PlanDesModeles parcours() {
        try {
            return PlanDesModeles.livre();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
