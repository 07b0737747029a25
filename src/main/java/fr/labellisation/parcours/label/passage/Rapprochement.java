package fr.labellisation.parcours.label.passage;

import static fr.labellisation.parcours.label.passage.SortDEngagement.A_RAPPROCHER;
import static fr.labellisation.parcours.label.passage.SortDEngagement.DISPARU;
import static fr.labellisation.parcours.label.passage.SortDEngagement.NOUVEAU;
import static fr.labellisation.parcours.label.passage.SortDEngagement.REPRIS;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Rubrique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Pairs the engagements of two scopes, each at most once: by their code in the same text of a version, else by their title. What
 * is left of a module whose titles are not known is neither new nor gone.
 */
final class Rapprochement {
    private final Referentiel avant;
    private final Referentiel apres;
    private final List<Candidat> anciens;
    private final List<Candidat> suivants;
    private final Map<Candidat, Candidat> paires = new HashMap<>();
    private final Set<Candidat> repris;

    /** @param rang tells two of the same words apart */
    private record Candidat(int rang, String module, String groupe, Engagement engagement, boolean connu) {
        boolean memeTitre(Candidat autre) {
            return connu
                    && autre.connu
                    && engagement
                            .titre()
                            .toLowerCase(Locale.FRENCH)
                            .equals(autre.engagement.titre().toLowerCase(Locale.FRENCH));
        }

        boolean memeCode(Candidat autre) {
            return module.equals(autre.module) && engagement.code().equals(autre.engagement.code());
        }

        EngagementVu vu() {
            return new EngagementVu(groupe, engagement.code(), engagement.libelle());
        }
    }

    Rapprochement(
            Referentiel avant, Collection<String> modulesAvant, Referentiel apres, Collection<String> modulesApres) {
        this.avant = avant;
        this.apres = apres;
        this.anciens = candidats(avant, modulesAvant);
        this.suivants = candidats(apres, modulesApres);
        rapprocher(memeTexte() ? Candidat::memeCode : Candidat::memeTitre);
        this.repris = Set.copyOf(paires.keySet());
        rapprocher((suivant, ancien) -> suivant.memeCode(ancien)
                && avant.famille().equals(apres.famille())
                && (memeVersion() || !suivant.connu() && !ancien.connu()));
    }

    /** Module by module, in the order of the renewal; what only the label had stands with its module, else at the end. */
    List<LigneDePassage> lignes() {
        Map<String, List<LigneDePassage>> parGroupe = new LinkedHashMap<>();
        suivants.stream().map(this::ligne).forEach(ligne -> ranger(parGroupe, ligne));
        Set<Candidat> pris = Set.copyOf(paires.values());
        anciens.stream()
                .filter(ancien -> !pris.contains(ancien))
                .map(this::ligneSansSuite)
                .forEach(ligne -> ranger(parGroupe, ligne));
        return parGroupe.values().stream().flatMap(List::stream).toList();
    }

    private static void ranger(Map<String, List<LigneDePassage>> parGroupe, LigneDePassage ligne) {
        parGroupe.computeIfAbsent(ligne.groupe(), nouveau -> new ArrayList<>()).add(ligne);
    }

    private LigneDePassage ligne(Candidat suivant) {
        Candidat ancien = paires.get(suivant);
        if (repris.contains(suivant)) {
            return new LigneDePassage(suivant.groupe(), REPRIS, ancien.vu(), suivant.vu(), "");
        }
        if (ancien == null && (suivant.connu() || memeTexte())) {
            return new LigneDePassage(suivant.groupe(), NOUVEAU, null, suivant.vu(), "");
        }
        return new LigneDePassage(
                suivant.groupe(),
                A_RAPPROCHER,
                ancien == null ? null : ancien.vu(),
                suivant.vu(),
                raison(ancien, suivant));
    }

    private LigneDePassage ligneSansSuite(Candidat ancien) {
        boolean connu = ancien.connu() || memeTexte();
        return new LigneDePassage(
                groupe(ancien), connu ? DISPARU : A_RAPPROCHER, ancien.vu(), null, connu ? "" : inconnu(avant));
    }

    private String raison(Candidat ancien, Candidat suivant) {
        if (ancien == null || ancien.connu()) {
            return suivant.connu()
                    ? "Même code, titre corrigé dans la révision %d.".formatted(apres.revision())
                    : inconnu(apres);
        }
        return suivant.connu() ? inconnu(avant) : "Titre inconnu des deux côtés.";
    }

    private static String inconnu(Referentiel version) {
        return "Titre inconnu dans %s.".formatted(version.nomEtAnnee());
    }

    /** The same module of the renewal, where there is one in a version that succeeds; codes of another family say something else. */
    private String groupe(Candidat ancien) {
        return suivants.stream()
                .filter(suivant -> avant.famille().equals(apres.famille())
                        && suivant.module().equals(ancien.module()))
                .filter(suivant -> avant.aDesModules() && apres.aDesModules())
                .map(Candidat::groupe)
                .findFirst()
                .orElseGet(ancien::groupe);
    }

    private void rapprocher(BiPredicate<Candidat, Candidat> semblables) {
        for (Candidat suivant : suivants) {
            if (!paires.containsKey(suivant)) {
                anciens.stream()
                        .filter(ancien -> !paires.containsValue(ancien))
                        .filter(ancien -> semblables.test(suivant, ancien))
                        .findFirst()
                        .ifPresent(ancien -> paires.put(suivant, ancien));
            }
        }
    }

    private boolean memeVersion() {
        return avant.id().equals(apres.id());
    }

    private boolean memeTexte() {
        return memeVersion() && avant.revision() == apres.revision();
    }

    private static List<Candidat> candidats(Referentiel version, Collection<String> modules) {
        List<Candidat> candidats = new ArrayList<>();
        for (Module module : version.modulesAEvaluer(version.aDesModules() ? new TreeSet<>(modules) : Set.of())) {
            List<Engagement> enEntier = version.enEntier(module.code());
            for (Engagement engagement : version.engagements(module.code())) {
                candidats.add(new Candidat(
                        candidats.size(),
                        module.code(),
                        groupe(version, module, engagement),
                        engagement,
                        engagement.titre() != null && !enEntier.contains(engagement)));
            }
        }
        return candidats;
    }

    private static String groupe(Referentiel version, Module module, Engagement engagement) {
        if (version.aDesModules()) {
            return module.libelle();
        }
        return version.rubriques().stream()
                .filter(rubrique -> rubrique.code().equals(engagement.module()))
                .map(Rubrique::titre)
                .findFirst()
                .orElseGet(module::libelle);
    }
}
