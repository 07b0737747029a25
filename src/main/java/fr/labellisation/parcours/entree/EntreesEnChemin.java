package fr.labellisation.parcours.entree;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.audits.entree.ReservationConnue;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.entree.EtapesAtteintes;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens the démarche of sites that are on their way. For this software it begins on the day on which it is brought in: when
 * it began is not known.
 */
@Component
class EntreesEnChemin {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final EtapesAtteintes etapes;
    private final ReservationConnue reservation;
    private final Ouverture ouverture;
    private final Referentiels referentiels;
    private final ParcoursEnChemin parcours;

    EntreesEnChemin(
            Demarches demarches,
            Perimetres perimetres,
            EtapesAtteintes etapes,
            ReservationConnue reservation,
            Ouverture ouverture,
            Referentiels referentiels,
            ParcoursEnChemin parcours) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.etapes = etapes;
        this.reservation = reservation;
        this.ouverture = ouverture;
        this.referentiels = referentiels;
        this.parcours = parcours;
    }

    /** The sites and the groups of a département are there from its first démarche on. */
    @Component
    static class Ouverture {
        private final Sites sites;
        private final Annuaire annuaire;

        Ouverture(Sites sites, Annuaire annuaire) {
            this.sites = sites;
            this.annuaire = annuaire;
        }

        void ouvrir(CodeDepartement departement) {
            annuaire.ouvrirDepartement(
                    departement,
                    sites.ouvrir(departement).stream().map(site -> site.code()).toList());
        }
    }

    /** Sites of the département that are on their way to this version already; two queries. */
    Set<CodeSite> dejaPresents(CodeDepartement departement, String referentiel) {
        List<CodeDemarche> siennes = demarches.enCours(departement).stream()
                .filter(demarche -> demarche.referentiel().equals(referentiel))
                .map(Demarche::code)
                .toList();
        return perimetres.enVigueur(siennes).values().stream()
                .flatMap(sites -> sites.keySet().stream())
                .collect(Collectors.toSet());
    }

    CodeDemarche entrer(List<LigneDEntree> lignes, Acte acte) {
        LigneDEntree premiere = lignes.get(0);
        CodeDepartement departement = premiere.site().departement();
        LocalDate aujourdhui = acte.le().toLocalDate();
        Refus.si(referentiels.pourCommencer(premiere.referentiel(), aujourdhui));
        ouverture.ouvrir(departement);
        CodeDemarche demarche = demarches.ouvrir(new NouvelleDemarche(
                departement, premiere.referentiel(), NatureDemarche.INITIAL, aujourdhui, null, ComiteUsagers.PAR_SITE));
        List<SiteEnChemin> sites = lignes.stream()
                .map(ligne -> site(new Parcours(demarche, ligne.site()), ligne, acte))
                .toList();
        parcours.entrer(departement, demarche, premiere.referentiel(), sites);
        return demarche;
    }

    private SiteEnChemin site(Parcours site, LigneDEntree ligne, Acte acte) {
        perimetres.arreter(site, ligne.modules(), acte);
        etapes.noter(site, ligne.etape(), acte);
        Long audit = ligne.prochainAudit() == null ? null : reservation.reserver(site, ligne.prochainAudit());
        return new SiteEnChemin(ligne.site(), ligne.etape(), audit);
    }
}
