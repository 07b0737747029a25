package fr.labellisation.web.pages.diagnostic;

import fr.labellisation.parcours.diagnostic.DiagnosticPartage;
import fr.labellisation.parcours.diagnostic.EngagementPartage;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.diagnostic.SyntheseDuDiagnostic;
import fr.labellisation.parcours.diagnostic.SyntheseDuDiagnostic.Compte;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The diagnosis of a site as its page shows it.
 *
 * @param fige « Partagé le 27 juin 2013 par … »; empty for what the grids say today
 * @param texte what the référent wrote about it; empty for what the grids say today
 * @param saisis how many engagements have a title that the préfecture gave them
 * @param exemples how many have one that was invented for the demonstration
 * @param partages all that were shared, the last one first
 */
record VueDiagnostic(
        String site,
        String nom,
        String departement,
        String fige,
        String texte,
        List<Tableau> tableaux,
        List<LigneEcart> ecarts,
        boolean vide,
        long saisis,
        long exemples,
        List<Partage> partages) {

    /**
     * Results by module or by theme.
     *
     * @param nom as the page's address of it
     * @param dessin an svg element
     * @param mots the results, as columns
     */
    record Tableau(
            String nom, String titre, String colonne, String dessin, List<String> mots, List<LigneComptee> lignes) {}

    /** @param nombres in the order of the columns, the total last */
    record LigneComptee(String titre, List<Integer> nombres) {}

    /** An engagement that is not kept. */
    record LigneEcart(String module, String engagement, String resultat, String observations, String responsable) {}

    /** One that was shared; {@code courant} if it is the one that is read. */
    record Partage(long id, String titre, boolean courant) {}

    static List<Tableau> tableaux(SyntheseDuDiagnostic synthese) {
        return List.of(
                tableau("modules", "Par module", "Module", synthese.parModule()),
                tableau("themes", "Par thème", "Thème", synthese.parTheme()));
    }

    static List<LigneEcart> ecarts(SyntheseDuDiagnostic synthese) {
        return synthese.ecarts().stream().map(VueDiagnostic::ecart).toList();
    }

    static String titre(DiagnosticPartage partage) {
        return "Partagé le %s, démarche %s".formatted(DateFrancaise.de(partage.partageLe()), partage.demarche());
    }

    private static LigneEcart ecart(EngagementPartage engagement) {
        return new LigneEcart(
                engagement.module(),
                engagement.code() + " – " + engagement.titre(),
                engagement.resultat().libelle(),
                engagement.observations(),
                engagement.responsable());
    }

    private static Tableau tableau(String nom, String titre, String colonne, List<Compte> comptes) {
        return new Tableau(
                nom,
                titre,
                colonne,
                comptes.isEmpty()
                        ? ""
                        : BarresDeResultats.dessiner(
                                nom,
                                titre + ", les résultats du diagnostic. Les nombres sont dans le tableau qui suit.",
                                comptes),
                comptes.isEmpty()
                        ? List.of()
                        : List.copyOf(nombres(comptes.get(0)).keySet()),
                comptes.stream()
                        .map(compte -> new LigneComptee(
                                titre(compte),
                                Stream.concat(nombres(compte).values().stream(), Stream.of(compte.total()))
                                        .toList()))
                        .toList());
    }

    static String titre(Compte compte) {
        return compte.titre().isEmpty() ? "Thème non précisé" : compte.titre();
    }

    /** By word, how many: the results in their order, then what nobody assessed. */
    static Map<String, Integer> nombres(Compte compte) {
        Map<String, Integer> nombres = new LinkedHashMap<>();
        for (Resultat resultat : Resultat.values()) {
            nombres.put(resultat.libelle(), compte.nombre(resultat));
        }
        nombres.put("Non évalué", compte.nonEvalues());
        return nombres;
    }
}
