package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A row that was read and holds no fault: a label, or a path on its way.
 *
 * @param numero of the row in the sheet
 * @param niveau code of the level; empty where none is told apart
 * @param delivreLe day of the label; null for a path on its way
 * @param attestation empty if none is known
 * @param etape null for a label
 * @param prochainAudit null if no day is fixed
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
        boolean dejaPresente,
        List<String> annonce) {

    public boolean labellisee() {
        return delivreLe != null;
    }

    /** What is written together or not at all: a label alone, the sites of a démarche together. */
    String groupe() {
        return labellisee() ? "ligne-" + numero : site.departement() + "/" + referentiel;
    }
}
