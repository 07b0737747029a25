package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.EtatDepartement;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.web.pages.nation.FondDeCarte.Forme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The map of the country as the page draws it: what each département says, and the legend. */
record CarteNationale(List<Trait> traits, List<Legende> legende, int enRetard) {

    /**
     * An outline on the map.
     *
     * @param lien its département has a page
     * @param repris the same département is drawn larger, and linked, elsewhere on the map
     */
    record Trait(Forme forme, String etat, String texte, boolean enRetard, boolean lien, boolean repris) {}

    /** @param nombre départements in this state */
    record Legende(String etat, String libelle, int nombre) {}

    static CarteNationale de(Nation nation, FondDeCarte fond) {
        List<Trait> traits = new ArrayList<>();
        for (BilanDepartement bilan : nation.departements()) {
            String code = bilan.departement().code().valeur();
            traits.add(trait(bilan, fond.departement(code), fond.enPetiteCouronne(code)));
        }
        for (BilanDepartement bilan : nation.departements()) {
            fond.petiteCouronne().stream()
                    .filter(forme ->
                            forme.code().equals(bilan.departement().code().valeur()))
                    .forEach(forme -> traits.add(trait(bilan, forme, false)));
        }
        return new CarteNationale(
                traits,
                Arrays.stream(EtatDepartement.values())
                        .map(etat -> new Legende(etat.code(), etat.libelle(), nation.departements(etat)))
                        .toList(),
                (int) nation.departements().stream()
                        .filter(bilan -> bilan.enRetard() > 0)
                        .count());
    }

    private static Trait trait(BilanDepartement bilan, Forme forme, boolean ailleurs) {
        return new Trait(forme, bilan.etat().code(), texte(bilan), bilan.enRetard() > 0, bilan.nombre() > 0, ailleurs);
    }

    /** « Essonne : 3 sites, 1 labellisé, 1 en retard ». */
    private static String texte(BilanDepartement bilan) {
        String nom = bilan.departement().nom() + "\u00a0: ";
        if (bilan.nombre() == 0) {
            return nom + "aucune démarche";
        }
        List<String> faits = new ArrayList<>();
        faits.add(pluriel(bilan.nombre(), "site", "sites"));
        faits.add(bilan.labellises() == 0 ? "aucun labellisé" : pluriel(bilan.labellises(), "labellisé", "labellisés"));
        if (bilan.nombre(EtatSite.SUSPENDU) > 0) {
            faits.add(pluriel(bilan.nombre(EtatSite.SUSPENDU), "suspendu", "suspendus"));
        }
        if (bilan.nombre(EtatSite.EN_PREPARATION) > 0) {
            faits.add(bilan.nombre(EtatSite.EN_PREPARATION) + " en préparation");
        }
        if (bilan.enRetard() > 0) {
            faits.add(bilan.enRetard() + " en retard");
        }
        return nom + String.join(", ", faits);
    }

    private static String pluriel(int nombre, String un, String plusieurs) {
        return nombre + " " + (nombre == 1 ? un : plusieurs);
    }
}
