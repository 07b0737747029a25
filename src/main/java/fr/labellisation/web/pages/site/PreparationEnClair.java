package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.lecture.preparation.JourDAudit;
import fr.labellisation.lecture.preparation.PreparationDuSite;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.lecture.preparation.PreparationsRelevees;
import fr.labellisation.lecture.preparation.PreparationsRelevees.Releve;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.NatureDuManque;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.indicateurs.CourbeDIndicateur;
import fr.labellisation.web.pages.site.VuePreparation.Groupe;
import fr.labellisation.web.pages.site.VuePreparation.LigneManque;
import fr.labellisation.web.pages.site.VuePreparation.LigneReleve;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what will be missing at a site on the day of its audit. */
@Component
class PreparationEnClair {
    /** A day and its year on two lines: a dozen of them stand side by side. */
    private static final DateTimeFormatter SOUS_LE_POINT = DateTimeFormatter.ofPattern("dd/MM yyyy");

    /** How many lines are drawn at most. */
    private static final int RELEVES = 12;

    private final Situations situations;
    private final PreparationsDesSites preparations;
    private final PreparationsRelevees relevees;
    private final Annuaire annuaire;

    PreparationEnClair(
            Situations situations,
            PreparationsDesSites preparations,
            PreparationsRelevees relevees,
            Annuaire annuaire) {
        this.situations = situations;
        this.preparations = preparations;
        this.relevees = relevees;
        this.annuaire = annuaire;
    }

    /** Empty for an unknown site, and for one of which no audit is to come. */
    Optional<VuePreparation> du(CodeSite code) {
        return situations
                .duSite(code, code.departement())
                .flatMap(site -> preparations.duSite(site).map(preparation -> vue(preparation, site)));
    }

    private VuePreparation vue(PreparationDuSite preparation, SituationSite site) {
        BilanDePreparation bilan = preparation.bilan();
        List<Releve> releves = relevees.dernieres(site.code(), RELEVES);
        Noms noms = Noms.de(annuaire, preparation.manques().stream().map(ManqueSitue::titulaire), List.of(site));
        Map<NatureDuManque, List<ManqueSitue>> parNature = preparation.manques().stream()
                .collect(Collectors.groupingBy(
                        situe -> situe.manque().nature(),
                        () -> new EnumMap<>(NatureDuManque.class),
                        Collectors.toList()));
        return new VuePreparation(
                preparation.audit().connu(),
                jour(preparation.audit()),
                "%d %s sur %d %s"
                        .formatted(
                                bilan.satisfaits(),
                                bilan.satisfaits() > 1 ? "points" : "point",
                                bilan.points(),
                                bilan.satisfaits() > 1 ? "seront satisfaits" : "sera satisfait"),
                switch (bilan.manques().size()) {
                    case 0 -> ". Rien ne manque.";
                    case 1 -> ", un manquera si rien n’est fait.";
                    default ->
                        ", %d manqueront si rien n’est fait."
                                .formatted(bilan.manques().size());
                },
                bilan.part(),
                parNature.entrySet().stream()
                        .map(groupe -> new Groupe(
                                groupe.getKey().libelle(),
                                groupe.getValue().stream()
                                        .map(situe -> ligne(situe, noms))
                                        .toList()))
                        .toList(),
                courbe(releves),
                releves.stream().map(PreparationEnClair::ligne).toList());
    }

    private static String jour(JourDAudit audit) {
        return audit.connu()
                ? "Audit externe le %s (jour %s)."
                        .formatted(DateFrancaise.de(audit.le()), audit.origine().libelle())
                : "Le jour de l’audit n’est pas connu\u00a0: voici ce qui manquerait aujourd’hui.";
    }

    /** A single day is no line. */
    private static String courbe(List<Releve> releves) {
        if (releves.size() < 2) {
            return "";
        }
        CourbeDIndicateur courbe = new CourbeDIndicateur("Part des points satisfaits au fil du temps", "%");
        releves.forEach(releve -> courbe.point(releve.le().format(SOUS_LE_POINT), BigDecimal.valueOf(releve.part())));
        return courbe.dessiner(0, null);
    }

    private static LigneReleve ligne(Releve releve) {
        return new LigneReleve(
                DateFrancaise.de(releve.le()),
                "%d sur %d".formatted(releve.satisfaits(), releve.points()),
                DateFrancaise.de(releve.jour()));
    }

    private static LigneManque ligne(ManqueSitue situe, Noms noms) {
        return new LigneManque(
                situe.manque().phrase(), situe.adresse(), noms.tient(situe.titulaire(), situe.groupes()));
    }
}
