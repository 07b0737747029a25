package fr.labellisation.situation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which sites of the country are asked for, in which order, and which part of them.
 *
 * @param texte part of the name of the site, with or without accents, or code of a département; empty for all
 * @param departement code; empty for all
 * @param etat null for all
 * @param referentiel id of the version of the label in force or aimed at; empty for all
 * @param enRetard only sites with a late task
 * @param debut how many to skip
 * @param nombre how many to read
 */
public record RechercheSites(
        String texte,
        String departement,
        EtatSite etat,
        String referentiel,
        boolean enRetard,
        Tri tri,
        int debut,
        int nombre) {

    /** Orders that the table offers; the code of the site settles what is equal. */
    public enum Tri {
        DEPARTEMENT("departement", "departement, type, nom"),
        SITE("site", "nom"),
        ETAT("etat", "etat, expire_le"),
        ETAPE("etape", "case when etape is null then 1 else 0 end, etape"),
        EXPIRATION("expiration", "case when expiration is null then 1 else 0 end, expiration"),
        RETARD("retard", "en_retard desc");

        private final String code;
        private final String colonnes;

        Tri(String code, String colonnes) {
            this.code = code;
            this.colonnes = colonnes;
        }

        public String code() {
            return code;
        }

        /** The order of that code; by département for any other. */
        public static Tri duCode(String code) {
            return Arrays.stream(values())
                    .filter(tri -> tri.code.equals(code))
                    .findFirst()
                    .orElse(DEPARTEMENT);
        }
    }

    /** All sites, by département. */
    public static RechercheSites toutes(int debut, int nombre) {
        return new RechercheSites("", "", null, "", false, Tri.DEPARTEMENT, debut, nombre);
    }

    /** What only depends on the site itself. */
    String sites() {
        List<String> conditions = new ArrayList<>();
        if (!texte.isBlank()) {
            conditions.add(
                    "(lower(s.nom) like :texte escape '!' or s.code like :code escape '!' or s.departement = :exact)");
        }
        if (!departement.isBlank()) {
            conditions.add("s.departement = :departement");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** What depends on where it stands. */
    String faits() {
        List<String> conditions = new ArrayList<>();
        if (etat != null) {
            conditions.add("etat = :etat");
        }
        if (!referentiel.isBlank()) {
            conditions.add("coalesce(label_referentiel, demarche_referentiel) = :referentiel");
        }
        if (enRetard) {
            conditions.add("en_retard > 0");
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    String ordre() {
        return tri.colonnes + ", code";
    }

    private static String contient(String texte) {
        return "%" + texte.replaceAll("([!%_])", "!$1") + "%";
    }

    Map<String, Object> valeurs() {
        Map<String, Object> valeurs = new HashMap<>();
        if (!texte.isBlank()) {
            String cherche = texte.strip().toLowerCase(Locale.FRENCH).replace('\'', '’');
            valeurs.put("texte", contient(cherche));
            // The code of a site is its town without accents: « evry » finds Évry.
            valeurs.put(
                    "code",
                    contient(Normalizer.normalize(cherche, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .replaceAll("[ ’]", "-")));
            valeurs.put("exact", texte.strip().toUpperCase(Locale.FRENCH));
        }
        if (!departement.isBlank()) {
            valeurs.put("departement", departement);
        }
        if (etat != null) {
            valeurs.put("etat", etat.code());
        }
        if (!referentiel.isBlank()) {
            valeurs.put("referentiel", referentiel);
        }
        return valeurs;
    }
}
