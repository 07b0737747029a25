package fr.labellisation.acces.camunda;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** The password rules of the engine, in French. */
public final class ReglesMotDePasse {
    /** All of them in one sentence. */
    public static final String TOUTES = "Le mot de passe est refusé. Il compte au moins 10 caractères, dont une"
            + " minuscule, une majuscule, un chiffre et un caractère spécial, ne contient ni votre nom ni votre"
            + " identifiant, et ne se devine pas (pas de mot courant, de suite ni de répétition).";

    private static final Map<String, String> PHRASES = Map.of(
            "PASSWORD_POLICY_LENGTH",
            "Le mot de passe doit compter au moins 10 caractères.",
            "PASSWORD_POLICY_LOWERCASE",
            "Le mot de passe doit contenir une minuscule.",
            "PASSWORD_POLICY_UPPERCASE",
            "Le mot de passe doit contenir une majuscule.",
            "PASSWORD_POLICY_DIGIT",
            "Le mot de passe doit contenir un chiffre.",
            "PASSWORD_POLICY_SPECIAL",
            "Le mot de passe doit contenir un caractère spécial (par exemple - ou !).",
            "PASSWORD_POLICY_USER_DATA",
            "Le mot de passe ne doit contenir ni votre nom, ni votre identifiant.",
            MotsDePasseTropConnus.LIBELLE,
            "Ce mot de passe se devine trop vite\u00a0: évitez les mots courants, les suites et les répétitions."
                    + " Trois ou quatre mots sans lien entre eux conviennent.");

    private ReglesMotDePasse() {}

    /** Why the password is refused; empty if it is not, or if the engine has no rules. */
    static List<String> refus(IdentityService identites, String motDePasse, User utilisateur) {
        if (identites.getPasswordPolicy() == null) {
            return List.of();
        }
        Set<String> violees = identites.checkPasswordAgainstPolicy(motDePasse, utilisateur).getViolatedRules().stream()
                .map(PasswordPolicyRule::getPlaceholder)
                .collect(Collectors.toSet());
        return violees.stream()
                .sorted()
                .map(regle -> PHRASES.getOrDefault(regle, "Le mot de passe est trop simple."))
                .toList();
    }
}
