package fr.labellisation.lecture.campagnes;

import fr.labellisation.socle.formulaires.Texte;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed to set or correct a campaign; what is missing is empty, and nothing of it is lost by a refusal.
 *
 * @param type code of a kind of site; empty for all
 * @param motif why it is corrected; not asked of a new one
 */
public record SaisieDeCampagne(
        String nom, List<String> referentiels, String type, List<EtapeSaisie> etapes, String motif) {
    /** As many steps as a form takes. */
    public static final int ETAPES_AU_PLUS = 12;

    private static final int ETAPES_OFFERTES = 3;

    public SaisieDeCampagne {
        nom = Texte.surUneLigne(nom);
        referentiels = referentiels == null ? List.of() : List.copyOf(referentiels);
        type = Texte.surUneLigne(type);
        etapes = List.copyOf(etapes);
        motif = motif == null ? "" : motif.strip();
    }

    /** A step as it was typed: a day and a share. */
    public record EtapeSaisie(String jour, String part) {
        public EtapeSaisie {
            jour = Texte.surUneLigne(jour);
            part = Texte.surUneLigne(part);
        }

        boolean vide() {
            return jour.isEmpty() && part.isEmpty();
        }
    }

    /** Of two lists that a form sends, days and shares in the same order. */
    public static List<EtapeSaisie> etapes(List<String> jours, List<String> parts) {
        List<EtapeSaisie> etapes = new ArrayList<>();
        for (int rang = 0; rang < Math.max(taille(jours), taille(parts)); rang++) {
            etapes.add(new EtapeSaisie(aLaPlace(jours, rang), aLaPlace(parts, rang)));
        }
        return etapes;
    }

    /** Of what a campaign asks, to be corrected. */
    public static SaisieDeCampagne de(Objectif objectif) {
        return new SaisieDeCampagne(
                objectif.nom(),
                objectif.referentiels(),
                objectif.type() == null ? "" : objectif.type().code(),
                objectif.etapes().stream()
                        .map(etape -> new EtapeSaisie(etape.le().toString(), String.valueOf(etape.part())))
                        .toList(),
                "");
    }

    public static SaisieDeCampagne vide() {
        return new SaisieDeCampagne("", List.of(), "prefecture", List.of(), "");
    }

    /** What was typed, then empty rows to go on. */
    public List<EtapeSaisie> lignes() {
        List<EtapeSaisie> remplies =
                etapes.stream().filter(etape -> !etape.vide()).toList();
        int vides = Math.max(0, Math.min(ETAPES_OFFERTES, ETAPES_AU_PLUS - remplies.size()));
        return Stream.concat(remplies.stream(), Collections.nCopies(vides, new EtapeSaisie("", "")).stream())
                .toList();
    }

    private static int taille(List<String> textes) {
        return textes == null ? 0 : textes.size();
    }

    private static String aLaPlace(List<String> textes, int rang) {
        return rang < taille(textes) ? textes.get(rang) : "";
    }
}
