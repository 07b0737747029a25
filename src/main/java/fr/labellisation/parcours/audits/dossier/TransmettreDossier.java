package fr.labellisation.parcours.audits.dossier;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The file goes to the certification body; refused, before a first label or a renewal, as long as the site is not ready. While
 * the internal audit goes on, what it still owes may follow: 25 days lie between the two audits at times (DOMAINE.md §6 bis).
 */
@Component
class TransmettreDossier implements Formulaire {
    private final EtatDuDossier dossier;

    TransmettreDossier(EtatDuDossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("transmisLe", "Date d’envoi du dossier").requis().auPlusTard());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String favorable = aCompleter(contexte)
                ? "Le dossier peut partir. Le rapport de l’audit interne et ses suites le compléteront."
                : "Le dossier est complet.";
        return Map.of("avis", EtatDuDossier.enClair(avis(contexte), favorable));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Refus.si(avis(contexte));
        return Map.of(
                VariablesCommunes.DOSSIER_TRANSMIS.nom(),
                true,
                VariablesCommunes.DOSSIER_A_COMPLETER.nom(),
                aCompleter(contexte));
    }

    private Avis avis(Contexte contexte) {
        return dossier.avis(contexte, aCompleter(contexte));
    }

    /** Paths that began before the file could be completed do not say so. */
    private boolean aCompleter(Contexte contexte) {
        return VariablesCommunes.DOSSIER_A_COMPLETER.eventuel(contexte).orElse(false)
                && !dossier.interneClos(Parcours.de(contexte));
    }
}
