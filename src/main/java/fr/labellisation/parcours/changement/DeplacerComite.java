package fr.labellisation.parcours.changement;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.comites.ChangementDeReunion;
import fr.labellisation.parcours.comites.Comite;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.HeureDeReunion;
import fr.labellisation.parcours.comites.MomentDeReunion;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A convened users' committee meets at another moment, or is to be convened again. */
@Component
class DeplacerComite implements Formulaire {
    private static final String DEPLACER = "deplacer";
    private static final String ANNULER = "annuler";
    private static final int LONGUEUR_LIEU = 200;
    private static final Champ COMITE = Champ.choix("comite", "Comité");
    private static final Champ NOUVELLE_DATE = Champ.date("nouvelleDate", "Nouvelle date de la réunion");
    private static final Champ MOTIF_DU_MOMENT = MomentDeReunion.motif("motifDuMoment");
    private static final Champ LIEU = Champ.texte("lieu", "Lieu", LONGUEUR_LIEU);

    private final Comites comites;
    private final Sites sites;
    private final ChangementDeReunion changement;
    private final JoursOuvres jours;
    private final Documents documents;

    DeplacerComite(
            Comites comites, Sites sites, ChangementDeReunion changement, JoursOuvres jours, Documents documents) {
        this.comites = comites;
        this.sites = sites;
        this.changement = changement;
        this.jours = jours;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                COMITE.requis(),
                Champ.choix("operation", "Que voulez-vous faire\u00a0?", DEPLACER, ANNULER)
                        .requis(),
                NOUVELLE_DATE.aPartirDuJour(),
                HeureDeReunion.CHAMP,
                LIEU,
                Champ.texteLong("motif", "Motif du changement").requis(),
                MOTIF_DU_MOMENT);
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "comites",
                aVenir(contexte).stream()
                        .map(comite -> new Option(
                                "%s du %s"
                                        .formatted(
                                                comite.portee()
                                                        .site()
                                                        .map(site -> "Comité – " + sites.nom(site))
                                                        .orElse("Comité commun"),
                                                DateFrancaise.de(
                                                        comite.convoqueLe().toLocalDate())),
                                String.valueOf(comite.id())))
                        .toList());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Comite comite = aVenir(contexte).stream()
                .filter(c -> String.valueOf(c.id()).equals(saisie.texte(COMITE.cle())))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(
                        "%s", COMITE.phrase("ce comité n’est plus à venir, renoncez au changement.")));
        if (ANNULER.equals(saisie.texte("operation"))) {
            changement.annuler(comite);
            return Map.of();
        }
        ZonedDateTime le = nouveauMoment(contexte, saisie);
        String lieu = saisie.texte(LIEU.cle());
        Refus.si(Avis.selon(
                Avis.refus(
                        !le.toInstant().isAfter(contexte.maintenant().toInstant()),
                        HeureDeReunion.CHAMP.phrase("cette heure est passée.")),
                Avis.refus(
                        le.toInstant().equals(comite.convoqueLe().toInstant()) && lieu.equals(comite.lieu()),
                        NOUVELLE_DATE.phrase("le comité est déjà convoqué pour ce moment et à cet endroit."))));
        Avertissement avertissement = new MomentDeReunion(VariablesCommunes.DEPARTEMENT.lire(contexte), le)
                .consequences(jours, contexte.maintenant());
        avertissement.exigerMotif(saisie, MomentDeReunion.CONSEIL, MOTIF_DU_MOMENT);
        if (avertissement.present()) {
            documents.garder(contexte, MomentDeReunion.GARDE, saisie.texte(MOTIF_DU_MOMENT.cle()), le.toLocalDate());
        }
        changement.deplacer(comite, le, lieu);
        return Map.of();
    }

    private List<Comite> aVenir(Contexte contexte) {
        return comites.convoquesApres(
                VariablesCommunes.DEPARTEMENT.lire(contexte),
                contexte.maintenant().toInstant());
    }

    private static ZonedDateTime nouveauMoment(Contexte contexte, Saisie saisie) {
        Refus.si(Avis.selon(
                Avis.refus(!saisie.contient(NOUVELLE_DATE.cle()), NOUVELLE_DATE.phrase("une date est attendue.")),
                Avis.refus(!saisie.contient(LIEU.cle()), LIEU.phrase("un lieu est attendu."))));
        return saisie.date(NOUVELLE_DATE.cle())
                .atTime(HeureDeReunion.lue(saisie.texte(HeureDeReunion.CHAMP.cle())))
                .atZone(contexte.maintenant().getZone());
    }
}
