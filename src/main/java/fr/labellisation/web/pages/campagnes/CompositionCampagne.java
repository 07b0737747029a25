package fr.labellisation.web.pages.campagnes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.Campagne;
import fr.labellisation.lecture.campagnes.Campagne.Revision;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.EtapeDeCampagne;
import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.message.MessageEnvoye;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.campagnes.VueCampagne.Chiffre;
import fr.labellisation.web.pages.campagnes.VueCampagne.Correction;
import fr.labellisation.web.pages.campagnes.VueCampagne.Etape;
import fr.labellisation.web.pages.campagnes.VueCampagne.Message;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in French what a campaign asks, how far it has come, and what was done of it. */
@Component
class CompositionCampagne {
    private final CampagneEnClair enClair;
    private final Annuaire annuaire;
    private final ZoneId fuseau;

    CompositionCampagne(CampagneEnClair enClair, Annuaire annuaire, JoursOuvres jours) {
        this.enClair = enClair;
        this.annuaire = annuaire;
        this.fuseau = jours.fuseau(HeureLocale.NATION);
    }

    /** A campaign in the list of them. */
    record Carte(
            long id,
            String nom,
            String demande,
            String versions,
            String close,
            String aujourdhui,
            String prochaine,
            boolean tenue) {}

    Carte carte(BilanDeCampagne bilan) {
        Campagne campagne = bilan.campagne();
        EtapeDeCampagne etape = campagne.objectif().prochaine(bilan.jour());
        Mesure mesure = bilan.au(etape.le());
        boolean tenue = etape.atteinte(mesure.atteints(), mesure.sites());
        return new Carte(
                campagne.id(),
                campagne.objectif().nom(),
                enClair.demande(campagne.objectif()),
                enClair.versions(campagne.objectif()),
                close(campagne),
                enClair.nombre(bilan.aujourdhui(), campagne.objectif().type()),
                bilan.sansObjet(etape) ? "" : etape(bilan, etape, mesure),
                tenue);
    }

    private String etape(BilanDeCampagne bilan, EtapeDeCampagne etape, Mesure mesure) {
        return "%s le %s\u00a0: %s pour %d\u00a0%%"
                .formatted(
                        etape.le().isAfter(bilan.jour()) ? "Prévu" : "Atteint",
                        DateFrancaise.de(etape.le()),
                        CampagneEnClair.part(mesure),
                        etape.part());
    }

    VueCampagne vue(BilanDeCampagne bilan, List<MessageEnvoye> messages) {
        Campagne campagne = bilan.campagne();
        Mesure aujourdhui = bilan.aujourdhui();
        boolean vide = aujourdhui.sites() == 0;
        Map<String, Personne> auteurs = annuaire.trouver(Stream.of(
                        campagne.revisions().stream().map(Revision::par),
                        Stream.ofNullable(campagne.closePar()),
                        messages.stream().map(MessageEnvoye::par))
                .flatMap(Function.identity())
                .distinct()
                .toList());
        return new VueCampagne(
                campagne.id(),
                campagne.objectif().nom(),
                enClair.demande(campagne.objectif()),
                enClair.versions(campagne.objectif()),
                close(campagne),
                new Chiffre(
                        CampagneEnClair.part(aujourdhui),
                        enClair.nombre(aujourdhui, campagne.objectif().type()),
                        DateFrancaise.de(bilan.jour())),
                campagne.objectif().etapes().stream()
                        .map(etape -> ligne(bilan, etape))
                        .toList(),
                vide ? null : CourbeDeCampagne.de(bilan, jour(campagne.lanceeLe())),
                messages.stream().map(envoye -> message(envoye, auteurs)).toList(),
                historique(campagne, auteurs));
    }

    private Etape ligne(BilanDeCampagne bilan, EtapeDeCampagne etape) {
        String jour = DateFrancaise.de(etape.le());
        String part = etape.part() + "\u00a0%";
        if (bilan.sansObjet(etape)) {
            return new Etape(jour, part, null, "", false, false, "Close avant ce jour", 0, null);
        }
        Mesure mesure = bilan.au(etape.le());
        boolean passee = !etape.le().isAfter(bilan.jour());
        boolean tenue = etape.atteinte(mesure.atteints(), mesure.sites());
        int manque = etape.attendus(mesure.sites()) - mesure.atteints();
        String verdict = tenue
                ? passee ? "Objectif atteint" : "Objectif en vue"
                : (passee ? "Il a manqué " : "Il manque ")
                        + "%d\u00a0%s"
                                .formatted(
                                        manque,
                                        CampagneEnClair.sorte(
                                                bilan.campagne().objectif().type(), manque));
        return new Etape(
                jour,
                part,
                enClair.nombre(mesure, bilan.campagne().objectif().type()),
                dont(mesure),
                tenue,
                passee,
                verdict,
                mesure.manquants().size(),
                FiltreCampagne.vide()
                        .auJour(etape.le())
                        .adresse(bilan.campagne().id()));
    }

    /** What the figure is made of, and what it leaves out because nothing can be said of it. */
    private static String dont(Mesure mesure) {
        List<String> parts = new ArrayList<>();
        int probables = mesure.nombre(PositionDuSite.PROBABLE);
        if (probables > 0) {
            parts.add(EnClair.nombre(mesure.nombre(PositionDuSite.LABELLISE), "label en cours", "labels en cours"));
            parts.add(EnClair.nombre(probables, "label probable", "labels probables"));
        }
        int inconnus = mesure.nombre(PositionDuSite.SANS_PREVISION);
        if (inconnus > 0) {
            parts.add(EnClair.nombre(inconnus, "site sans prévision, non compté", "sites sans prévision, non comptés"));
        }
        return String.join(", ", parts);
    }

    private Message message(MessageEnvoye envoye, Map<String, Personne> auteurs) {
        return new Message(
                envoye.sujet(),
                envoye.texte(),
                DateFrancaise.de(envoye.etape()),
                date(envoye.le()),
                nom(auteurs, envoye.par()),
                EnClair.nombre(envoye.envois().size(), "personne", "personnes") + ", "
                        + EnClair.nombre(envoye.sites(), "site", "sites"),
                envoye.envois().stream()
                        .collect(groupingBy(envoi -> envoi.etat().libelle(), TreeMap::new, counting()))
                        .entrySet()
                        .stream()
                        .map(etat -> etat.getValue() + "\u00a0" + etat.getKey())
                        .collect(joining(", ")),
                envoye.envois().stream()
                        .map(envoi -> "%s – %s, %s"
                                .formatted(
                                        envoi.departement(),
                                        envoi.nom(),
                                        envoi.etat().libelle()))
                        .toList());
    }

    private List<Correction> historique(Campagne campagne, Map<String, Personne> auteurs) {
        List<Correction> lignes = new ArrayList<>(campagne.revisions().stream()
                .map(revision -> new Correction(
                        date(revision.le()),
                        nom(auteurs, revision.par()),
                        "%s\u00a0: %s, sur %s"
                                .formatted(
                                        revision.objectif().nom(),
                                        enClair.demande(revision.objectif()),
                                        enClair.versions(revision.objectif())),
                        revision.motif() == null ? "Campagne lancée" : revision.motif()))
                .toList());
        if (campagne.close()) {
            lignes.add(new Correction(
                    DateFrancaise.de(campagne.closeLe()), nom(auteurs, campagne.closePar()), "Campagne close", ""));
        }
        return lignes;
    }

    private static String nom(Map<String, Personne> auteurs, String login) {
        return auteurs.containsKey(login) ? auteurs.get(login).nom() : login;
    }

    private static String close(Campagne campagne) {
        return campagne.close() ? "Close le " + DateFrancaise.de(campagne.closeLe()) : null;
    }

    String date(OffsetDateTime le) {
        return DateFrancaise.de(jour(le));
    }

    private LocalDate jour(OffsetDateTime le) {
        return le.atZoneSameInstant(fuseau).toLocalDate();
    }
}
