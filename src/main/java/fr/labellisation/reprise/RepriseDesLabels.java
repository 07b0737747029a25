package fr.labellisation.reprise;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.RappelsDuLabel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Labels that a site held before the software announced what they owe. */
@Component
@Order(20)
class RepriseDesLabels implements Reprise {
    private final Labels labels;
    private final RappelsDuLabel rappels;

    RepriseDesLabels(Labels labels, RappelsDuLabel rappels) {
        this.labels = labels;
        this.rappels = rappels;
    }

    @Override
    public String nom() {
        return "rappels-des-labels";
    }

    @Override
    public List<String> objets() {
        return labels.enCours().stream().map(Label::code).toList();
    }

    @Override
    public void reprendre(String objet) {
        rappels.suivre(labels.exiger(objet));
    }
}
