package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.acces.telephones.Telephones;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.preparation.PreparationDuSite;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.situation.NonConformitesOuvertes;
import fr.labellisation.lecture.situation.RencontresDeLAnnee;
import fr.labellisation.lecture.situation.RencontresDeLAnnee.Rencontres;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.Responsables;
import fr.labellisation.web.pages.departement.CarteDeSite.Correspondant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a département is steered by beside its tasks: readiness, meetings of the year, non-conformities, the others. */
@Component
class Pilotage {
    private static final Rencontres AUCUNE = new Rencontres(null, null);

    private final PreparationsDesSites preparations;
    private final RencontresDeLAnnee rencontres;
    private final NonConformitesOuvertes nonConformites;
    private final Situations situations;
    private final Territoire territoire;
    private final HeureLocale heure;
    private final Telephones telephones;

    Pilotage(
            PreparationsDesSites preparations,
            RencontresDeLAnnee rencontres,
            NonConformitesOuvertes nonConformites,
            Situations situations,
            Territoire territoire,
            HeureLocale heure,
            Telephones telephones) {
        this.preparations = preparations;
        this.rencontres = rencontres;
        this.nonConformites = nonConformites;
        this.situations = situations;
        this.territoire = territoire;
        this.heure = heure;
        this.telephones = telephones;
    }

    /**
     * @param sites those that are shown
     * @param lignes of these and of others, in the order in which they are shown
     */
    List<CarteDeSite> cartes(
            CodeDepartement departement,
            List<SituationSite> sites,
            List<LigneSite> lignes,
            Responsables responsables,
            EnClair clair) {
        Map<CodeSite, PreparationDuSite> prets = preparations.des(sites);
        ZonedDateTime janvier = heure.maintenant(departement).withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
        Map<CodeSite, Rencontres> tenues = rencontres.du(
                departement, janvier.toOffsetDateTime(), janvier.plusYears(1).toOffsetDateTime());
        Map<String, SituationSite> parCode =
                sites.stream().collect(Collectors.toMap(site -> site.code().valeur(), Function.identity()));
        Map<CodeSite, Correspondant> correspondants = correspondants(sites, responsables);
        return lignes.stream()
                .filter(ligne -> parCode.containsKey(ligne.code()))
                .map(ligne -> {
                    SituationSite site = parCode.get(ligne.code());
                    return CarteDeSite.de(
                            ligne,
                            site,
                            prets.get(site.code()),
                            tenues.getOrDefault(site.code(), AUCUNE),
                            correspondants.get(site.code()),
                            clair);
                })
                .toList();
    }

    private Map<CodeSite, Correspondant> correspondants(List<SituationSite> sites, Responsables responsables) {
        Map<CodeSite, Personne> personnes = new HashMap<>();
        sites.forEach(site -> responsables
                .seul(Role.CORRESPONDANT_QUALITE.groupe(site.departement(), site.code()))
                .ifPresent(personne -> personnes.put(site.code(), personne)));
        Map<String, NumeroDeTelephone> numeros = telephones.de(
                personnes.values().stream().map(Personne::id).distinct().toList());
        return sites.stream().collect(Collectors.toMap(SituationSite::code, site -> {
            Personne personne = personnes.get(site.code());
            return new Correspondant(personne, personne == null ? null : numeros.get(personne.id()));
        }));
    }

    List<LigneNonConformite> nonConformites(List<SituationSite> sites, EnClair clair) {
        return LigneNonConformite.de(
                nonConformites.des(sites.stream().map(SituationSite::code).toList()), sites, clair);
    }

    Semblables semblables(CodeDepartement departement) {
        return Semblables.de(Nation.de(territoire.departements(), situations.decomptes()), departement);
    }
}
