package fr.labellisation.web.pages.passage;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.label.DemandeDePassage;
import fr.labellisation.parcours.label.PassagePossible;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.passage.VuePassage.ComparaisonVue;
import fr.labellisation.web.pages.passage.VuePassage.LabelVu;
import fr.labellisation.web.pages.passage.VuePassage.ModuleOffert;
import fr.labellisation.web.pages.passage.VuePassage.PassageVu;
import fr.labellisation.web.pages.passage.VuePassage.TableauVu;
import fr.labellisation.web.pages.passage.VuePassage.VersionOfferte;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Brings together what a renewal would change for a site and what earlier ones changed: as many queries whatever there is. */
@Component
class CompositionPassage {
    private final Situations situations;
    private final LectureDesPassages lecture;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final HeureLocale heure;

    CompositionPassage(
            Situations situations,
            LectureDesPassages lecture,
            Annuaire annuaire,
            Territoire territoire,
            HeureLocale heure) {
        this.situations = situations;
        this.lecture = lecture;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.heure = heure;
    }

    Optional<VuePassage> page(CodeSite site, DemandeDePassage demande) {
        return situations.duSite(site, site.departement()).map(connu -> page(connu, demande));
    }

    private VuePassage page(SituationSite site, DemandeDePassage demande) {
        EnClair enClair =
                new EnClair(heure.maintenant(site.departement()).getZone(), heure.aujourdhui(site.departement()));
        PassagesDuSite passages = lecture.de(site.code(), demande);
        Noms noms = Noms.de(
                annuaire,
                passages.decides().stream().map(decide -> decide.acte().auteur()),
                List.of());
        return new VuePassage(
                site.code().valeur(),
                site.nom(),
                site.departement().valeur(),
                territoire.nom(site.departement()),
                DateFrancaise.de(enClair.aujourdhui()),
                passages.possibles().stream().map(CompositionPassage::label).toList(),
                IntStream.range(0, passages.decides().size())
                        .mapToObj(rang -> passe(rang, passages.decides().get(rang), noms, enClair))
                        .toList(),
                passages.nonGardes());
    }

    private static LabelVu label(PassagePossible possible) {
        String code = possible.label().code();
        return new LabelVu(
                code,
                "%s, jusqu’au %s"
                        .formatted(
                                possible.tenu().version().nomEtAnnee(),
                                DateFrancaise.de(possible.label().expireLe())),
                possible.versions().stream()
                        .map(version -> offerte(version, possible))
                        .toList(),
                possible.vers().stream()
                        .map(vers -> new ComparaisonVue(
                                "De %s à %s"
                                        .formatted(
                                                possible.tenu().version().nomEtAnnee(),
                                                vers.version().nomEtAnnee()),
                                vers.perimetre().raisons(),
                                TableauVu.de(
                                        "vers-" + possible.label().referentiel() + "-"
                                                + vers.version().id(),
                                        vers.changement())))
                        .toList());
    }

    private static VersionOfferte offerte(Referentiel version, PassagePossible possible) {
        Optional<PassagePossible.Vers> vers = possible.vers().stream()
                .filter(choisie -> choisie.version().id().equals(version.id()))
                .findFirst();
        return new VersionOfferte(
                version.id(),
                version.nomEtAnnee(),
                vers.isPresent(),
                version.modules().stream()
                        .map(module -> new ModuleOffert(
                                DemandeDePassage.ecrire(version, module),
                                module.libelle(),
                                vers.map(choisie -> choisie.modules().contains(module.code()))
                                        .orElse(false)))
                        .toList());
    }

    private static PassageVu passe(int rang, PassageDecide passage, Noms noms, EnClair enClair) {
        return new PassageVu(
                "%s%s"
                        .formatted(
                                enClair.date(passage.acte().le()),
                                passage.suivante() == null ? "" : ", démarche " + passage.suivante()),
                noms.personne(passage.acte().auteur()),
                passage.acte().motif() == null ? "" : passage.acte().motif(),
                TableauVu.de("passage-" + rang, passage.changement()));
    }
}
