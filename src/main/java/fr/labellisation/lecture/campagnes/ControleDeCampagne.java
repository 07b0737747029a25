package fr.labellisation.lecture.campagnes;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.lecture.campagnes.SaisieDeCampagne.EtapeSaisie;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes of what was typed what a campaign asks, or says in French all that is wrong with it: a sentence for each fault. */
@Component
class ControleDeCampagne {
    private static final int NOM = 200;
    private static final int MOTIF = 2000;
    private static final int ANNEES = 20;
    private static final Pattern PART = Pattern.compile("\\d{1,3}");

    private final Referentiels referentiels;

    ControleDeCampagne(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /** @throws SaisieRefusee with all that is wrong */
    Objectif nouveau(SaisieDeCampagne saisie, LocalDate aujourdhui) {
        return lire(saisie, Set.of(), aujourdhui, new ArrayList<>());
    }

    /**
     * What a campaign asks from now on; why is asked too.
     *
     * @param dejaFixees days of its steps: one that is past may stay
     * @throws SaisieRefusee with all that is wrong
     */
    Objectif corrige(SaisieDeCampagne saisie, Set<LocalDate> dejaFixees, LocalDate aujourdhui) {
        List<String> fautes = new ArrayList<>();
        refus(
                        saisie.motif().isEmpty() || saisie.motif().length() > MOTIF,
                        "Le motif de la correction est attendu, en %d signes au plus.",
                        MOTIF)
                .ifPresent(fautes::add);
        return lire(saisie, dejaFixees, aujourdhui, fautes);
    }

    private Objectif lire(
            SaisieDeCampagne saisie, Set<LocalDate> dejaFixees, LocalDate aujourdhui, List<String> fautes) {
        refus(saisie.nom().isEmpty(), "La campagne n’a pas de nom\u00a0: donnez-lui en un.")
                .ifPresent(fautes::add);
        refus(
                        saisie.nom().length() > NOM,
                        "Le nom compte %d signes\u00a0: %d au plus.",
                        saisie.nom().length(),
                        NOM)
                .ifPresent(fautes::add);
        refus(
                        !saisie.type().isEmpty()
                                && Code.eventuel(TypeSite.class, saisie.type()).isEmpty(),
                        "La sorte de site «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.",
                        saisie.type())
                .ifPresent(fautes::add);
        fautes.addAll(versions(saisie.referentiels()));
        List<EtapeDeCampagne> etapes = etapes(saisie, fautes);
        fautes.addAll(suite(etapes));
        saisie.etapes().stream()
                .flatMap(etape -> jour(etape.jour()).stream())
                .distinct()
                .sorted()
                .flatMap(jour -> jour(jour, saisie.referentiels(), dejaFixees, aujourdhui).stream())
                .forEach(fautes::add);
        if (!fautes.isEmpty()) {
            throw new SaisieRefusee(fautes);
        }
        return new Objectif(
                saisie.nom(),
                saisie.referentiels().stream().distinct().sorted().toList(),
                saisie.type().isEmpty() ? null : TypeSite.duCode(saisie.type()),
                etapes);
    }

    private List<String> versions(List<String> choisies) {
        if (choisies.isEmpty()) {
            return List.of("Aucune version de référentiel n’est choisie\u00a0: cochez celles qui comptent.");
        }
        return choisies.stream()
                .distinct()
                .filter(id -> referentiels.parId(id).isEmpty())
                .map("La version «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste."::formatted)
                .toList();
    }

    /** Those that can be read, by day. */
    private static List<EtapeDeCampagne> etapes(SaisieDeCampagne saisie, List<String> fautes) {
        List<EtapeSaisie> remplies =
                saisie.etapes().stream().filter(etape -> !etape.vide()).toList();
        refus(remplies.isEmpty(), "Aucune étape n’est fixée\u00a0: donnez au moins un jour et une part.")
                .ifPresent(fautes::add);
        refus(
                        remplies.size() > SaisieDeCampagne.ETAPES_AU_PLUS,
                        "La campagne a %d étapes\u00a0: %d au plus.",
                        remplies.size(),
                        SaisieDeCampagne.ETAPES_AU_PLUS)
                .ifPresent(fautes::add);
        List<EtapeDeCampagne> etapes = new ArrayList<>();
        for (int rang = 0; rang < remplies.size(); rang++) {
            EtapeSaisie etape = remplies.get(rang);
            Optional<LocalDate> jour = jour(etape.jour());
            Optional<Integer> part = part(etape.part());
            refus(jour.isEmpty(), "Étape %d\u00a0: «\u00a0%s\u00a0» n’est pas un jour.", rang + 1, etape.jour())
                    .ifPresent(fautes::add);
            refus(
                            part.isEmpty(),
                            "Étape %d\u00a0: «\u00a0%s\u00a0» n’est pas une part de 1 à 100\u00a0%%.",
                            rang + 1,
                            etape.part())
                    .ifPresent(fautes::add);
            jour.ifPresent(le -> part.ifPresent(valeur -> etapes.add(new EtapeDeCampagne(le, valeur))));
        }
        etapes.sort(Comparator.comparing(EtapeDeCampagne::le));
        return etapes;
    }

    private static List<String> suite(List<EtapeDeCampagne> etapes) {
        List<String> fautes = new ArrayList<>();
        for (int rang = 1; rang < etapes.size(); rang++) {
            EtapeDeCampagne avant = etapes.get(rang - 1);
            EtapeDeCampagne apres = etapes.get(rang);
            if (avant.le().equals(apres.le())) {
                fautes.add(
                        "Deux étapes sont fixées au %s\u00a0: gardez-en une.".formatted(DateFrancaise.de(apres.le())));
            } else if (apres.part() <= avant.part()) {
                fautes.add("La part ne croît pas\u00a0: %d\u00a0%% au %s après %d\u00a0%% au %s."
                        .formatted(
                                apres.part(),
                                DateFrancaise.de(apres.le()),
                                avant.part(),
                                DateFrancaise.de(avant.le())));
            }
        }
        return fautes;
    }

    private List<String> jour(LocalDate le, List<String> versions, Set<LocalDate> dejaFixees, LocalDate aujourdhui) {
        if (le.isBefore(aujourdhui) && !dejaFixees.contains(le)) {
            return List.of(
                    "Le %s est passé\u00a0: une étape est fixée à un jour qui vient.".formatted(DateFrancaise.de(le)));
        }
        if (le.isAfter(aujourdhui.plusYears(ANNEES))) {
            return List.of("Le %s est trop loin\u00a0: %d ans au plus.".formatted(DateFrancaise.de(le), ANNEES));
        }
        List<String> connues = versions.stream()
                .filter(id -> referentiels.parId(id).isPresent())
                .toList();
        List<List<String>> raisons = connues.stream()
                .map(id -> referentiels.pourCommencer(id, le).raisons())
                .toList();
        return raisons.stream().anyMatch(List::isEmpty)
                ? List.of()
                : raisons.stream()
                        .flatMap(List::stream)
                        .map(raison -> "Étape du %s\u00a0: %s".formatted(DateFrancaise.de(le), raison))
                        .toList();
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> part(String texte) {
        return Optional.of(texte)
                .filter(part -> PART.matcher(part).matches())
                .map(Integer::valueOf)
                .filter(part -> part >= 1 && part <= 100);
    }
}
