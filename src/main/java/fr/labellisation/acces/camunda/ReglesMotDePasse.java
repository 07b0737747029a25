package fr.labellisation.acces.camunda;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** The password rules of the engine, in French. */
final class ReglesMotDePasse {
    private static final Map<String, String> PHRASES = Map.of(
            "PASSWORD_POLICY_LENGTH", "Le mot de passe doit compter au moins 10 caractères.",
            "PASSWORD_POLICY_LOWERCASE", "Le mot de passe doit contenir une minuscule.",
            "PASSWORD_POLICY_UPPERCASE", "Le mot de passe doit contenir une majuscule.",
            "PASSWORD_POLICY_DIGIT", "Le mot de passe doit contenir un chiffre.",
            "PASSWORD_POLICY_SPECIAL", "Le mot de passe doit contenir un caractère spécial (par exemple - ou !).",
            "PASSWORD_POLICY_USER_DATA", "Le mot de passe ne doit contenir ni votre nom, ni votre identifiant.");

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
