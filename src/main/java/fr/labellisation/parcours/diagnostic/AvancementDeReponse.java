package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Option;
import java.util.Arrays;
import java.util.List;

/** How far a service has come with looking at an engagement; a result may be written before it is read again. */
enum AvancementDeReponse implements Code {
    A_FAIRE("À faire"),
    EN_COURS("En cours"),
    RELU("Relu");

    private final String libelle;

    AvancementDeReponse(String libelle) {
        this.libelle = libelle;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(avancement -> new Option(avancement.libelle, avancement.code()))
                .toList();
    }
}
