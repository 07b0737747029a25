package fr.labellisation.parcours.entree;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.label.ImportDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.LabelImporte;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what stands together in a sheet, all of it or nothing: a label, or the sites of a démarche. */
@Component
class ImportDesLignes {
    private final Labels labels;
    private final ImportDuLabel imports;
    private final EntreesEnChemin enChemin;
    private final ParcoursEnChemin parcours;
    private final PersonnesDEntree personnes;
    private final Entrees entrees;
    private final HeureLocale heure;

    ImportDesLignes(
            Labels labels,
            ImportDuLabel imports,
            EntreesEnChemin enChemin,
            ParcoursEnChemin parcours,
            PersonnesDEntree personnes,
            Entrees entrees,
            HeureLocale heure) {
        this.labels = labels;
        this.imports = imports;
        this.enChemin = enChemin;
        this.parcours = parcours;
        this.personnes = personnes;
        this.entrees = entrees;
        this.heure = heure;
    }

    /** What is there already is left as it is. */
    @Transactional
    public void importer(Entree entree, List<LigneSuivie> ensemble) {
        if (ensemble.get(0).ligne().labellisee()) {
            ensemble.forEach(suivie -> label(entree, suivie));
            return;
        }
        LigneDEntree premiere = ensemble.get(0).ligne();
        Set<CodeSite> presents = enChemin.dejaPresents(premiere.site().departement(), premiere.referentiel());
        Map<Boolean, List<LigneSuivie>> presentes = ensemble.stream()
                .collect(Collectors.partitioningBy(
                        suivie -> presents.contains(suivie.ligne().site())));
        presentes.get(true).forEach(suivie -> dejaPresente(entree, suivie));
        List<LigneSuivie> nouvelles = presentes.get(false);
        if (!nouvelles.isEmpty()) {
            CodeDemarche demarche = enChemin.entrer(
                    nouvelles.stream().map(LigneSuivie::ligne).toList(), acte(entree, nouvelles.get(0)));
            nouvelles.forEach(suivie -> faite(
                    entree,
                    suivie,
                    "Démarche %s, étape «\u00a0%s\u00a0».%s"
                            .formatted(
                                    demarche,
                                    suivie.ligne().etape().libelle(),
                                    suivie.ligne().etape().apres(EtapeAtteinte.DIAGNOSTIC)
                                            ? " Ce qui précède est tenu pour fait, sans date ni résultat."
                                            : "")));
        }
    }

    private void label(Entree entree, LigneSuivie suivie) {
        LigneDEntree ligne = suivie.ligne();
        Acte acte = acte(entree, suivie);
        LabelImporte importe = new LabelImporte(
                ligne.site().valeur(),
                ligne.referentiel(),
                ligne.modules(),
                ligne.delivreLe(),
                ligne.niveau(),
                acte.le().toLocalDate());
        if (labels.trouver(importe.code()).isPresent()) {
            dejaPresente(entree, suivie);
            return;
        }
        Label label =
                imports.importer(ligne.site().departement(), importe, ligne.attestation(), ligne.prochainAudit(), acte);
        parcours.suivre(label);
        faite(entree, suivie, "Label suivi jusqu’au %s.".formatted(DateFrancaise.de(label.expireLe())));
    }

    private void faite(Entree entree, LigneSuivie suivie, String quoi) {
        List<String> suites = new ArrayList<>(personnes.rattacher(suivie.ligne()));
        entrees.noter(
                entree.id(),
                suivie.rang(),
                LigneSuivie.Etat.FAITE,
                Stream.concat(Stream.of(quoi), suites.stream()).collect(Collectors.joining("\n")));
    }

    private void dejaPresente(Entree entree, LigneSuivie suivie) {
        entrees.noter(
                entree.id(), suivie.rang(), LigneSuivie.Etat.DEJA_PRESENTE, "Déjà présent\u00a0: rien n’a changé.");
    }

    private Acte acte(Entree entree, LigneSuivie suivie) {
        ZonedDateTime maintenant = heure.maintenant(suivie.ligne().site().departement());
        return new Acte(
                maintenant.toOffsetDateTime(),
                entree.auteur(),
                "Repris de la feuille «\u00a0%s\u00a0», ligne %d".formatted(entree.fichier(), suivie.rang()));
    }
}
