package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.preuves.PassageDePreuve;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.Antivirus;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the evidence of a row into the words of its page; as many statements for one piece as for thousands. */
@Component
class CompositionPreuves {
    /** More are counted and not shown. */
    static final int MONTREES = 100;

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

    VuePreuves page(LigneProuvee ligne) {
        TacheDeTravail tache = ligne.tache();
        List<VersionDePreuve> actuelles = preuves.de(ligne.objet(), MONTREES);
        List<PassageDePreuve> passages = preuves.passages(ligne.objet(), 2 * MONTREES);
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
        MotsDesPreuves mots = new MotsDesPreuves(
                "/travail/taches/%s/lignes/%s/preuves"
                        .formatted(tache.id(), ligne.ligne().cle()),
                noms(versions.values(), passages),
                clair(tache));
        return new VuePreuves(
                tache.id(),
                tache.nom(),
                ligne.ligne().cle(),
                ligne.ligne().titre(),
                ligne.ligne().aide(),
                tache.site().valeur(),
                sites.nom(tache.site()),
                preuves.nombre(ligne.objet()),
                actuelles.stream()
                        .map(une -> mots.preuve(une, versions.get(une.preuve())))
                        .toList(),
                passages.stream()
                        .filter(passage -> passage.detachement() != null)
                        .map(passage -> mots.detachee(passage, versions.get(passage.preuve())))
                        .toList(),
                ligne.remplit() ? responsables(tache) : List.of(),
                mots.clair().aujourdhui().toString(),
                antivirus.present(),
                ligne.remplit());
    }

    /** Those who fill in rows of the site. */
    private List<Choix> responsables(TacheDeTravail tache) {
        List<String> groupes = Geste.REMPLIR_LES_GRILLES.roles().stream()
                .map(role -> role.groupe(tache.demarche().departement(), role.parSite() ? tache.site() : null))
                .toList();
        return annuaire.titulaires(groupes).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Personne::nom))
                .map(personne -> new Choix(personne.id(), personne.nom(), false))
                .toList();
    }

    private Noms noms(Collection<List<VersionDePreuve>> versions, List<PassageDePreuve> passages) {
        return Noms.de(
                annuaire,
                Stream.concat(
                        versions.stream()
                                .flatMap(List::stream)
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

    private EnClair clair(TacheDeTravail tache) {
        ZonedDateTime maintenant = heure.maintenant(tache.demarche().departement());
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
