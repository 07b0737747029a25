package fr.labellisation.reprise;

import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.ComitesARappeler;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Committees that were convened before the software announced them. Their members were invited then, and are not again. */
@Component
@Order(30)
class RepriseDesComites implements Reprise {
    private final Comites comites;
    private final ComitesARappeler rappels;
    private final Clock horloge;

    RepriseDesComites(Comites comites, ComitesARappeler rappels, Clock horloge) {
        this.comites = comites;
        this.rappels = rappels;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "rappels-des-comites";
    }

    @Override
    public List<String> objets() {
        return comites.convoquesApres(horloge.instant()).stream()
                .map(comite -> String.valueOf(comite.id()))
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        rappels.suivre(comites.exiger(Long.parseLong(objet)));
    }
}
