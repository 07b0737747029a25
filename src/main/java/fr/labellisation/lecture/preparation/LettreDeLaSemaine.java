package fr.labellisation.lecture.preparation;

import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.ManqueAuJour;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the référent, and his deputy while he is absent, once a week what will be missing at his sites on the day of their audit. A site whose day is not known, or of which
 * nothing will be missing, is left out; nobody is written to about none.
 */
@Component
class LettreDeLaSemaine {
    private static final LocalTime MATIN = LocalTime.of(9, 0);
    private static final int PREMIERS = 3;
    private static final String PIED =
            "Labellisation. Ce message part une fois par semaine, tant que quelque chose manque pour un audit à venir.";

    private final Situations situations;
    private final PreparationsDesSites preparations;
    private final LecteursDeLaLettre lecteurs;
    private final Courriels courriels;
    private final MessageAPart message;
    private final AdressePublique adresse;
    private final HeureLocale heure;
    private final JoursOuvres jours;

    LettreDeLaSemaine(
            Situations situations,
            PreparationsDesSites preparations,
            LecteursDeLaLettre lecteurs,
            Courriels courriels,
            MessageAPart message,
            AdressePublique adresse,
            HeureLocale heure,
            JoursOuvres jours) {
        this.situations = situations;
        this.preparations = preparations;
        this.lecteurs = lecteurs;
        this.courriels = courriels;
        this.message = message;
        this.adresse = adresse;
        this.heure = heure;
        this.jours = jours;
    }

    /** Writes what is not written yet of this week, from 9:00 on a working day of the département. */
    void ecrire(CodeDepartement departement) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        if (!jours.estOuvre(departement, maintenant.toLocalDate())
                || maintenant.toLocalTime().isBefore(MATIN)
                || courriels.sontEcrits(departement, NatureCourriel.PREPARATION, lundi(maintenant))) {
            return;
        }
        List<Destinataire> destinataires = lecteurs.de(departement, maintenant.toLocalDate());
        List<String> sites = destinataires.isEmpty() ? List.of() : sites(situations.duDepartement(departement));
        if (sites.isEmpty()) {
            return;
        }
        MessageAPart.Propos propos = message.rediger(
                NatureCourriel.PREPARATION,
                departement,
                Map.of(
                        "nombre",
                        sites.size() == 1 ? "un site" : sites.size() + " sites",
                        "sites",
                        String.join("\n\n", sites)),
                new Point.Lien("Voir les sites", adresse.de("/suivi/departements/" + departement)),
                PIED);
        String semaine = "%d-%02d"
                .formatted(
                        maintenant.get(IsoFields.WEEK_BASED_YEAR), maintenant.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        destinataires.forEach(lecteur -> message.deposer(
                "%s/%s/%s/%s".formatted(NatureCourriel.PREPARATION.code(), departement, semaine, lecteur.personne()),
                propos,
                lecteur,
                null));
    }

    private static OffsetDateTime lundi(ZonedDateTime maintenant) {
        return maintenant
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(maintenant.getZone())
                .toOffsetDateTime();
    }

    /** A paragraph for each, those whose audit comes first first. */
    private List<String> sites(List<SituationSite> sites) {
        Map<CodeSite, String> noms = sites.stream().collect(Collectors.toMap(SituationSite::code, SituationSite::nom));
        return preparations.des(sites).values().stream()
                .filter(preparation -> preparation.audit().connu()
                        && !preparation.bilan().manques().isEmpty())
                .sorted(Comparator.comparing(preparation -> preparation.audit().le()))
                .map(preparation -> paragraphe(noms.get(preparation.parcours().site()), preparation))
                .toList();
    }

    private static String paragraphe(String nom, PreparationDuSite preparation) {
        BilanDePreparation bilan = preparation.bilan();
        String comptes = bilan.parNature().entrySet().stream()
                .map(nature -> "%s\u00a0: %d"
                        .formatted(nature.getKey().libelle(), nature.getValue().size()))
                .collect(Collectors.joining(", "));
        String premiers = bilan.manques().stream()
                .limit(PREMIERS)
                .map(ManqueAuJour::phrase)
                .map("\n- %s"::formatted)
                .collect(Collectors.joining());
        return "%s, audit le %s (jour %s), %d points sur %d. %s.%s"
                .formatted(
                        nom,
                        DateFrancaise.de(bilan.jour()),
                        preparation.audit().origine().libelle(),
                        bilan.satisfaits(),
                        bilan.points(),
                        comptes,
                        premiers);
    }
}
