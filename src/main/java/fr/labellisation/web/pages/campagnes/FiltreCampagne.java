package fr.labellisation.web.pages.campagnes;

import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.lecture.campagnes.Objectif;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.SiteJuge;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Repli;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.Pages;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which sites of a campaign a reader or a program asks for, as the address says it; what is missing is empty.
 *
 * @param etape day of a step; the next one without it
 * @param position code of a position, {@code tous}, or empty for those that are missing
 * @param sens {@code inverse} for the other way round
 * @param page number of a page; a program and a file have all sites
 */
public record FiltreCampagne(
        @Parameter(
                description = "Jour de l’étape sur laquelle les sites sont jugés\u00a0; sans lui, la prochaine.",
                example = "2015-12-31")
        String etape,

        @Parameter(
                description = "PositionDuSite des sites. «\u00a0manquants\u00a0», ou rien, pour ceux qui n’y sont pas,"
                        + " «\u00a0tous\u00a0» pour tous.")
        String position,

        @Parameter(description = "Partie du nom d’un site\u00a0: 100 signes au plus.", example = "etampes")
        String q,

        @Parameter(description = "Code officiel d’un département.", example = "91")
        String departement,

        @Parameter(
                description = "Ordre des sites\u00a0: «\u00a0departement\u00a0», «\u00a0site\u00a0»,"
                        + " «\u00a0position\u00a0» ou «\u00a0jour\u00a0».")
        String tri,

        @Parameter(description = "«\u00a0inverse\u00a0» pour lire l’ordre dans l’autre sens.")
        String sens,

        @Parameter(hidden = true) String page) {
    static final String MANQUANTS = "manquants";
    static final String TOUS = "tous";
    private static final String INVERSE = "inverse";
    private static final int TEXTE = 100;

    public FiltreCampagne {
        etape = Texte.surUneLigne(etape);
        position = Texte.surUneLigne(position);
        q = Texte.surUneLigne(q);
        departement = Texte.surUneLigne(departement);
        tri = Texte.surUneLigne(tri);
        sens = Texte.surUneLigne(sens);
        page = Texte.surUneLigne(page);
    }

    /** Orders of the table; where no day is said, last. */
    enum Tri implements Code {
        DEPARTEMENT("Département", null),
        SITE(
                "Site",
                Comparator.comparing((SiteJuge juge) -> Repli.de(juge.site().nom()))),
        POSITION("Où il en est", Comparator.comparing(SiteJuge::position)),
        JOUR("Précisément", Comparator.comparing(SiteJuge::jour, Comparator.nullsLast(Comparator.naturalOrder())));

        private final String intitule;
        private final Comparator<SiteJuge> comparaison;

        Tri(String intitule, Comparator<SiteJuge> comparaison) {
            this.intitule = intitule;
            this.comparaison = comparaison;
        }

        String intitule() {
            return intitule;
        }
    }

    /** What may be asked for as a position. */
    public static List<String> positions() {
        return Stream.concat(Stream.of(MANQUANTS, TOUS), Code.tous(PositionDuSite.class).stream())
                .toList();
    }

    /** What may be asked for as an order. */
    public static List<String> ordres() {
        return Code.tous(Tri.class);
    }

    static FiltreCampagne vide() {
        return new FiltreCampagne("", "", "", "", "", "", "");
    }

    FiltreCampagne auJour(LocalDate jour) {
        return new FiltreCampagne(jour.toString(), position, q, departement, tri, sens, "");
    }

    FiltreCampagne enPosition(String autre) {
        return new FiltreCampagne(etape, autre, q, departement, tri, sens, "");
    }

    FiltreCampagne triePar(Tri autre) {
        boolean deja = ordre() == autre;
        return new FiltreCampagne(etape, position, q, departement, autre.code(), deja && !inverse() ? INVERSE : "", "");
    }

    FiltreCampagne alaPage(int numero) {
        return new FiltreCampagne(etape, position, q, departement, tri, sens, String.valueOf(numero));
    }

    boolean inverse() {
        return sens.equals(INVERSE);
    }

    private Tri ordre() {
        return Code.eventuel(Tri.class, tri).orElse(Tri.DEPARTEMENT);
    }

    /** Whether the table is in this order. */
    boolean trie(Tri autre) {
        return ordre() == autre;
    }

    /** The day on which the sites are judged: the one of a step. */
    public LocalDate jour(Objectif objectif, LocalDate aujourdhui) {
        return objectif.etapes().stream()
                .filter(connue -> connue.le().toString().equals(etape))
                .findFirst()
                .orElseGet(() -> objectif.prochaine(aujourdhui))
                .le();
    }

    /** @throws SaisieRefusee with all that is wrong with the address */
    public void verifier(Objectif objectif) {
        List<String> refus = new ArrayList<>();
        if (!etape.isEmpty()
                && objectif.etapes().stream()
                        .noneMatch(connue -> connue.le().toString().equals(etape))) {
            refus.add("La campagne n’a pas d’étape au «\u00a0%s\u00a0».".formatted(etape));
        }
        if (!position.isEmpty() && !positions().contains(position)) {
            refus.add("La position «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.".formatted(position));
        }
        if (q.length() > TEXTE) {
            refus.add("Le texte cherché est trop long\u00a0: %d signes au plus.".formatted(TEXTE));
        }
        if (!departement.isEmpty() && !CodeDepartement.reconnait(departement)) {
            refus.add("Le département «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste."
                    .formatted(departement));
        }
        if (!tri.isEmpty() && Code.eventuel(Tri.class, tri).isEmpty()) {
            refus.add("L’ordre «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.".formatted(tri));
        }
        if (!sens.isEmpty() && !inverse()) {
            refus.add("Le sens «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.".formatted(sens));
        }
        Pages.refus(page).ifPresent(refus::add);
        if (!refus.isEmpty()) {
            throw new SaisieRefusee(refus);
        }
    }

    /** The sites that are asked for, in the order asked for. */
    public List<SiteJuge> parmi(Mesure mesure) {
        List<SiteJuge> choisis =
                new ArrayList<>(mesure.juges().stream().filter(this::laisse).toList());
        Optional.ofNullable(ordre().comparaison).ifPresent(choisis::sort);
        if (inverse()) {
            Collections.reverse(choisis);
        }
        return choisis;
    }

    private boolean laisse(SiteJuge juge) {
        boolean place = switch (position) {
            case "", MANQUANTS -> !juge.atteint();
            case TOUS -> true;
            default -> juge.position().code().equals(position);
        };
        return place
                && (departement.isEmpty()
                        || juge.site().code().departement().valeur().equals(departement))
                && Repli.de(juge.site().nom()).contains(Repli.de(q));
    }

    /** Whether some of those that are missing are left out, or others are shown too. */
    boolean restreint() {
        return !(position + q + departement).isEmpty();
    }

    String adresse(long campagne) {
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath("/suivi/campagnes/" + campagne);
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put("etape", etape);
        valeurs.put("position", position);
        valeurs.put("q", q);
        valeurs.put("departement", departement);
        valeurs.put("tri", tri);
        valeurs.put("sens", sens);
        valeurs.put("page", page);
        valeurs.values().removeIf(String::isEmpty);
        // Template variables: braces that a reader typed are not one.
        valeurs.keySet().forEach(nom -> adresse.queryParam(nom, "{" + nom + "}"));
        return adresse.uriVariables(Map.copyOf(valeurs))
                .fragment("sites")
                .encode()
                .toUriString();
    }
}
