package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A site in the table of the country, in French.
 *
 * @param departement « 91 – Essonne »
 * @param cause the gravest reason of the verdict; empty for none
 * @param probable day on which the next label may be expected; empty if none is
 * @param ecart « 34 jours trop tard », « 12 jours d’avance »; empty without both days
 * @param referentiel of the label, or aimed at; empty without either
 * @param validite last day of the label in force; empty without one
 * @param second another label that it holds, with its last day; empty for none
 * @param prochaine next dated event, and its day; empty if none is known
 */
record LigneNation(
        String code,
        String nom,
        String codeDepartement,
        String departement,
        String verdict,
        String libelleVerdict,
        String cause,
        String probable,
        String ecart,
        String etat,
        String libelleEtat,
        String referentiel,
        String etape,
        String validite,
        String second,
        int enRetard,
        String prochaine,
        String prochaineLe) {

    /** @param referentiels name of a version by its id */
    static LigneNation de(
            SituationSite site, VerdictDuSite juge, String nomDepartement, UnaryOperator<String> referentiels) {
        return new LigneNation(
                site.code().valeur(),
                site.nom(),
                site.departement().valeur(),
                site.departement() + " – " + nomDepartement,
                juge.verdict().code(),
                juge.verdict().libelle(),
                juge.cause().map(Cause::phrase).orElse(""),
                juge.probable() == null ? "" : DateFrancaise.de(juge.probable()),
                ecart(juge.ecart()),
                site.etat().code(),
                site.etat().libelle(),
                site.referentiels().stream().map(referentiels).collect(Collectors.joining(" et ")),
                Optional.ofNullable(site.etape()).map(Etape::libelle).orElse(""),
                site.validite().map(DateFrancaise::de).orElse(""),
                LigneSite.second(site.second(), referentiels),
                site.enRetard(),
                Optional.ofNullable(site.prochaine())
                        .map(prochaine -> prochaine.nature().libelle())
                        .orElse(""),
                Optional.ofNullable(site.prochaine())
                        .map(prochaine -> DateFrancaise.de(prochaine.le()))
                        .orElse(""));
    }

    private static String ecart(Integer jours) {
        if (jours == null) {
            return "";
        }
        if (jours == 0) {
            return "au jour dit";
        }
        return EnClair.ecart(jours);
    }
}
