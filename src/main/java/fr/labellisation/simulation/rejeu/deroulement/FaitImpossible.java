package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.fichier.Faute;
import java.util.List;

/** Says why a fact of the file cannot happen on its day. */
record FaitImpossible(Cas cas) {

    /** @param site null for the whole démarche */
    CasInvalide parce(FaitDuCas fait, String site, String pourquoi) {
        String ou = site == null ? "" : " (" + site + ")";
        return new CasInvalide(
                cas.fichier(),
                List.of(new Faute(
                        fait.ligne(),
                        "«\u00a0%s\u00a0»%s ne peut pas se passer le %s\u00a0; %s."
                                .formatted(fait.libelle(), ou, fait.jour(), pourquoi.replaceFirst("\\.$", "")))));
    }

    CasInvalide saisieRefusee(FaitDuCas fait, String site, List<String> raisons) {
        return parce(fait, site, "la saisie est refusée\u00a0: " + String.join(" ", raisons));
    }
}
