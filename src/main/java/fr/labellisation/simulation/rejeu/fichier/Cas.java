package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case: a département, its sites, what happened and what must come out of it.
 *
 * @param fichier name of the file, for messages
 * @param ligneDebut line of its start, for messages
 * @param demarche whether it begins with a démarche; otherwise the sites keep imported labels, and a fact may begin one later
 * @param second version of a second label that the démarche leads to; null for one
 * @param cible target date of the label, or null
 * @param comiteUsagers commun or par-site
 * @param faits in the order of their instants
 */
public record Cas(
        String fichier,
        int ligneDebut,
        Presentation presentation,
        String departement,
        String referentiel,
        String second,
        LocalDate debut,
        LocalDate cible,
        boolean demarche,
        String comiteUsagers,
        boolean renouvellement,
        List<SiteDuCas> sites,
        List<FaitDuCas> faits,
        List<Attendu> attendus) {

    static final String COMITE_COMMUN = "commun";

    public String nom() {
        return presentation.nom();
    }

    public String titre() {
        return presentation.titre();
    }

    /** Those that the démarche begins with. */
    public List<SiteDuCas> sitesDuPerimetre() {
        return sites.stream().filter(SiteDuCas::auPerimetre).toList();
    }

    public Optional<SiteDuCas> site(String code) {
        return sites.stream().filter(site -> site.code().equals(code)).findFirst();
    }

    public List<String> codesDesSites() {
        return sites.stream().map(SiteDuCas::code).toList();
    }

    public boolean comiteCommun() {
        return comiteUsagers.equals(COMITE_COMMUN);
    }

    /** The last day on which the file says something. */
    public LocalDate dernierJour() {
        LocalDate dernier = debut;
        for (FaitDuCas fait : faits) {
            dernier = plusTard(dernier, fait.jour());
        }
        for (Attendu attendu : attendus) {
            dernier = plusTard(dernier, attendu.le());
        }
        return dernier;
    }

    private static LocalDate plusTard(LocalDate une, LocalDate autre) {
        return autre.isAfter(une) ? autre : une;
    }
}
