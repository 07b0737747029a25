package fr.labellisation.parcours.label;

import static java.util.Comparator.comparing;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The secrétaire général decides whether the label is renewed, and on which version. */
@Component
class DeciderRenouvellement implements Formulaire {
    private static final String DECISION = VariablesLabel.DECISION_RENOUVELLEMENT.nom();
    private static final String REFERENTIEL = VariablesLabel.NOUVEAU_REFERENTIEL.nom();
    private static final String RENOUVELER = "renouveler";

    private final Renouvellement renouvellement;
    private final Referentiels referentiels;
    private final Labels labels;
    private final Documents documents;

    DeciderRenouvellement(
            Renouvellement renouvellement, Referentiels referentiels, Labels labels, Documents documents) {
        this.renouvellement = renouvellement;
        this.referentiels = referentiels;
        this.labels = labels;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(DECISION, "Décision", RENOUVELER, "ne-pas-renouveler")
                        .requis(),
                Champ.choix(REFERENTIEL, "Référentiel du renouvellement"),
                Champ.texteLong("motif", "Motif"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        String proposee = renouvellement.versionEnVigueur(code, jour);
        return Map.of(
                "referentielsEnVigueur",
                referentiels.choix(jour).stream()
                        .sorted(comparing(option -> !option.value().equals(proposee)))
                        .toList(),
                "versionEnVigueur",
                enVigueur(proposee, jour),
                "expirationTexte",
                DateFrancaise.de(labels.exiger(code).expireLe()));
    }

    private String enVigueur(String version, LocalDate jour) {
        Referentiel proposee = referentiels.exiger(version);
        return "%s, %s".formatted(proposee.nom(), referentiels.etat(proposee, jour));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        String version =
                saisie.contient(REFERENTIEL) ? saisie.texte(REFERENTIEL) : renouvellement.versionEnVigueur(code, jour);
        if (RENOUVELER.equals(saisie.texte(DECISION))) {
            Refus.si(referentiels.pourCommencer(version, jour));
            Refus.si(renouvellement.perimetreRepris(code, version));
        }
        documents.garder(contexte, "Décision de renouvellement", saisie.texte("motif"), jour);
        return Map.of(DECISION, saisie.texte(DECISION), REFERENTIEL, version);
    }
}
