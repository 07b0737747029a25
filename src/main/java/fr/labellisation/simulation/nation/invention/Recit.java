package fr.labellisation.simulation.nation.invention;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers the facts of a département; each falls on a working day, and none before its first day. */
final class Recit {
    private final JoursOuvres jours;
    private final String departement;
    private final LocalDate debut;
    private final List<FaitDuCas> faits = new ArrayList<>();

    Recit(JoursOuvres jours, String departement, LocalDate debut) {
        this.jours = jours;
        this.departement = departement;
        this.debut = debut;
    }

    LocalDate ouvre(LocalDate jour) {
        return jours.prochainOuvre(new CodeDepartement(departement), jour.isBefore(debut) ? debut : jour);
    }

    void evenement(LocalDate le, EvenementDuCas evenement, List<String> sites, Map<String, Object> donnees) {
        faits.add(new FaitDuCas(0, ouvre(le), null, null, evenement, null, sites, donnees, true));
    }

    void evenementA(LocalTime heure, LocalDate le, EvenementDuCas evenement) {
        faits.add(new FaitDuCas(0, ouvre(le), heure, null, evenement, null, List.of(), Map.of(), true));
    }

    void tache(LocalDate le, String tache, List<String> sites, Map<String, Object> donnees) {
        faits.add(new FaitDuCas(0, ouvre(le), null, tache, null, null, sites, donnees, true));
    }

    void tacheDuModule(LocalDate le, String tache, String site, String module, Map<String, Object> donnees) {
        faits.add(new FaitDuCas(0, ouvre(le), null, tache, null, module, List.of(site), donnees, true));
    }

    List<FaitDuCas> dansLOrdre() {
        return faits.stream().sorted(Comparator.comparing(FaitDuCas::instant)).toList();
    }
}
