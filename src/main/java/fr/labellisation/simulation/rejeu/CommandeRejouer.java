package fr.labellisation.simulation.rejeu;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.Options.OptionsInvalides;
import fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.socle.territoire.Territoire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** {@code rejouer CAS.yaml [--json F] [--jusqu-au DATE] [--courriels DOSSIER]}: plays a case file and answers with an exit code. */
public final class CommandeRejouer {
    /** Everything expected holds. */
    public static final int CONFORME = 0;
    /** An expectation failed. */
    public static final int MANQUE = 1;
    /** The file or the command is wrong. */
    public static final int FAUTE = 2;
    /** The product broke down. */
    public static final int PANNE = 3;

    private final Class<?> application;
    private final PrintStream sortie;
    private final PrintStream erreurs;

    CommandeRejouer(Class<?> application, PrintStream sortie, PrintStream erreurs) {
        this.application = application;
        this.sortie = sortie;
        this.erreurs = erreurs;
    }

    /**
     * @param application the Spring application to play on
     * @param mots what follows « rejouer » on the command line
     * @return the exit code
     */
    public static int executer(Class<?> application, String... mots) {
        PrintStream sortie = utf8(FileDescriptor.out);
        PrintStream erreurs = utf8(FileDescriptor.err);
        return new CommandeRejouer(application, sortie, erreurs).executer(List.of(mots));
    }

    int executer(List<String> mots) {
        try {
            return jouer(Options.lire(mots));
        } catch (OptionsInvalides e) {
            erreurs.println(e.getMessage());
            erreurs.println(Options.USAGE);
            return FAUTE;
        } catch (CasInvalide e) {
            e.phrases().forEach(erreurs::println);
            return FAUTE;
        } catch (CharacterCodingException e) {
            erreurs.println("Le fichier n’est pas écrit en UTF-8.");
            return FAUTE;
        } catch (IOException e) {
            erreurs.println("%s\u00a0: le fichier ne peut pas être lu ou écrit.".formatted(e.getMessage()));
            return FAUTE;
        } catch (RejeuImpossible e) {
            erreurs.println(e.getMessage());
            return PANNE;
        } catch (RuntimeException e) {
            // A bug: its trace is what helps, and its exit code must not look like a failed expectation.
            e.printStackTrace(erreurs);
            return PANNE;
        }
    }

    private int jouer(Options options) throws IOException {
        String fichier = options.fichier().getFileName().toString();
        PlanDesModeles parcours = PlanDesModeles.livre();
        String contenu = Files.readString(options.fichier());
        Cas cas = new LectureCas(new Referentiels(), new Territoire(), parcours).lire(fichier, contenu, null);
        TableauChronologie tableau = new TableauChronologie(sortie);
        tableau.entete(cas);
        if (options.courriels() != null) {
            Files.createDirectories(options.courriels());
        }
        try (MoteurIsole moteur = MoteurIsole.demarrer(application, options.courriels())) {
            Bilan bilan = moteur.jouer(cas, parcours, options.jusquAu(), tableau);
            new ConclusionImprimee(sortie).imprimer(bilan, fichier, options.courriels());
            if (options.json() != null) {
                new ChronologieJson().ecrire(options.json(), cas, bilan);
            }
            return bilan.conforme() ? CONFORME : MANQUE;
        }
    }

    private static PrintStream utf8(FileDescriptor flux) {
        return new PrintStream(new FileOutputStream(flux), true, StandardCharsets.UTF_8);
    }
}
