package fr.labellisation.nation;

import fr.labellisation.territoire.Departement;
import fr.labellisation.territoire.Territoire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Which département looks like what. The nation is drawn as a whole, so that its proportions hold for any seed, and a département
 * stays the same whichever others are asked for.
 */
final class Repartition {
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * @param rang of the département in the official order
     * @param front the step that the most advanced sites of its démarche have reached; null where there is no démarche
     */
    record Place(int rang, Profil profil, Etape front) {}

    Repartition(Territoire territoire, long graine) {
        List<Profil> profils = new ArrayList<>();
        for (Profil profil : Profil.values()) {
            profils.addAll(Collections.nCopies(profil.departements(), profil));
        }
        Collections.shuffle(profils, new Random(graine));
        List<Etape> fronts = Etape.deDemarche();
        int demarches = 0;
        for (Departement departement : territoire.departements()) {
            int rang = places.size();
            Profil profil = profilPossible(
                    profils.get(rang), territoire.sites(departement.code()).size());
            Etape front = profil.aUneDemarche() ? fronts.get(demarches++ % fronts.size()) : null;
            places.put(departement.code(), new Place(rang, profil, front));
        }
    }

    Place de(String departement) {
        return places.get(departement);
    }

    private static Profil profilPossible(Profil tire, int sites) {
        return tire.prefectureAPart() && sites == 1 ? Profil.ENSEMBLE : tire;
    }
}
