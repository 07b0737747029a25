package fr.labellisation.parcours.entree;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.entree.AvancementRepris;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.changement.Changements;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings sites in on their way to a first label. They join the démarche of their département on the same version whose sites
 * have set out; else one opens for them. For this software it begins on the day on which it is brought in: when it began is
 * not known.
 */
@Component
class EntreesEnChemin {
    private final Demarches demarches;
    private final DemarcheCommune commune;
    private final Perimetres perimetres;
    private final AvancementRepris avancement;
    private final Ouverture ouverture;
    private final Referentiels referentiels;
    private final ParcoursEnChemin parcours;

    EntreesEnChemin(
            Demarches demarches,
            DemarcheCommune commune,
            Perimetres perimetres,
            AvancementRepris avancement,
            Ouverture ouverture,
            Referentiels referentiels,
            ParcoursEnChemin parcours) {
        this.demarches = demarches;
        this.commune = commune;
        this.perimetres = perimetres;
        this.avancement = avancement;
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
                    sites.ouvrir(departement).stream().map(Site::code).toList());
        }
    }

    /** A département leads one démarche for all its sites: who comes later joins it. */
    @Component
    static class DemarcheCommune {
        private final ParcoursEnCours enCours;
        private final Changements changements;

        DemarcheCommune(ParcoursEnCours enCours, Changements changements) {
            this.enCours = enCours;
            this.changements = changements;
        }

        boolean ouverteAuxSites(Demarche demarche) {
            return demarche.nature() == NatureDemarche.INITIAL && enCours.engages(demarche.code());
        }

        void rejoindre(Parcours site, LigneDEntree ligne, Acte acte) {
            changements.modifierPerimetre(site, ligne.modules(), acte);
        }
    }

    /** Sites of the département that are on their way to this version already; two queries. */
    Set<CodeSite> dejaPresents(CodeDepartement departement, String referentiel) {
        return duReferentiel(departement, referentiel).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Map<Demarche, Set<CodeSite>> duReferentiel(CodeDepartement departement, String referentiel) {
        Map<CodeDemarche, Demarche> siennes = demarches.enCours(departement).stream()
                .filter(demarche -> demarche.referentiel().equals(referentiel))
                .collect(Collectors.toMap(Demarche::code, demarche -> demarche));
        return perimetres.enVigueur(siennes.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        retenus -> siennes.get(retenus.getKey()),
                        retenus -> retenus.getValue().keySet()));
    }

    CodeDemarche entrer(List<LigneDEntree> lignes, Acte acte) {
        LigneDEntree premiere = lignes.get(0);
        CodeDepartement departement = premiere.site().departement();
        Refus.si(referentiels.pourCommencer(premiere.referentiel(), acte.le().toLocalDate()));
        CodeDemarche demarche = duReferentiel(departement, premiere.referentiel()).keySet().stream()
                .filter(commune::ouverteAuxSites)
                .map(Demarche::code)
                .min(CodeDemarche::compareTo)
                .orElse(null);
        if (demarche == null) {
            return entrer(ouvrir(premiere, acte), lignes, acte, code -> {
                lignes.forEach(ligne -> perimetres.arreter(new Parcours(code, ligne.site()), ligne.modules(), acte));
                parcours.entrer(departement, code, premiere.referentiel());
            });
        }
        return entrer(
                demarche,
                lignes,
                acte,
                code -> lignes.forEach(ligne -> commune.rejoindre(new Parcours(code, ligne.site()), ligne, acte)));
    }

    private CodeDemarche ouvrir(LigneDEntree premiere, Acte acte) {
        CodeDepartement departement = premiere.site().departement();
        ouverture.ouvrir(departement);
        return demarches.ouvrirEnChemin(new NouvelleDemarche(
                departement,
                premiere.referentiel(),
                NatureDemarche.INITIAL,
                acte.le().toLocalDate(),
                null,
                ComiteUsagers.PAR_SITE));
    }

    private CodeDemarche entrer(
            CodeDemarche demarche, List<LigneDEntree> lignes, Acte acte, Consumer<CodeDemarche> engager) {
        engager.accept(demarche);
        List<SiteRepris> sites = lignes.stream().map(LigneDEntree::siteRepris).toList();
        Map<CodeSite, Long> audits = avancement.ecrire(demarche, NatureAudit.INITIAL, sites, acte);
        sites.forEach(site -> parcours.avancer(new Parcours(demarche, site.site()), site, audits.get(site.site())));
        return demarche;
    }
}
