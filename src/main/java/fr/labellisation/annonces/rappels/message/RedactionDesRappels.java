package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.EnvoisASignaler.Envoi;
import fr.labellisation.annonces.courriel.redaction.Gabarits;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a reminder says to the person who gets it. */
@Component
class RedactionDesRappels {
    private final Gabarits modeles;
    private final AdressePublique adresse;

    RedactionDesRappels(Gabarits modeles, AdressePublique adresse) {
        this.modeles = modeles;
        this.adresse = adresse;
    }

    Point de(Destination destination, LocalDate aujourdhui) {
        Rappel rappel = destination.rappel();
        return modeles.rediger(
                        nature(rappel, aujourdhui).code(),
                        Map.of(
                                "intitule", rappel.intitule(),
                                "jour", DateFrancaise.de(rappel.jour()),
                                "delai", DansCombien.de(aujourdhui, rappel.jour()),
                                "depuis", DansCombien.depuis(aujourdhui, rappel.jour())))
                .avec(destination.raison(), lien(rappel));
    }

    /** What was near when it was asked for may be late when it is said. */
    private static NatureRappel nature(Rappel rappel, LocalDate aujourdhui) {
        return rappel.nature() == NatureRappel.TACHE_PROCHE && rappel.jour().isBefore(aujourdhui)
                ? NatureRappel.TACHE_EN_RETARD
                : rappel.nature();
    }

    /** A message of the département did not get through. */
    Point de(Envoi envoi, CodeDepartement departement) {
        return modeles.rediger(
                        envoi.refuse() ? "adresse-refusee" : "envoi-incertain",
                        Map.of("nom", envoi.nom(), "adresse", envoi.adresse(), "sujet", envoi.sujet()))
                .avec(
                        "Vous l’apprenez parce que vous êtes référent qualité de ce département.",
                        new Point.Lien(
                                "Ouvrir le journal des messages",
                                adresse.de("/suivi/messages?departement=" + departement)));
    }

    private Point.Lien lien(Rappel rappel) {
        if (rappel.date().tache() != null) {
            return new Point.Lien(
                    "Ouvrir la tâche", adresse.deLaTache(rappel.date().tache()));
        }
        return Role.duGroupe(rappel.destinataire())
                .filter(Geste.LIRE_LE_PLANNING::permisA)
                .map(role -> new Point.Lien("Voir le planning", adresse.de("/suivi/planning")))
                .orElseGet(() -> new Point.Lien("Ouvrir l’application", adresse.de("/")));
    }
}
