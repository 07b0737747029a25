package fr.labellisation.nation;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.rejeu.Cas;
import fr.labellisation.rejeu.PersonneInventee;
import fr.labellisation.rejeu.SiteDuCas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tells the invented path of a département as a case that can be replayed. */
final class CasDeLaNation {
    private static final String REFERENTIEL = "qualipref-2.0";
    private static final int MOIS_JUSQU_A_LA_CIBLE = 13;

    private final JoursOuvres jours;

    CasDeLaNation(JoursOuvres jours) {
        this.jours = jours;
    }

    Cas de(DepartementInvente departement) {
        Recit recit = new Recit(jours, departement.code(), departement.debut());
        Random hasard = new Random(departement.graine() * 17);
        new RecitDesLabels(departement, recit, hasard).raconter();
        boolean demarche = departement.profil().aUneDemarche();
        if (demarche) {
            new RecitDeLaDemarche(departement, recit, hasard).raconter(referent(departement));
        }
        LocalDate debut = recit.ouvre(departement.debut());
        return new Cas(
                "nation-" + departement.code(),
                0,
                "nation-" + departement.code(),
                "",
                departement.code(),
                REFERENTIEL,
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
                        0, site.code(), site.site().nom(), site.site().type().code(), site.modules()))
                .toList();
    }

    private static Map<String, Object> referent(DepartementInvente departement) {
        PersonneInventee personne =
                new Personnes(departement.code(), departement.graine()).pour(Role.REFERENT_QUALITE, null, 0);
        return Map.of("nom", personne.nom(), "courriel", personne.courriel());
    }
}
