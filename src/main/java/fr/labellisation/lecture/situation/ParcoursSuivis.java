package fr.labellisation.lecture.situation;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ways that sites are measured by: the one that each is on, else the one that led to its label in force. */
@Component
public class ParcoursSuivis {
    private final Labels labels;

    ParcoursSuivis(Labels labels) {
        this.labels = labels;
    }

    /** By one statement; sites without a démarche or a label are left out. */
    public List<Parcours> des(Collection<SituationSite> sites) {
        if (sites.isEmpty()) {
            return List.of();
        }
        Map<String, CodeDemarche> desLabels = labels
                .enCours(sites.stream().map(SituationSite::code).toList())
                .stream()
                .collect(Collectors.toMap(Label::code, Label::demarche));
        return sites.stream()
                .flatMap(site -> Optional.ofNullable(
                        site.demarche() != null
                                ? site.demarche().code()
                                : site.label() == null
                                        ? null
                                        : desLabels.get(site.label().code()))
                        .map(demarche -> new Parcours(demarche, site.code()))
                        .stream())
                .toList();
    }
}
