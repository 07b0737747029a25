package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the work of one task is said: its rows, who left them so, and when.
 *
 * @param choix how the values of choices are read, by column
 */
record MotsDuTravail(Travail travail, Map<String, List<Option>> choix, Noms noms, EnClair clair) {
    LigneVue ligne(LigneAFaire ligne, String ensembleAvant) {
        Travail.Etat etat = travail.etat(ligne);
        return new LigneVue(
                rang(ligne),
                ligne.cle(),
                ligne.liste().champ(),
                ligne.titre(),
                ligne.aide(),
                ligne.ensemble().equals(ensembleAvant) ? "" : ligne.ensemble(),
                code(etat),
                enClair(etat),
                travail.remplie(ligne).map(LigneRemplie::version).orElse(0),
                travail.remplie(ligne)
                        .map(remplie -> "Enregistré %s par %s"
                                .formatted(moment(remplie.acte().le()), auteur(remplie)))
                        .orElse(""),
                ligne.rappel().phrase(),
                ligne.liste().libre(),
                travail.aConfirmer(ligne),
                ChampVu.de(ligne.liste().colonnes(), choix, travail.valeurs(ligne)),
                null);
    }

    /** Those that are asked for no more come after the others. */
    private int rang(LigneAFaire ligne) {
        int rang = travail.lignes().indexOf(ligne);
        return 1 + (rang < 0 ? travail.lignes().size() + travail.anciennes().indexOf(ligne) : rang);
    }

    String auteur(LigneRemplie ligne) {
        return noms.personne(ligne.acte().auteur());
    }

    /** « à 10 h 12 » today, « le 27 juin 2013 à 10 h 12 » on another day. */
    String moment(OffsetDateTime le) {
        return moment(le, clair);
    }

    static String moment(OffsetDateTime le, EnClair clair) {
        return clair.moment(le);
    }

    String echeance() {
        TacheDeTravail tache = travail.tache();
        if (!tache.ouverte()) {
            return "Terminée le " + clair.date(tache.finie())
                    + (tache.faitePar() == null ? "" : " par " + noms.personne(tache.faitePar()));
        }
        if (tache.due() == null) {
            return "";
        }
        boolean retard = clair.jour(tache.due()).isBefore(clair.aujourdhui());
        return retard
                ? "À terminer depuis le %s\u00a0: %s de retard"
                        .formatted(clair.date(tache.due()), clair.retard(tache.due()))
                : "À terminer avant le " + clair.date(tache.due());
    }

    static String code(Travail.Etat etat) {
        return Stream.of(FiltreTravail.Onglet.values())
                .filter(onglet -> onglet.etat() == etat)
                .map(FiltreTravail.Onglet::code)
                .findFirst()
                .orElseThrow();
    }

    static String enClair(Travail.Etat etat) {
        return switch (etat) {
            case A_REMPLIR -> "à remplir";
            case INCOMPLETE -> "incomplète";
            case REMPLIE -> "remplie";
        };
    }
}
