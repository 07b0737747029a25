package fr.labellisation.referentiel.catalogue;

import static fr.labellisation.referentiel.catalogue.ColonneDeVersion.de;
import static fr.labellisation.referentiel.catalogue.ColonneDeVersion.parmi;

import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Decideur;
import fr.labellisation.referentiel.catalogue.ColonneDeVersion.Genre;
import fr.labellisation.socle.codes.UniteDeDelai;
import fr.labellisation.socle.tableur.Entetes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook that holds one version, in their order, with their columns. */
enum FeuilleDeVersion {
    VERSION(
            "Version",
            de("Réglage", "reglage", Genre.TEXTE, "Les réglages de la version, un par ligne, sous les noms du modèle."),
            de("Valeur", "valeur", Genre.TEXTE, "La valeur du réglage."),
            de("Défaut du projet", "defaut", Genre.OUI_NON, "Oui pour une valeur qu’aucune source ne donne.")),
    MODULES(
            "Modules",
            de("Code", "code", Genre.TEXTE, "Le code du module\u00a0: M1."),
            de("Titre", "titre", Genre.TITRE, "Son titre, ou «\u00a0à compléter\u00a0» s’il n’est pas connu."),
            de("Obligatoire", "obligatoire", Genre.OUI_NON, "Oui pour un module que chaque site retient."),
            de(
                    "Numéro par analogie",
                    "numeroParAnalogie",
                    Genre.OUI_NON,
                    "Oui pour un code qu’aucune source ne donne."),
            de("Thèmes", "themes", Genre.LISTE, "De quoi traite le module, séparé par des points-virgules.")),
    RUBRIQUES(
            "Rubriques",
            de("Code", "code", Genre.TEXTE, "Le code de la rubrique, pour un référentiel sans modules."),
            de("Titre", "titre", Genre.TEXTE, "Son titre."),
            de("Nombre d’engagements", "nombreEngagements", Genre.ENTIER, "S’il est connu.")),
    ENGAGEMENTS(
            "Engagements",
            de("Code", "code", Genre.TEXTE, "Le code de l’engagement\u00a0: E1."),
            de("Module ou rubrique", "module", Genre.TEXTE, "Le code de l’un d’eux\u00a0; vide s’il n’est pas connu."),
            de("Titre", "titre", Genre.TITRE, "Son titre, ou «\u00a0à compléter\u00a0» s’il n’est pas connu."),
            de(
                    "Numéro par analogie",
                    "numeroParAnalogie",
                    Genre.OUI_NON,
                    "Oui pour un code qu’aucune source ne donne.")),
    INDICATEURS(
            "Indicateurs",
            de("Engagement", "engagement", Genre.TEXTE, "Le code de l’engagement qu’il mesure."),
            de("Module", "module", Genre.TEXTE, "Ou celui du module, s’il mesure le module en entier."),
            de("Libellé", "libelle", Genre.TEXTE, "Ce qui est mesuré."),
            de("Cible", "cible", Genre.TEXTE, "La cible comme le référentiel l’écrit, si elle est connue."),
            parmi(
                    "Sens",
                    "sens",
                    Cible.Sens.class,
                    Cible.Sens::libelle,
                    "De quel côté de la valeur est un bon résultat."),
            de("Valeur cible", "valeur", Genre.NOMBRE, "La cible en chiffres, si elle en a une."),
            parmi("Unité", "unite", Cible.Unite.class, Cible.Unite::libelle, "L’unité de la valeur cible."),
            parmi(
                    "Période",
                    "periode",
                    Cible.Periode.class,
                    Cible.Periode::libelle,
                    "Combien de fois le résultat est donné.")),
    PREUVES(
            "Preuves",
            de("Engagement", "engagement", Genre.TEXTE, "Le code de l’engagement."),
            de("Preuve attendue", "preuve", Genre.TEXTE, "Ce qui montre qu’il est tenu.")),
    DELAIS(
            "Délais",
            de(
                    "Tâche",
                    "tache",
                    Genre.TEXTE,
                    "La tâche ou le moment dont la version fixe le délai, sous l’un des noms ci-dessous\u00a0;"
                            + " les autres délais restent ceux de l’application."),
            de("Nombre", "nombre", Genre.ENTIER, "Combien, à partir de 1."),
            parmi("Unité", "unite", UniteDeDelai.class, UniteDeDelai::libelle, "En quoi le délai se compte."));

    /** The settings of the first sheet, in the order of its rows. */
    static final List<ColonneDeVersion> REGLAGES = List.of(
            de(
                    "Identifiant",
                    "id",
                    Genre.TEXTE,
                    "Lettres minuscules, chiffres, points et tirets\u00a0: qualipref-2012."),
            de("Nom", "nom", Genre.TEXTE, "Comme il se lit partout\u00a0: Qualipref 2."),
            de("Famille", "famille", Genre.TEXTE, "Celle des versions qui se suivent\u00a0: qualipref, marianne."),
            de(
                    "En vigueur du",
                    "enVigueurDu",
                    Genre.DATE,
                    "Une vraie date, ou un mois (2014-06) ou une année (2016) si le jour n’est pas connu."),
            de(
                    "En vigueur jusqu’au",
                    "enVigueurJusquA",
                    Genre.DATE,
                    "De même\u00a0; vide si elle est sans fin connue."),
            de("Successeur", "successeur", Genre.TEXTE, "L’identifiant de la version qui lui succède."),
            de("Remplace", "remplace", Genre.LISTE, "Les identifiants des versions auxquelles elle succède."),
            de("Durée du label (mois)", "dureeLabelMois", Genre.ENTIER, "Combien de mois un label est valable."),
            de("Audit de suivi (mois)", "suiviMois", Genre.ENTIER, "Combien de mois entre deux audits de suivi."),
            de(
                    "Suivi combiné avec la famille",
                    "suiviCombine.famille",
                    Genre.TEXTE,
                    "La famille d’un second label qui change ce rythme."),
            de("Suivi combiné (mois)", "suiviCombine.mois", Genre.ENTIER, "Le rythme avec ce second label."),
            de("Audit interne requis", "auditInterneRequis", Genre.OUI_NON, "Oui ou non."),
            de("Auto-évaluation chaque année", "autoEvaluationAnnuelle", Genre.OUI_NON, "Oui ou non."),
            de("Nombre d’engagements", "nombreEngagements", Genre.ENTIER, "S’il est connu."),
            de("Niveaux", "niveaux", Genre.LISTE, "Bronze, argent, or, séparés par des points-virgules, ou vide."),
            parmi("Décision", "decision", Decideur.class, Decideur::libelle, "Qui décide du label."),
            de("Comité des usagers avant l’audit", "avantAudit.comiteUsagers", Genre.OUI_NON, "Oui ou non."),
            de("Enquête usagers avant l’audit", "avantAudit.enqueteUsagers", Genre.OUI_NON, "Oui ou non."),
            de("Enquête agents avant l’audit", "avantAudit.enqueteAgents", Genre.OUI_NON, "Oui ou non."),
            de("Auto-évaluation avant l’audit", "avantAudit.autoEvaluation", Genre.OUI_NON, "Oui ou non."),
            de(
                    "Ancienneté du comité (mois)",
                    "avantAudit.comiteMois",
                    Genre.ENTIER,
                    "Combien de mois avant l’audit un comité des usagers compte encore\u00a0; vide pour douze."),
            de(
                    "Ancienneté de l’enquête (mois)",
                    "avantAudit.enqueteMois",
                    Genre.ENTIER,
                    "Combien de mois avant l’audit les résultats d’une enquête comptent encore\u00a0; vide si ce n’est pas connu."),
            de(
                    "Agents formés (%)",
                    "avantAudit.tauxFormation",
                    Genre.ENTIER,
                    "Quelle part des agents convoqués doit avoir suivi la formation\u00a0; vide si rien n’est exigé."));

    static final String AIDE = "Aide";

    private final String titre;
    private final List<ColonneDeVersion> colonnes;

    FeuilleDeVersion(String titre, ColonneDeVersion... colonnes) {
        this.titre = titre;
        this.colonnes = List.of(colonnes);
    }

    String titre() {
        return titre;
    }

    List<ColonneDeVersion> colonnes() {
        return colonnes;
    }

    ColonneDeVersion colonne(String cle) {
        return colonnes.stream()
                .filter(colonne -> colonne.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    Optional<ColonneDeVersion> duTitre(String texte) {
        return parTitre(colonnes, texte);
    }

    static Optional<ColonneDeVersion> reglage(String texte) {
        return parTitre(REGLAGES, texte);
    }

    static Optional<FeuilleDeVersion> duNom(String nom) {
        return Arrays.stream(values())
                .filter(feuille -> Entetes.nu(feuille.titre).equals(Entetes.nu(nom)))
                .findFirst();
    }

    private static Optional<ColonneDeVersion> parTitre(List<ColonneDeVersion> parmi, String texte) {
        return parmi.stream()
                .filter(colonne -> Entetes.nu(colonne.titre()).equals(Entetes.nu(texte)))
                .findFirst();
    }
}
