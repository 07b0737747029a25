package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.SuiviDesResultats;
import fr.labellisation.parcours.indicateurs.attente.Reclamations.Reclamation;
import fr.labellisation.referentiel.Cible.Periode;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks sites for the results of a period that is over, once their delay has passed: one task a site and period, whatever is missing.
 * It is asked for no longer once nothing is missing.
 */
@Component
public class VeilleDesResultats implements SuiviDesResultats {
    private static final Logger JOURNAL = LoggerFactory.getLogger(VeilleDesResultats.class);
    /** Moment of the table Delais: how long after the end of a period its results are asked for. */
    private static final String RESULTATS_ATTENDUS = "ResultatsAttendus";

    private final SitesQuiMesurent mesurent;
    private final Reclamations reclamations;
    private final PeriodesReclamees periodes;
    private final Sites sites;
    private final Echeancier echeancier;
    private final HeureLocale heure;
    private final TransactionTemplate transaction;

    VeilleDesResultats(
            SitesQuiMesurent mesurent,
            Reclamations reclamations,
            PeriodesReclamees periodes,
            Sites sites,
            Echeancier echeancier,
            HeureLocale heure,
            TransactionTemplate transaction) {
        this.mesurent = mesurent;
        this.reclamations = reclamations;
        this.periodes = periodes;
        this.sites = sites;
        this.echeancier = echeancier;
        this.heure = heure;
        this.transaction = transaction;
    }

    /** Looks at every site. One that fails is seen in the log, and looked at again the next time; the others are not kept from it. */
    public void faire() {
        List<SiteQuiMesure> engages = mesurent.tous();
        Map<CodeSite, SiteQuiMesure> parSite =
                engages.stream().collect(Collectors.toMap(SiteQuiMesure::site, Function.identity()));
        reclamations
                .ouvertes()
                .forEach(ouverte -> seul(
                        ouverte.parcours().site(),
                        () -> finirSiTout(
                                ouverte,
                                Optional.ofNullable(
                                        parSite.get(ouverte.parcours().site())))));
        engages.forEach(site -> aReclamer(site).forEach(periode -> seul(site.site(), () -> reclamer(site, periode))));
    }

    @Override
    public void revoir(CodeSite code) {
        List<Reclamation> ouvertes = reclamations.ouvertes(code);
        if (!ouvertes.isEmpty()) {
            Optional<SiteQuiMesure> site = mesurent.trouver(code);
            ouvertes.stream().filter(ouverte -> !finirSiTout(ouverte, site)).forEach(reclamations::actualiser);
        }
    }

    /** @param site empty if it has no results to give any more */
    private boolean finirSiTout(Reclamation ouverte, Optional<SiteQuiMesure> site) {
        boolean tout =
                site.map(celui -> celui.manquants(ouverte.periode()).isEmpty()).orElse(true);
        if (tout) {
            reclamations.finir(ouverte);
        }
        return tout;
    }

    private List<PeriodeDeMesure> aReclamer(SiteQuiMesure site) {
        LocalDate aujourdhui = heure.aujourdhui(site.parcours().departement());
        return Stream.of(Periode.values())
                .map(genre -> new PeriodeDeMesure(genre, aujourdhui).precedente())
                .filter(periode -> !site.manquants(periode).isEmpty())
                .filter(periode -> !aujourdhui.isBefore(dernierJour(site, periode)))
                .toList();
    }

    private LocalDate dernierJour(SiteQuiMesure site, PeriodeDeMesure periode) {
        return echeancier.decaler(
                RESULTATS_ATTENDUS,
                Map.of(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        site.parcours().departement().valeur(),
                        VariablesCommunes.DEMARCHE.nom(),
                        site.parcours().demarche().valeur(),
                        VariablesCommunes.REFERENTIEL.nom(),
                        site.referentiel()),
                periode.fin());
    }

    private void reclamer(SiteQuiMesure site, PeriodeDeMesure periode) {
        sites.verrouiller(site.site());
        if (periodes.noter(
                site.site(),
                periode,
                heure.maintenant(site.parcours().departement()).toOffsetDateTime())) {
            reclamations.ouvrir(site, periode);
        }
    }

    private void seul(CodeSite site, Runnable geste) {
        try {
            transaction.executeWithoutResult(etat -> geste.run());
        } catch (RuntimeException e) {
            JOURNAL.error("Results of {} are looked at again the next time", site, e);
        }
    }
}
