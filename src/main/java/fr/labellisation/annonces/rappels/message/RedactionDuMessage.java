package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.annonces.courriel.EnvoisASignaler.Envoi;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.annonces.courriel.Referents;
import fr.labellisation.annonces.courriel.redaction.Corps;
import fr.labellisation.annonces.courriel.redaction.MiseEnPage;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the message of a person into the outbox, with why he gets each thing that it says. */
@Component
class RedactionDuMessage {
    private static final Comparator<Destination> ORDRE = Comparator.comparing(
                    (Destination destination) -> destination.rappel().jour())
            .thenComparing(destination -> destination.rappel().id());
    private static final String PIED_DU_JOUR =
            "Labellisation. Un message par jour ouvré au plus, à 9 heures\u00a0; aucun quand il n’y a rien à dire.";
    private static final String PIED_URGENT =
            "Labellisation. Ce message part sans attendre celui du jour\u00a0: c’est urgent.";

    private final RedactionDesRappels redaction;
    private final MiseEnPage miseEnPage;
    private final BoiteDEnvoi boite;
    private final Rappels rappels;
    private final Emetteurs emetteurs;
    private final Referents referents;
    private final AgendaDesRappels agenda;
    private final EtatDesLabels labels;

    RedactionDuMessage(
            RedactionDesRappels redaction,
            MiseEnPage miseEnPage,
            BoiteDEnvoi boite,
            Rappels rappels,
            Emetteurs emetteurs,
            Referents referents,
            AgendaDesRappels agenda,
            EtatDesLabels labels) {
        this.redaction = redaction;
        this.miseEnPage = miseEnPage;
        this.boite = boite;
        this.rappels = rappels;
        this.emetteurs = emetteurs;
        this.referents = referents;
        this.agenda = agenda;
        this.labels = labels;
    }

    /** What one person is told; never empty. */
    record Courrier(Personne personne, List<Destination> destinations, List<Envoi> envois) {}

    /** The message of the day. */
    void duJour(CodeDepartement departement, ZonedDateTime maintenant, Courrier courrier) {
        String cle = "jour/%s/%s".formatted(courrier.personne().id(), maintenant.toLocalDate());
        ecrire(new Entete(cle, NatureCourriel.JOUR, PIED_DU_JOUR), departement, maintenant, courrier);
    }

    /** What a backup that was put back owes for a time that it does not know; beside the message of the same day. */
    void duRetablissement(CodeDepartement departement, ZonedDateTime maintenant, Courrier courrier) {
        String cle = "retablissement/%s/%s".formatted(courrier.personne().id(), maintenant.toInstant());
        ecrire(new Entete(cle, NatureCourriel.JOUR, PIED_DU_JOUR), departement, maintenant, courrier);
    }

    /** A message of its own for what cannot wait. */
    void urgent(CodeDepartement departement, ZonedDateTime maintenant, Destination destination) {
        String cle = "urgent/%d/%s"
                .formatted(destination.rappel().id(), destination.vers().id());
        Courrier courrier = new Courrier(destination.vers(), List.of(destination), List.of());
        ecrire(new Entete(cle, NatureCourriel.URGENT, PIED_URGENT), departement, maintenant, courrier);
    }

    private record Entete(String cle, NatureCourriel nature, String pied) {}

    private void ecrire(Entete entete, CodeDepartement departement, ZonedDateTime maintenant, Courrier courrier) {
        List<Destination> ordonnees =
                courrier.destinations().stream().sorted(ORDRE).toList();
        LocalDate jour = maintenant.toLocalDate();
        List<Point> points = Stream.concat(
                        ordonnees.stream().map(destination -> redaction.de(destination, jour)),
                        courrier.envois().stream().map(envoi -> redaction.de(envoi, departement)))
                .toList();
        Personne personne = courrier.personne();
        String sujet = Sujet.de(points);
        Corps corps = miseEnPage.de(
                sujet, personne.nom(), menaces(entete.nature(), departement, courrier), points, entete.pied());
        long courriel = boite.deposer(new NouveauCourriel(
                        entete.cle(),
                        entete.nature(),
                        departement,
                        commun(ordonnees.stream()
                                .map(destination -> destination.rappel().date().demarche())),
                        Destinataire.de(personne.id(), suppleePar(ordonnees), personne.nom(), personne.courriel()),
                        sujet,
                        corps.texte(),
                        corps.html(),
                        agenda.de(ordonnees, emetteurs.du(departement), maintenant.toInstant()),
                        referents.adresse(departement)))
                .orElseThrow(() -> new IllegalStateException("There already is a message " + entete.cle()));
        rappels.lier(
                courriel,
                ordonnees.stream()
                        .collect(Collectors.toMap(
                                destination -> destination.rappel().id(), Destination::raison)));
    }

    /** Said to those who may read the page of the département, and not beside what is urgent. */
    private List<String> menaces(NatureCourriel nature, CodeDepartement departement, Courrier courrier) {
        boolean lecteur = !courrier.envois().isEmpty()
                || courrier.destinations().stream()
                        .map(destination -> Role.duGroupe(destination.rappel().destinataire()))
                        .flatMap(Optional::stream)
                        .anyMatch(Geste.LIRE_LE_DEPARTEMENT::permisA);
        return nature == NatureCourriel.JOUR && lecteur ? labels.menaces(departement) : List.of();
    }

    /** The absent person that the message is for; null if it is for nobody else, or for several. */
    private static String suppleePar(List<Destination> destinations) {
        return commun(destinations.stream()
                .map(Destination::pour)
                .filter(Objects::nonNull)
                .map(Personne::id));
    }

    private static <T> T commun(Stream<T> valeurs) {
        List<T> distinctes = valeurs.distinct().limit(2).toList();
        return distinctes.size() == 1 ? distinctes.get(0) : null;
    }
}
