package fr.labellisation.reprise;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.Ouvertures;
import fr.labellisation.reglages.MomentsARecaler;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Labels whose renewal was to open by a delay alone, too late for what it consists of: it opens on the day that leaves time
 * for all of it, at once if that day is past. By département, so that each is one change as that of a setting is.
 */
@Component
@Order(40)
class RepriseDesRenouvellements implements Reprise {
    private final Labels labels;
    private final List<MomentsARecaler> moments;
    private final Delais delais;

    RepriseDesRenouvellements(Labels labels, List<MomentsARecaler> moments, Delais delais) {
        this.labels = labels;
        this.moments = moments;
        this.delais = delais;
    }

    @Override
    public String nom() {
        return "ouverture-des-renouvellements";
    }

    @Override
    public List<String> objets() {
        return labels.enCours().stream()
                .map(label -> label.site().departement().valeur())
                .distinct()
                .toList();
    }

    @Override
    public void reprendre(String departement) {
        moments.stream()
                .filter(moment -> moment.moments().contains(Ouvertures.RENOUVELLEMENT))
                .forEach(moment ->
                        moment.appliquer(moment.apercu(Ouvertures.RENOUVELLEMENT, List.of(departement), delais)));
    }
}
