package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.RechercheSites.Tri;
import fr.labellisation.socle.formulaires.Texte;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader or a program asks of the table of sites, as the address says it; what is missing is empty.
 *
 * @param q part of the name of a site, or code of a département
 * @param verdict code of what is said of a label
 * @param etat code of a state, or {@code labellise}
 * @param referentiel id of a version
 * @param departement code
 * @param retard {@code oui} for sites with a late task only
 * @param sens {@code inverse} for the other way round
 * @param carte what the map shows: {@code labels}, or the verdicts
 * @param page number of a page; a program says itself which part it wants
 */
public record FiltreNation(
        @Parameter(
                description =
                        "Partie du nom d’un site, avec ou sans accents, ou code d’un département\u00a0: 100 signes au"
                                + " plus.",
                example = "etampes")
        String q,

        @Parameter(
                description = "Ce qu’on peut attendre du label, comme le dit la page du site.",
                example = "en-danger")
        String verdict,

        @Parameter(
                description =
                        "État du label. «\u00a0labellise\u00a0» réunit les labels valables, «\u00a0bientot-expire\u00a0»"
                                + " ceux qui expirent dans les douze mois.")
        String etat,

        @Parameter(
                description = "Identifiant de la version du référentiel du label, sinon de la démarche.",
                example = "qual-e-pref-2018")
        String referentiel,

        @Parameter(description = "Code officiel d’un département.", example = "91")
        String departement,

        @Parameter(description = "Pour les seuls sites qui ont une tâche en retard.")
        String retard,

        @Parameter(description = "Ordre des sites\u00a0; sans lui, les plus menacés d’abord.")
        String tri,

        @Parameter(description = "Pour lire l’ordre dans l’autre sens.")
        String sens,

        @Parameter(hidden = true) String carte,

        @Parameter(hidden = true) String page) {
    public static final String LABELLISE = "labellise";
    public static final String OUI = "oui";
    static final String LABELS = "labels";
    public static final String INVERSE = "inverse";

    public FiltreNation {
        q = Texte.surUneLigne(q);
        verdict = Texte.surUneLigne(verdict);
        etat = Texte.surUneLigne(etat);
        referentiel = Texte.surUneLigne(referentiel);
        departement = Texte.surUneLigne(departement);
        retard = Texte.surUneLigne(retard);
        tri = Texte.surUneLigne(tri);
        sens = Texte.surUneLigne(sens);
        carte = Texte.surUneLigne(carte);
        page = Texte.surUneLigne(page);
    }

    static FiltreNation vide() {
        return new FiltreNation("", "", "", "", "", "", "", "", "", "");
    }

    FiltreNation avecVerdict(String autre) {
        return new FiltreNation(q, autre, etat, referentiel, departement, retard, tri, sens, carte, "");
    }

    FiltreNation avecEtat(String autre) {
        return new FiltreNation(q, verdict, autre, referentiel, departement, retard, tri, sens, carte, "");
    }

    FiltreNation avecReferentiel(String autre) {
        return new FiltreNation(q, verdict, etat, autre, departement, retard, tri, sens, carte, "");
    }

    FiltreNation enRetard() {
        return new FiltreNation(q, verdict, etat, referentiel, departement, OUI, tri, sens, carte, "");
    }

    /** The same sites in this order; in the other direction if it is theirs already. */
    FiltreNation triePar(Tri autre) {
        boolean deja = Tri.duCode(tri) == autre;
        return new FiltreNation(
                q,
                verdict,
                etat,
                referentiel,
                departement,
                retard,
                autre.code(),
                deja && !inverse() ? INVERSE : "",
                carte,
                "");
    }

    /** The same sites, the map showing this. */
    public FiltreNation avecCarte(String autre) {
        return new FiltreNation(q, verdict, etat, referentiel, departement, retard, tri, sens, autre, page);
    }

    FiltreNation alaPage(int numero) {
        return new FiltreNation(
                q, verdict, etat, referentiel, departement, retard, tri, sens, carte, String.valueOf(numero));
    }

    boolean inverse() {
        return sens.equals(INVERSE);
    }

    /** Whether some of the sites are left out. */
    public boolean restreint() {
        return !(q + verdict + etat + referentiel + departement + retard).isEmpty();
    }

    /** Where these sites are shown. */
    public String adresse() {
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath("/suivi/nation");
        ajouter(adresse, "q", q);
        ajouter(adresse, "verdict", verdict);
        ajouter(adresse, "etat", etat);
        ajouter(adresse, "referentiel", referentiel);
        ajouter(adresse, "departement", departement);
        ajouter(adresse, "retard", retard);
        ajouter(adresse, "tri", tri);
        ajouter(adresse, "sens", sens);
        ajouter(adresse, "carte", carte);
        ajouter(adresse, "page", page);
        return adresse.fragment("sites").encode().toUriString();
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            // A template variable: braces that a reader typed are not one.
            adresse.queryParam(nom, "{" + nom + "}").uriVariables(Map.of(nom, valeur));
        }
    }
}
