package fr.labellisation.web.pages.site;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.lecture.messages.RappelsDuSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.LigneRappel;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reminders about a site, sent and to come. */
@Component
class RappelsEnClair {
    /** How many of each are shown: the page of messages has the others. */
    private static final int NOMBRE = 10;

    private final RappelsDuSite rappels;

    RappelsEnClair(RappelsDuSite rappels) {
        this.rappels = rappels;
    }

    List<LigneRappel> dits(CodeDepartement departement, CodeSite site, EnClair clair) {
        return rappels.dits(departement, site, NOMBRE).stream()
                .map(dit -> new LigneRappel(
                        dit.courriel(),
                        clair.date(dit.le()),
                        dit.intitule(),
                        DateFrancaise.de(dit.jour()),
                        dit.nom(),
                        dit.etat() == EtatCourriel.ENVOYE ? "" : dit.etat().libelle()))
                .toList();
    }

    List<LigneRappel> aVenir(CodeDepartement departement, CodeSite site, EnClair clair) {
        return rappels.aVenir(departement, site, NOMBRE).stream()
                .map(rappel -> new LigneRappel(
                        null,
                        clair.depart(rappel.le()),
                        rappel.intitule(),
                        DateFrancaise.de(rappel.jour()),
                        rappel.destinataire(),
                        ""))
                .toList();
    }
}
