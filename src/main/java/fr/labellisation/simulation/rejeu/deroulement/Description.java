package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what the path waits for. */
record Description(Cas cas) {
    private static final Set<String> RAPPELS = Set.of(RappelsEcheance.CLE, EscaladeRetard.CLE);

    /** @param site null for everything */
    String de(Collection<Attente> attentes, String site) {
        List<String> phrases = phrases(attentes.stream()
                .filter(attente -> site == null || attente.site() == null || site.equals(attente.site()))
                .toList());
        return phrases.isEmpty() ? "plus rien" : String.join("\u00a0; ", phrases);
    }

    List<String> phrases(Collection<Attente> attentes) {
        return attentes.stream()
                .filter(attente -> !RAPPELS.contains(attente.position().processus()))
                .sorted(Comparator.comparing(Attente::le, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::phrase)
                .distinct()
                .toList();
    }

    private String phrase(Attente attente) {
        String ou = List.of(
                        attente.module() == null ? "" : attente.module(),
                        attente.site() == null
                                ? ""
                                : cas.site(attente.site()).map(SiteDuCas::nom).orElse(attente.site()))
                .stream()
                .filter(morceau -> !morceau.isEmpty())
                .collect(Collectors.joining(", "));
        String quand = attente.le() == null
                ? ""
                : (attente.tache() ? " pour le " : " le ")
                        + DateFrancaise.de(attente.le().toLocalDate());
        return "«\u00a0" + attente.nom() + "\u00a0»" + (ou.isEmpty() ? "" : " (" + ou + ")") + quand;
    }
}
