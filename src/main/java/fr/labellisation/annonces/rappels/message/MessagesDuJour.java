package fr.labellisation.annonces.rappels.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.courriel.EnvoisASignaler;
import fr.labellisation.annonces.courriel.EnvoisASignaler.Envoi;
import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import fr.labellisation.annonces.rappels.message.RedactionDuMessage.Courrier;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The message of the day: at 9:00 of the département, on its working days, each person gets what is due in one message.
 * What is urgent does not wait for it. All messages of a département are written in one transaction, with what becomes of
 * their reminders: whatever stops it, nothing is lost or said twice.
 */
@Service
public class MessagesDuJour {
    private final RappelsEnCours enCours;
    private final RegistreDesRappels registre;
    private final Rappels rappels;
    private final EnvoisASignaler envois;
    private final Destinations destinations;
    private final RedactionDuMessage redaction;
    private final HeureDuMessage matin;
    private final HeureLocale heure;

    MessagesDuJour(
            RappelsEnCours enCours,
            RegistreDesRappels registre,
            Rappels rappels,
            EnvoisASignaler envois,
            Destinations destinations,
            RedactionDuMessage redaction,
            HeureDuMessage matin,
            HeureLocale heure) {
        this.enCours = enCours;
        this.registre = registre;
        this.rappels = rappels;
        this.envois = envois;
        this.destinations = destinations;
        this.redaction = redaction;
        this.matin = matin;
        this.heure = heure;
    }

    /** Writes what is to be said now in a département; done again at once, it writes nothing more. */
    @Transactional
    public void composer(CodeDepartement departement) {
        if (enCours.enAttente(departement)) {
            return;
        }
        ZonedDateTime maintenant = heure.maintenant(departement);
        List<Rappel> dus = registre.prendre(departement, maintenant.toInstant());
        boolean duJour = matin.estVenu(departement);
        List<Rappel> aDire = dus.stream()
                .filter(rappel -> rappel.urgent() || duJour && matin.comprend(rappel, departement))
                .toList();
        List<Envoi> enSouffrance = duJour ? envois.du(departement) : List.of();
        if (!aDire.isEmpty() || !enSouffrance.isEmpty()) {
            dire(departement, maintenant, aDire, enSouffrance, redaction::duJour);
        }
    }

    /** Writes all that is due in a département, whatever the hour: see {@link TourneeDesMessages#solder}. */
    @Transactional
    void solder(CodeDepartement departement) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        List<Rappel> dus = registre.prendre(departement, maintenant.toInstant());
        if (!dus.isEmpty()) {
            dire(departement, maintenant, dus, List.of(), redaction::duRetablissement);
        }
    }

    /** When what was asked for will be said that nothing has said yet; empty if nothing was. For a simulated clock. */
    public Optional<ZonedDateTime> prochainMatin(CodeDepartement departement) {
        return registre.premierDu(departement).map(du -> matin.apres(departement, du));
    }

    /** How the message of a person is written. */
    private interface Ecriture {
        void ecrire(CodeDepartement departement, ZonedDateTime maintenant, Courrier courrier);
    }

    private void dire(
            CodeDepartement departement,
            ZonedDateTime maintenant,
            List<Rappel> aDire,
            List<Envoi> enSouffrance,
            Ecriture ecriture) {
        List<Destination> possibles = destinations.de(departement, aDire, maintenant.toLocalDate());
        List<Destination> retenues = PlusProches.parmi(possibles, maintenant.toLocalDate());
        retenues.stream()
                .filter(destination -> destination.rappel().urgent())
                .forEach(destination -> redaction.urgent(departement, maintenant, destination));
        courriers(departement, maintenant, retenues, enSouffrance)
                .forEach(courrier -> ecriture.ecrire(departement, maintenant, courrier));
        Set<Long> dits = ids(retenues);
        Set<Long> joignables = ids(possibles);
        aDire.stream()
                .collect(groupingBy(rappel -> sort(rappel, dits, joignables)))
                .forEach((etat, lesquels) -> rappels.passer(lesquels, etat));
    }

    private List<Courrier> courriers(
            CodeDepartement departement,
            ZonedDateTime maintenant,
            List<Destination> retenues,
            List<Envoi> enSouffrance) {
        Map<Personne, List<Destination>> parPersonne = retenues.stream()
                .filter(destination -> !destination.rappel().urgent())
                .collect(groupingBy(Destination::vers, LinkedHashMap::new, Collectors.toList()));
        Map<Personne, List<Envoi>> aSignaler = enSouffrance.isEmpty()
                ? Map.of()
                : destinations.referents(departement, maintenant.toLocalDate()).stream()
                        .collect(Collectors.toMap(Function.identity(), referent -> autres(enSouffrance, referent)));
        aSignaler.keySet().forEach(referent -> parPersonne.putIfAbsent(referent, List.of()));
        return parPersonne.entrySet().stream()
                .map(entree -> new Courrier(
                        entree.getKey(), entree.getValue(), aSignaler.getOrDefault(entree.getKey(), List.of())))
                .filter(courrier ->
                        !courrier.destinations().isEmpty() || !courrier.envois().isEmpty())
                .toList();
    }

    /** A message that he did not get himself is not announced to him by another to the same address. */
    private static List<Envoi> autres(List<Envoi> envois, Personne referent) {
        return envois.stream()
                .filter(envoi -> !referent.id().equals(envoi.personne()))
                .toList();
    }

    private static Set<Long> ids(List<Destination> destinations) {
        return destinations.stream()
                .map(destination -> destination.rappel().id())
                .collect(toSet());
    }

    private static EtatRappel sort(Rappel rappel, Set<Long> dits, Set<Long> joignables) {
        if (dits.contains(rappel.id())) {
            return EtatRappel.TRANSMIS;
        }
        return joignables.contains(rappel.id()) ? EtatRappel.ECARTE : EtatRappel.SANS_DESTINATAIRE;
    }
}
