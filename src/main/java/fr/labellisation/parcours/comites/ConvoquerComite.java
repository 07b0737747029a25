package fr.labellisation.parcours.comites;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.VuALOuverture;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When and where the committee meets; its members are invited by mail. Proposes the place and the hour of the one before. */
@Component
class ConvoquerComite implements Formulaire, VuALOuverture {
    private static final String DATE_REUNION = "dateReunion";
    private static final String LIEU = "lieu";
    private static final String ORDRE_DU_JOUR = "ordreDuJour";
    private static final int LONGUEUR_LIEU = 200;
    private static final Champ MOTIF = MomentDeReunion.motif("motif");

    private final Comites comites;
    private final CourrierDuComite courrier;
    private final ComitesARappeler rappels;
    private final JoursOuvres jours;
    private final Documents documents;

    ConvoquerComite(
            Comites comites,
            CourrierDuComite courrier,
            ComitesARappeler rappels,
            JoursOuvres jours,
            Documents documents) {
        this.comites = comites;
        this.courrier = courrier;
        this.rappels = rappels;
        this.jours = jours;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(DATE_REUNION, "Date de la réunion").requis().aPartirDuJour(),
                HeureDeReunion.CHAMP.requis(),
                Champ.texte(LIEU, "Lieu", LONGUEUR_LIEU).requis(),
                Champ.texteLong(ORDRE_DU_JOUR, "Ordre du jour").requis(),
                MOTIF);
    }

    @Override
    public Map<String, String> montrer(Contexte contexte) {
        return comites.precedent(comites.exiger(VariablesCommunes.COMITE.lire(contexte)))
                .filter(precedent -> precedent.convoqueLe() != null)
                .map(precedent -> Map.of(
                        HeureDeReunion.CHAMP.cle(),
                        HeureDeReunion.enClair(precedent.convoqueLe().toLocalTime()),
                        LIEU,
                        precedent.lieu()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        long comite = VariablesCommunes.COMITE.lire(contexte);
        LocalTime heure = HeureDeReunion.lue(saisie.texte(HeureDeReunion.CHAMP.cle()));
        ZonedDateTime le = saisie.date(DATE_REUNION)
                .atTime(heure)
                .atZone(contexte.maintenant().getZone());
        Avertissement avertissement = new MomentDeReunion(
                        comites.exiger(comite).demarche().departement(), le)
                .consequences(jours, contexte.maintenant());
        avertissement.exigerMotif(saisie, MomentDeReunion.CONSEIL, MOTIF);
        if (avertissement.present()) {
            documents.garder(contexte, MomentDeReunion.GARDE, saisie.texte(MOTIF.cle()), le.toLocalDate());
        }
        comites.convoquer(comite, le.toOffsetDateTime(), saisie.texte(LIEU), saisie.texte(ORDRE_DU_JOUR));
        courrier.convoquer(comite);
        rappels.suivre(comites.exiger(comite));
        return Map.of();
    }
}
