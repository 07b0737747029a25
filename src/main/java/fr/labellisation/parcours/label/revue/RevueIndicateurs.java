package fr.labellisation.parcours.label.revue;

import fr.labellisation.parcours.label.Bilans;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each year the référent goes through the indicators, and says of each that missed its target what is done about it. */
@Component
class RevueIndicateurs implements Formulaire {
    private static final String REVUE_LE = "revueLe";
    private static final String SYNTHESE = "synthese";
    private static final int LONGUEUR_CLE = 64;
    private static final int LONGUEUR_COMMENTAIRE = 2000;

    /** Key of the rows in the form, and of the indicator in a row. */
    static final String SUITES = "suites";

    static final String INDICATEUR = "indicateur";
    static final String SUITE = "suite";
    static final String COMMENTAIRE = "commentaire";

    /** The same on a page of work, indicator by indicator. */
    static final ListeDeTravail LISTE = ListeDeTravail.donnee(SUITES, "", INDICATEUR, List.of(suite(), commentaire()));

    private final Bilans bilans;
    private final SuitesDesIndicateurs suites;
    private final IndicateursARevoir indicateurs;

    RevueIndicateurs(Bilans bilans, SuitesDesIndicateurs suites, IndicateursARevoir indicateurs) {
        this.bilans = bilans;
        this.suites = suites;
        this.indicateurs = indicateurs;
    }

    @Override
    public Champs champs() {
        List<Champ> champs = new ArrayList<>(conclusion());
        champs.add(Champ.lignes(
                SUITES,
                "Suites données, indicateur par indicateur",
                Champ.texte(INDICATEUR, "Indicateur", LONGUEUR_CLE).requis(),
                suite(),
                commentaire()));
        return Champs.de(champs.toArray(Champ[]::new));
    }

    /** What is said of the review as a whole. */
    static List<Champ> conclusion() {
        return List.of(
                Champ.date(REVUE_LE, "Date de la revue").requis().auPlusTard(),
                Champ.texteLong(SYNTHESE, "Synthèse").requis());
    }

    private static Champ suite() {
        return Champ.choix(SUITE, "Suite à donner", Code.tous(SuiteDonnee.class).toArray(String[]::new));
    }

    private static Champ commentaire() {
        return Champ.texteLong(COMMENTAIRE, "Commentaire", LONGUEUR_COMMENTAIRE);
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        String label = VariablesCommunes.LABEL.lire(contexte);
        int annee = VariablesLabel.ANNEE.lire(contexte);
        LocalDate revueLe = saisie.date(REVUE_LE);
        List<SuiteRendue> rendues = saisie.lignes(SUITES).stream()
                .map(ligne -> rendue(ligne.texte(INDICATEUR), ligne.texte(SUITE), ligne.texte(COMMENTAIRE)))
                .filter(suite -> !suite.vide())
                .toList();
        Refus.si(RegleDesSuites.avis(
                indicateurs.de(
                        parcours,
                        VariablesCommunes.REFERENTIEL.lire(contexte),
                        contexte.maintenant().toLocalDate()),
                rendues));
        bilans.noterRevue(label, annee, revueLe, saisie.texte(SYNTHESE));
        suites.noter(label, annee, parcours.site(), revueLe, rendues);
        return Map.of();
    }

    static SuiteRendue rendue(String indicateur, String suite, String commentaire) {
        return new SuiteRendue(
                indicateur, Code.eventuel(SuiteDonnee.class, suite).orElse(null), commentaire);
    }
}
