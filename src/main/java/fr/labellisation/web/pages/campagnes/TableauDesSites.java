package fr.labellisation.web.pages.campagnes;

import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.SiteJuge;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.Pages;
import fr.labellisation.web.pages.campagnes.FiltreCampagne.Tri;
import fr.labellisation.web.pages.campagnes.VueCampagne.Colonne;
import fr.labellisation.web.pages.campagnes.VueCampagne.Ligne;
import fr.labellisation.web.pages.campagnes.VueCampagne.Tableau;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sites of a campaign, one by one, in French. */
@Component
class TableauDesSites {
    private static final int PAR_PAGE = 50;

    private final CampagneEnClair enClair;
    private final Territoire territoire;

    TableauDesSites(CampagneEnClair enClair, Territoire territoire) {
        this.enClair = enClair;
        this.territoire = territoire;
    }

    Tableau de(BilanDeCampagne bilan, FiltreCampagne filtre) {
        filtre.verifier(bilan.campagne().objectif());
        LocalDate jour = filtre.jour(bilan.campagne().objectif(), bilan.jour());
        Mesure mesure = bilan.au(jour);
        List<SiteJuge> choisis = filtre.parmi(mesure);
        long id = bilan.campagne().id();
        Pages pages = Pages.de(
                filtre.page(),
                choisis.size(),
                PAR_PAGE,
                numero -> filtre.alaPage(numero).adresse(id));
        return new Tableau(
                DateFrancaise.de(jour),
                "%d\u00a0%s sur %d"
                        .formatted(
                                choisis.size(),
                                CampagneEnClair.sorte(
                                        bilan.campagne().objectif().type(), choisis.size()),
                                mesure.sites()),
                pages.partie(choisis).stream().map(this::ligne).toList(),
                pages,
                Arrays.stream(Tri.values()).map(tri -> colonne(filtre, tri, id)).toList(),
                bilan.campagne().objectif().etapes().stream()
                        .map(etape -> new Choix(
                                etape.le().toString(),
                                "%s, %d\u00a0%%".formatted(DateFrancaise.de(etape.le()), etape.part()),
                                etape.le().equals(jour)))
                        .toList(),
                positions(filtre, mesure),
                territoire.departements().stream()
                        .map(connu -> new Choix(
                                connu.code().valeur(),
                                connu.code() + " – " + connu.nom(),
                                connu.code().valeur().equals(filtre.departement())))
                        .toList());
    }

    Ligne ligne(SiteJuge juge) {
        Departement departement =
                territoire.departement(juge.site().code().departement()).orElseThrow();
        return new Ligne(
                juge.site().code().valeur(),
                juge.site().nom(),
                juge.site().connu(),
                departement.code().valeur(),
                departement.code() + " – " + departement.nom(),
                juge.position().libelle(),
                juge.atteint(),
                enClair.position(juge));
    }

    private static List<Choix> positions(FiltreCampagne filtre, Mesure mesure) {
        Map<PositionDuSite, Long> nombres = mesure.parPosition();
        String choisie = filtre.position().isEmpty() ? FiltreCampagne.MANQUANTS : filtre.position();
        return Stream.concat(
                        Stream.of(
                                choix(
                                        FiltreCampagne.MANQUANTS,
                                        "Ceux qui manquent",
                                        mesure.manquants().size(),
                                        choisie),
                                choix(FiltreCampagne.TOUS, "Tous", mesure.sites(), choisie)),
                        Arrays.stream(PositionDuSite.values())
                                .map(position -> choix(
                                        position.code(),
                                        position.libelle(),
                                        nombres.getOrDefault(position, 0L),
                                        choisie)))
                .toList();
    }

    private static Choix choix(String code, String libelle, long nombre, String choisi) {
        return new Choix(code, "%s (%d)".formatted(libelle, nombre), code.equals(choisi));
    }

    private static Colonne colonne(FiltreCampagne filtre, Tri tri, long campagne) {
        String sens = filtre.trie(tri) ? filtre.inverse() ? "descending" : "ascending" : "none";
        return new Colonne(tri.intitule(), sens, filtre.triePar(tri).adresse(campagne));
    }
}
