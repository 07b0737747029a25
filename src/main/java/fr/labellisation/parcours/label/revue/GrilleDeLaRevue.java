package fr.labellisation.parcours.label.revue;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneAFaire.Rappel;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators of a site as the yearly review goes through them: what each reached in twelve months, and what is decided about it. */
record GrilleDeLaRevue(String element, IndicateursARevoir indicateurs, SuitesDesIndicateurs suites, HeureLocale heure)
        implements GrilleDeTravail {

    @Override
    public String objet(TacheDeTravail tache) {
        return "";
    }

    @Override
    public List<ListeDeTravail> listes() {
        return List.of(RevueIndicateurs.LISTE);
    }

    @Override
    public Map<String, List<Option>> choix(TacheDeTravail tache) {
        return Map.of(RevueIndicateurs.SUITE, SuiteDonnee.options());
    }

    @Override
    public List<LigneAFaire> lignes(TacheDeTravail tache) {
        Map<String, SuiteRendue> avant = suites.avant(tache.site(), jour(tache));
        return revus(tache).stream()
                .map(revu -> new LigneAFaire(
                        revu.cle(),
                        RevueIndicateurs.LISTE,
                        revu.titre(),
                        revu.enClair(),
                        revu.position().libelle(),
                        rappel(avant.get(revu.cle()))))
                .toList();
    }

    private List<IndicateurRevu> revus(TacheDeTravail tache) {
        return indicateurs.de(tache.parcours(), tache.referentiel(), jour(tache));
    }

    /** The day on which it was completed, today while it is open. */
    private LocalDate jour(TacheDeTravail tache) {
        LocalDate aujourdhui = heure.aujourdhui(tache.demarche().departement());
        return tache.ouverte()
                ? aujourdhui
                : tache.finie()
                        .atZoneSameInstant(
                                heure.maintenant(tache.demarche().departement()).getZone())
                        .toLocalDate();
    }

    private static Rappel rappel(SuiteRendue avant) {
        if (avant == null || avant.suite() == null) {
            return Rappel.AUCUN;
        }
        Map<String, String> valeurs =
                new HashMap<>(Map.of(RevueIndicateurs.SUITE, avant.suite().code()));
        if (!avant.commentaire().isEmpty()) {
            valeurs.put(RevueIndicateurs.COMMENTAIRE, avant.commentaire());
        }
        return new Rappel(
                "La revue précédente disait\u00a0: %s. %s"
                        .formatted(avant.suite().libelle(), avant.commentaire())
                        .strip(),
                valeurs);
    }

    @Override
    public List<String> manques(ListeDeTravail liste, Map<String, String> valeurs) {
        return RegleDesSuites.manque(rendue("", valeurs)).stream().toList();
    }

    @Override
    public List<String> manquesEnsemble(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return RegleDesSuites.sansSuite(
                revus(tache),
                remplies.stream()
                        .map(ligne -> rendue(ligne.cle(), ligne.valeurs()))
                        .toList());
    }

    private static SuiteRendue rendue(String cle, Map<String, String> valeurs) {
        return RevueIndicateurs.rendue(
                cle,
                valeurs.getOrDefault(RevueIndicateurs.SUITE, ""),
                valeurs.getOrDefault(RevueIndicateurs.COMMENTAIRE, ""));
    }

    @Override
    public List<Champ> fin() {
        return RevueIndicateurs.conclusion();
    }
}
