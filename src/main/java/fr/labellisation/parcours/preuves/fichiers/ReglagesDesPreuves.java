package fr.labellisation.parcours.preuves.fichiers;

import fr.labellisation.socle.installation.ReglageRefuse;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files given as evidence are kept, and who looks at them; application.yaml names the environment variable of each.
 *
 * @param dossier made with the first file; nodes of one service share it
 * @param clamav host and port of a ClamAV, or empty for none
 * @param reserve what is left free on the disk: the database may stand there too
 */
@ConfigurationProperties("labellisation.preuves")
record ReglagesDesPreuves(
        @DefaultValue("data/preuves") Path dossier,
        @DefaultValue("") String clamav,
        @DefaultValue("200MB") DataSize reserve) {
    private static final Pattern HOTE_ET_PORT = Pattern.compile("(.*[^:\\s\\]]|\\[[0-9A-Fa-f:.]+]):(\\d{1,5})");
    private static final int DERNIER_PORT = 65_535;

    /** @throws ReglageRefuse if nothing can be kept there, or the address of the ClamAV is none */
    ReglagesDesPreuves {
        Path existant = dossier.toAbsolutePath().normalize();
        while (existant != null && !Files.exists(existant)) {
            existant = existant.getParent();
        }
        if (existant == null || !Files.isDirectory(existant) || !Files.isWritable(existant)) {
            throw new ReglageRefuse(
                    "LABELLISATION_PREUVES est refusé\u00a0: un dossier où l’application peut écrire est"
                            + " attendu, et %s n’en est pas un.".formatted(dossier));
        }
        antivirus(clamav);
    }

    /** Empty if there is none; its name is looked up at each use. */
    Optional<InetSocketAddress> antivirus() {
        return antivirus(clamav);
    }

    private static Optional<InetSocketAddress> antivirus(String clamav) {
        if (clamav.isBlank()) {
            return Optional.empty();
        }
        Matcher adresse = HOTE_ET_PORT.matcher(clamav.strip());
        if (!adresse.matches()
                || Integer.parseInt(adresse.group(2)) > DERNIER_PORT
                || Integer.parseInt(adresse.group(2)) == 0) {
            throw new ReglageRefuse(
                    "LABELLISATION_CLAMAV est refusé\u00a0: un serveur et son port sont attendus, comme clamav.exemple.fr:3310.");
        }
        return Optional.of(InetSocketAddress.createUnresolved(
                adresse.group(1).replaceAll("[\\[\\]]", ""), Integer.parseInt(adresse.group(2))));
    }
}
