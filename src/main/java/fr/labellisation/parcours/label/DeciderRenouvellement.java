package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.chemin.CheminDuMoment;
import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.label.passage.DecisionPossible;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.parcours.label.passage.VersionsDeRenouvellement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
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
    private static final Champ MOTIF = Champ.texteLong("motif", "Motif");
    private static final String ENSEMBLE = "ensemble";
    private static final String OUI = "oui";

    private final Renouvellement renouvellement;
    private final VersionsDeRenouvellement versions;
    private final Referentiels referentiels;
    private final Labels labels;
    private final SitesEnChemin enChemin;
    private final Passages passages;
    private final Documents documents;

    DeciderRenouvellement(
            Renouvellement renouvellement,
            VersionsDeRenouvellement versions,
            Referentiels referentiels,
            Labels labels,
            SitesEnChemin enChemin,
            Passages passages,
            Documents documents) {
        this.renouvellement = renouvellement;
        this.versions = versions;
        this.referentiels = referentiels;
        this.labels = labels;
        this.enChemin = enChemin;
        this.passages = passages;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                DecisionPossible.champ(DECISION).requis(),
                Champ.choix(REFERENTIEL, "Référentiel du renouvellement"),
                Champ.choix(PERIMETRE, "Périmètre du renouvellement", GARDE, CHOISI),
                Champ.liste(MODULES, "Modules du renouvellement"),
                Champ.choix(ENSEMBLE, "Renouveler l’autre label dans la même démarche", OUI, "non"),
                MOTIF);
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String code = VariablesCommunes.LABEL.lire(contexte);
        LocalDate jour = contexte.maintenant().toLocalDate();
        LabelARenouveler label = renouvellement.aRenouveler(code);
        OffreDeRenouvellement offre = OffreDeRenouvellement.de(label, versions, jour, renouvellement.completee(code));
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
        DecisionPossible possible = possible(code);
        Optional<Label> autre = renouvellement.autre(code).filter(tenu -> possible.autreLabel());
        offerts.put("choixDecision", possible.choix());
        offerts.put(
                "autreLabel",
                autre.map(tenu -> "%s, jusqu’au %s"
                                .formatted(referentiels.nom(tenu.referentiel()), DateFrancaise.de(tenu.expireLe())))
                        .orElse(""));
        return offerts;
    }

    private DecisionPossible possible(String code) {
        Label label = labels.exiger(code);
        Optional<CodeDemarche> engage = renouvellement.dejaEngage(code);
        Optional<CheminDuMoment> chemin =
                enChemin.du(label.site().departement()).autreQue(label.demarche(), label.site());
        return new DecisionPossible(
                engage,
                chemin,
                chemin.filter(suivi -> remplace(suivi, label)).isPresent(),
                engage.isEmpty() && renouvellement.autre(code).isPresent());
    }

    /** A label of the same family takes the place of this one. */
    private boolean remplace(CheminDuMoment suivi, Label label) {
        String famille = label.version(referentiels).famille();
        return suivi.versions().stream()
                .anyMatch(version -> referentiels.exiger(version).famille().equals(famille));
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
        Refus.si(possible(code).avis(saisie.texte(DECISION), labels.exiger(code).expireLe()));
        if (DecisionPossible.RENOUVELER.equals(saisie.texte(DECISION))) {
            Refus.si(versions.avis(label.version(), version, jour));
            Referentiel suivante = renouvellement.completee(code).apply(referentiels.exiger(version));
            SortedSet<String> modules = modules(saisie, label, suivante);
            Refus.si(suivante.validerPerimetre(modules));
            passages.garder(new PassageDecide(
                    code, Parcours.de(contexte), null, label.changement(suivante, modules), acte(contexte, saisie)));
            if (OUI.equals(saisie.texte(ENSEMBLE))) {
                faits.put(VariablesLabel.LABEL_JOINT.nom(), joindre(contexte, saisie, version));
            } else {
                renouvellement
                        .siSepares(code)
                        .exigerMotif(saisie, "Renouvelez les deux labels dans la même démarche", MOTIF);
            }
            if (CHOISI.equals(saisie.texte(PERIMETRE))) {
                faits.put(VariablesLabel.MODULES_RENOUVELES.nom(), Perimetres.ecrire(modules));
            }
        }
        documents.garder(contexte, "Décision de renouvellement", saisie.texte(MOTIF.cle()), jour);
        return faits;
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
        Referentiel suivante = renouvellement
                .completee(autre.code())
                .apply(vises.ids().get(0).equals(version) ? vises.second() : vises.premier());
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
                saisie.contient(MOTIF.cle()) ? saisie.texte(MOTIF.cle()) : null);
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
