package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.preuves.LieuxLus;
import fr.labellisation.parcours.preuves.PassageDePreuve;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.Antivirus;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the evidence of something into the words of its page; as many statements for one piece as for thousands. */
@Component
class CompositionPreuves {
    /** More are counted and not shown. */
    static final int MONTREES = 100;

    private static final int PROPOSEES = 20;

    private final Preuves preuves;
    private final Annuaire annuaire;
    private final Sites sites;
    private final HeureLocale heure;
    private final Antivirus antivirus;

    CompositionPreuves(Preuves preuves, Annuaire annuaire, Sites sites, HeureLocale heure, Antivirus antivirus) {
        this.preuves = preuves;
        this.annuaire = annuaire;
        this.sites = sites;
        this.heure = heure;
        this.antivirus = antivirus;
    }

    /**
     * @param lus what the reader may choose among
     * @param cherche what he looks for among the pieces that are given already; null where he does not
     */
    VuePreuves page(LieuDePreuves lieu, LieuxLus lus, String cherche) {
        List<VersionDePreuve> actuelles = preuves.de(lieu.objet(), MONTREES);
        List<PassageDePreuve> passages = preuves.passages(lieu.objet(), 2 * MONTREES);
        Map<String, List<VersionDePreuve>> versions = preuves
                .versions(Stream.concat(
                                actuelles.stream().map(VersionDePreuve::preuve),
                                passages.stream()
                                        .filter(passage -> passage.detachement() != null)
                                        .map(PassageDePreuve::preuve))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(VersionDePreuve::preuve));
        List<VersionDePreuve> ailleurs = lieu.remplit() && cherche != null
                ? preuves.ailleurs(lieu.objet(), lus, cherche, null, PROPOSEES)
                : List.of();
        MotsDesPreuves mots = new MotsDesPreuves(
                lieu.adresse(),
                lieu.demande(),
                noms(Stream.concat(versions.values().stream(), Stream.of(ailleurs)), passages),
                clair(lieu));
        return new VuePreuves(
                lieu.adresse(),
                lieu.titre(),
                lieu.aide(),
                lieu.demande(),
                lieu.revenir(),
                lieu.retour(),
                lieu.site() == null ? "" : lieu.site().valeur(),
                sites.lieu(lieu.site()),
                preuves.nombre(lieu.objet()),
                actuelles.stream()
                        .map(une -> mots.preuve(une, versions.get(une.preuve())))
                        .toList(),
                passages.stream()
                        .filter(passage -> passage.detachement() != null)
                        .map(passage -> mots.detachee(passage, versions.get(passage.preuve())))
                        .toList(),
                cherche,
                ailleurs.stream().map(mots::aChoisir).toList(),
                lieu.remplit() ? responsables(lieu) : List.of(),
                mots.clair().aujourdhui().toString(),
                antivirus.present(),
                lieu.remplit());
    }

    /** Those who fill in rows of the site. */
    private List<Choix> responsables(LieuDePreuves lieu) {
        List<String> groupes = Geste.REMPLIR_LES_GRILLES.roles().stream()
                .filter(role -> !role.parSite() || lieu.site() != null)
                .map(role -> role.groupe(lieu.departement(), role.parSite() ? lieu.site() : null))
                .toList();
        return annuaire.titulaires(groupes).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Personne::nom))
                .map(personne -> new Choix(personne.id(), personne.nom(), false))
                .toList();
    }

    private Noms noms(Stream<List<VersionDePreuve>> versions, List<PassageDePreuve> passages) {
        return Noms.de(
                annuaire,
                Stream.concat(
                        versions.flatMap(List::stream)
                                .flatMap(version -> Stream.of(
                                        version.acte().auteur(),
                                        version.description().responsable())),
                        passages.stream()
                                .filter(passage -> passage.detachement() != null)
                                .flatMap(passage -> Stream.of(
                                        passage.attachement().auteur(),
                                        passage.detachement().auteur()))),
                List.of());
    }

    private EnClair clair(LieuDePreuves lieu) {
        ZonedDateTime maintenant = heure.maintenant(lieu.departement());
        return new EnClair(maintenant.getZone(), maintenant.toLocalDate());
    }

    /** « charte.pdf, 1,2 Mo ». */
    static String enClair(FichierGarde fichier) {
        long ko = Math.max(1, Math.round(fichier.taille() / 1024.0));
        String taille = ko < 1024
                ? ko + "\u00a0Ko"
                : "%.1f\u00a0Mo".formatted(ko / 1024.0).replace('.', ',');
        return fichier.nom() + ", " + taille;
    }
}
