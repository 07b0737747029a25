package fr.labellisation.parcours.formation;

import java.time.LocalDate;

/** A training session; the last three are null until it was held. */
public record Session(
        long id, String intitule, LocalDate prevueLe, LocalDate tenueLe, Integer convoques, Integer presents) {}
