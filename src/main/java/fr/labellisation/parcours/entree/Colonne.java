package fr.labellisation.parcours.entree;

import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.Arrays;
import java.util.Optional;

/** The columns of a sheet of sites labelled or on their way, in the order of the model. */
enum Colonne {
    DEPARTEMENT("Département", true, "Le code du département : 91, 2A, 974."),
    SITE("Site", true, "Le nom du site, sa ville ou son code : Préfecture d’Évry, Évry ou 91-evry."),
    TYPE("Type de site", false, "Préfecture ou Sous-préfecture. Utile seulement si une ville porte les deux."),
    VERSION("Référentiel", true, "La version du label ; pour un site qui n’en a pas, celle du parcours en cours."),
    MODULES(
            "Modules",
            false,
            "Les codes des modules, séparés par des virgules ; vide pour un référentiel sans modules."),
    NIVEAU("Niveau", false, "Bronze, argent ou or, pour un label qui en distingue."),
    LABEL(
            "Date du label",
            false,
            "La date que porte l’attestation, pour un site labellisé. Une vraie date, pas un texte."),
    ATTESTATION("Attestation", false, "Le numéro de l’attestation, s’il est connu."),
    ETAPE(
            "Étape atteinte",
            false,
            "Pour un site en chemin : l’étape où il en est. Avec une date de label : celle de son renouvellement déjà engagé. Vide pour un label que rien ne renouvelle encore."),
    AUDIT(
            "Prochain audit externe",
            false,
            "La date fixée, si elle l’est : audit de suivi d’un label, audit externe d’un parcours ou d’un renouvellement. Après l’audit : le jour où il a eu lieu."),
    REFERENT("Référent qualité", false, "Prénom et nom, comme dans son compte."),
    COURRIEL_REFERENT("Courriel du référent", false, "L’adresse de son compte."),
    CORRESPONDANT("Correspondant qualité", false, "Prénom et nom, comme dans son compte."),
    COURRIEL_CORRESPONDANT("Courriel du correspondant", false, "L’adresse de son compte."),
    RENOUVELLEMENT(
            "Référentiel du renouvellement",
            false,
            "La version d’un renouvellement engagé. Vide : celle du label, ou celle qui lui succède."),
    MODULES_RENOUVELES(
            "Modules du renouvellement",
            false,
            "Leurs codes, séparés par des virgules. Vide : ceux du label que cette version garde."),
    NON_CONFORMITES(
            "Non-conformités",
            false,
            "À l’étape « Réponse aux non-conformités » : chacune précédée de « majeure : » ou « mineure : », une par ligne de la cellule.");

    private final String titre;
    private final boolean obligatoire;
    private final String aide;

    Colonne(String titre, boolean obligatoire, String aide) {
        this.titre = titre;
        this.obligatoire = obligatoire;
        this.aide = aide;
    }

    String titre() {
        return titre;
    }

    boolean obligatoire() {
        return obligatoire;
    }

    String aide() {
        return aide;
    }

    /** The column of this heading, whatever its accents and capitals. */
    static Optional<Colonne> duTitre(String titre) {
        return Arrays.stream(values())
                .filter(colonne -> Entetes.nu(colonne.titre).equals(Entetes.nu(titre)))
                .findFirst();
    }

    static Optional<TypeSite> type(String texte) {
        return Arrays.stream(TypeSite.values())
                .filter(type -> Entetes.nu(type.libelle()).equals(Entetes.nu(texte)))
                .findFirst();
    }
}
