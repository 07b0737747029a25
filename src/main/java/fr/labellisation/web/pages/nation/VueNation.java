package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.situation.RechercheSites.Tri;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.Choix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the national page shows, in French: figures, lists of the form, heads and rows of the table. */
@Component
class VueNation {
    private final Territoire territoire;
    private final Referentiels referentiels;

    VueNation(Territoire territoire, Referentiels referentiels) {
        this.territoire = territoire;
        this.referentiels = referentiels;
    }

    /** @param adresse the sites that are counted; null where they are not a part of the table */
    record Chiffre(int nombre, String libelle, String adresse) {}

    /**
     * Head of a column.
     *
     * @param sens value of aria-sort
     * @param adresse the same sites in this order; null if the column gives none
     */
    record Colonne(String intitule, String sens, String adresse) {}

    /**
     * @param labels sites that hold a label of each version
     * @param sansSite late tasks of no site, by département
     */
    List<Chiffre> chiffres(Nation nation, Map<String, Integer> labels, Map<CodeDepartement, Integer> sansSite) {
        FiltreNation tous = FiltreNation.vide();
        List<Chiffre> chiffres = new ArrayList<>();
        chiffres.add(new Chiffre(
                nation.labellises(),
                accorder(nation.labellises(), "site labellisé", "sites labellisés") + " sur " + nation.sites(),
                tous.avecEtat(FiltreNation.LABELLISE).adresse()));
        labels.forEach((id, nombre) -> chiffres.add(new Chiffre(
                nombre,
                accorder(nombre, "labellisé ", "labellisés ") + nom(id),
                tous.avecEtat(FiltreNation.LABELLISE).avecReferentiel(id).adresse())));
        chiffres.add(new Chiffre(
                nation.entierementLabellises(),
                accorder(nation.entierementLabellises(), "département", "départements")
                        + " dont tous les sites sont labellisés",
                null));
        chiffres.add(etat(
                nation, EtatSite.BIENTOT_EXPIRE, "label expire dans les 12 mois", "labels expirent dans les 12 mois"));
        chiffres.add(etat(nation, EtatSite.SUSPENDU, "label suspendu", "labels suspendus"));
        chiffres.add(etat(nation, EtatSite.EN_PREPARATION, "site en préparation", "sites en préparation"));
        chiffres.add(new Chiffre(
                nation.enRetard(),
                accorder(nation.enRetard(), "site a une tâche en retard", "sites ont une tâche en retard"),
                tous.enRetard().adresse()));
        if (!sansSite.isEmpty()) {
            int nombre = sansSite.values().stream().mapToInt(Integer::intValue).sum();
            chiffres.add(new Chiffre(
                    nombre,
                    "%s d’une démarche entière, sans site\u00a0: %s"
                            .formatted(
                                    accorder(nombre, "tâche en retard", "tâches en retard"),
                                    sansSite.keySet().stream()
                                            .map(territoire::nom)
                                            .collect(Collectors.joining(", "))),
                    null));
        }
        return chiffres;
    }

    /** What does not add up among the figures, said; empty where everything does. */
    String explication(Nation nation, Map<String, Integer> labels) {
        int plusieurs = labels.values().stream().mapToInt(Integer::intValue).sum() - nation.labellises();
        return plusieurs <= 0
                ? ""
                : "La somme des versions dépasse de %d le nombre des sites labellisés\u00a0: un site peut détenir deux labels."
                        .formatted(plusieurs);
    }

    private static Chiffre etat(Nation nation, EtatSite etat, String un, String plusieurs) {
        return new Chiffre(
                nation.sites(etat),
                accorder(nation.sites(etat), un, plusieurs),
                FiltreNation.vide().avecEtat(etat.code()).adresse());
    }

    private static String accorder(int nombre, String un, String plusieurs) {
        return nombre < 2 ? un : plusieurs;
    }

    List<Choix> verdicts(FiltreNation filtre) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> choix(verdict.code(), verdict.libelle(), filtre.verdict()))
                .toList();
    }

    List<Choix> etats(FiltreNation filtre) {
        return Stream.concat(
                        Stream.of(choix(FiltreNation.LABELLISE, "Labellisé", filtre.etat())),
                        Arrays.stream(EtatSite.values()).map(etat -> choix(etat.code(), etat.libelle(), filtre.etat())))
                .toList();
    }

    /** Closed ones too: labels still run on them. */
    List<Choix> referentiels(FiltreNation filtre, LocalDate jour) {
        return referentiels.tous().stream()
                .map(version -> choix(
                        version.id(),
                        "%s, %s".formatted(version.nom(), referentiels.etat(version, jour)),
                        filtre.referentiel()))
                .toList();
    }

    List<Choix> departements(FiltreNation filtre) {
        return territoire.departements().stream()
                .map(connu -> choix(connu.code().valeur(), connu.code() + " – " + connu.nom(), filtre.departement()))
                .toList();
    }

    private static Choix choix(String code, String libelle, String choisi) {
        return new Choix(code, libelle, code.equals(choisi));
    }

    List<Colonne> colonnes(FiltreNation filtre) {
        return List.of(
                colonne(filtre, "Département", Tri.DEPARTEMENT),
                colonne(filtre, "Site", Tri.SITE),
                colonne(filtre, "Verdict", Tri.VERDICT),
                new Colonne("Label probable", null, null),
                colonne(filtre, "État", Tri.ETAT),
                new Colonne("Référentiel", null, null),
                colonne(filtre, "Étape", Tri.ETAPE),
                colonne(filtre, "Valable jusqu’au", Tri.EXPIRATION),
                colonne(filtre, "Tâches en retard", Tri.RETARD),
                new Colonne("Prochaine date", null, null));
    }

    private static Colonne colonne(FiltreNation filtre, String intitule, Tri tri) {
        // The latest tasks come first by default: that order descends.
        boolean descend = filtre.inverse() != (tri == Tri.RETARD);
        String sens = Tri.duCode(filtre.tri()) == tri ? (descend ? "descending" : "ascending") : "none";
        return new Colonne(intitule, sens, filtre.triePar(tri).adresse());
    }

    /** @param juges the verdict of each of these sites */
    List<LigneNation> lignes(List<SituationSite> sites, Map<CodeSite, VerdictDuSite> juges) {
        return sites.stream()
                .map(site -> LigneNation.de(
                        site,
                        juges.get(site.code()),
                        territoire
                                .departement(site.departement())
                                .map(Departement::nom)
                                .orElse(""),
                        this::nom))
                .toList();
    }

    private String nom(String referentiel) {
        return referentiels.nom(referentiel);
    }
}
