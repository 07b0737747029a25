package fr.labellisation.web.pages.messages;

import fr.labellisation.annonces.courriel.CourrielDepose;
import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages.Pourquoi;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A message as the journal shows it: instants are those of its département. */
record LigneMessage(CourrielDepose courriel, ZoneId fuseau, List<Pourquoi> pourquoi) {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");

    public String ecritLe() {
        return instant(courriel.creeLe());
    }

    public String etatLe() {
        return instant(courriel.etatLe());
    }

    /** What became of it, in a word. */
    public String etat() {
        return courriel.etat().libelle();
    }

    public boolean refuse() {
        return courriel.etat() == EtatCourriel.REFUSE;
    }

    public boolean incertain() {
        return courriel.etat() == EtatCourriel.INCERTAIN;
    }

    public boolean envoye() {
        return courriel.etat() == EtatCourriel.ENVOYE;
    }

    /** What kind of message, as a person reads it. */
    public String nature() {
        return courriel.nature().libelle();
    }

    /** The day of what it reminds of. */
    public String jour(Pourquoi raison) {
        return DateFrancaise.de(raison.jour());
    }

    private String instant(Instant instant) {
        ZonedDateTime local = instant.atZone(fuseau);
        return DateFrancaise.de(local.toLocalDate()) + " à " + HEURE.format(local);
    }
}
