package fr.labellisation.parcours.changement;

import static java.util.stream.Collectors.joining;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.changement.ConsequencesAudit.RappelDeplace;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reminders of an audit before and after a change, by the plan that will write them. */
@Component
class RappelsDeplaces {
    private static final String AUCUN = "–";

    private final PlanDesRappels plan;
    private final HeureLocale heure;

    RappelsDeplaces(PlanDesRappels plan, HeureLocale heure) {
        this.plan = plan;
        this.heure = heure;
    }

    List<RappelDeplace> de(ChangementAudit changement) {
        Audit audit = changement.audit();
        ZonedDateTime maintenant = heure.maintenant(audit.site().departement());
        List<Annonce> nouvelles = changement.annulation() ? List.of() : annonces(audit, changement.nouvelleDate());
        Optional<Annonce> plusProcheManquee = nouvelles.stream()
                .filter(annonce -> !annonce.instant().isAfter(maintenant))
                .max(Comparator.comparing(Annonce::instant));
        return annonces(audit, audit.le()).stream()
                .map(ancienne -> new RappelDeplace(
                        quand(ancienne),
                        date(ancienne) + (ancienne.instant().isAfter(maintenant) ? "" : " (passé)"),
                        nouvelles.stream()
                                .filter(nouvelle ->
                                        nouvelle.palier() == ancienne.palier() && nouvelle.unite() == ancienne.unite())
                                .map(nouvelle -> enClair(nouvelle, maintenant, plusProcheManquee))
                                .findFirst()
                                .orElse(changement.annulation() ? "annulé" : AUCUN),
                        destinataires(ancienne)))
                .toList();
    }

    private List<Annonce> annonces(Audit audit, LocalDate jour) {
        NatureRappel nature =
                audit.nature() == NatureAudit.INTERNE ? NatureRappel.AUDIT_INTERNE : NatureRappel.AUDIT_EXTERNE;
        return plan.apercu(nature, audit.site(), audit.site().departement(), jour);
    }

    private static String enClair(Annonce nouvelle, ZonedDateTime maintenant, Optional<Annonce> plusProcheManquee) {
        if (nouvelle.instant().isAfter(maintenant)) {
            return date(nouvelle);
        }
        return plusProcheManquee.filter(nouvelle::equals).isPresent() ? "aussitôt" : "trop tard, ne partira pas";
    }

    private static String quand(Annonce annonce) {
        String unite = annonce.unite() == Unite.MOIS
                ? "mois"
                : (annonce.palier() == 1 ? "jour" : "jours") + (annonce.unite() == Unite.JOURS ? "" : " ouvrés");
        return "%d\u00a0%s avant".formatted(annonce.palier(), unite);
    }

    private static String date(Annonce annonce) {
        return DateFrancaise.de(annonce.instant().toLocalDate());
    }

    private static String destinataires(Annonce annonce) {
        return annonce.destinataires().stream()
                .map(groupe -> Role.duGroupe(groupe).map(Role::libelle).orElse(groupe))
                .distinct()
                .collect(joining(", "));
    }
}
