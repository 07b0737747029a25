package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneAFaire.Rappel;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Engagements that are looked at one by one, whatever task asks for it.
 *
 * @param grille the engagements of a task
 * @param rappels what is to be confirmed of them, by code
 * @param personnes who may take charge of one, by name
 * @param apres what is answered once a task is done
 * @param annuelle whether it is assessed during the life of a label, not on the way to it
 */
record GrilleDEngagements(
        String element,
        Function<TacheDeTravail, Grille> grille,
        BiFunction<TacheDeTravail, Grille, Map<String, Rappel>> rappels,
        Function<TacheDeTravail, List<Option>> personnes,
        ReponsesApresLaFin apres,
        boolean annuelle)
        implements GrilleDeTravail {

    @Override
    public String objet(TacheDeTravail tache) {
        return tache.module() == null ? "" : grille.apply(tache).titreModule(tache.module());
    }

    @Override
    public List<ListeDeTravail> listes() {
        return List.of(Grille.LISTE);
    }

    @Override
    public Map<String, List<Option>> choix(TacheDeTravail tache) {
        return Map.of(
                Grille.RESULTAT,
                Grille.choix(Grille.RESULTAT),
                Grille.AVANCEMENT,
                Grille.choix(Grille.AVANCEMENT),
                Grille.RESPONSABLE,
                personnes.apply(tache));
    }

    @Override
    public List<LigneAFaire> lignes(TacheDeTravail tache) {
        Grille aEvaluer = grille.apply(tache);
        Map<String, Rappel> avant = rappels.apply(tache, aEvaluer);
        return aEvaluer.lignes().stream()
                .map(ligne -> new LigneAFaire(
                        ligne.cle(),
                        ligne.liste(),
                        ligne.titre(),
                        ligne.aide(),
                        ligne.ensemble(),
                        avant.getOrDefault(ligne.cle(), Rappel.AUCUN)))
                .toList();
    }

    @Override
    public Map<String, ListeDeTravail> donnees(TacheDeTravail tache) {
        return grille.apply(tache).lignes().stream().collect(Collectors.toMap(LigneAFaire::cle, LigneAFaire::liste));
    }

    @Override
    public List<LigneAFaire> anciennes(TacheDeTravail tache) {
        return grille.apply(tache).enEntier();
    }

    @Override
    public List<String> aSavoir(TacheDeTravail tache) {
        return grille.apply(tache).aCompleter()
                ? List.of(
                        "Des engagements ne sont pas connus un par un\u00a0: le référent qualité peut les saisir pour tous les sites"
                                + " du département, depuis la page du département. Ils apparaissent ici aussitôt.")
                : List.of();
    }

    @Override
    public List<String> manques(ListeDeTravail liste, Map<String, String> valeurs) {
        return Grille.manques(valeurs.getOrDefault(Grille.RESULTAT, ""), valeurs.getOrDefault(Grille.MOTIF, ""));
    }

    @Override
    public List<LigneRemplie> rendues(TacheDeTravail tache) {
        return apres.rendues(tache, grille.apply(tache), annuelle);
    }

    @Override
    public Set<String> attenduesEncore(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return tache.ouverte() ? Set.of() : apres.attendues(tache, grille.apply(tache), remplies);
    }

    @Override
    public void rendre(TacheDeTravail tache, LigneRemplie ligne) {
        apres.rendre(tache, grille.apply(tache), ligne, annuelle);
    }

    /** What is said to be kept, if only in part. */
    @Override
    public boolean demandeUnePreuve(Map<String, String> valeurs) {
        return Code.eventuel(Resultat.class, valeurs.getOrDefault(Grille.RESULTAT, ""))
                .filter(Resultat::demandeUnePreuve)
                .isPresent();
    }
}
