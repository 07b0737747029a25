package fr.labellisation.web.pages.nation;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.socle.territoire.Departement;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Départements that have a site and nobody who leads the work there. */
@Component
class DepartementsSansReferent {
    private final Annuaire annuaire;

    DepartementsSansReferent(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /** In the official order, all looked up at once. */
    List<Departement> parmi(Nation nation) {
        List<Departement> engages = nation.departements().stream()
                .filter(bilan -> bilan.nombre() > 0)
                .map(BilanDepartement::departement)
                .toList();
        Set<String> pourvus = annuaire.titulaires(
                        engages.stream().map(DepartementsSansReferent::groupe).toList())
                .keySet();
        return engages.stream()
                .filter(departement -> !pourvus.contains(groupe(departement)))
                .toList();
    }

    private static String groupe(Departement departement) {
        return Role.REFERENT_QUALITE.groupe(departement.code(), null);
    }
}
