package fr.labellisation.web.pages.passage;

import fr.labellisation.parcours.label.passage.ChangementDeVersion;
import fr.labellisation.parcours.label.passage.Cote;
import fr.labellisation.parcours.label.passage.LigneDePassage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of what a renewal changes shows.
 *
 * @param labels those that the site holds; empty where it holds none
 * @param passes renewals that were decided, the last one first
 * @param nonGardes codes of démarches of renewal of which no comparison was kept
 */
record VuePassage(
        String site,
        String nom,
        String departement,
        String nomDepartement,
        String aujourdhui,
        List<LabelVu> labels,
        List<PassageVu> passes,
        List<String> nonGardes) {

    /** A label, the versions on which it may be renewed, and what is compared with it. */
    record LabelVu(String code, String titre, List<VersionOfferte> offertes, List<ComparaisonVue> comparaisons) {}

    /** A version with its modules, as the form of the page offers them. */
    record VersionOfferte(String id, String nom, boolean choisie, List<ModuleOffert> modules) {}

    /** @param valeur version and module, as the address says them */
    record ModuleOffert(String valeur, String libelle, boolean choisi) {}

    /** @param refus why a renewal could not be decided with this scope; empty if it could */
    record ComparaisonVue(String titre, List<String> refus, TableauVu tableau) {}

    /**
     * Before and after, side by side.
     *
     * @param reserve what to bear in mind; empty where there is nothing
     */
    record TableauVu(
            String id, String avant, String apres, String resume, String reserve, Map<String, List<LigneVue>> groupes) {

        static TableauVu de(String id, ChangementDeVersion changement) {
            Map<String, List<LigneVue>> groupes = new LinkedHashMap<>();
            changement
                    .lignes()
                    .forEach(ligne -> groupes.computeIfAbsent(ligne.groupe(), nouveau -> new ArrayList<>())
                            .add(LigneVue.de(ligne)));
            return new TableauVu(
                    id,
                    enClair(changement.avant()),
                    enClair(changement.apres()),
                    changement.resume(),
                    changement.reserve().orElse(""),
                    groupes);
        }

        private static String enClair(Cote cote) {
            return cote.modules().isEmpty() ? cote.nom() : cote.nom() + ", " + String.join(", ", cote.modules());
        }
    }

    /** Texts of a side where there is nothing are empty. */
    record LigneVue(String avant, String apres, String sort, String code, String raison) {

        static LigneVue de(LigneDePassage ligne) {
            return new LigneVue(
                    ligne.ancien().map(vu -> vu.code() + " – " + vu.titre()).orElse(""),
                    ligne.suivant().map(vu -> vu.code() + " – " + vu.titre()).orElse(""),
                    ligne.sort().libelle(),
                    ligne.sort().code(),
                    ligne.raison());
        }
    }

    /** A renewal that was decided, as it was written then; the reason may be empty. */
    record PassageVu(String titre, String par, String motif, TableauVu tableau) {}
}
