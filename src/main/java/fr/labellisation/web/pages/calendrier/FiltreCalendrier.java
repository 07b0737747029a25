package fr.labellisation.web.pages.calendrier;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.time.YearMonth;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks of the calendar, as the address says it; what is missing is empty.
 *
 * @param mois « 2026-11 »; empty for the month that is under way
 * @param departement code; empty for the whole nation, or for one's own
 * @param nature code of a kind of event; empty for all
 */
public record FiltreCalendrier(String mois, String departement, String nature) {

    public FiltreCalendrier {
        mois = Texte.surUneLigne(mois);
        departement = Texte.surUneLigne(departement);
        nature = Texte.surUneLigne(nature);
    }

    /**
     * The same of what this person may read: of his own département unless he says another, of the whole nation if it is his.
     *
     * @throws ResponseStatusException 403 if no role of his allows it, 404 for a département that he does not see
     */
    public FiltreCalendrier lisiblePar(Principal qui, Lecteurs lecteurs) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CALENDRIER);
        boolean national = lecteurs.national(qui);
        FiltreCalendrier lisible = departement.isEmpty() && !national
                ? dans(lecteurs.departements(qui).stream().findFirst().orElse(""))
                : this;
        if (!national || !lisible.departement.isEmpty()) {
            lecteurs.exiger(qui, Geste.LIRE_LE_CALENDRIER, lisible.departement);
        }
        return lisible;
    }

    FiltreCalendrier dans(String autre) {
        return new FiltreCalendrier(mois, autre, nature);
    }

    /** Where another month of the same events is shown. */
    String adresse(YearMonth autre) {
        UriComponentsBuilder adresse =
                UriComponentsBuilder.fromPath("/suivi/calendrier").queryParam("mois", autre);
        if (!departement.isEmpty()) {
            adresse.queryParam("departement", departement);
        }
        if (!nature.isEmpty()) {
            adresse.queryParam("nature", nature);
        }
        return adresse.encode().toUriString();
    }
}
