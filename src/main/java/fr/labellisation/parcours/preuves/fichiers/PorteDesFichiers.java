package fr.labellisation.parcours.preuves.fichiers;

import fr.labellisation.socle.formulaires.Texte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one gate of files: what passes is kept, of what does not pass nothing is left. */
@Component
public class PorteDesFichiers {
    private static final int NOM_AU_PLUS = 200;

    private final Coffre coffre;
    private final NatureDeFichier nature;
    private final Antivirus antivirus;

    PorteDesFichiers(Coffre coffre, NatureDeFichier nature, Antivirus antivirus) {
        this.coffre = coffre;
        this.nature = nature;
        this.antivirus = antivirus;
    }

    /**
     * Looks at a file and keeps it.
     *
     * @param nomDonne as the browser gives it
     * @throws FichierRefuse with the sentence for who gave it
     */
    public FichierGarde garder(String nomDonne, InputStream octets) throws FichierRefuse {
        String nom = nom(nomDonne);
        FichierRecu recu = coffre.recevoir(nom, octets);
        try {
            if (recu.taille() == 0) {
                throw new FichierRefuse("«\u00a0%s\u00a0» est vide.", nom);
            }
            GenreDeFichier genre = nature.de(nom, recu.aCote());
            antivirus.verifier(nom, recu.aCote());
            coffre.garder(nom, recu);
            return new FichierGarde(recu.empreinte(), genre.nommer(nom), genre, recu.taille());
        } catch (IOException e) {
            throw new FichierRefuse("«\u00a0%s\u00a0» n’a pas pu être lu\u00a0: recommencez.", nom);
        } finally {
            coffre.jeter(recu.aCote());
        }
    }

    /** The bytes of a file; empty if they are gone from the disk. */
    public Optional<Path> octets(FichierGarde fichier) {
        return coffre.lire(fichier.empreinte());
    }

    /** A name is a text. One that wants to be a path is not made into a better one. */
    private static String nom(String donne) throws FichierRefuse {
        String nom = Texte.net(donne == null ? "" : donne);
        if (nom.isEmpty()) {
            throw new FichierRefuse("Un fichier n’a pas de nom\u00a0: nommez-le et recommencez.");
        }
        if (nom.length() > NOM_AU_PLUS) {
            throw new FichierRefuse(
                    "«\u00a0%s…\u00a0» a un nom de plus de %d caractères\u00a0: raccourcissez-le.",
                    nom.substring(0, 40), NOM_AU_PLUS);
        }
        if (!Texte.recevable(nom) || nom.codePoints().anyMatch(PorteDesFichiers::trompeur)) {
            throw new FichierRefuse(
                    "«\u00a0%s\u00a0» n’est pas un nom de fichier\u00a0: il contient un chemin ou un signe invisible. Renommez-le.",
                    nom.replaceAll("[\\p{Cntrl}\\p{Cf}]", " "));
        }
        return nom;
    }

    /** Leads elsewhere, or turns the ending of a name round for who reads it. */
    private static boolean trompeur(int signe) {
        return signe == '/'
                || signe == '\\'
                || Character.isISOControl(signe)
                || signe >= 0x202A && signe <= 0x202E
                || signe >= 0x2066 && signe <= 0x2069;
    }
}
