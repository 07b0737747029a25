package fr.labellisation.socle.installation.demarrage;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The database does not answer, does not let us in or is damaged: its code of the failure tells what is to be looked at. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnalyseBaseInjoignable extends AbstractFailureAnalyzer<SQLException> {
    private static final String DISQUE_PLEIN = "no space left";

    @Override
    protected FailureAnalysis analyze(Throwable echec, SQLException refus) {
        if (disquePlein(refus)) {
            return new DemarrageEmpeche(
                    "Le disque de la base est plein.", "Faites-y de la place, puis recommencez.", refus);
        }
        String code = Objects.requireNonNullElse(refus.getSQLState(), "");
        return Stream.of(Panne.values())
                .filter(panne -> code.startsWith(panne.code))
                .findFirst()
                .map(panne -> new DemarrageEmpeche(panne.phrase, panne.remede, refus))
                .orElse(null);
    }

    private static boolean disquePlein(SQLException refus) {
        return Stream.iterate((Throwable) refus, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains(DISQUE_PLEIN));
    }

    /** By the beginning of the code, those that say more first. */
    private enum Panne {
        IDENTITE(
                "28",
                "LABELLISATION_BD_UTILISATEUR ou LABELLISATION_BD_MOT_DE_PASSE est refusé par la base.",
                "Corrigez l’un ou l’autre."),
        BASE_INCONNUE(
                "3D000",
                "LABELLISATION_BD_URL est refusé\u00a0: le serveur répond, mais cette base n’existe pas.",
                "Créez-la, ou corrigez son nom."),
        CONNEXION(
                "08",
                "LABELLISATION_BD_URL est refusé\u00a0: aucune base ne répond à cette adresse.",
                "Démarrez-la, ou corrigez l’adresse."),
        SERVEUR_QUI_DEMARRE(
                "57P03", "La base démarre ou s’arrête, et ne répond pas encore.", "Recommencez dans une minute."),
        TROP_DE_CONNEXIONS(
                "53300",
                "La base n’accepte plus de connexion.",
                "Fermez-en, ou augmentez max_connections sur son serveur."),
        PLEIN("53100", "Le disque de la base est plein.", "Faites-y de la place, puis recommencez."),
        DEJA_OUVERTE(
                "90020",
                "La base est déjà ouverte par un autre programme.",
                "Arrêtez l’autre labellisation lancée sur ce dossier, ou lancez celle-ci depuis un autre dossier."),
        ABIMEE(
                "90030",
                "Le fichier de la base est abîmé.",
                "Remettez en place la dernière sauvegarde du dossier data."),
        AUTRE_VERSION(
                "90048",
                "Le fichier de la base n’est pas de cette version de la base embarquée.",
                "Remettez en place la dernière sauvegarde du dossier data.");

        private final String code;
        private final String phrase;
        private final String remede;

        Panne(String code, String phrase, String remede) {
            this.code = code;
            this.phrase = phrase;
            this.remede = remede;
        }
    }
}
