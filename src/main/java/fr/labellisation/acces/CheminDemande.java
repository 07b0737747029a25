package fr.labellisation.acces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The path of a request in the one spelling that a list of addresses knows: decoded, without parameters, without empty parts
 * and without a slash at its end. The engine answers all spellings alike.
 */
public final class CheminDemande {
    /** Nothing is left to decode. */
    private static final PathContainer.Options TEL_QUEL = PathContainer.Options.create('/', false);

    private static final PathPatternParser MODELES = modeles();
    private static final List<String> TROMPEURS = List.of(".", "..");

    private final String texte;
    private final PathContainer compose;

    private CheminDemande(String texte) {
        this.texte = texte;
        this.compose = PathContainer.parsePath(texte, TEL_QUEL);
    }

    /** Empty if a part of the path holds what would make two of it, or leads elsewhere: nobody writes such an address. */
    public static Optional<CheminDemande> de(HttpServletRequest requete) {
        String brut = requete.getRequestURI().substring(requete.getContextPath().length());
        return de(brut);
    }

    /** @param brut as it was sent, without query */
    static Optional<CheminDemande> de(String brut) {
        List<String> parties = parties(brut).toList();
        boolean trompeur = parties.stream()
                .anyMatch(partie -> TROMPEURS.contains(partie)
                        || partie.chars().anyMatch(c -> "/\\;%".indexOf(c) >= 0 || Character.isISOControl(c)));
        return trompeur
                ? Optional.empty()
                : Optional.of(new CheminDemande(parties.stream().collect(Collectors.joining("/", "/", ""))));
    }

    private static Stream<String> parties(String brut) {
        return PathContainer.parsePath(brut).elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(partie -> ((PathSegment) partie).valueToMatch())
                .filter(partie -> !partie.isEmpty());
    }

    /** Begins with a slash. */
    public String texte() {
        return texte;
    }

    /** A template of addresses, as {@code /camunda/api/{application}/**}. */
    static PathPattern modele(String chemin) {
        return MODELES.parse(chemin);
    }

    boolean suit(PathPattern modele) {
        return modele.matches(compose);
    }

    /** What stands in this place of the template; empty if the path does not follow it. */
    Optional<String> valeur(PathPattern modele, String nom) {
        return Optional.ofNullable(modele.matchAndExtract(compose))
                .map(trouve -> trouve.getUriVariables().get(nom));
    }

    private static PathPatternParser modeles() {
        PathPatternParser modeles = new PathPatternParser();
        modeles.setPathOptions(TEL_QUEL);
        return modeles;
    }
}
