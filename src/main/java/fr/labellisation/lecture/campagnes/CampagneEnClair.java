package fr.labellisation.lecture.campagnes;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what a campaign asks, and how far it has come, as a person reads it. */
@Component
public class CampagneEnClair {
    private final Referentiels referentiels;

    CampagneEnClair(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /** « 50 % des préfectures le 31 décembre 2014, 100 % le 31 décembre 2015 ». */
    public String demande(Objectif objectif) {
        List<EtapeDeCampagne> etapes = objectif.etapes();
        String premiere = "%d\u00a0%% des %s le %s"
                .formatted(
                        etapes.get(0).part(),
                        sorte(objectif.type(), 2),
                        DateFrancaise.de(etapes.get(0).le()));
        return etapes.stream()
                .skip(1)
                .map(etape -> "%d\u00a0%% le %s".formatted(etape.part(), DateFrancaise.de(etape.le())))
                .collect(Collectors.joining(", ", etapes.size() > 1 ? premiere + ", " : premiere, ""));
    }

    /** « Qualipref 2.0 ou Qual-e-pref ». */
    public String versions(Objectif objectif) {
        return objectif.referentiels().stream().map(referentiels::nom).collect(Collectors.joining(" ou "));
    }

    /** « 51 préfectures sur 101 (50,4 %) ». */
    public String nombre(Mesure mesure, TypeSite type) {
        return "%d\u00a0%s sur %d (%s)"
                .formatted(mesure.atteints(), sorte(type, mesure.atteints()), mesure.sites(), part(mesure));
    }

    /** « 50,4 % ». */
    public static String part(Mesure mesure) {
        int dixiemes = mesure.partEnDixiemes();
        return dixiemes % 10 == 0 ? dixiemes / 10 + "\u00a0%" : "%d,%d\u00a0%%".formatted(dixiemes / 10, dixiemes % 10);
    }

    /** « label probable le 12 mars 2016 ». */
    public String position(SiteJuge juge) {
        return juge.enClair(juge.referentiel() == null ? "" : referentiels.nom(juge.referentiel()));
    }

    /**
     * « préfectures ».
     *
     * @param type null for every kind of site
     */
    public static String sorte(TypeSite type, int nombre) {
        String un = type == null ? "site" : type == TypeSite.PREFECTURE ? "préfecture" : "sous-préfecture";
        return nombre > 1 ? un + "s" : un;
    }
}
