package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.labellisation.referentiel.FauteDeReferentiel;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.referentiel.LectureReferentiel;
import fr.labellisation.referentiel.ReferentielInvalide;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version handed in as YAML: what it says, and on which line. */
final class LectureDeVersionYaml {
    private static final Pattern LIGNE = Pattern.compile("(ligne \\d+), (.*)", Pattern.DOTALL);

    private LectureDeVersionYaml() {}

    static VersionDeposee lire(String nom, byte[] contenu) {
        String texte;
        try {
            texte = Texte.compose(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(contenu))
                    .toString());
        } catch (CharacterCodingException e) {
            return VersionDeposee.illisible(
                    List.of(
                            new FauteDeFeuille(
                                    "",
                                    "Le fichier n’est ni un classeur .xlsx, ni un texte YAML en UTF-8\u00a0: l’un des deux est attendu.")));
        }
        Map<String, String> lieux = new HashMap<>();
        try {
            noterLesLignes(texte, lieux);
            FichierReferentiel fichier = new LectureReferentiel(nom)
                    .analyser(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
            return new VersionDeposee(fichier, lieux, List.of(), List.of());
        } catch (ReferentielInvalide refus) {
            return VersionDeposee.illisible(List.of(faute(refus, lieux)));
        }
    }

    /** The sentence says the line itself, but for a key that is unknown; here the line stands before it. */
    private static FauteDeFeuille faute(ReferentielInvalide refus, Map<String, String> lieux) {
        String chemin = refus.getCause() instanceof UnrecognizedPropertyException inconnue
                ? LectureReferentiel.chemin(inconnue)
                : "";
        FauteDeFeuille faute = new VersionDeposee(null, lieux, List.of(), List.of())
                .situer(new FauteDeReferentiel(chemin, refus.raison()));
        Matcher ligne = LIGNE.matcher(refus.raison());
        return ligne.matches() ? new FauteDeFeuille(ligne.group(1), ligne.group(2) + ".") : faute;
    }

    /** As far as the syntax is right: what is wrong with it is said by who reads it. */
    private static void noterLesLignes(String texte, Map<String, String> lieux) {
        try (JsonParser lecteur = EcritureReferentiel.YAML.getFactory().createParser(texte)) {
            while (lecteur.nextToken() != null) {
                lieux.putIfAbsent(
                        chemin(lecteur.getParsingContext()),
                        "ligne " + lecteur.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            lieux.putIfAbsent("", "ligne 1");
        }
    }

    private static String chemin(JsonStreamContext contexte) {
        if (contexte == null || contexte.inRoot()) {
            return "";
        }
        String debut = chemin(contexte.getParent());
        if (contexte.inArray()) {
            return contexte.hasCurrentIndex() ? debut + "[" + (contexte.getCurrentIndex() + 1) + "]" : debut;
        }
        if (contexte.getCurrentName() == null) {
            return debut;
        }
        return debut.isEmpty() ? contexte.getCurrentName() : debut + "." + contexte.getCurrentName();
    }
}
