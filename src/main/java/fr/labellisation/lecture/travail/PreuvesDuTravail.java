package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.codes.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evidence of the rows of a task. A row that another task asks for too has the same evidence there. */
@Component
public class PreuvesDuTravail {
    private final Preuves preuves;

    PreuvesDuTravail(Preuves preuves) {
        this.preuves = preuves;
    }

    /** What evidence of a row shows; empty for a kind of rows that have none. */
    public static Optional<ObjetProuve> objet(TacheDeTravail tache, LigneAFaire ligne) {
        return genre(ligne.liste())
                .map(genre -> new ObjetProuve(genre, tache.parcours().cleMetier(), ligne.cle()));
    }

    /** By row, how many pieces show it, by one statement; empty for a grid whose rows have none. */
    public Optional<Map<String, Integer>> nombres(TacheDeTravail tache, GrilleDeTravail grille) {
        List<ListeDeTravail> listes = grille.listes();
        return listes.size() == 1
                ? genre(listes.get(0))
                        .map(genre -> preuves.nombres(genre, tache.parcours().cleMetier()))
                : Optional.empty();
    }

    /** Engagements alone: the rows of a plan are actions that nobody has decided yet. */
    private static Optional<GenreDObjet> genre(ListeDeTravail liste) {
        return Code.eventuel(GenreDObjet.class, liste.cle()).filter(genre -> genre == GenreDObjet.ENGAGEMENT);
    }

    /** How many rows are filled in so that evidence is due, and have none; a warning, never a refusal. */
    public long sansPreuve(Travail travail) {
        return nombres(travail.tache(), travail.grille())
                .map(nombres -> sansPreuve(travail, nombres))
                .orElse(0L);
    }

    /** The same, with numbers that are read already. */
    public static long sansPreuve(Travail travail, Map<String, Integer> nombres) {
        return travail.lignes().stream()
                .filter(ligne -> travail.grille().demandeUnePreuve(travail.valeurs(ligne)))
                .filter(ligne -> !nombres.containsKey(ligne.cle()))
                .count();
    }

    /** « 3 lignes sont sans preuve »; empty for none. */
    public static String enClair(long sansPreuve) {
        return sansPreuve == 0
                ? ""
                : "%d %s sans preuve"
                        .formatted(sansPreuve, sansPreuve > 1 ? "lignes remplies sont" : "ligne remplie est");
    }
}
