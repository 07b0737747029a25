package fr.labellisation.lecture.planification.commande;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.RegleDesDelais;
import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.DemandeRecevable;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.lecture.planification.commande.OptionsPlanifier.OptionsInvalides;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Territoire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code planifier --departement 91 --referentiel qualipref-2012 --label 2013-06-27}: prints a planning with the delays as
 * they are delivered. It starts neither the service nor a database.
 */
public final class CommandePlanifier {
    /** There is time. */
    public static final int A_TEMPS = 0;
    /** The first step is already late. */
    public static final int EN_RETARD = 1;
    /** The command is wrong. */
    public static final int FAUTE = 2;

    private final Territoire territoire = new Territoire();
    private final Referentiels referentiels = new Referentiels();
    private final Clock horloge;
    private final PrintStream sortie;
    private final PrintStream erreurs;

    CommandePlanifier(Clock horloge, PrintStream sortie, PrintStream erreurs) {
        this.horloge = horloge;
        this.sortie = sortie;
        this.erreurs = erreurs;
    }

    /**
     * @param mots what follows « planifier » on the command line
     * @return the exit code
     */
    public static int executer(String... mots) {
        // No application sets the logs up here, and their default would print every detail between the lines of the
        // table.
        LoggingSystem.get(CommandePlanifier.class.getClassLoader()).beforeInitialize();
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream erreurs = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new CommandePlanifier(Clock.systemUTC(), sortie, erreurs).executer(List.of(mots));
    }

    int executer(List<String> mots) {
        try {
            return planifier(OptionsPlanifier.lire(mots));
        } catch (OptionsInvalides e) {
            erreurs.println(e.getMessage());
            erreurs.println(OptionsPlanifier.USAGE);
        } catch (IOException e) {
            erreurs.println("%s\u00a0: le fichier ne peut pas être écrit.".formatted(e.getMessage()));
        }
        return FAUTE;
    }

    private int planifier(OptionsPlanifier options) throws IOException {
        JoursOuvres jours = new JoursOuvres(territoire);
        DemandePlanning demande = demande(options, jours);
        Planning planning = new Planification(jours, delais()).planifier(demande);
        if (options.json() != null) {
            new PlanningJson().ecrire(options.json(), planning);
        }
        new PlanningImprime(sortie).imprimer(planning);
        return planning.enRetard() ? EN_RETARD : A_TEMPS;
    }

    private Delais delais() {
        return new RegleDesDelais(new DelaisDmn(), referentiels, (demarche, version) -> OptionalInt.empty()).livres();
    }

    private DemandePlanning demande(OptionsPlanifier options, JoursOuvres jours) {
        if (territoire.reconnaitre(options.departement()).isEmpty()) {
            throw new OptionsInvalides(
                    "le département «\u00a0%s\u00a0» n’existe pas\u00a0; un code officiel, comme 91 ou 2A, est attendu.",
                    options.departement());
        }
        Referentiel referentiel = referentiels
                .parId(options.referentiel())
                .orElseThrow(() -> new OptionsInvalides(
                        "le référentiel «\u00a0%s\u00a0» n’existe pas\u00a0; l’un de ceux-ci est attendu\u00a0: %s.",
                        options.referentiel(),
                        referentiels.tous().stream().map(Referentiel::id).collect(Collectors.joining(", "))));
        LocalDate depuis = options.depuis() == null
                ? new HeureLocale(horloge, jours).aujourdhui(new CodeDepartement(options.departement()))
                : options.depuis();
        LocalDate jour = options.cible().isBefore(depuis) ? options.cible() : depuis;
        if (options.renouvellement()) {
            referentiel = referentiels.pourRenouveler(referentiel.id(), jour);
        }
        referentiels.close(referentiel, jour).ifPresent(raison -> {
            throw new OptionsInvalides("%s", raison);
        });
        Avis avis = new DemandeRecevable(referentiel, options.cible(), depuis).avis();
        if (!avis.favorable()) {
            throw new OptionsInvalides("%s", String.join(" ", avis.raisons()));
        }
        return new DemandePlanning(
                new CodeDepartement(options.departement()),
                referentiel,
                options.renouvellement(),
                options.cible(),
                depuis,
                sites(options));
    }

    private List<SitePlanifie> sites(OptionsPlanifier options) {
        List<SiteConnu> connus = territoire.sites(new CodeDepartement(options.departement()));
        if (options.sites() > connus.size()) {
            throw new OptionsInvalides(
                    "le département %s a %d site(s), %d sont demandés.",
                    options.departement(), connus.size(), options.sites());
        }
        return connus.stream()
                .limit(options.sites())
                .map(site -> new SitePlanifie(site.code(), site.nom()))
                .toList();
    }
}
