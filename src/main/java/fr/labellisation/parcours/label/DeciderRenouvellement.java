package fr.labellisation.parcours.label;

import static java.util.Comparator.comparing;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The secrétaire général decides whether the label is renewed, and on which version. */
@Component
class DeciderRenouvellement implements Formulaire {
    private static final String DECISION = VariablesLabel.DECISION_RENOUVELLEMENT.nom();
    private static final String REFERENTIEL = VariablesLabel.NOUVEAU_REFERENTIEL.nom();
    private static final String PERIMETRE = "perimetre";
    private static final String GARDE = "garde";
    private static final String CHOISI = "choisi";
    private static final String MODULES = "modules";
    private static final char SEPARATEUR = '|';
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
                Champ.choix(PERIMETRE, "Périmètre du renouvellement", GARDE, CHOISI),
                Champ.liste(MODULES, "Modules du renouvellement"),
                Champ.texteLong("motif", "Motif"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        String proposee = renouvellement.versionEnVigueur(code, jour);
        List<Option> versions = referentiels.choix(jour).stream()
                .sorted(comparing(option -> !option.value().equals(proposee)))
                .toList();
        LabelARenouveler label = renouvellement.aRenouveler(code);
        return Map.of(
                "referentielsEnVigueur",
                versions,
                "choixModules",
                versions.stream().flatMap(this::modulesDe).toList(),
                MODULES,
                versions.stream()
                        .flatMap(version -> gardes(label, version).map(module -> version.value() + SEPARATEUR + module))
                        .toList(),
                "changementTexte",
                versions.stream()
                        .map(version -> version.label() + "\n"
                                + label.changement(
                                                referentiels.exiger(version.value()),
                                                gardes(label, version).toList())
                                        .enClair())
                        .collect(Collectors.joining("\n\n")),
                PERIMETRE,
                GARDE,
                "versionEnVigueur",
                enVigueur(proposee, jour),
                "expirationTexte",
                DateFrancaise.de(labels.exiger(code).expireLe()));
    }

    private Stream<String> gardes(LabelARenouveler label, Option version) {
        return label.modulesGardes(referentiels.exiger(version.value())).stream();
    }

    private Stream<Option> modulesDe(Option version) {
        return referentiels.exiger(version.value()).modules().stream()
                .map(module -> new Option(
                        version.label() + " – " + module.libelle(), version.value() + SEPARATEUR + module.code()));
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
            Refus.si(referentiels.exiger(version).validerPerimetre(modules(saisie, code, version)));
        }
        documents.garder(contexte, "Décision de renouvellement", saisie.texte("motif"), jour);
        Map<String, Object> faits = new HashMap<>(Map.of(DECISION, saisie.texte(DECISION), REFERENTIEL, version));
        if (CHOISI.equals(saisie.texte(PERIMETRE)) && RENOUVELER.equals(saisie.texte(DECISION))) {
            faits.put(VariablesLabel.MODULES_RENOUVELES.nom(), Perimetres.ecrire(modules(saisie, code, version)));
        }
        return faits;
    }

    /** Those chosen for this version, else those that are kept. */
    private SortedSet<String> modules(Saisie saisie, String code, String version) {
        String debut = version + SEPARATEUR;
        return CHOISI.equals(saisie.texte(PERIMETRE))
                ? saisie.liste(MODULES).stream()
                        .filter(choix -> choix.startsWith(debut))
                        .map(choix -> choix.substring(debut.length()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : renouvellement.modulesGardes(code, version);
    }
}
