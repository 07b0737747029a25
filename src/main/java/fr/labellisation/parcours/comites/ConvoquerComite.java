package fr.labellisation.parcours.comites;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When and where the committee meets; its members are invited by mail. */
@Component
class ConvoquerComite implements Formulaire {
    private static final String DATE_REUNION = "dateReunion";
    private static final String HEURE = "heure";
    private static final String LIEU = "lieu";
    private static final String ORDRE_DU_JOUR = "ordreDuJour";
    private static final int LONGUEUR_HEURE = 5;
    private static final int LONGUEUR_LIEU = 200;
    private static final DateTimeFormatter HH_MM =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final Champ CHAMP_HEURE = Champ.texte(HEURE, "Heure", LONGUEUR_HEURE);

    private final Comites comites;
    private final CourrierDuComite courrier;
    private final ComitesARappeler rappels;

    ConvoquerComite(Comites comites, CourrierDuComite courrier, ComitesARappeler rappels) {
        this.comites = comites;
        this.courrier = courrier;
        this.rappels = rappels;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(DATE_REUNION, "Date de la réunion").requis().aPartirDuJour(),
                CHAMP_HEURE.requis(),
                Champ.texte(LIEU, "Lieu", LONGUEUR_LIEU).requis(),
                Champ.texteLong(ORDRE_DU_JOUR, "Ordre du jour").requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        LocalTime heure = heure(saisie.texte(HEURE));
        long comite = VariablesCommunes.COMITE.lire(contexte);
        comites.convoquer(
                comite,
                saisie.date(DATE_REUNION)
                        .atTime(heure)
                        .atZone(contexte.maintenant().getZone())
                        .toOffsetDateTime(),
                saisie.texte(LIEU),
                saisie.texte(ORDRE_DU_JOUR));
        courrier.convoquer(comite);
        rappels.suivre(comites.exiger(comite));
        return Map.of();
    }

    private static LocalTime heure(String texte) {
        try {
            return LocalTime.parse(texte, HH_MM);
        } catch (DateTimeParseException e) {
            throw new SaisieRefusee("%s", CHAMP_HEURE.phrase("une heure de 00:00 à 23:59 est attendue, comme 18:00."));
        }
    }
}
