package fr.labellisation.resilience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which messages a year of audits must make, worked out day by day from what users are promised and from nothing else: who is
 * told how long before, on working days, the nearest only where several went by, one message a day and person, the eve in a
 * message of its own, and a new calendar file to each person who was told of an audit that moves.
 */
final class MessagesAttendus {
    private static final int VEILLE = 1;
    private static final List<Integer> PALIERS = List.of(90, 60, 30, 15, 7, VEILLE);

    private final List<AuditSuivi> audits;
    private final Predicate<LocalDate> enMarche;

    /** @param enMarche whether the application runs on that day */
    MessagesAttendus(List<AuditSuivi> audits, Predicate<LocalDate> enMarche) {
        this.audits = audits;
        this.enMarche = enMarche;
    }

    /** Messages from a day to another, each as « address|day|jour », or with the rank of its audit, with the ranks it names. */
    Map<String, TreeSet<Integer>> entre(LocalDate debut, LocalDate fin) {
        Map<String, TreeSet<Integer>> messages = new HashMap<>();
        Map<String, LocalDate> dernierDit = new HashMap<>();
        Map<Integer, TreeSet<String>> prevenus = new HashMap<>();
        for (LocalDate jour = debut; !jour.isAfter(fin); jour = jour.plusDays(1)) {
            if (enMarche.test(jour)) {
                for (AuditSuivi audit : audits) {
                    vivre(
                            audit,
                            jour,
                            dernierDit,
                            prevenus.computeIfAbsent(audit.rang(), r -> new TreeSet<>()),
                            messages);
                }
            }
        }
        return messages;
    }

    private static void vivre(
            AuditSuivi audit,
            LocalDate jour,
            Map<String, LocalDate> dernierDit,
            TreeSet<String> prevenus,
            Map<String, TreeSet<Integer>> messages) {
        if (jour.equals(audit.deplaceLe())) {
            prevenus.forEach(adresse -> messages.put(
                    adresse + "|" + jour + "|audit-deplace " + audit.rang(), new TreeSet<>(List.of(audit.rang()))));
        }
        Optional<Integer> palier = aDire(audit, jour, dernierDit);
        palier.ifPresent(ajouter(messages, audit, jour));
        palier.ifPresent(p -> prevenus.addAll(destinataires(audit, p)));
    }

    private static Consumer<Integer> ajouter(Map<String, TreeSet<Integer>> messages, AuditSuivi audit, LocalDate jour) {
        return palier -> destinataires(audit, palier)
                .forEach(adresse -> messages.computeIfAbsent(
                                adresse + "|" + jour + "|" + (palier == VEILLE ? "urgent " + audit.rang() : "jour"),
                                cle -> new TreeSet<>())
                        .add(audit.rang()));
    }

    /** The lead time said on that day, if one is. */
    private static Optional<Integer> aDire(AuditSuivi audit, LocalDate jour, Map<String, LocalDate> dernierDit) {
        LocalDate le = audit.connuLe(jour);
        if (jour.isBefore(audit.fixeLe())
                || jour.isAfter(le)
                || !JoursOuvresAPart.estOuvre(audit.departement(), jour)) {
            return Optional.empty();
        }
        String cle = audit.rang() + "|" + le;
        LocalDate dit = dernierDit.getOrDefault(cle, LocalDate.MIN);
        Optional<Integer> palier = PALIERS.stream()
                .filter(p -> !rappel(audit, le, p).isAfter(jour))
                .filter(p -> rappel(audit, le, p).isAfter(dit))
                .reduce((lointain, proche) -> proche);
        palier.ifPresent(p -> dernierDit.put(cle, rappel(audit, le, p)));
        return palier;
    }

    private static LocalDate rappel(AuditSuivi audit, LocalDate le, int palier) {
        return JoursOuvresAPart.ouvreAvant(audit.departement(), le.minusDays(palier));
    }

    private static List<String> destinataires(AuditSuivi audit, int palier) {
        List<String> adresses = new ArrayList<>();
        Stream.of(
                        adresse("referent-qualite", audit.departement(), 90, palier),
                        adresse("correspondant-qualite", audit.site(), 30, palier),
                        adresse("chef-de-service", audit.site(), 15, palier),
                        adresse("secretaire-general", audit.departement(), 7, palier),
                        adresse("cabinet", audit.departement(), VEILLE, palier))
                .forEach(adresse -> adresse.ifPresent(adresses::add));
        return adresses;
    }

    /** @param des told from this lead time on */
    private static Optional<String> adresse(String role, String lieu, int des, int palier) {
        return palier <= des ? Optional.of(adresse(role, lieu)) : Optional.empty();
    }

    static String adresse(String role, String lieu) {
        return role + "." + lieu + "@example.org";
    }
}
