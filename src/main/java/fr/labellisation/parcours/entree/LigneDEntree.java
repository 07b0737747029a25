package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.audits.entree.NonConformiteReprise;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.entree.personnes.PersonneDEntree;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A row that was read and holds no fault: a label, a path on its way, or a label whose renewal is on its way.
 *
 * @param numero of the row in the sheet
 * @param niveau code of the level; empty where none is told apart
 * @param delivreLe day of the label; null for a path to a first one
 * @param attestation empty if none is known
 * @param etape null for a label that nothing renews yet
 * @param prochainAudit null if no day is fixed; the day on which it was held, once it was
 * @param personnes those who are named
 * @param renouvellement null but for a renewal on its way
 * @param nonConformites those that still have to be answered
 * @param dejaPresente it is followed already: nothing will be written
 * @param annonce what will be, as a person reads it
 */
public record LigneDEntree(
        int numero,
        CodeSite site,
        String nom,
        String referentiel,
        SortedSet<String> modules,
        String niveau,
        LocalDate delivreLe,
        String attestation,
        EtapeAtteinte etape,
        LocalDate prochainAudit,
        List<PersonneDEntree> personnes,
        Renouvellement renouvellement,
        List<NonConformiteReprise> nonConformites,
        boolean dejaPresente,
        List<String> annonce) {

    /** On which version a renewal goes, and for which modules. */
    public record Renouvellement(String referentiel, SortedSet<String> modules) {}

    /** Rows that were kept before these two columns came have none of them. */
    public LigneDEntree {
        nonConformites = nonConformites == null ? List.of() : List.copyOf(nonConformites);
    }

    public boolean labellisee() {
        return delivreLe != null;
    }

    /** Whether a path goes on from it, to a first label or to the next one. */
    public boolean enChemin() {
        return etape != null;
    }

    /** Where its path stands; only for one that is on its way. */
    SiteRepris siteRepris() {
        return new SiteRepris(site, etape, prochainAudit, nonConformites);
    }

    /** What is written together or not at all: a label alone, the sites of a démarche together. */
    String groupe() {
        return labellisee() ? "ligne-" + numero : site.departement() + "/" + referentiel;
    }

    LigneDEntree renouvelee(Renouvellement engage) {
        return avec(engage, dejaPresente, annonce);
    }

    LigneDEntree annoncee(boolean presente, List<String> phrases) {
        return avec(renouvellement, presente, phrases);
    }

    private LigneDEntree avec(Renouvellement engage, boolean presente, List<String> phrases) {
        return new LigneDEntree(
                numero,
                site,
                nom,
                referentiel,
                modules,
                niveau,
                delivreLe,
                attestation,
                etape,
                prochainAudit,
                personnes,
                engage,
                nonConformites,
                presente,
                phrases);
    }
}
