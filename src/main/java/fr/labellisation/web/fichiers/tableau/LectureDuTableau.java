package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.copil.ActionsDesSites;
import fr.labellisation.lecture.copil.ResultatsDesSites;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.NonConformitesOuvertes;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.lignes.Responsables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the board of a département shows: as many statements for one site as for eight. */
@Component
class LectureDuTableau {
    private final Situations situations;
    private final Verdicts verdicts;
    private final TachesDesSites taches;
    private final NonConformitesOuvertes nonConformites;
    private final ActionsDesSites actions;
    private final ResultatsDesSites resultats;
    private final Evenements evenements;
    private final Annuaire annuaire;
    private final Referentiels referentiels;
    private final HeureLocale heure;

    LectureDuTableau(
            Situations situations,
            Verdicts verdicts,
            TachesDesSites taches,
            NonConformitesOuvertes nonConformites,
            ActionsDesSites actions,
            ResultatsDesSites resultats,
            Evenements evenements,
            Annuaire annuaire,
            Referentiels referentiels,
            HeureLocale heure) {
        this.situations = situations;
        this.verdicts = verdicts;
        this.taches = taches;
        this.nonConformites = nonConformites;
        this.actions = actions;
        this.resultats = resultats;
        this.evenements = evenements;
        this.annuaire = annuaire;
        this.referentiels = referentiels;
        this.heure = heure;
    }

    FaitsDuTableau de(CodeDepartement departement) {
        LocalDate aujourdhui = heure.aujourdhui(departement);
        List<SituationSite> connus = situations.duDepartement(departement);
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(connus);
        List<SituationSite> sites = connus.stream()
                .sorted(Comparator.comparing(site -> juges.get(site.code()).verdict()))
                .toList();
        List<TacheOuverte> ouvertes = taches.ouvertesDuDepartement(departement);
        List<NonConformite> constats =
                nonConformites.des(sites.stream().map(SituationSite::code).toList());
        return new FaitsDuTableau(
                departement,
                sites,
                sites.stream()
                        .map(site -> LigneSite.de(site, juges.get(site.code()), null, List.of(), referentiels))
                        .toList(),
                juges,
                ouvertes,
                constats,
                actions.du(departement, aujourdhui),
                resultats.des(sites),
                evenements.duDepartement(
                        departement,
                        aujourdhui,
                        aujourdhui.plusMonths(FaitsDuTableau.MOIS).minusDays(1)),
                responsables(departement, sites, ouvertes, constats),
                new EnClair(heure.maintenant(departement).getZone(), aujourdhui));
    }

    private Responsables responsables(
            CodeDepartement departement,
            List<SituationSite> sites,
            List<TacheOuverte> ouvertes,
            List<NonConformite> constats) {
        Noms noms = Noms.de(
                annuaire,
                Stream.concat(
                        ouvertes.stream().map(TacheOuverte::titulaire),
                        constats.stream().map(NonConformite::porteur)),
                sites);
        return Responsables.de(
                annuaire,
                noms,
                ouvertes,
                Stream.concat(
                        Stream.of(Role.SECRETAIRE_GENERAL, Role.REFERENT_QUALITE)
                                .map(role -> role.groupe(departement, null)),
                        constats.stream().map(NonConformite::actionDe).filter(Objects::nonNull)));
    }
}
