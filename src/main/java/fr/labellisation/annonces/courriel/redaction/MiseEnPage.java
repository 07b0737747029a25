package fr.labellisation.annonces.courriel.redaction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a message says into its two frames: plain text for any reader, and HTML. */
@Component
public class MiseEnPage {
    private static final int COLONNES = 78;

    private final Gabarit texte;
    private final Gabarit html;

    MiseEnPage(Gabarits modeles) {
        this.texte = modeles.exiger("message.txt");
        this.html = modeles.exiger("message.html");
    }

    /**
     * Lays a message out.
     *
     * @param introductions paragraphs before the first point; may be empty
     * @param pied who writes and why so
     */
    public Corps de(String sujet, String nom, List<String> introductions, List<Point> points, String pied) {
        Map<String, Object> valeurs = Map.of(
                "sujet", sujet,
                "nom", Nettoyage.ligne(nom, COLONNES),
                "introductions", introductions,
                "points", points.stream().map(MiseEnPage::point).toList(),
                "pied", pied);
        return new Corps(replier(texte.remplir(valeurs)), html.remplir(valeurs));
    }

    private static Map<String, Object> point(Point point) {
        return Map.of(
                "titre", point.titre(),
                "souligne", "-".repeat(Math.min(COLONNES, point.titre().length())),
                "paragraphes",
                        point.paragraphes().stream()
                                .map(p -> Map.of("texte", p, "lignes", p.lines().toList()))
                                .toList(),
                "liens",
                        Stream.ofNullable(point.lien())
                                .map(lien -> Map.of("intitule", lien.intitule(), "adresse", lien.adresse()))
                                .toList(),
                "raisons", Stream.ofNullable(point.raison()).toList());
    }

    private static String replier(String texte) {
        return texte.lines().map(MiseEnPage::replierLigne).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Breaks at spaces only: an address stays whole, and so does a word. */
    private static String replierLigne(String ligne) {
        StringBuilder replie = new StringBuilder();
        String reste = ligne;
        while (reste.length() > COLONNES) {
            int coupure = reste.lastIndexOf(' ', COLONNES);
            coupure = coupure > 0 ? coupure : reste.indexOf(' ', COLONNES);
            if (coupure < 0) {
                break;
            }
            replie.append(reste, 0, coupure).append('\n');
            reste = reste.substring(coupure + 1);
        }
        return replie.append(reste).toString();
    }
}
