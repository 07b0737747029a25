package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/** The démarches under way that a change may be about. */
final class OptionsDemarche {

    private OptionsDemarche() {}

    static List<Option> de(List<Demarche> enCours, Referentiels referentiels) {
        return enCours.stream()
                .map(demarche -> new Option(
                        demarche.code() + " – " + demarche.vises(referentiels).noms(),
                        demarche.code().valeur()))
                .toList();
    }

    /** The démarche chosen, if it is under way in this département. */
    static Demarche choisie(Demarches demarches, CodeDepartement departement, String code) {
        return demarches.enCours(departement).stream()
                .filter(demarche -> demarche.code().valeur().equals(code))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(
                        "« Démarche » : « %s » n’est pas une démarche en cours de ce département.", code));
    }
}
