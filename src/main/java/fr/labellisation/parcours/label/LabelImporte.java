package fr.labellisation.parcours.label;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A label as it is brought in from before this software.
 *
 * @param niveau code of its level; empty where its version tells none apart
 */
public record LabelImporte(
        String site,
        String referentiel,
        SortedSet<String> modules,
        LocalDate delivreLe,
        String niveau,
        LocalDate aujourdhui) {

    static LabelImporte de(Saisie saisie, LocalDate aujourdhui) {
        SortedSet<String> modules =
                new TreeSet<>(Arrays.stream(saisie.texte("modules").split("[,; ]+"))
                        .filter(module -> !module.isBlank())
                        .toList());
        return new LabelImporte(
                saisie.texte("site"),
                saisie.texte("referentiel"),
                modules,
                saisie.date("delivreLe"),
                saisie.texte("niveau"),
                aujourdhui);
    }

    /** Code of the label that it becomes. */
    public String code() {
        return Label.code(new CodeSite(site), referentiel, delivreLe);
    }

    /** May it be brought in: a known site and version, a sound scope, a label that still holds. */
    Avis avis(List<CodeSite> connus, Optional<Referentiel> version, boolean dejaRepris) {
        Avis general = Avis.selon(
                Avis.refus(
                        connus.stream().noneMatch(c -> c.valeur().equals(site)),
                        "« Site » : le site « %s » n’existe pas dans votre département ; sites possibles : %s.",
                        site,
                        connus.stream().map(CodeSite::valeur).collect(Collectors.joining(", "))),
                Avis.refus(version.isEmpty(), "Le référentiel « %s » n’existe pas.", referentiel),
                Avis.refus(dejaRepris, "Ce label est déjà suivi."));
        return version.map(v -> general.et(v.validerPerimetre(modules))
                        .et(v.validerNiveau(niveau))
                        .et(dates(v)))
                .orElse(general);
    }

    /** Is it of the time of its version, and does it still hold? */
    public Avis dates(Referentiel version) {
        return Avis.selon(
                Avis.refus(
                        delivreLe.isBefore(version.enVigueurDu()),
                        "Le référentiel %s n’est utilisable qu’%s.",
                        version.nom(),
                        version.vie().debut().aPartir()),
                Avis.refus(
                        !version.expiration(delivreLe).isAfter(aujourdhui),
                        "Ce label a expiré le %s : il n’est plus à suivre.",
                        DateFrancaise.de(version.expiration(delivreLe))));
    }
}
