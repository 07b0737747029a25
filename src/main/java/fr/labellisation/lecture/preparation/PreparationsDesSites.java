package fr.labellisation.lecture.preparation;

import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.TachesDesParcours.TacheTrouvee;
import fr.labellisation.lecture.situation.ParcoursSuivis;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.EngagementSuivi;
import fr.labellisation.parcours.preparation.manques.PreparationAuJour;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What will be missing at sites on the day of their audit: as many statements for all sites as for one. */
@Component
public class PreparationsDesSites {
    private final ParcoursSuivis suivis;
    private final Demarches demarches;
    private final JoursDAudit jours;
    private final FaitsDesSites faits;
    private final TachesDesParcours taches;
    private final LieuxDesManques lieux;

    PreparationsDesSites(
            ParcoursSuivis suivis,
            Demarches demarches,
            JoursDAudit jours,
            FaitsDesSites faits,
            TachesDesParcours taches,
            LieuxDesManques lieux) {
        this.suivis = suivis;
        this.demarches = demarches;
        this.jours = jours;
        this.faits = faits;
        this.taches = taches;
        this.lieux = lieux;
    }

    /** Empty for a site that is on no way and of whose label no audit is known to come. */
    public Optional<PreparationDuSite> duSite(SituationSite site) {
        return Optional.ofNullable(des(List.of(site)).get(site.code()));
    }

    /** The same of several sites; those of which nothing can be said are left out. */
    public Map<CodeSite, PreparationDuSite> des(Collection<SituationSite> sites) {
        return sites.isEmpty() ? Map.of() : desParcours(suivis.des(sites));
    }

    /** The same of ways whose démarche is known. */
    public Map<CodeSite, PreparationDuSite> desParcours(Collection<Parcours> tous) {
        if (tous.isEmpty()) {
            return Map.of();
        }
        Map<CodeDemarche, Demarche> connues =
                demarches.parmi(tous.stream().map(Parcours::demarche).distinct().toList()).stream()
                        .collect(Collectors.toMap(Demarche::code, Function.identity()));
        Map<Parcours, JourDAudit> audits = jours.de(new ParcoursLus(tous), connues);
        if (audits.isEmpty()) {
            return Map.of();
        }
        ParcoursLus lus = new ParcoursLus(audits.keySet());
        Map<Parcours, List<TacheTrouvee>> siennes = taches.de(lus);
        Map<Parcours, FaitsDePreparation> connus = faits.de(lus, connues, audits, siennes);
        Map<CodeSite, PreparationDuSite> preparations = new LinkedHashMap<>();
        audits.forEach((parcours, audit) -> preparations.put(
                parcours.site(),
                preparation(parcours, audit, connus.get(parcours), siennes.getOrDefault(parcours, List.of()))));
        return preparations;
    }

    private PreparationDuSite preparation(
            Parcours parcours, JourDAudit audit, FaitsDePreparation faits, List<TacheTrouvee> taches) {
        BilanDePreparation bilan = PreparationAuJour.de(faits, audit.le());
        Map<String, String> modules = faits.engagements().stream()
                .collect(
                        Collectors.toMap(EngagementSuivi::code, EngagementSuivi::module, (premier, second) -> premier));
        List<ManqueSitue> situes = bilan.manques().stream()
                .map(manque -> lieux.situer(manque, parcours, modules.get(manque.objet()), taches))
                .toList();
        return new PreparationDuSite(parcours, audit, bilan, situes);
    }
}
