package fr.labellisation.simulation.nation.invention;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.Presentation;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Tells the invented path of a département as a case that can be replayed. */
public final class CasDeLaNation {
    private static final int MOIS_JUSQU_A_LA_CIBLE = 13;

    private final JoursOuvres jours;

    public CasDeLaNation(JoursOuvres jours) {
        this.jours = jours;
    }

    public Cas de(DepartementInvente departement) {
        Recit recit = new Recit(jours, departement.code(), departement.debut());
        Random hasard = new Random(departement.graine() * 17);
        new RecitDesLabels(departement, recit, hasard).raconter();
        boolean demarche = departement.profil().aUneDemarche();
        if (demarche) {
            new RecitDeLaDemarche(departement, recit, hasard).raconter();
        }
        LocalDate debut = recit.ouvre(departement.debut());
        return new Cas(
                "nation-" + departement.code(),
                0,
                Presentation.de("nation-" + departement.code()),
                departement.code(),
                departement.referentiel().id(),
                null,
                debut,
                demarche ? debut.plusMonths(MOIS_JUSQU_A_LA_CIBLE) : null,
                demarche,
                "commun",
                false,
                sites(departement),
                recit.dansLOrdre(),
                List.of());
    }

    private static List<SiteDuCas> sites(DepartementInvente departement) {
        return departement.sites().stream()
                .map(site -> new SiteDuCas(
                        0,
                        site.code(),
                        site.site().nom(),
                        site.site().type().code(),
                        departement.modulesEnDemarche(site),
                        List.of(),
                        true))
                .toList();
    }
}
