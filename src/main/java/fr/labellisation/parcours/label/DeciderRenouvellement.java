package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.parcours.label.passage.VersionsDeRenouvellement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The secrétaire général decides whether the label is renewed, and on which version; what that changes is kept with the decision. */
@Component
class DeciderRenouvellement implements Formulaire {
    private static final String DECISION = VariablesLabel.DECISION_RENOUVELLEMENT.nom();
    private static final String REFERENTIEL = VariablesLabel.NOUVEAU_REFERENTIEL.nom();
    private static final String PERIMETRE = "perimetre";
    private static final String GARDE = "garde";
    private static final String CHOISI = "choisi";
    private static final String MODULES = "modules";
    private static final String MOTIF = "motif";
    private static final String RENOUVELER = "renouveler";
    private static final String NE_PAS_RENOUVELER = "ne-pas-renouveler";
    private static final String DEJA_ENGAGE = "deja-engage";
    private static final String ENSEMBLE = "ensemble";
    private static final String OUI = "oui";

    private final Renouvellement renouvellement;
    private final VersionsDeRenouvellement versions;
    private final Referentiels referentiels;
    private final Labels labels;
    private final Passages passages;
    private final Documents documents;

    DeciderRenouvellement(
            Renouvellement renouvellement,
            VersionsDeRenouvellement versions,
            Referentiels referentiels,
            Labels labels,
            Passages passages,
            Documents documents) {
        this.renouvellement = renouvellement;
        this.versions = versions;
        this.referentiels = referentiels;
        this.labels = labels;
        this.passages = passages;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(DECISION, "Décision", RENOUVELER, NE_PAS_RENOUVELER, DEJA_ENGAGE)
                        .requis(),
                Champ.choix(REFERENTIEL, "Référentiel du renouvellement"),
                Champ.choix(PERIMETRE, "Périmètre du renouvellement", GARDE, CHOISI),
                Champ.liste(MODULES, "Modules du renouvellement"),
                Champ.choix(ENSEMBLE, "Renouveler l’autre label dans la même démarche", OUI, "non"),
                Champ.texteLong(MOTIF, "Motif"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        LabelARenouveler label = renouvellement.aRenouveler(code);
        OffreDeRenouvellement offre = OffreDeRenouvellement.de(label, versions, jour);
        Map<String, Object> offerts = new HashMap<>(Map.of(
                "referentielsEnVigueur",
                offre.referentiels(),
                "choixModules",
                offre.modules(),
                MODULES,
                offre.gardes(),
                "changementTexte",
                offre.changements(),
                PERIMETRE,
                GARDE,
                "versionEnVigueur",
                enVigueur(versions.proposee(label.version(), jour), jour),
                "expirationTexte",
                DateFrancaise.de(labels.exiger(code).expireLe())));
        Optional<CodeDemarche> engage = renouvellement.dejaEngage(code);
        Optional<Label> autre = renouvellement.autre(code).filter(tenu -> engage.isEmpty());
        offerts.put("choixDecision", choix(engage, autre.isPresent()));
        offerts.put(
                "autreLabel",
                autre.map(tenu -> "%s, jusqu’au %s"
                                .formatted(referentiels.nom(tenu.referentiel()), DateFrancaise.de(tenu.expireLe())))
                        .orElse(""));
        return offerts;
    }

    /** The other label may be renewed first, and this one with it, while the task is open. */
    private static List<Option> choix(Optional<CodeDemarche> engage, boolean autre) {
        Option renouveler = new Option("Renouveler le label", RENOUVELER);
        Option nePas = new Option("Ne pas renouveler le label", NE_PAS_RENOUVELER);
        if (engage.isPresent()) {
            return List.of(
                    new Option(
                            "Déjà engagé dans la démarche %s, avec l’autre label".formatted(engage.get()), DEJA_ENGAGE),
                    nePas);
        }
        return autre
                ? List.of(renouveler, nePas, new Option("Déjà engagé, avec l’autre label", DEJA_ENGAGE))
                : List.of(renouveler, nePas);
    }

    private String enVigueur(Referentiel proposee, LocalDate jour) {
        return "%s, %s".formatted(proposee.nom(), referentiels.etat(proposee, jour));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        LabelARenouveler label = renouvellement.aRenouveler(code);
        String version = saisie.contient(REFERENTIEL)
                ? saisie.texte(REFERENTIEL)
                : versions.proposee(label.version(), jour).id();
        Map<String, Object> faits = new HashMap<>(Map.of(DECISION, saisie.texte(DECISION), REFERENTIEL, version));
        Refus.si(avis(saisie.texte(DECISION), renouvellement.dejaEngage(code)));
        if (RENOUVELER.equals(saisie.texte(DECISION))) {
            Refus.si(versions.avis(label.version(), version, jour));
            Referentiel suivante = referentiels.exiger(version);
            SortedSet<String> modules = modules(saisie, label, suivante);
            Refus.si(suivante.validerPerimetre(modules));
            passages.garder(new PassageDecide(
                    code, Parcours.de(contexte), null, label.changement(suivante, modules), acte(contexte, saisie)));
            if (OUI.equals(saisie.texte(ENSEMBLE))) {
                faits.put(VariablesLabel.LABEL_JOINT.nom(), joindre(contexte, saisie, version));
            }
            if (CHOISI.equals(saisie.texte(PERIMETRE))) {
                faits.put(VariablesLabel.MODULES_RENOUVELES.nom(), Perimetres.ecrire(modules));
            }
        }
        documents.garder(contexte, "Décision de renouvellement", saisie.texte(MOTIF), jour);
        return faits;
    }

    private static Avis avis(String decision, Optional<CodeDemarche> engage) {
        return Avis.selon(
                Avis.refus(
                        RENOUVELER.equals(decision) && engage.isPresent(),
                        "«\u00a0Décision\u00a0»\u00a0: ce label est déjà renouvelé dans la démarche %s, choisissez"
                                + " «\u00a0Déjà engagé\u00a0».",
                        engage.map(CodeDemarche::valeur).orElse("")),
                Avis.refus(
                        DEJA_ENGAGE.equals(decision) && engage.isEmpty(),
                        "«\u00a0Décision\u00a0»\u00a0: aucune démarche en cours ne renouvelle ce label."));
    }

    /** The other label of the site goes the same way; answers with its code. */
    private String joindre(Contexte contexte, Saisie saisie, String version) {
        LocalDate jour = contexte.maintenant().toLocalDate();
        Label autre = renouvellement
                .autre(VariablesCommunes.LABEL.lire(contexte))
                .orElseThrow(() ->
                        new SaisieRefusee("«\u00a0Renouveler l’autre label\u00a0»\u00a0: ce site n’a pas d’autre label"
                                + " à renouveler."));
        LabelsVises vises = renouvellement.ensemble(version, autre.code(), jour);
        Refus.si(vises.avis());
        LabelARenouveler tenu = renouvellement.aRenouveler(autre.code());
        Referentiel suivante = vises.ids().get(0).equals(version) ? vises.second() : vises.premier();
        SortedSet<String> gardes = tenu.modulesGardes(suivante);
        Refus.si(versions.avis(tenu.version(), suivante.id(), jour).et(suivante.validerPerimetre(gardes)));
        passages.garder(new PassageDecide(
                autre.code(),
                new Parcours(autre.demarche(), autre.site()),
                null,
                tenu.changement(suivante, gardes),
                acte(contexte, saisie)));
        return autre.code();
    }

    private static Acte acte(Contexte contexte, Saisie saisie) {
        return new Acte(
                contexte.maintenant().toOffsetDateTime(),
                Acte.auteur(contexte),
                saisie.contient(MOTIF) ? saisie.texte(MOTIF) : null);
    }

    /** Those chosen for this version, else those that are kept. */
    private static SortedSet<String> modules(Saisie saisie, LabelARenouveler label, Referentiel version) {
        String debut = version.id() + OffreDeRenouvellement.SEPARATEUR;
        return CHOISI.equals(saisie.texte(PERIMETRE))
                ? saisie.liste(MODULES).stream()
                        .filter(choix -> choix.startsWith(debut))
                        .map(choix -> choix.substring(debut.length()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : label.modulesGardes(version);
    }
}
