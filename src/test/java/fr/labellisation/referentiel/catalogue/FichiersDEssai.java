package fr.labellisation.referentiel.catalogue;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;

import fr.labellisation.referentiel.LectureReferentiel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Versions as somebody of the ministry hands them in. */
final class FichiersDEssai {
    /** An invented version with a bit of everything, after the last of its family. */
    static final String YAML = """
            id: essai-2027
            nom: Qualité 2027
            famille: qualipref
            enVigueurDu: 2027-01-01
            remplace: [qual-e-pref-2018]
            dureeLabelMois: 36
            suiviMois: 18
            suiviCombine: {famille: marianne, mois: 12}
            auditInterneRequis: true
            autoEvaluationAnnuelle: false
            nombreEngagements: 3
            modules:
              - {code: M1, titre: Accueil, obligatoire: true, themes: [téléservices, rendez-vous]}
              - code: M2
                titre: Titres
                numeroParAnalogie: true
                indicateurs:
                  - {libelle: Délai d’un titre, sens: moins-de, valeur: 12.5, unite: jours, periode: mois}
            engagements:
              - code: E1
                module: M1
                titre: Répondre au téléphone
                indicateurs:
                  - {libelle: Appels perdus, cible: moins de 10\u00a0%, sens: moins-de, valeur: 10, unite: pourcent, periode: trimestre}
                  - {libelle: Enquête}
                preuves: [Relevé du standard, Affiche]
              - {code: E2, module: M2}
              - {code: E3, titre: Écouter, numeroParAnalogie: true}
            niveaux: [bronze, or]
            decision: commission-nationale
            avantAudit: {comiteUsagers: true, enqueteUsagers: false, enqueteAgents: true, autoEvaluation: true, comiteMois: 18, enqueteMois: 24, tauxFormation: 80}
            defautsDuProjet: [avantAudit.enqueteAgents, suiviMois]
            delais:
              - {tache: EvaluerModule, nombre: 30, unite: jours-ouvres}
              - {tache: OuvertureRenouvellement, nombre: 14, unite: mois}
            """;

    /** What a version may give a delay of, and what a person calls it. */
    static final DelaisConnus DELAIS = () -> {
        Map<String, String> noms = new LinkedHashMap<>();
        noms.put(EvaluerModule.name(), "Évaluer le module");
        noms.put("OuvertureRenouvellement", "Ouverture du renouvellement");
        return noms;
    };

    private FichiersDEssai() {}

    static Referentiel version() {
        return new LectureReferentiel("essai.yaml")
                .analyser(new ByteArrayInputStream(YAML.getBytes(StandardCharsets.UTF_8)))
                .versReferentiel(1);
    }

    /** The same with these delays of its own. */
    static Referentiel avec(Referentiel version, List<DelaiDeVersion> delais) {
        String yaml = EcritureReferentiel.yaml(version)
                + delais.stream()
                        .map(d -> "\n- {tache: %s, nombre: %d, unite: %s}".formatted(d.tache(), d.nombre(), d.unite()))
                        .collect(Collectors.joining("", "delais:", "\n"));
        return new LectureReferentiel("essai.yaml")
                .analyser(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .versReferentiel(version.revision());
    }

    static Classeur classeur() {
        return ClasseurDeVersion.de(version(), LocalDate.parse("2026-01-12"), DELAIS);
    }

    /** The same with another value in one cell, counted from 1 under the headings. */
    static Classeur avec(Classeur classeur, String feuille, int rang, int colonne, Object valeur) {
        return new Classeur(
                classeur.titre(),
                classeur.portee(),
                classeur.le(),
                classeur.nom(),
                classeur.feuilles().stream()
                        .map(f -> f.titre().equals(feuille) ? avec(f, rang, colonne, valeur) : f)
                        .toList());
    }

    private static Feuille avec(Feuille feuille, int rang, int colonne, Object valeur) {
        List<List<Object>> lignes = new ArrayList<>(feuille.lignes());
        List<Object> ligne = new ArrayList<>(lignes.get(rang - 1));
        ligne.set(colonne - 1, valeur);
        lignes.set(rang - 1, ligne);
        return new Feuille(feuille.titre(), feuille.colonnes(), lignes);
    }

    /** As the application writes workbooks, without the need of its beans. */
    static byte[] xlsx(Classeur classeur) {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try (Workbook livre = new Workbook(fichier, "essai", "1.0")) {
            for (Feuille feuille : classeur.feuilles()) {
                Worksheet page = livre.newWorksheet(feuille.titre());
                for (int colonne = 0; colonne < feuille.colonnes().size(); colonne++) {
                    page.value(0, colonne, feuille.colonnes().get(colonne));
                }
                for (int rang = 0; rang < feuille.lignes().size(); rang++) {
                    List<Object> ligne = feuille.lignes().get(rang);
                    for (int colonne = 0; colonne < ligne.size(); colonne++) {
                        ecrire(page, rang + 1, colonne, ligne.get(colonne));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier.toByteArray();
    }

    private static void ecrire(Worksheet page, int rang, int colonne, Object valeur) {
        if (valeur instanceof LocalDate jour) {
            page.value(rang, colonne, jour);
            page.style(rang, colonne).format("dd/mm/yyyy").set();
        } else if (valeur instanceof Number nombre) {
            page.value(rang, colonne, nombre);
        } else if (valeur != null) {
            page.value(rang, colonne, String.valueOf(valeur));
        }
    }
}
