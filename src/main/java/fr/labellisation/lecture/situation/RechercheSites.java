package fr.labellisation.lecture.situation;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Repli;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which sites of the country are asked for, in which order, and which part of them.
 *
 * @param texte part of the name of the site, whatever its accents, capitals, hyphens, apostrophes and spaces, or code of a département; empty for all
 * @param departement code; empty for all
 * @param nommes codes of the départements whose name holds that text as well
 * @param verdict code of what is said of the label; empty for all
 * @param etat null for all
 * @param referentiel id of the version of the label in force or aimed at; empty for all
 * @param labellise only sites that hold a label; with a version, a label of that version, even beside another that counts more
 * @param enRetard only sites with a late task
 * @param inverse the order the other way round
 * @param debut how many to skip
 * @param nombre how many to read
 */
public record RechercheSites(
        String texte,
        List<String> nommes,
        String departement,
        String verdict,
        EtatSite etat,
        String referentiel,
        boolean labellise,
        boolean enRetard,
        Tri tri,
        boolean inverse,
        int debut,
        int nombre) {

    /** As it is compared with names and codes. */
    public RechercheSites {
        texte = Repli.de(texte);
    }

    /** Whether they hold a label or not, in the plain order. */
    public RechercheSites(
            String texte,
            String departement,
            EtatSite etat,
            String referentiel,
            boolean enRetard,
            Tri tri,
            int debut,
            int nombre) {
        this(texte, List.of(), departement, "", etat, referentiel, false, enRetard, tri, false, debut, nombre);
    }

    /** Orders that the table offers; the code of the site settles what is equal. */
    public enum Tri implements Code {
        /** The gravest first, préfectures before the others, then those that have waited the longest or whose day is the nearest. */
        VERDICT("", "verdict_rang", ", type, case when verdict_jour is null then 1 else 0 end, verdict_jour"),
        DEPARTEMENT("", "departement", ", type, nom"),
        SITE("", "nom", ""),
        ETAT("", "etat", ", label_expire_le"),
        ETAPE("case when etape is null then 1 else 0 end, ", "etape", ""),
        EXPIRATION("case when expiration is null then 1 else 0 end, ", "expiration", ""),
        /** The most late tasks first. */
        RETARD("", "-en_retard", "");

        private final String avant;
        private final String colonne;
        private final String apres;

        /** What is missing comes last, whichever way the column is read. */
        Tri(String avant, String colonne, String apres) {
            this.avant = avant;
            this.colonne = colonne;
            this.apres = apres;
        }

        private String colonnes(boolean inverse) {
            return avant + colonne + (inverse ? " desc" : "") + apres;
        }

        /** The order of that code; the gravest first for any other. */
        public static Tri duCode(String code) {
            return Code.eventuel(Tri.class, code).orElse(VERDICT);
        }
    }

    /** All sites, the gravest first. */
    public static RechercheSites toutes(int debut, int nombre) {
        return new RechercheSites("", "", null, "", false, Tri.VERDICT, debut, nombre);
    }

    /** The same sites, another part of them. */
    public RechercheSites partie(int autreDebut, int autreNombre) {
        return new RechercheSites(
                texte,
                nommes,
                departement,
                verdict,
                etat,
                referentiel,
                labellise,
                enRetard,
                tri,
                inverse,
                autreDebut,
                autreNombre);
    }

    /** What only depends on the site itself. */
    String sites() {
        List<String> conditions = new ArrayList<>();
        if (!texte.isEmpty()) {
            conditions.add("(" + Repli.sql("s.nom")
                    + " like :texte escape '!' or s.code like :code escape '!' or s.departement in (:nommes))");
        }
        if (!departement.isBlank()) {
            conditions.add("s.departement = :departement");
        }
        if (labellise && !referentiel.isBlank()) {
            conditions.add("exists (select 1 from label k where k.site = s.code and k.etat = :delivre"
                    + " and k.referentiel = :referentiel)");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** What depends on where it stands. */
    String faits() {
        List<String> conditions = new ArrayList<>();
        if (!verdict.isEmpty()) {
            conditions.add("verdict = :verdict");
        }
        if (etat != null) {
            conditions.add("etat = :etat");
        }
        if (labellise && referentiel.isBlank()) {
            conditions.add("etat in (:labellises)");
        }
        if (!labellise && !referentiel.isBlank()) {
            conditions.add("""
                    :referentiel in (coalesce(label_referentiel, demarche_referentiel),
                      coalesce(second_label_referentiel, case when label_referentiel is null then demarche_second end))\
                    """);
        }
        if (enRetard) {
            conditions.add("en_retard > 0");
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    String ordre() {
        return tri.colonnes(inverse) + ", code";
    }

    private static String contient(String texte) {
        return "%" + texte.replaceAll("([!%_])", "!$1") + "%";
    }

    Map<String, Object> valeurs() {
        Map<String, Object> valeurs = new HashMap<>();
        if (!texte.isEmpty()) {
            valeurs.put("texte", contient(texte));
            // The code of a site is its town without accents: « evry » finds Évry.
            valeurs.put("code", contient(texte.replace(' ', '-')));
            valeurs.put(
                    "nommes",
                    Stream.concat(Stream.of(texte.toUpperCase(Locale.ROOT)), nommes.stream())
                            .toList());
        }
        if (!departement.isBlank()) {
            valeurs.put("departement", departement);
        }
        if (!verdict.isEmpty()) {
            valeurs.put("verdict", verdict);
        }
        if (etat != null) {
            valeurs.put("etat", etat.code());
        }
        if (!referentiel.isBlank()) {
            valeurs.put("referentiel", referentiel);
        }
        if (labellise) {
            valeurs.put("delivre", Label.Etat.DELIVRE.code());
            valeurs.put("labellises", EtatSite.labellises());
        }
        return valeurs;
    }
}
