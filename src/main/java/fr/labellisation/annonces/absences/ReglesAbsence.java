package fr.labellisation.annonces.absences;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * May a person be absent between two days, and who may stand in for him then?
 *
 * @param personne login of the absent person
 * @param connues the other absences of the département in that period
 */
record ReglesAbsence(String personne, LocalDate debut, LocalDate fin, List<Absence> connues) {

    Avis dates(LocalDate aujourdhui) {
        Optional<Absence> autre = connues.stream()
                .filter(absence -> absence.personne().equals(personne) && absence.rencontre(debut, fin))
                .findFirst();
        return Avis.selon(
                Avis.refus(
                        fin.isBefore(debut),
                        "L’absence finit le %s, avant de commencer le %s\u00a0: indiquez un dernier jour qui suit le premier.",
                        DateFrancaise.de(fin),
                        DateFrancaise.de(debut)),
                Avis.refus(
                        fin.isBefore(aujourdhui),
                        "L’absence est déjà finie depuis le %s\u00a0: renoncez-y ou déclarez-en une nouvelle.",
                        DateFrancaise.de(fin)),
                autre.map(absence ->
                        "Vous êtes déjà déclaré absent du %s au %s\u00a0: choisissez d’autres dates, ou mettez d’abord fin à"
                                        .formatted(DateFrancaise.de(absence.debut()), DateFrancaise.de(absence.fin()))
                                + " cette absence."));
    }

    /** @param nom name of the deputy, for the sentence */
    Avis suppleant(String suppleant, String nom) {
        Optional<LocalDate> rond =
                jours().filter(jour -> revient(suppleant, jour)).findFirst();
        return Avis.selon(
                Avis.refus(
                        suppleant.equals(personne),
                        "Vous ne pouvez pas être votre propre suppléant\u00a0: choisissez une autre personne."),
                rond.filter(jour -> !suppleant.equals(personne))
                        .map(jour ->
                                "Le %s, %s est absent et c’est vous qui le suppléez, directement ou non\u00a0: choisissez une autre personne."
                                        .formatted(DateFrancaise.de(jour), nom)));
    }

    /** The days on which something changes. */
    private Stream<LocalDate> jours() {
        return Stream.concat(
                        Stream.of(debut),
                        connues.stream().map(Absence::debut).filter(jour -> jour.isAfter(debut) && !jour.isAfter(fin)))
                .sorted();
    }

    private boolean revient(String suppleant, LocalDate jour) {
        List<Absence> duJour =
                connues.stream().filter(absence -> absence.comprend(jour)).toList();
        Set<String> vus = new HashSet<>();
        String actuel = suppleant;
        while (actuel != null && vus.add(actuel)) {
            if (actuel.equals(personne)) {
                return true;
            }
            String absent = actuel;
            actuel = duJour.stream()
                    .filter(absence -> absence.personne().equals(absent))
                    .map(Absence::suppleant)
                    .findFirst()
                    .orElse(null);
        }
        return false;
    }
}
