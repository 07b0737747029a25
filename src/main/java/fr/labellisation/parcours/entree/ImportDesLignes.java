package fr.labellisation.parcours.entree;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.variables.Acte;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what stands together in a sheet, all of it or nothing, and notes at its rows what became of them. */
@Component
class ImportDesLignes {
    private final EntreeDesLignes lignes;
    private final Entrees entrees;
    private final HeureLocale heure;

    ImportDesLignes(EntreeDesLignes lignes, Entrees entrees, HeureLocale heure) {
        this.lignes = lignes;
        this.entrees = entrees;
        this.heure = heure;
    }

    /** What is there already is left as it is. */
    @Transactional
    public void importer(Entree entree, List<LigneSuivie> ensemble) {
        lignes.entrer(ensemble.stream().map(LigneSuivie::ligne).toList(), ligne -> acte(entree, ligne))
                .forEach(issue -> entrees.noter(entree.id(), issue.ligne().numero(), issue.etat(), issue.quoi()));
    }

    private Acte acte(Entree entree, LigneDEntree ligne) {
        return new Acte(
                heure.maintenant(ligne.site().departement()).toOffsetDateTime(),
                entree.auteur(),
                "Repris de «\u00a0%s\u00a0», ligne %d".formatted(entree.fichier(), ligne.numero()));
    }
}
