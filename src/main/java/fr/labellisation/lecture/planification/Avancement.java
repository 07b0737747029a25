package fr.labellisation.lecture.planification;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a site has come, against its forecast. What the whole démarche does counts for each of its sites; a step that the path
 * went on without counts for none.
 *
 * @param faites steps that are done
 * @param attendues steps that should be done by today
 * @param enRetard those of them that are not
 * @param total steps of the forecast
 */
public record Avancement(int faites, int attendues, int enRetard, int total) {

    static Avancement de(List<Comparaison> etapes, LocalDate aujourdhui) {
        List<Comparaison> dues =
                etapes.stream().filter(etape -> etape.attendue(aujourdhui)).toList();
        return new Avancement(
                (int) etapes.stream()
                        .filter(etape -> etape.etat() == Etat.FAITE)
                        .count(),
                dues.size(),
                (int) dues.stream().filter(etape -> etape.etat() != Etat.FAITE).count(),
                (int) etapes.stream()
                        .filter(etape -> etape.etat() != Etat.SANS_OBJET)
                        .count());
    }
}
