package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.entree.ControleDEntree.Constat;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Empreinte;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet in: read, checked row by row, kept for its preview; confirmed, it is imported once. */
@Service
public class DepotDEntree {
    /** Three times the network. */
    public static final Bornes BORNES = new Bornes(2_000_000, 1_000);

    private static final int NOM = 200;

    private final ControleDEntree controle;
    private final CeQuiEstConnu connu;
    private final Entrees entrees;
    private final Clock horloge;

    DepotDEntree(ControleDEntree controle, CeQuiEstConnu connu, Entrees entrees, Clock horloge) {
        this.controle = controle;
        this.connu = connu;
        this.entrees = entrees;
        this.horloge = horloge;
    }

    /**
     * What became of a sheet that was handed in.
     *
     * @param id of its preview; null where it holds a fault
     */
    public record Depot(Long id, List<FauteDeFeuille> fautes) {}

    /**
     * Reads and checks a sheet.
     *
     * @param permis the départements of the person
     * @throws SaisieRefusee if it is no sheet, or too large a one
     */
    @Transactional
    public Depot deposer(String fichier, byte[] contenu, String auteur, Predicate<CodeDepartement> permis) {
        Constat constat = controle.controler(LectureDeTableur.lire(contenu, BORNES), connu.pour(permis));
        if (!constat.fautes().isEmpty()) {
            return new Depot(null, constat.fautes());
        }
        String empreinte = Empreinte.deCeQuiEstMontre(auteur, Arrays.hashCode(contenu), constat.lignes());
        long id = entrees.garder(
                fichier.substring(0, Math.min(NOM, fichier.length())),
                empreinte,
                auteur,
                horloge.instant().atZone(horloge.getZone()).toOffsetDateTime(),
                constat.lignes());
        return new Depot(id, List.of());
    }

    /** Begins the import of one site that a form asked for; what was checked needs no preview. */
    void confier(LigneDEntree ligne, String auteur) {
        entrees.confier(
                "Formulaire – " + ligne.nom(),
                Empreinte.deCeQuiEstMontre(auteur, ligne),
                auteur,
                horloge.instant().atZone(horloge.getZone()).toOffsetDateTime(),
                ligne);
    }

    /** Begins the import of what was shown; a second confirmation changes nothing. */
    @Transactional
    public boolean confirmer(Entree entree, String empreinte) {
        return entrees.lancer(
                entree.id(),
                empreinte,
                horloge.instant().atZone(horloge.getZone()).toOffsetDateTime());
    }
}
