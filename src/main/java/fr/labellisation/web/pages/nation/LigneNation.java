package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A site in the table of the country, in French.
 *
 * @param departement « 91 – Essonne »
 * @param referentiel of the label, or aimed at; empty without either
 * @param validite last day of the label in force; empty without one
 * @param prochaine next dated event, and its day; empty if none is known
 */
record LigneNation(
        String code,
        String nom,
        String codeDepartement,
        String departement,
        String etat,
        String libelleEtat,
        String referentiel,
        String etape,
        String validite,
        int enRetard,
        String prochaine,
        String prochaineLe) {

    /** @param referentiels name of a version by its id */
    static LigneNation de(SituationSite site, String nomDepartement, UnaryOperator<String> referentiels) {
        return new LigneNation(
                site.code().valeur(),
                site.nom(),
                site.departement().valeur(),
                site.departement() + " – " + nomDepartement,
                site.etat().code(),
                site.etat().libelle(),
                site.referentiel().map(referentiels).orElse(""),
                Optional.ofNullable(site.etape()).map(Etape::libelle).orElse(""),
                site.validite().map(DateFrancaise::de).orElse(""),
                site.enRetard(),
                Optional.ofNullable(site.prochaine())
                        .map(prochaine -> prochaine.nature().libelle())
                        .orElse(""),
                Optional.ofNullable(site.prochaine())
                        .map(prochaine -> DateFrancaise.de(prochaine.le()))
                        .orElse(""));
    }
}
