package fr.labellisation.moteur;

import fr.labellisation.echeances.delais.Provenance;
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
        return "à rendre pour le " + jour + provenance() + retard();
    }

    /** Where the delay that gave that day comes from; nothing is said of a day that somebody else gave. */
    Provenance delai() {
        return raison.vautPour(due) ? raison.provenance() : Provenance.ETABLIE;
    }

    private String provenance() {
        String origine = delai().enClair();
        return origine.isEmpty() ? "" : " (" + origine + ")";
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
