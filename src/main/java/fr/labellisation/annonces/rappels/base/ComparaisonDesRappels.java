package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.annonces.rappels.base.RappelRevu.Sort;
import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says lead time by lead time what a revision changes. Pure. */
public final class ComparaisonDesRappels {
    private record Cle(int palier, Unite unite) {}

    private final Map<Cle, List<Rappel>> avant;
    private final Map<Cle, List<Rappel>> apres;
    private final ZonedDateTime maintenant;

    private ComparaisonDesRappels(Stream<Rappel> avant, Stream<Rappel> apres, ZonedDateTime maintenant) {
        this.avant = avant.collect(groupingBy(ComparaisonDesRappels::cle));
        this.apres = apres.collect(groupingBy(ComparaisonDesRappels::cle));
        this.maintenant = maintenant;
    }

    /**
     * @param lignes the rows as they are
     * @param anciennes the announcements so far
     * @param nouvelles the announcements from now on
     */
    public static List<RappelRevu> de(
            Revision revision,
            List<Rappel> lignes,
            NatureRappel nature,
            List<Annonce> anciennes,
            List<Annonce> nouvelles,
            ZonedDateTime maintenant) {
        ComparaisonDesRappels comparaison = new ComparaisonDesRappels(
                lignes.stream().filter(ligne -> ligne.etat() == nature.etatInitial()), revision.attendus(), maintenant);
        List<Annonce> demandees = nouvelles.stream()
                .filter(annonce -> anciennes.stream()
                        .noneMatch(ancienne -> cle(ancienne).equals(cle(annonce))
                                && ancienne.destinataires().containsAll(annonce.destinataires())))
                .toList();
        return comparaison.revus(demandees);
    }

    private List<RappelRevu> revus(List<Annonce> demandees) {
        Set<Cle> cles = new LinkedHashSet<>();
        cles.addAll(avant.keySet());
        cles.addAll(apres.keySet());
        Stream<RappelRevu> attendus = cles.stream().map(this::revu);
        Stream<RappelRevu> manques = demandees.stream()
                .filter(annonce -> !cles.contains(cle(annonce)))
                .filter(annonce -> !annonce.instant().isAfter(maintenant))
                .map(annonce -> new RappelRevu(
                        annonce.palier(),
                        annonce.unite(),
                        null,
                        List.of(),
                        annonce.instant(),
                        annonce.destinataires(),
                        Sort.TROP_TARD));
        return Stream.concat(attendus, manques)
                .sorted(Comparator.comparing(revu -> revu.apres() == null ? revu.avant() : revu.apres()))
                .toList();
    }

    private RappelRevu revu(Cle cle) {
        List<Rappel> anciens = avant.getOrDefault(cle, List.of());
        List<Rappel> nouveaux = apres.getOrDefault(cle, List.of());
        return new RappelRevu(
                cle.palier(),
                cle.unite(),
                instant(anciens),
                groupes(anciens),
                instant(nouveaux),
                groupes(nouveaux),
                sort(anciens, nouveaux));
    }

    private Sort sort(List<Rappel> anciens, List<Rappel> nouveaux) {
        if (nouveaux.isEmpty()) {
            return Sort.SUPPRIME;
        }
        Instant instant = nouveaux.get(0).duLe();
        if (anciens.isEmpty()) {
            return instant.isAfter(maintenant.toInstant()) ? Sort.AJOUTE : Sort.AUSSITOT;
        }
        if (!anciens.get(0).duLe().equals(instant)) {
            return instant.isAfter(maintenant.toInstant()) ? Sort.DEPLACE : Sort.AUSSITOT;
        }
        return groupes(anciens).equals(groupes(nouveaux)) ? Sort.INCHANGE : Sort.AUTRES_DESTINATAIRES;
    }

    private ZonedDateTime instant(List<Rappel> attendus) {
        return attendus.isEmpty() ? null : attendus.get(0).duLe().atZone(maintenant.getZone());
    }

    private static List<String> groupes(List<Rappel> attendus) {
        return attendus.stream().map(Rappel::destinataire).distinct().sorted().toList();
    }

    private static Cle cle(Rappel attendu) {
        return new Cle(attendu.palier(), attendu.unite());
    }

    private static Cle cle(Annonce annonce) {
        return new Cle(annonce.palier(), annonce.unite());
    }
}
