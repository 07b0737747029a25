package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.entree.personnes.PersonnesDEntree;
import fr.labellisation.parcours.label.ImportDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.LabelImporte;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings in what stands together, from a sheet or a form: a label, or the sites of a démarche. What is there already is left as it is. */
@Component
class EntreeDesLignes {
    private final Labels labels;
    private final ImportDuLabel imports;
    private final EntreesEnChemin enChemin;
    private final EntreesEnRenouvellement renouvellements;
    private final ParcoursEnChemin parcours;
    private final PersonnesDEntree personnes;

    EntreeDesLignes(
            Labels labels,
            ImportDuLabel imports,
            EntreesEnChemin enChemin,
            EntreesEnRenouvellement renouvellements,
            ParcoursEnChemin parcours,
            PersonnesDEntree personnes) {
        this.labels = labels;
        this.imports = imports;
        this.enChemin = enChemin;
        this.renouvellements = renouvellements;
        this.parcours = parcours;
        this.personnes = personnes;
    }

    /**
     * What became of a row.
     *
     * @param quoi as a person reads it, a line a sentence
     */
    record Issue(LigneDEntree ligne, LigneSuivie.Etat etat, String quoi) {}

    /** @param actes who brings a row in, and from where */
    List<Issue> entrer(List<LigneDEntree> ensemble, Function<LigneDEntree, Acte> actes) {
        if (ensemble.get(0).labellisee()) {
            return ensemble.stream()
                    .map(ligne -> label(ligne, actes.apply(ligne)))
                    .toList();
        }
        LigneDEntree premiere = ensemble.get(0);
        Set<CodeSite> presents = enChemin.dejaPresents(premiere.site().departement(), premiere.referentiel());
        Map<Boolean, List<LigneDEntree>> presentes =
                ensemble.stream().collect(Collectors.partitioningBy(ligne -> presents.contains(ligne.site())));
        List<Issue> issues = new ArrayList<>(
                presentes.get(true).stream().map(EntreeDesLignes::dejaPresente).toList());
        List<LigneDEntree> nouvelles = presentes.get(false);
        if (!nouvelles.isEmpty()) {
            CodeDemarche demarche = enChemin.entrer(nouvelles, actes.apply(nouvelles.get(0)));
            nouvelles.forEach(ligne ->
                    issues.add(faite(ligne, List.of("Démarche %s, %s".formatted(demarche, etape(ligne))))));
        }
        return issues;
    }

    private Issue label(LigneDEntree ligne, Acte acte) {
        LabelImporte importe = new LabelImporte(
                ligne.site().valeur(),
                ligne.referentiel(),
                ligne.modules(),
                ligne.delivreLe(),
                ligne.niveau(),
                acte.le().toLocalDate());
        Optional<Label> suivi = labels.trouver(importe.code());
        if (suivi.isPresent() && !aRenouveler(ligne)) {
            return dejaPresente(ligne);
        }
        List<String> phrases = new ArrayList<>();
        Label label = suivi.orElseGet(() -> reprendre(ligne, importe, acte));
        phrases.add((suivi.isPresent() ? "Label déjà suivi, jusqu’au %s." : "Label suivi jusqu’au %s.")
                .formatted(DateFrancaise.de(label.expireLe())));
        if (ligne.enChemin()) {
            CodeDemarche demarche = renouvellements.entrer(label, ligne, acte);
            phrases.add("Renouvellement, démarche %s, %s".formatted(demarche, etape(ligne)));
        }
        return faite(ligne, phrases);
    }

    private boolean aRenouveler(LigneDEntree ligne) {
        return ligne.enChemin()
                && !enChemin.dejaPresents(
                                ligne.site().departement(),
                                ligne.renouvellement().referentiel())
                        .contains(ligne.site());
    }

    /** A day that is told for the audit of a renewal is none of the follow-up. */
    private Label reprendre(LigneDEntree ligne, LabelImporte importe, Acte acte) {
        Label label = imports.importer(
                ligne.site().departement(),
                importe,
                ligne.attestation(),
                ligne.enChemin() ? null : ligne.prochainAudit(),
                acte);
        parcours.suivre(label);
        return label;
    }

    private static String etape(LigneDEntree ligne) {
        return "étape «\u00a0%s\u00a0».%s"
                .formatted(
                        ligne.etape().libelle(),
                        ligne.etape().apres(EtapeAtteinte.DIAGNOSTIC)
                                ? " Ce qui précède est tenu pour fait, sans date ni résultat."
                                : "");
    }

    private Issue faite(LigneDEntree ligne, List<String> phrases) {
        List<String> toutes = new ArrayList<>(phrases);
        toutes.addAll(personnes.rattacher(ligne.site(), ligne.personnes()));
        return new Issue(ligne, LigneSuivie.Etat.FAITE, String.join("\n", toutes));
    }

    private static Issue dejaPresente(LigneDEntree ligne) {
        return new Issue(ligne, LigneSuivie.Etat.DEJA_PRESENTE, "Déjà présent\u00a0: rien n’a changé.");
    }
}
