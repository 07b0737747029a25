package fr.labellisation.web.pages.engagements;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what a département completed into the words of its page. */
@Component
class PresentationDesEngagements {
    private final Territoire territoire;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    PresentationDesEngagements(Territoire territoire, Annuaire annuaire, HeureLocale heure) {
        this.territoire = territoire;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    String nom(CodeDepartement departement) {
        return territoire.nom(departement);
    }

    VueEngagements vue(CodeDepartement departement, Referentiel version, List<EngagementSaisi> saisis) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        return VueEngagements.de(
                departement.valeur(),
                nom(departement),
                VersionsCompletees.completer(version, saisis),
                saisis,
                Noms.de(annuaire, saisis.stream().map(saisi -> saisi.acte().auteur()), List.of()),
                new EnClair(maintenant.getZone(), maintenant.toLocalDate()));
    }

    /** That he does something now. */
    Acte acte(Principal qui, CodeDepartement departement) {
        return new Acte(heure.maintenant(departement).toOffsetDateTime(), qui.getName(), null);
    }
}
