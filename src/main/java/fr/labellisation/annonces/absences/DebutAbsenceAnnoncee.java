package fr.labellisation.annonces.absences;

import static fr.labellisation.annonces.absences.VariablesAbsences.ABSENT;
import static fr.labellisation.annonces.absences.VariablesAbsences.DEBUT;
import static fr.labellisation.annonces.absences.VariablesAbsences.FIN;
import static fr.labellisation.annonces.absences.VariablesAbsences.MOTIF;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody says that he will be away, and when; he then names his deputy. */
@Component
class DebutAbsenceAnnoncee implements Formulaire {
    private final Absences absences;

    DebutAbsenceAnnoncee(Absences absences) {
        this.absences = absences;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("premierJour", "Premier jour d’absence").requis().aPartirDuJour(),
                Champ.date("dernierJour", "Dernier jour d’absence").requis().aPartirDuJour(),
                Champ.texte("motif", "Motif", 2_000));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        String personne = Acte.auteur(contexte);
        LocalDate debut = saisie.date("premierJour");
        LocalDate fin = saisie.date("dernierJour");
        Refus.si(new ReglesAbsence(personne, debut, fin, absences.pendant(departement, debut, fin))
                .dates(contexte.maintenant().toLocalDate()));
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                departement.valeur(),
                ABSENT.nom(),
                personne,
                DEBUT.nom(),
                debut.toString(),
                FIN.nom(),
                fin.toString(),
                MOTIF.nom(),
                saisie.texte("motif"),
                VariablesCommunes.CLE_METIER.nom(),
                "%s/absence/%s/%s".formatted(departement, personne, debut));
    }
}
