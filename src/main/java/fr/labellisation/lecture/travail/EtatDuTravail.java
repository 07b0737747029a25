package fr.labellisation.lecture.travail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the short form of a task says of the work that is done on its page: asked each time the form is opened. */
@Component
public class EtatDuTravail {
    private static final int MANQUES_DITS = 5;

    private final TravauxDesTaches travaux;
    private final PreuvesDuTravail preuves;

    EtatDuTravail(TravauxDesTaches travaux, PreuvesDuTravail preuves) {
        this.travaux = travaux;
        this.preuves = preuves;
    }

    /** Whether tasks of this BPMN element are done on their page. */
    public boolean concerne(String element) {
        return travaux.surUnePage(element);
    }

    /** By name, what the form shows: how far the work has come, what is missing, where its page is. */
    public Map<String, String> de(String tache) {
        return travaux.tache(tache).map(travaux::de).map(this::enClair).orElse(Map.of());
    }

    private Map<String, String> enClair(Travail travail) {
        Map<String, String> etat = new LinkedHashMap<>();
        etat.put("travailPage", "/travail/taches/" + travail.tache().id());
        etat.put("travailAvancee", travail.avancee());
        etat.put("travailManque", manques(travail.manques(), preuves.sansPreuve(travail)));
        return etat;
    }

    private static String manques(List<Travail.Manque> manques, long sansPreuve) {
        List<String> dits = new ArrayList<>(manques.stream()
                .limit(MANQUES_DITS)
                .map(manque -> "- " + manque.enEntier())
                .toList());
        int autres = manques.size() - dits.size();
        if (autres > 0) {
            dits.add(autres == 1 ? "- et encore un manque." : "- et %d autres manques.".formatted(autres));
        }
        if (sansPreuve > 0) {
            dits.add("- %s (la tâche peut être terminée quand même).".formatted(PreuvesDuTravail.enClair(sansPreuve)));
        }
        return String.join("\n", dits);
    }
}
