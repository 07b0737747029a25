package fr.labellisation.parcours.label.passage;

import static fr.labellisation.parcours.label.passage.SortDEngagement.A_RAPPROCHER;
import static fr.labellisation.parcours.label.passage.SortDEngagement.DISPARU;
import static fr.labellisation.parcours.label.passage.SortDEngagement.NOUVEAU;
import static fr.labellisation.parcours.label.passage.SortDEngagement.REPRIS;

import fr.labellisation.referentiel.Referentiel;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site takes along from the version of its label to the version of its renewal, engagement by engagement: each of before
 * and each of after stands on one line.
 */
public record ChangementDeVersion(Cote avant, Cote apres, List<LigneDePassage> lignes) {

    public ChangementDeVersion {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param modulesAvant codes in scope of the label; none for a référentiel as a whole
     * @param modulesApres codes in scope of the renewal, likewise
     */
    public static ChangementDeVersion entre(
            Referentiel avant, Collection<String> modulesAvant, Referentiel apres, Collection<String> modulesApres) {
        return new ChangementDeVersion(
                Cote.de(avant, modulesAvant),
                Cote.de(apres, modulesApres),
                new Rapprochement(avant, modulesAvant, apres, modulesApres).lignes());
    }

    /** Titles that stand on both sides. */
    List<String> repris() {
        return titres(REPRIS, LigneDePassage::apres);
    }

    /** Titles that only the new version has. */
    List<String> nouveaux() {
        return titres(NOUVEAU, LigneDePassage::apres);
    }

    /** Titles that only the old version has. */
    List<String> disparus() {
        return titres(DISPARU, LigneDePassage::avant);
    }

    /** Headings of which the engagements are not known one by one on at least one side, the new ones first. */
    List<String> aRapprocher() {
        return Stream.of(LigneDePassage::apres, (Function<LigneDePassage, EngagementVu>) LigneDePassage::avant)
                .flatMap(cote -> parmi(A_RAPPROCHER).map(cote))
                .filter(Objects::nonNull)
                .map(EngagementVu::module)
                .distinct()
                .toList();
    }

    /** How many lines are of this kind. */
    public int nombre(SortDEngagement sort) {
        return (int) parmi(sort).count();
    }

    /** Nothing is new, nothing goes, nothing is to be compared. */
    public boolean toutEstRepris() {
        return !lignes.isEmpty() && nombre(REPRIS) == lignes.size();
    }

    /** « Tout est repris : 11 engagements. », or « 4 repris, 3 nouveaux, 8 disparaissent, 2 à rapprocher. » */
    public String resume() {
        if (lignes.isEmpty()) {
            return "Rien n’est encore retenu.";
        }
        return toutEstRepris()
                ? "Tout est repris\u00a0: %d engagement%s.".formatted(lignes.size(), lignes.size() > 1 ? "s" : "")
                : Stream.of(
                                compte(REPRIS, "repris", "repris"),
                                compte(NOUVEAU, "nouveau", "nouveaux"),
                                compte(DISPARU, "disparaît", "disparaissent"),
                                compte(A_RAPPROCHER, "à rapprocher", "à rapprocher"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ", "", "."));
    }

    /** What to bear in mind while titles are missing; empty where none is, or where it changes nothing. */
    public Optional<String> reserve() {
        boolean paraissent = nombre(DISPARU) + nombre(NOUVEAU) > 0;
        return nombre(A_RAPPROCHER) > 0 && paraissent
                ? Optional.of(
                        "Des titres ne sont pas connus\u00a0: ce qui paraît nouveau ou paraît disparaître peut s’y"
                                + " trouver sous un autre nom.")
                : Optional.empty();
    }

    /** In French, a line a kind; kinds without any are left out. */
    public String enClair() {
        return Stream.of(
                        ligne("Repris", repris()),
                        ligne("Nouveaux", nouveaux()),
                        ligne("Disparaissent", disparus()),
                        ligne("À rapprocher, titres non connus", aRapprocher()))
                .filter(ligne -> !ligne.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> compte(SortDEngagement sort, String un, String plusieurs) {
        int nombre = nombre(sort);
        return nombre == 0
                ? Optional.empty()
                : Optional.of("%d\u00a0%s".formatted(nombre, nombre > 1 ? plusieurs : un));
    }

    private static String ligne(String sorte, List<String> titres) {
        return titres.isEmpty()
                ? ""
                : "%s (%d)\u00a0: %s".formatted(sorte, titres.size(), String.join("\u00a0; ", titres));
    }

    private List<String> titres(SortDEngagement sort, Function<LigneDePassage, EngagementVu> cote) {
        return parmi(sort).map(cote).map(EngagementVu::titre).toList();
    }

    private Stream<LigneDePassage> parmi(SortDEngagement sort) {
        return lignes.stream().filter(ligne -> ligne.sort() == sort);
    }
}
