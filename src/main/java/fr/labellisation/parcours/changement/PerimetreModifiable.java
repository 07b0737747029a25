package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** May the scope of a site still change? Source: DOMAINE.md §3, step 2. */
@Component
class PerimetreModifiable {
    private final Perimetres perimetres;
    private final Audits audits;
    private final SitesEnChemin enChemin;

    PerimetreModifiable(Perimetres perimetres, Audits audits, SitesEnChemin enChemin) {
        this.perimetres = perimetres;
        this.audits = audits;
        this.enChemin = enChemin;
    }

    /** Once it is decided, until the external audit, and for a site that follows no other démarche. */
    Avis avis(Demarche demarche, Site site) {
        return perimetreArrete(demarche)
                .et(auditPasse(demarche, site))
                .et(enChemin.du(demarche.departement()).pourEntrer(demarche.code(), List.of(site)));
    }

    /** The same for a site that is to leave. */
    Avis avisDeRetrait(Demarche demarche, Site site) {
        return perimetreArrete(demarche).et(retirable(demarche, site)).et(auditPasse(demarche, site));
    }

    private Avis retirable(Demarche demarche, Site site) {
        Set<CodeSite> retenus = perimetres.enVigueur(demarche.code()).keySet();
        return Avis.selon(
                Avis.refus(
                        !retenus.contains(site.code()),
                        "%s\u00a0: ce site n’est pas dans la démarche %s, il n’y a rien à retirer.",
                        site.nom(),
                        demarche.code()),
                Avis.refus(
                        retenus.equals(Set.of(site.code())),
                        "%s\u00a0: c’est le seul site de la démarche %s. Pour y renoncer, demandez l’abandon de la démarche.",
                        site.nom(),
                        demarche.code()));
    }

    /** Before, a change would outlive the decision of the steering committee. */
    private Avis perimetreArrete(Demarche demarche) {
        return Avis.selon(Avis.refus(
                perimetres.enVigueur(demarche.code()).isEmpty(),
                "Le périmètre de la démarche %s n’est pas encore arrêté\u00a0: le comité de pilotage le fixe d’abord.",
                demarche.code()));
    }

    private Avis auditPasse(Demarche demarche, Site site) {
        boolean passe = Stream.of(NatureAudit.INITIAL, NatureAudit.RENOUVELLEMENT)
                .flatMap(nature -> audits.dernier(demarche.code(), site.code(), nature).stream())
                .anyMatch(audit -> audit.etat() == Audit.Etat.PASSE || audit.etat() == Audit.Etat.CLOS);
        return Avis.selon(
                Avis.refus(passe, "%s : l’audit externe a eu lieu, le périmètre ne peut plus changer.", site.nom()));
    }
}
