package fr.labellisation.web.api;

import java.util.List;

/**
 * What the page of the API shows. Texts that have several paragraphs are lists of them.
 *
 * @param adresse where the API is reached, without a path
 * @param connexion how one says who one is
 * @param objets parts that several answers share
 * @param refus the answer to what is refused
 */
record VueApi(
        String adresse,
        List<String> presentation,
        List<String> connexion,
        List<Operation> operations,
        List<ObjetDecrit> objets,
        ObjetDecrit refus) {

    /**
     * Something that may be asked.
     *
     * @param ancre its place on the page
     * @param roles who may ask it
     * @param permise whether the reader is one of them
     * @param exemple a whole address, with the example of each parameter that must be given
     * @param lien the address to open it with the session of the reader; null if a parameter is missing, or he may not
     */
    record Operation(
            String methode,
            String chemin,
            String ancre,
            String resume,
            List<String> description,
            List<String> roles,
            boolean permise,
            List<Parametre> parametres,
            List<ReponseDecrite> reponses,
            String exemple,
            String lien) {}

    /** @param ou where it stands in the address */
    record Parametre(String nom, String ou, boolean obligatoire, String defaut, Valeur valeur) {}

    /** @param objet the fields that are shown with it; null if they stand elsewhere, or there are none */
    record ReponseDecrite(String statut, String description, Type type, ObjetDecrit objet) {}

    /** A JSON object and its fields. */
    record ObjetDecrit(String nom, String ancre, String description, List<ChampDecrit> champs) {}

    /** @param toujours whether it is in each answer */
    record ChampDecrit(String nom, boolean toujours, Valeur valeur) {}

    /**
     * What may be written there.
     *
     * @param permises the only values; empty for any
     * @param exemple empty without one
     */
    record Valeur(Type type, String description, List<String> permises, String exemple) {}

    /**
     * A type as a person says it.
     *
     * @param texte « nombre entier », « liste de »
     * @param objet name of the object meant; empty if none is
     * @param ancre where its fields are
     */
    record Type(String texte, String objet, String ancre) {}
}
