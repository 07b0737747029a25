package fr.labellisation.acces;

import fr.labellisation.socle.codes.Code;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** A refused login: its reason is shown to the person. */
class RefusConnexion extends AuthenticationException {

    enum Raison implements Code {
        IDENTIFIANTS("Identifiant ou mot de passe incorrect. Après plusieurs erreurs, patientez quelques minutes."),
        SANS_ROLE("Votre compte n’a encore aucun rôle. Demandez-en un à votre administrateur."),
        DEPARTEMENTS("Votre compte a des rôles dans plusieurs départements. Demandez un compte par département."),
        EXPIREE("La page de connexion avait expiré. Recommencez."),
        SESSION("Votre session était terminée. Connectez-vous de nouveau."),
        SAISIE("Votre session était terminée. Connectez-vous\u00a0: ce que vous aviez saisi vous sera rendu.");

        private final String phrase;

        Raison(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Raison> duCode(String code) {
            return Code.eventuel(Raison.class, code);
        }
    }

    private final Raison raison;

    RefusConnexion(Raison raison) {
        super(raison.phrase());
        this.raison = raison;
    }

    Raison raison() {
        return raison;
    }
}
