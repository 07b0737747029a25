package fr.labellisation.simulation.nation.invention;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Draws, from a seed, where each site of the network stands. The same seed and day draw the same nation. */
public final class Invention {
    /** Long enough for a follow-up year to be opened, held and missed. */
    private static final int AGE_SANS_DEMARCHE = 260;

    public static final int TIRAGES = 5;
    /** Beyond every seed. */
    private static final long ENTRE_LES_TIRAGES = 10_000_000_000_000L;

    /** Long enough for a label to be renewed from the first decision on, or to be suspended and withdrawn. */
    private static final int AGE_D_UNE_FIN = 425;

    private static final int AGE_ABANDON = 240;
    /** A users’ committee counts for a year: beyond, those who lag would no longer be ready for their audit. */
    private static final int AGE_OU_L_ON_ATTEND_ENCORE = 480;

    private static final List<String> FACULTATIFS_PREFECTURE = List.of("M3", "M4", "M5", "M6", "M7");
    private static final List<String> FACULTATIFS_SOUS_PREFECTURE = List.of("M2", "M4", "M5");

    private final Territoire territoire;
    private final Referentiels referentiels;
    private final RepartitionInventee repartition;
    private final long graine;

    public Invention(Territoire territoire, Referentiels referentiels, long graine) {
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.repartition = new RepartitionInventee(territoire, referentiels, graine);
        this.graine = graine;
    }

    /**
     * @param aujourdhui the day on which everybody stands where this says
     * @param tirage 0, or another number for another path of the same kind
     */
    public DepartementInvente departement(String code, LocalDate aujourdhui, int tirage) {
        RepartitionInventee.Place place = repartition.de(code);
        long sienne = graine * 1_000 + place.rang() + tirage * ENTRE_LES_TIRAGES;
        Random hasard = new Random(sienne);
        int age = age(place, hasard);
        Referentiel referentiel = referentiels.enVigueur(place.profil().famille(), aujourdhui.minusDays(age));
        List<SiteInvente> sites = new ArrayList<>();
        for (SiteConnu site : territoire.sites(new CodeDepartement(code))) {
            StadeInvente etape = etape(place, referentiel, age, site, sites.size(), hasard);
            sites.add(new SiteInvente(site, etape, modules(site, hasard)));
        }
        return new DepartementInvente(code, place, referentiels, referentiel, aujourdhui, age, sienne, sites);
    }

    private static int age(RepartitionInventee.Place place, Random hasard) {
        return switch (place.profil()) {
            case ABANDON -> AGE_ABANDON + hasard.nextInt(60);
            case RENOUVELLEMENTS, RETRAIT -> AGE_D_UNE_FIN;
            case EXTENSION, MARIANNE, ENSEMBLE -> place.front().age(hasard);
            default -> AGE_SANS_DEMARCHE;
        };
    }

    private static StadeInvente etape(
            RepartitionInventee.Place place,
            Referentiel referentiel,
            int age,
            SiteConnu site,
            int rang,
            Random hasard) {
        boolean prefecture = site.type() == TypeSite.PREFECTURE;
        return switch (place.profil()) {
            case ENTIEREMENT_LABELLISE ->
                hasard.nextInt(10) < 8 ? StadeInvente.SUIVI : StadeInvente.RENOUVELLEMENT_EN_COURS;
            case FINS_DE_LABEL ->
                unDe(
                        hasard,
                        StadeInvente.RENOUVELLEMENT_A_DECIDER,
                        StadeInvente.RENOUVELLEMENT_A_DECIDER,
                        StadeInvente.RENOUVELLEMENT_EN_COURS,
                        StadeInvente.SUIVI,
                        StadeInvente.EXPIRE);
            case RENOUVELLEMENTS -> prefecture || hasard.nextInt(4) > 0 ? StadeInvente.RENOUVELE : StadeInvente.SUIVI;
            case SUSPENSION -> prefecture ? StadeInvente.SUSPENDU : StadeInvente.SUIVI;
            case RETRAIT -> prefecture ? StadeInvente.RETIRE : StadeInvente.SUIVI;
            case EXTENSION ->
                prefecture ? sousLabel(age, hasard) : enRoute(place.front(), referentiel, age, rang == 1, hasard);
            case MARIANNE ->
                prefecture ? StadeInvente.DEUX_LABELS : enRoute(place.front(), referentiel, age, rang == 1, hasard);
            case ENSEMBLE -> enRoute(place.front(), referentiel, age, rang == 0, hasard);
            case ABANDON -> prefecture ? StadeInvente.SUIVI : StadeInvente.MISE_EN_OEUVRE;
        };
    }

    private static StadeInvente sousLabel(int age, Random hasard) {
        return age < AGE_SANS_DEMARCHE
                ? unDe(hasard, StadeInvente.SUIVI, StadeInvente.SUIVI, StadeInvente.RENOUVELLEMENT_A_DECIDER)
                : unDe(
                        hasard,
                        StadeInvente.SUIVI,
                        StadeInvente.SUIVI,
                        StadeInvente.RENOUVELLEMENT_A_DECIDER,
                        StadeInvente.RENOUVELLEMENT_EN_COURS,
                        StadeInvente.EXPIRE);
    }

    /** The first site has come as far as the démarche; others may lag behind. */
    private static StadeInvente enRoute(
            StadeInvente front, Referentiel referentiel, int age, boolean premier, Random hasard) {
        boolean personneNAttend = front == StadeInvente.LABELLISE && age > AGE_OU_L_ON_ATTEND_ENCORE;
        if (premier || personneNAttend || hasard.nextInt(3) == 0) {
            return front;
        }
        List<StadeInvente> possibles = front.avantOuIci(referentiel);
        return possibles.get(hasard.nextInt(possibles.size()));
    }

    /** M1 and at least one more. */
    private static List<String> modules(SiteConnu site, Random hasard) {
        boolean prefecture = site.type() == TypeSite.PREFECTURE;
        TreeSet<String> modules = new TreeSet<>(List.of("M1"));
        if (prefecture) {
            modules.add("M2");
        }
        List<String> facultatifs = prefecture ? FACULTATIFS_PREFECTURE : FACULTATIFS_SOUS_PREFECTURE;
        int enPlus = 1 + hasard.nextInt(2);
        for (int i = 0; i < enPlus; i++) {
            modules.add(facultatifs.get(hasard.nextInt(facultatifs.size())));
        }
        return List.copyOf(modules);
    }

    private static StadeInvente unDe(Random hasard, StadeInvente... possibles) {
        return possibles[hasard.nextInt(possibles.length)];
    }
}
