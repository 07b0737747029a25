package fr.labellisation.resilience;

import fr.labellisation.Labellisation;
import fr.labellisation.reprise.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application in a virtual machine of its own, without its pages, which does all that there is to do as fast as it can:
 * {@code URL INSTANT}, then {@code ouvrir 10} or {@code vivre INSTANT n}, where it stands still once it has written the nth line of
 * its journal; 0 for never. With {@code a-part} as a third word each line of the journal is written for itself.
 */
final class OuvrierMortel {
    static final String PRET = "prêt";
    static final String OUVERT = "ouvert";
    static final String ARRET = "arrêt";
    static final String A_PART = "a-part";
    /** With which the name begins that its connections bear in the database. */
    static final String NOM = "ouvrier-";

    private static final int SITES_PAR_DEPARTEMENT = 4;

    private OuvrierMortel() {}

    public static void main(String[] mots) throws IOException {
        Labellisation.fixerLeFuseau();
        JournalSurveille.aPart = mots.length > 2 && A_PART.equals(mots[2]);
        Installation installation = new Installation(
                new DriverManagerDataSource(
                        mots[0] + "&ApplicationName=" + NOM
                                + ProcessHandle.current().pid(),
                        "postgres",
                        "postgres"),
                Instant.parse(mots[1]),
                Files.createTempDirectory("courriels"),
                JournalSurveille.class);
        BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(PRET);
        for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
            String[] parts = ordre.split(" ");
            if ("ouvrir".equals(parts[0])) {
                new Chemins(installation, SITES_PAR_DEPARTEMENT).ouvrir(Integer.parseInt(parts[1]));
                System.out.println(OUVERT);
            } else {
                installation.ilEst(Instant.parse(parts[1]));
                JournalSurveille.jusqua = Integer.parseInt(parts[2]);
                installation.vivreJusquAu(Installation.aujourdhui().plusYears(1));
            }
        }
    }
}
