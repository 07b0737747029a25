package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;

/** Results of a survey: the day they were made public, how many answered and how many percent were satisfied. */
record PublicationDesResultats(LocalDate le, int repondants, int satisfaction) {

    Avis avis(Enquete enquete) {
        LocalDate lancee = enquete.lanceeLe();
        return lancee == null || !le.isBefore(lancee)
                ? Avis.oui()
                : Avis.selon(Avis.refus(
                        true,
                        "Les résultats ne peuvent pas être publiés avant le lancement de l’enquête, le %s.",
                        DateFrancaise.de(lancee)));
    }
}
