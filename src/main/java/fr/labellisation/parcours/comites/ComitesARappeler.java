package fr.labellisation.parcours.comites;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.socle.territoire.Sites;
import org.springframework.stereotype.Component;

/** A convened users' committee announces itself. */
@Component
public class ComitesARappeler {
    private static final String INTITULE = "Comité local des usagers";

    private final DatesSuivies suivies;
    private final Sites sites;

    ComitesARappeler(DatesSuivies suivies, Sites sites) {
        this.suivies = suivies;
        this.sites = sites;
    }

    /** Nothing more is announced of it. */
    void arreter(Comite comite) {
        suivies.arreter(NatureRappel.COMITE, comite.demarche().departement(), ReunionsDuComite.objet(comite));
    }

    /** @param comite one that has its day */
    public void suivre(Comite comite) {
        var site = comite.portee().site();
        suivies.suivre(new DateARappeler(
                NatureRappel.COMITE,
                ReunionsDuComite.objet(comite),
                comite.demarche().departement(),
                comite.demarche(),
                site.orElse(null),
                comite.convoqueLe().toLocalDate(),
                site.map(code -> INTITULE + " – " + sites.nom(code)).orElse(INTITULE),
                null,
                false));
    }
}
