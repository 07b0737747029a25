package fr.labellisation.web.fichiers;

import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.EtapeDeCampagne;
import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.SiteJuge;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.pages.campagnes.FiltreCampagne;
import fr.labellisation.web.pages.campagnes.LectureDesCampagnes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes tables of what the page of a campaign shows. Rights are asked before. */
@Component
class CampagnesAEmporter {
    private final LectureDesCampagnes lecture;
    private final CampagneEnClair enClair;
    private final Referentiels referentiels;

    CampagnesAEmporter(LectureDesCampagnes lecture, CampagneEnClair enClair, Referentiels referentiels) {
        this.lecture = lecture;
        this.enClair = enClair;
        this.referentiels = referentiels;
    }

    /** The sites that the filter lets through, then the steps. */
    Classeur une(String id, FiltreCampagne filtre) {
        BilanDeCampagne bilan = lecture.exiger(id);
        filtre.verifier(bilan.campagne().objectif());
        LocalDate jour = filtre.jour(bilan.campagne().objectif(), bilan.jour());
        return new Classeur(
                bilan.campagne().objectif().nom(),
                "%s, sur %s. Sites au %s"
                        .formatted(
                                enClair.demande(bilan.campagne().objectif()),
                                enClair.versions(bilan.campagne().objectif()),
                                DateFrancaise.de(jour)),
                bilan.jour(),
                "campagne-" + bilan.campagne().id(),
                List.of(sites(filtre.parmi(bilan.au(jour))), etapes(bilan)));
    }

    private Feuille sites(List<SiteJuge> juges) {
        return new Feuille(
                "Sites",
                List.of("Département", "Site", "Type", "Compte", "Où il en est", "Jour", "Précisément", "Version"),
                juges.stream().map(this::site).toList());
    }

    private List<Object> site(SiteJuge juge) {
        return Arrays.asList(
                juge.site().code().departement().valeur(),
                juge.site().nom(),
                juge.site().type().libelle(),
                juge.atteint() ? "oui" : "non",
                juge.position().libelle(),
                juge.jour(),
                enClair.position(juge),
                juge.referentiel() == null ? null : referentiels.nom(juge.referentiel()));
    }

    private static Feuille etapes(BilanDeCampagne bilan) {
        return new Feuille(
                "Étapes",
                List.of(
                        "Jour",
                        "Part demandée (%)",
                        "Mesure",
                        "Sites",
                        "Qui comptent",
                        "Labels en cours",
                        "Labels probables",
                        "Qui manquent",
                        "Dont sans prévision"),
                bilan.campagne().objectif().etapes().stream()
                        .map(etape -> etape(bilan, etape))
                        .toList());
    }

    private static List<Object> etape(BilanDeCampagne bilan, EtapeDeCampagne etape) {
        if (bilan.sansObjet(etape)) {
            return Arrays.asList(etape.le(), etape.part(), "close avant ce jour", null, null, null, null, null, null);
        }
        Mesure mesure = bilan.au(etape.le());
        return Arrays.asList(
                etape.le(),
                etape.part(),
                etape.le().isAfter(bilan.jour()) ? "prévue" : "atteinte",
                mesure.sites(),
                mesure.atteints(),
                mesure.nombre(PositionDuSite.LABELLISE),
                mesure.nombre(PositionDuSite.PROBABLE),
                mesure.manquants().size(),
                mesure.nombre(PositionDuSite.SANS_PREVISION));
    }
}
