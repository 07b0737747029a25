package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sheet to fill in: its headings alone, and on sheets of their own an example and what each column expects. */
@Component
public class ModeleDEntree {
    private static final List<String> TITRES =
            Arrays.stream(Colonne.values()).map(Colonne::titre).toList();

    private final Referentiels referentiels;

    ModeleDEntree(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /** As it is handed out on that day. */
    public Classeur classeur(LocalDate le) {
        return new Classeur(
                "Reprise de l’existant",
                "Modèle à remplir",
                le,
                "modele-reprise",
                List.of(
                        new Feuille("Sites", TITRES, List.of()),
                        new Feuille("Exemple", TITRES, exemple(le)),
                        new Feuille("Colonnes", List.of("Colonne", "Obligatoire", "Ce qui est attendu"), aides()),
                        new Feuille("Versions", List.of("Référentiel", "État", "Modules"), versions(le))));
    }

    /** Every column explained, for who reads the page. */
    public List<List<String>> colonnes() {
        return Arrays.stream(Colonne.values())
                .map(colonne -> List.of(colonne.titre(), colonne.obligatoire() ? "oui" : "", aide(colonne)))
                .toList();
    }

    private static String aide(Colonne colonne) {
        return colonne == Colonne.ETAPE
                ? colonne.aide() + " Étapes\u00a0: "
                        + Arrays.stream(EtapeAtteinte.values())
                                .map(EtapeAtteinte::libelle)
                                .collect(Collectors.joining(", "))
                        + "."
                : colonne.aide();
    }

    private List<List<Object>> aides() {
        return colonnes().stream().map(ligne -> List.<Object>copyOf(ligne)).toList();
    }

    private List<List<Object>> versions(LocalDate le) {
        return referentiels.tous().stream()
                .map(version -> List.<Object>of(
                        version.nomEtAnnee(),
                        referentiels.etat(version, le),
                        version.modules().stream().map(Module::code).collect(Collectors.joining(", "))))
                .toList();
    }

    /** Invented persons; versions in force on that day. */
    private List<List<Object>> exemple(LocalDate le) {
        Referentiel version = referentiels.enVigueur(le).stream()
                .filter(Referentiel::aDesModules)
                .findFirst()
                .orElseGet(() -> referentiels.tous().get(0));
        String modules = version.modules().stream().limit(2).map(Module::code).collect(Collectors.joining(", "));
        List<List<Object>> lignes = new ArrayList<>();
        lignes.add(Arrays.asList(
                "91",
                "Préfecture d’Évry-Courcouronnes",
                "Préfecture",
                version.nomEtAnnee(),
                modules,
                null,
                le.minusMonths(14).withDayOfMonth(3),
                "2026-0417",
                null,
                null,
                "Alix Ferrand",
                "alix.ferrand@example.org",
                "Odile Faure",
                "odile.faure@example.org",
                null,
                null,
                null));
        lignes.add(Arrays.asList(
                "91",
                "Palaiseau",
                null,
                version.nomEtAnnee(),
                modules,
                null,
                null,
                null,
                EtapeAtteinte.MISE_EN_OEUVRE.libelle(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        lignes.add(Arrays.asList(
                "91",
                "Étampes",
                null,
                version.nomEtAnnee(),
                modules,
                null,
                le.minusMonths(28).withDayOfMonth(10),
                "2024-1038",
                EtapeAtteinte.PLAN.libelle(),
                null,
                null,
                null,
                null,
                null,
                version.nomEtAnnee(),
                modules,
                null));
        return lignes;
    }
}
