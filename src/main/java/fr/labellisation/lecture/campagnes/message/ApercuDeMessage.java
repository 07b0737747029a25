package fr.labellisation.lecture.campagnes.message;

import fr.labellisation.socle.regles.Empreinte;
import java.time.LocalDate;
import java.util.List;

/**
 * A message before it is sent.
 *
 * @param sites sites that it is about
 * @param injoignables names of the départements where nobody has an address to be written to
 */
public record ApercuDeMessage(
        LocalDate etape, int sites, List<CourrierDeCampagne> courriers, List<String> injoignables) {

    public ApercuDeMessage {
        courriers = List.copyOf(courriers);
        injoignables = List.copyOf(injoignables);
    }

    /** Stands for all that is shown: who gets it, and what each reads. */
    public String empreinte() {
        return Empreinte.deCeQuiEstMontre(
                etape,
                courriers.stream()
                        .map(courrier -> courrier.destinataire() + courrier.texte())
                        .toList(),
                injoignables);
    }
}
