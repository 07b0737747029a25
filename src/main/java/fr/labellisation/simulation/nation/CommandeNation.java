package fr.labellisation.simulation.nation;

import fr.labellisation.simulation.nation.OptionsNation.OptionsInvalides;
import fr.labellisation.simulation.nation.releve.RejeuDuReleve;
import fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.socle.territoire.Territoire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code nation --au 2013-07-01} replays the country of a day whose figures are known, in a database in memory.
 * {@code nation [--graine N] [--departements 01,2A]}: fills the database of the service with all sites of the country on invented
 * paths, and answers with an exit code. Stopped, it goes on where it was when it is called again.
 */
public final class CommandeNation {
    /** All of it is there. */
    public static final int REMPLIE = 0;
    /** A figure of the day that was replayed does not come out. */
    public static final int MANQUE = 1;
    /** The command is wrong, or the database is not to be filled. */
    public static final int FAUTE = 2;
    /** The product broke down. */
    public static final int PANNE = 3;

    private final Class<?> application;
    private final List<String> reglages;
    private final PrintStream sortie;
    private final PrintStream erreurs;

    /** @param reglages further settings of the application, as words of its command line */
    CommandeNation(Class<?> application, List<String> reglages, PrintStream sortie, PrintStream erreurs) {
        this.application = application;
        this.reglages = reglages;
        this.sortie = sortie;
        this.erreurs = erreurs;
    }

    /**
     * @param application the Spring application to play on
     * @param mots what follows « nation » on the command line
     * @return the exit code
     */
    public static int executer(Class<?> application, String... mots) {
        return new CommandeNation(application, List.of(), utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                .executer(List.of(mots));
    }

    int executer(List<String> mots) {
        try {
            OptionsNation options = OptionsNation.lire(mots, new Territoire());
            if (options.releve() != null) {
                return new RejeuDuReleve(options.releve(), sortie).jouer(application) ? REMPLIE : MANQUE;
            }
            try (ConfigurableApplicationContext moteur = MoteurSurLaBase.demarrer(application, reglages)) {
                moteur.getBean(PeuplementDeLaNation.class).remplir(options, sortie);
                moteur.getBean(CompactageDeLaBase.class).ranger();
                return REMPLIE;
            }
        } catch (OptionsInvalides e) {
            erreurs.println(e.getMessage());
            erreurs.println(OptionsNation.USAGE);
            return FAUTE;
        } catch (BaseRefusee e) {
            erreurs.println(e.getMessage());
            return FAUTE;
        } catch (CasInvalide e) {
            e.phrases().forEach(erreurs::println);
            return PANNE;
        } catch (RejeuImpossible e) {
            erreurs.println(e.getMessage());
            return PANNE;
        } catch (RuntimeException e) {
            // A bug: its trace is what helps.
            e.printStackTrace(erreurs);
            return PANNE;
        }
    }

    private static PrintStream utf8(FileDescriptor flux) {
        return new PrintStream(new FileOutputStream(flux), true, StandardCharsets.UTF_8);
    }
}
