package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.EtatDepartement;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictsDeLaNation;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.pages.nation.FondDeCarte.Forme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map of the country as the page draws it: what each département says, and the legend. */
record CarteNationale(List<Trait> traits, List<Legende> legende, int enRetard) {

    /**
     * An outline on the map.
     *
     * @param lien its département has a page
     * @param repris the same département is drawn larger, and linked, elsewhere on the map
     * @param efface nothing of what is looked for is there
     */
    record Trait(
            Forme forme, String etat, String texte, boolean enRetard, boolean lien, boolean repris, boolean efface) {}

    /** @param nombre départements in this state */
    record Legende(String etat, String libelle, int nombre) {}

    /**
     * What the map is made of.
     *
     * @param verdicts null where the map shows the states of labels
     * @param sansSite late tasks that belong to no site, by département
     * @param cherches départements where something of what is looked for is; null where nothing is
     */
    record Faits(
            Nation nation,
            VerdictsDeLaNation verdicts,
            Map<CodeDepartement, Integer> sansSite,
            Set<CodeDepartement> cherches) {

        private String etat(BilanDepartement bilan) {
            return verdicts == null
                    ? bilan.etat().code()
                    : verdicts.pire(bilan.departement().code()).code();
        }

        private boolean enRetard(BilanDepartement bilan) {
            return bilan.enRetard() > 0
                    || sansSite.containsKey(bilan.departement().code());
        }

        private List<Legende> legende() {
            if (verdicts == null) {
                return Arrays.stream(EtatDepartement.values())
                        .map(etat -> new Legende(etat.code(), etat.libelle(), nation.departements(etat)))
                        .toList();
            }
            return Arrays.stream(Verdict.values())
                    .map(verdict -> new Legende(verdict.code(), verdict.libelle(), (int) nation.departements().stream()
                            .filter(bilan -> verdicts.pire(bilan.departement().code()) == verdict)
                            .count()))
                    .toList();
        }
    }

    static CarteNationale de(Faits faits, FondDeCarte fond) {
        List<Trait> traits = new ArrayList<>();
        List<BilanDepartement> bilans = faits.nation().departements();
        for (BilanDepartement bilan : bilans) {
            String code = bilan.departement().code().valeur();
            traits.add(trait(faits, bilan, fond.departement(code), fond.enPetiteCouronne(code)));
        }
        for (BilanDepartement bilan : bilans) {
            fond.petiteCouronne().stream()
                    .filter(forme ->
                            forme.code().equals(bilan.departement().code().valeur()))
                    .forEach(forme -> traits.add(trait(faits, bilan, forme, false)));
        }
        return new CarteNationale(traits, faits.legende(), (int)
                bilans.stream().filter(faits::enRetard).count());
    }

    private static Trait trait(Faits faits, BilanDepartement bilan, Forme forme, boolean ailleurs) {
        boolean efface = faits.cherches() != null
                && !faits.cherches().contains(bilan.departement().code());
        return new Trait(
                forme,
                faits.etat(bilan),
                texte(faits, bilan),
                faits.enRetard(bilan),
                bilan.nombre() > 0,
                ailleurs,
                efface);
    }

    /** « Essonne : 3 sites, 1 labellisé, 1 en retard ». */
    private static String texte(Faits faits, BilanDepartement bilan) {
        String nom = bilan.departement().nom() + "\u00a0: ";
        if (bilan.nombre() == 0) {
            return nom + "aucune démarche";
        }
        List<String> dits = new ArrayList<>();
        if (faits.verdicts() != null) {
            faits.verdicts().du(bilan.departement().code()).forEach((verdict, nombre) -> {
                if (verdict.alerte()) {
                    dits.add(
                            nombre == 1
                                    ? "1 " + verdict.libelle().toLowerCase()
                                    : nombre + " "
                                            + verdict.libelle().toLowerCase().replace("label", "labels"));
                }
            });
        }
        dits.add(pluriel(bilan.nombre(), "site", "sites"));
        dits.add(bilan.labellises() == 0 ? "aucun labellisé" : pluriel(bilan.labellises(), "labellisé", "labellisés"));
        if (bilan.nombre(EtatSite.SUSPENDU) > 0) {
            dits.add(pluriel(bilan.nombre(EtatSite.SUSPENDU), "suspendu", "suspendus"));
        }
        if (bilan.nombre(EtatSite.EN_PREPARATION) > 0) {
            dits.add(bilan.nombre(EtatSite.EN_PREPARATION) + " en préparation");
        }
        if (bilan.enRetard() > 0) {
            dits.add(bilan.enRetard() + " en retard");
        }
        int sansSite = faits.sansSite().getOrDefault(bilan.departement().code(), 0);
        if (sansSite > 0) {
            dits.add(pluriel(sansSite, "tâche en retard sans site", "tâches en retard sans site"));
        }
        return nom + String.join(", ", dits);
    }

    private static String pluriel(int nombre, String un, String plusieurs) {
        return nombre + " " + (nombre == 1 ? un : plusieurs);
    }
}
