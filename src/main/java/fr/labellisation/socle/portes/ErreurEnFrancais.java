package fr.labellisation.socle.portes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** What a person reads instead of what the server, the framework or the engine says of a fault: one sentence a status. */
public enum ErreurEnFrancais {
    INCORRECTE(
            400,
            "Demande incorrecte",
            "L’application ne comprend pas cette demande. Revenez à la page précédente et recommencez."),
    TERMINEE(401, "Session terminée", "Connectez-vous de nouveau pour continuer."),
    REFUSEE(403, "Accès refusé", "Votre rôle ne vous donne pas accès à cette page."),
    INTROUVABLE(404, "Page introuvable", "Cette adresse ne mène nulle part. Elle a peut-être été mal recopiée."),
    METHODE(405, "Demande incorrecte", "Cette adresse existe, mais pas pour ce que vous lui demandez."),
    FORME(406, "Demande incorrecte", "La réponse n’existe pas sous la forme que vous demandez."),
    CONCURRENTE(
            409,
            "Déjà changé",
            "Quelqu’un d’autre vient de changer ce que vous modifiez. Rechargez la page et recommencez."),
    TROP_LOURD(
            413,
            "Envoi trop lourd",
            "Ce que vous envoyez est trop lourd\u00a0: un fichier compte 10\u00a0Mo au plus. Allégez-le et recommencez."),
    ADRESSE(414, "Demande incorrecte", "Cette adresse est trop longue."),
    CONTENU(415, "Demande incorrecte", "L’application ne lit pas ce que vous envoyez sous cette forme."),
    ENTETES(431, "Demande incorrecte", "Les en-têtes de cette demande sont trop longs."),
    /** Sent from a page whose session is over, or without what a page of ours sends along. */
    EXPIREE(
            0,
            "Formulaire expiré",
            "La page de ce formulaire avait expiré\u00a0: rien n’a été enregistré. Revenez-y, rechargez-la et recommencez."),
    AUTRE_REFUS(0, "Demande refusée", "La demande n’a pas pu être traitée."),
    PANNE(
            500,
            "Une erreur est survenue",
            "L’application n’a pas pu répondre. Réessayez dans quelques minutes\u00a0; si cela continue, prévenez votre"
                    + " administrateur.");

    /** Attribute of a request that says it better than its status. */
    public static final String PHRASE = ErreurEnFrancais.class.getName() + ".phrase";

    /** Attribute of a request that names it better than its status. */
    public static final String TITRE = ErreurEnFrancais.class.getName() + ".titre";

    private final int statut;
    private final String titre;
    private final String phrase;

    ErreurEnFrancais(int statut, String titre, String phrase) {
        this.statut = statut;
        this.titre = titre;
        this.phrase = phrase;
    }

    /** What is said of a status, 400 and above. */
    public static ErreurEnFrancais de(int statut) {
        return Arrays.stream(values())
                .filter(erreur -> erreur.statut == statut)
                .findFirst()
                .orElse(statut >= 400 && statut < PANNE.statut ? AUTRE_REFUS : PANNE);
    }

    public String titre() {
        return titre;
    }

    public String phrase() {
        return phrase;
    }

    /** Answers with its page to a person, with its sentence to a program. */
    void repondre(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!reponse.isCommitted()) {
            reponse.sendError(statut);
        }
    }
}
