package fr.labellisation.moteur;

import fr.labellisation.echeances.delais.RaisonDEcheance;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;

/** The day by which a task is due, with what it must hold and whether anybody asked for that day. */
record EcheanceEnClair(LocalDate due, RaisonDEcheance raison) {

    /** « à rendre pour le 12 mai 2027 (défaut du projet) ». */
    String texte() {
        String jour = DateFrancaise.de(due);
        if (!raison.vautPour(due)) {
            return "à rendre pour le " + jour;
        }
        if (raison.bornee()) {
            return "à rendre au plus tard le %s pour tenir %s"
                    .formatted(jour, raison.limite().aTenir());
        }
        return "à rendre pour le " + jour + (defautDuProjet() ? " (défaut du projet)" : "") + retard();
    }

    boolean defautDuProjet() {
        return raison.vautPour(due) && raison.defautDuProjet();
    }

    private String retard() {
        return raison.tropTard()
                ? "\u00a0; il aurait fallu que ce soit au plus tard le %s pour tenir %s"
                        .formatted(
                                DateFrancaise.de(raison.limite().jour()),
                                raison.limite().aTenir())
                : "";
    }
}
