package fr.labellisation.simulation.nation.invention;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Which département looks like what. The nation is drawn as a whole, so that its proportions hold for any seed, and a département
 * stays the same whichever others are asked for.
 */
final class RepartitionInventee {
    private static final int UN_REFERENT_SUR = 4;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Referentiels referentiels;
    private final Map<String, Integer> demarches = new HashMap<>();
    private int avancees;

    /**
     * @param rang of the département in the official order
     * @param front the step that the most advanced sites of its démarche have reached; null where there is no démarche
     * @param relais whether another référent took over in the middle of the démarche
     */
    record Place(int rang, Profil profil, StadeInvente front, boolean relais) {}

    RepartitionInventee(Territoire territoire, Referentiels referentiels, long graine) {
        this.referentiels = referentiels;
        List<Profil> profils = new ArrayList<>();
        for (Profil profil : Profil.values()) {
            profils.addAll(Collections.nCopies(profil.departements(), profil));
        }
        Collections.shuffle(profils, new Random(graine));
        for (Departement departement : territoire.departements()) {
            int rang = places.size();
            Profil profil = profilPossible(
                    profils.get(rang), territoire.sites(departement.code()).size());
            StadeInvente front = profil.aUneDemarche() ? front(profil) : null;
            places.put(departement.code().valeur(), new Place(rang, profil, front, relais(profil, front)));
        }
    }

    Place de(String departement) {
        return places.get(departement);
    }

    /** Each step in turn, the last ones first: where there are few démarches, some have come to their labels. */
    private StadeInvente front(Profil profil) {
        // The nation is drawn without its day: the latest version of a family stands for those before.
        Referentiel referentiel = referentiels.enVigueur(profil.famille(), LocalDate.MAX);
        List<StadeInvente> fronts = StadeInvente.deDemarche(referentiel);
        int tour = demarches.merge(referentiel.id(), 1, Integer::sum) - 1;
        return fronts.get(fronts.size() - 1 - tour % fronts.size());
    }

    /** The handover takes place while the plan is made; one démarche in four that has come further saw it. */
    private boolean relais(Profil profil, StadeInvente front) {
        return front != null
                && profil != Profil.ABANDON
                && front.compareTo(StadeInvente.PLAN) > 0
                && avancees++ % UN_REFERENT_SUR == 0;
    }

    private static Profil profilPossible(Profil tire, int sites) {
        return tire.prefectureAPart() && sites == 1 ? Profil.ENSEMBLE : tire;
    }
}
