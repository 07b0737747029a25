package fr.labellisation.annonces.absences;

import static fr.labellisation.annonces.absences.VariablesAbsences.ABSENCE;
import static fr.labellisation.annonces.absences.VariablesAbsences.ABSENT;
import static fr.labellisation.annonces.absences.VariablesAbsences.DEBUT;
import static fr.labellisation.annonces.absences.VariablesAbsences.FIN;
import static fr.labellisation.annonces.absences.VariablesAbsences.MAINTENUE;
import static fr.labellisation.annonces.absences.VariablesAbsences.MOTIF;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The person who will be away names his deputy, or gives up his absence. */
@Component
class DesignerSuppleant implements Formulaire {
    private static final String SUITE = "suiteAbsence";
    private static final String CONFIER = "confier";
    private static final String SUPPLEANT = "suppleant";

    private static final Champ CHAMP_SUPPLEANT = Champ.choix(SUPPLEANT, "Suppléant");

    private final Absences absences;
    private final Suppleants suppleants;

    DesignerSuppleant(Absences absences, Suppleants suppleants) {
        this.absences = absences;
        this.suppleants = suppleants;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(SUITE, "Suite à donner", CONFIER, "renoncer").requis(), CHAMP_SUPPLEANT);
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                SUITE,
                CONFIER,
                "suppleants",
                suppleants.pour(ABSENT.lire(contexte), VariablesCommunes.DEPARTEMENT.lire(contexte)),
                "absenceTexte",
                "du %s au %s".formatted(DateFrancaise.de(DEBUT.lire(contexte)), DateFrancaise.de(FIN.lire(contexte))));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        boolean maintenue = CONFIER.equals(saisie.texte(SUITE));
        return maintenue
                ? Map.of(MAINTENUE.nom(), true, ABSENCE.nom(), String.valueOf(declarer(contexte, saisie)))
                : Map.of(MAINTENUE.nom(), false);
    }

    private long declarer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        String personne = ABSENT.lire(contexte);
        String suppleant = saisie.texte(SUPPLEANT);
        LocalDate debut = DEBUT.lire(contexte);
        LocalDate fin = FIN.lire(contexte);
        ReglesAbsence regles = new ReglesAbsence(personne, debut, fin, absences.pendant(departement, debut, fin));
        Refus.si(regles.dates(contexte.maintenant().toLocalDate())
                .et(regles.suppleant(suppleant, suppleants.nom(suppleant))));
        if (suppleants.pour(personne, departement).stream()
                .noneMatch(option -> option.value().equals(suppleant))) {
            throw new SaisieRefusee(
                    "%s", CHAMP_SUPPLEANT.phrase("choisissez dans la liste une personne de votre département."));
        }
        return absences.declarer(
                new Absence(
                        0,
                        departement,
                        personne,
                        suppleant,
                        debut,
                        fin,
                        MOTIF.eventuel(contexte)
                                .filter(motif -> !motif.isBlank())
                                .orElse(null)),
                Acte.auteur(contexte),
                contexte.maintenant().toOffsetDateTime());
    }
}
