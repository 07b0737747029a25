package fr.labellisation.acces.camunda;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/**
 * Refuses what a program guesses early, however many kinds of characters it holds: passwords that many people have, a
 * character again and again, keys beside each other, years, the person's own name. Judged by the number of guesses that the
 * library zxcvbn counts; the words of this house are added to those that it knows.
 */
public class MotsDePasseTropConnus implements PasswordPolicyRule {
    static final String LIBELLE = "PASSWORD_POLICY_COMMON";
    /** Ten thousand million guesses: more than a thief of the database makes in years at what a guess costs him here. */
    private static final int SUFFISANT = 4;
    /** What comes after makes it no weaker, and takes long to look at. */
    private static final int REGARDES = 100;

    private static final List<String> MOTS_DE_LA_MAISON = List.of(
            "labellisation",
            "prefecture",
            "préfecture",
            "prefet",
            "préfet",
            "marianne",
            "qualipref",
            "qualite",
            "qualité",
            "referent",
            "référent",
            "administrateur",
            "ministere",
            "motdepasse",
            "mot-de-passe",
            "azertyuiop",
            "azerty",
            "bonjour",
            "bienvenue",
            "soleil",
            "france",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "printemps",
            "automne",
            "hiver");

    private final Zxcvbn devineur = new Zxcvbn();

    @Override
    public String getPlaceholder() {
        return LIBELLE;
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String motDePasse) {
        return execute(motDePasse, null);
    }

    @Override
    public boolean execute(String motDePasse, User utilisateur) {
        String debut = motDePasse.substring(0, Math.min(REGARDES, motDePasse.length()));
        return devineur.measure(debut, connus(utilisateur)).getScore() >= SUFFISANT;
    }

    private static List<String> connus(User utilisateur) {
        Stream<String> personne = utilisateur == null
                ? Stream.empty()
                : Stream.of(
                        utilisateur.getId(),
                        utilisateur.getFirstName(),
                        utilisateur.getLastName(),
                        utilisateur.getEmail());
        return Stream.concat(
                        MOTS_DE_LA_MAISON.stream(),
                        personne.filter(Objects::nonNull)
                                .flatMap(texte -> Stream.of(texte.split("[\\s.@-]+")))
                                .filter(mot -> !mot.isBlank())
                                .map(mot -> mot.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
