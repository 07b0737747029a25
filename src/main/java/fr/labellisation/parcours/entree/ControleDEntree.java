package fr.labellisation.parcours.entree;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LigneDeTableur;
import fr.labellisation.socle.tableur.Tableur;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks a whole sheet: its headings, each of its rows, and the rows against one another. */
@Component
class ControleDEntree {
    private final ControleDeLigne lignes;
    private final Referentiels referentiels;

    ControleDEntree(ControleDeLigne lignes, Referentiels referentiels) {
        this.lignes = lignes;
        this.referentiels = referentiels;
    }

    /**
     * What a sheet would bring.
     *
     * @param fautes every fault; nothing is imported unless there is none
     */
    record Constat(List<LigneDEntree> lignes, List<FauteDeFeuille> fautes) {}

    Constat controler(Tableur tableur, Connu connu) {
        List<FauteDeFeuille> fautes = new ArrayList<>();
        Map<Colonne, Integer> places = places(tableur, fautes);
        List<LigneDEntree> lues = new ArrayList<>();
        if (!fautes.isEmpty()) {
            return new Constat(lues, fautes);
        }
        if (tableur.lignes().isEmpty()) {
            fautes.add(new FauteDeFeuille(
                    "A2", "La feuille n’a aucune ligne sous ses titres\u00a0: une ligne par site est attendue."));
        }
        Map<String, Integer> vues = new HashMap<>();
        for (LigneDeTableur ligne : tableur.lignes()) {
            Map<Colonne, Cellule> cellules = new EnumMap<>(Colonne.class);
            places.forEach(
                    (colonne, place) -> cellules.put(colonne, ligne.cellules().get(place)));
            LectureDeLigne lecture = new LectureDeLigne(cellules, fautes);
            Optional<LigneDEntree> lue = lignes.lire(ligne.numero(), lecture, connu);
            lue.ifPresent(l -> {
                uneSeuleFois(lecture, l, vues);
                lues.add(l);
            });
        }
        return new Constat(lues, fautes);
    }

    private static Map<Colonne, Integer> places(Tableur tableur, List<FauteDeFeuille> fautes) {
        Map<Colonne, Integer> places = Entetes.places(tableur, Colonne::duTitre, fautes);
        for (Colonne colonne : Colonne.values()) {
            if (!places.containsKey(colonne) && (colonne.obligatoire() || colonne == Colonne.LABEL)) {
                fautes.add(Entetes.manque(colonne.titre()));
            }
        }
        return places;
    }

    /** One row a site; two for a site that holds labels of two families. */
    private void uneSeuleFois(LectureDeLigne lecture, LigneDEntree ligne, Map<String, Integer> vues) {
        CodeSite site = ligne.site();
        String famille = referentiels.exiger(ligne.referentiel()).famille();
        Integer meme = vues.get(site + " " + famille);
        Integer autre = vues.get(site.valeur());
        boolean enChemin = !ligne.labellisee() || vues.containsKey(site + " en chemin");
        if (meme != null) {
            lecture.faute(
                    Colonne.SITE, "%s est déjà à la ligne %d\u00a0: un site n’a qu’une ligne.", ligne.nom(), meme);
        } else if (autre != null && enChemin) {
            lecture.faute(
                    Colonne.SITE,
                    "%s est déjà à la ligne %d\u00a0: seuls deux labels différents du même site ont chacun leur ligne.",
                    ligne.nom(),
                    autre);
        }
        vues.putIfAbsent(site.valeur(), ligne.numero());
        vues.putIfAbsent(site + " " + famille, ligne.numero());
        if (!ligne.labellisee()) {
            vues.putIfAbsent(site + " en chemin", ligne.numero());
        }
    }
}
