package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.copil.CompteDActions;
import fr.labellisation.lecture.copil.ResultatDIndicateur;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.fichiers.tableau.Verso.Date;
import fr.labellisation.web.fichiers.tableau.Verso.LigneDeConstat;
import fr.labellisation.web.fichiers.tableau.Verso.LigneDuSuivi;
import fr.labellisation.web.fichiers.tableau.Verso.Mois;
import fr.labellisation.web.fichiers.tableau.Verso.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in the words of the second page of a board what the work has come to and what is next. */
final class CompositionDuVerso {
    private static final String SANS_THEME = "Thème non précisé";

    private final FaitsDuTableau faits;
    private final Densite densite;
    private final LocalDate aujourdhui;

    private CompositionDuVerso(FaitsDuTableau faits, Densite densite) {
        this.faits = faits;
        this.densite = densite;
        aujourdhui = faits.clair().aujourdhui();
    }

    static Verso de(FaitsDuTableau faits, Densite densite) {
        return new CompositionDuVerso(faits, densite).verso();
    }

    private Verso verso() {
        return new Verso(
                densite.classe(),
                themes(),
                faits.nonConformites().size(),
                faits.resultats().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(resultat -> resultat.valeur() != null),
                suivi(),
                LignesMontrees.de(
                        faits.sites().stream()
                                .flatMap(site -> manques(site).map(resultat -> manque(site, resultat)))
                                .toList(),
                        densite.manques()),
                IntStream.range(0, FaitsDuTableau.MOIS)
                        .mapToObj(rang -> mois(
                                aujourdhui.plusMonths(rang),
                                aujourdhui.plusMonths(rang + 1).minusDays(1)))
                        .toList());
    }

    private LignesMontrees<Theme> themes() {
        List<NonConformite> montrees = faits.nonConformites().stream()
                .sorted(Comparator.comparing(NonConformite::majeure)
                        .reversed()
                        .thenComparing(CompositionDuVerso::aLeverLe, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(densite.nonConformites())
                .toList();
        Map<String, List<LigneDeConstat>> parTheme = montrees.stream()
                .collect(Collectors.groupingBy(
                        nc -> nc.theme().isEmpty() ? SANS_THEME : densite.nom(nc.theme()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::constat, Collectors.toList())));
        return new LignesMontrees<>(
                parTheme.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                faits.nonConformites().size() - montrees.size());
    }

    /** The day announced for its lifting; without one, that of the action which answers it. */
    private static LocalDate aLeverLe(NonConformite nc) {
        return nc.leverLe() == null ? nc.actionLe() : nc.leverLe();
    }

    private LigneDeConstat constat(NonConformite nc) {
        LocalDate jour = aLeverLe(nc);
        String groupe = Objects.requireNonNullElseGet(
                nc.actionDe(), () -> Role.REFERENT_QUALITE.groupe(nc.site().departement(), nc.site()));
        return new LigneDeConstat(
                nc.majeure(),
                lieu(nc.site()),
                densite.abreger((nc.engagement().isEmpty() ? "" : nc.engagement() + "\u00a0: ") + nc.texte()),
                jour == null ? "à fixer" : DateFrancaise.de(jour),
                nc.porteur() == null
                        ? faits.responsables().qui(groupe)
                        : faits.responsables().noms().personne(nc.porteur()),
                jour != null && jour.isBefore(aujourdhui));
    }

    private String lieu(CodeSite site) {
        return faits.sites().stream()
                .filter(connu -> connu.code().equals(site))
                .findFirst()
                .map(connu -> densite.nom(connu.nom()))
                .orElse(site.valeur());
    }

    private List<LigneDuSuivi> suivi() {
        List<LigneDuSuivi> lignes = new ArrayList<>();
        faits.sites()
                .forEach(site -> lignes.add(ligne(
                        densite.nom(site.nom()),
                        faits.actions().getOrDefault(site.code(), CompteDActions.AUCUNE),
                        resultats(site))));
        Optional.ofNullable(faits.actions().get(null))
                .ifPresent(communes -> lignes.add(ligne("Communes à tous les sites", communes, List.of())));
        return lignes;
    }

    private List<ResultatDIndicateur> resultats(SituationSite site) {
        return faits.resultats().getOrDefault(site.code(), List.of());
    }

    private static LigneDuSuivi ligne(String lieu, CompteDActions compte, List<ResultatDIndicateur> resultats) {
        return new LigneDuSuivi(
                lieu,
                compte,
                resultats.stream()
                        .filter(resultat -> resultat.atteint().orElse(false))
                        .count(),
                resultats.stream()
                        .filter(resultat -> !resultat.atteint().orElse(true))
                        .count(),
                resultats.stream().filter(resultat -> resultat.valeur() == null).count());
    }

    private Stream<ResultatDIndicateur> manques(SituationSite site) {
        return resultats(site).stream().filter(resultat -> !resultat.atteint().orElse(true));
    }

    private String manque(SituationSite site, ResultatDIndicateur resultat) {
        String unite = resultat.suivi().unite();
        return "%s\u00a0: %s%s, %s (%s), %s"
                .formatted(
                        densite.abreger(resultat.suivi().titre()),
                        NombreFrancais.de(resultat.valeur()),
                        unite.isEmpty() ? "" : "\u00a0" + unite,
                        resultat.periode().libelle(),
                        resultat.suivi().cibleEnClair(),
                        densite.nom(site.nom()));
    }

    private Mois mois(LocalDate du, LocalDate au) {
        List<Date> dates = Stream.concat(
                        faits.dates().stream().map(evenement -> Map.entry(evenement.le(), date(evenement))),
                        labelsProbables())
                .filter(date -> !date.getKey().isBefore(du) && !date.getKey().isAfter(au))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return new Mois(
                "Du %s au %s".formatted(DateFrancaise.de(du), DateFrancaise.de(au)),
                LignesMontrees.de(dates, densite.dates()));
    }

    private Date date(EvenementDate evenement) {
        return new Date(
                jourEtMois(evenement.le()),
                evenement.nature().libelle(),
                evenement.siteNom() == null ? "Tous les sites" : densite.nom(evenement.siteNom()));
    }

    private Stream<Map.Entry<LocalDate, Date>> labelsProbables() {
        return faits.sites().stream()
                .filter(site -> faits.juges().get(site.code()).probable() != null)
                .map(site -> {
                    LocalDate jour = faits.juges().get(site.code()).probable();
                    return Map.entry(jour, new Date(jourEtMois(jour), "Label probable", densite.nom(site.nom())));
                });
    }

    /** « 27 juin »: the head of its month says the year. */
    private static String jourEtMois(LocalDate jour) {
        String date = DateFrancaise.de(jour);
        return date.substring(0, date.lastIndexOf(' '));
    }
}
