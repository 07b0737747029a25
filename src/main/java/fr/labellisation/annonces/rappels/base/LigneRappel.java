package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the table, as far as the plan needs it. */
public record LigneRappel(
        long id, LocalDate jour, int palier, Unite unite, String destinataire, Instant duLe, EtatRappel etat) {

    boolean annonce(Annonce annonce, String groupe) {
        return palier == annonce.palier() && unite == annonce.unite() && destinataire.equals(groupe);
    }

    boolean annonce(Annonce annonce) {
        return annonce.destinataires().stream().anyMatch(groupe -> annonce(annonce, groupe));
    }
}
