package fr.labellisation.web.pages.nation;

import static java.util.stream.Collectors.toSet;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Annuaire.Referent;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who leads the work in the départements that have a site: where nobody does, and where somebody has just begun. */
@Component
class ReferentsDeLaNation {
    /**
     * A référent is new for so long: half of the year that a path takes up to its audit (DOMAINE.md, 3), in which he goes on with
     * what he did not begin.
     */
    static final Period NOUVEAU = Period.ofMonths(6);

    private final Annuaire annuaire;
    private final JoursOuvres jours;

    ReferentsDeLaNation(Annuaire annuaire, JoursOuvres jours) {
        this.annuaire = annuaire;
        this.jours = jours;
    }

    /**
     * @param sans in the official order
     * @param nouveaux the latest first
     */
    record Releve(List<Departement> sans, List<Nouveau> nouveaux) {}

    /** @param depuis « 27 juin 2013 » */
    record Nouveau(Departement departement, String nom, String depuis) {}

    /** All looked up at once. */
    Releve parmi(Nation nation, LocalDate aujourdhui) {
        List<Departement> engages = nation.departements().stream()
                .filter(bilan -> bilan.nombre() > 0)
                .map(BilanDepartement::departement)
                .toList();
        List<Referent> referents =
                annuaire.referents(engages.stream().map(Departement::code).toList());
        Set<CodeDepartement> pourvus =
                referents.stream().map(Referent::departement).collect(toSet());
        Map<CodeDepartement, Departement> parCode =
                engages.stream().collect(Collectors.toMap(Departement::code, Function.identity()));
        return new Releve(
                engages.stream()
                        .filter(departement -> !pourvus.contains(departement.code()))
                        .toList(),
                referents.stream()
                        .filter(referent ->
                                referent.depuis() != null && jour(referent).isAfter(aujourdhui.minus(NOUVEAU)))
                        .sorted(Comparator.comparing(Referent::depuis).reversed())
                        .map(referent -> new Nouveau(
                                parCode.get(referent.departement()),
                                referent.personne().nom(),
                                DateFrancaise.de(jour(referent))))
                        .toList());
    }

    /** Where he is. */
    private LocalDate jour(Referent referent) {
        return referent.depuis().atZone(jours.fuseau(referent.departement())).toLocalDate();
    }
}
