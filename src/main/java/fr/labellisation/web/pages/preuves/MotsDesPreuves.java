package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.ContenuDePreuve.Lien;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.PassageDePreuve;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.preuves.PreuveVue.EtatPasse;
import java.util.List;

/**
 * How evidence is said.
 *
 * @param adresse of the page that it stands on
 * @param demande how a piece is called that is expected there
 */
record MotsDesPreuves(String adresse, String demande, Noms noms, EnClair clair) {

    /** @param versions all its states, the last first */
    PreuveVue preuve(VersionDePreuve preuve, List<VersionDePreuve> versions) {
        DescriptionDePreuve dite = preuve.description();
        return new PreuveVue(
                preuve.preuve(),
                preuve.version(),
                dite.titre(),
                dite.faiteLe().toString(),
                dite.valableJusquAu() == null ? "" : dite.valableJusquAu().toString(),
                date(dite),
                dite.perimee(clair.aujourdhui()),
                dite.responsable(),
                noms.personne(dite.responsable()),
                dite.attendue(),
                dite.attendue() ? demande : "en complément",
                preuve.fichier().map(CompositionPreuves::enClair).orElse(""),
                lecture(preuve),
                preuve.fichier().filter(fichier -> fichier.genre().image()).isPresent(),
                preuve.fichier().filter(fichier -> fichier.genre().enPlace()).isPresent(),
                "Version %d, le %s par %s"
                        .formatted(
                                preuve.version(),
                                clair.date(preuve.acte().le()),
                                noms.personne(preuve.acte().auteur())),
                versions.stream()
                        .filter(version -> version.version() < preuve.version())
                        .map(this::passee)
                        .toList());
    }

    /** A piece given for something else, as one chooses it. */
    Choix aChoisir(VersionDePreuve preuve) {
        return new Choix(
                preuve.preuve(),
                "«\u00a0%s\u00a0», %s, %s, confiée à %s"
                        .formatted(
                                preuve.description().titre(),
                                date(preuve.description()),
                                preuve.fichier()
                                        .map(CompositionPreuves::enClair)
                                        .orElse("document gardé ailleurs"),
                                noms.personne(preuve.description().responsable())),
                false);
    }

    String detachee(PassageDePreuve passage, List<VersionDePreuve> versions) {
        return "«\u00a0%s\u00a0», jointe le %s par %s, a été détachée le %s par %s"
                .formatted(
                        versions.get(0).description().titre(),
                        clair.date(passage.attachement().le()),
                        noms.personne(passage.attachement().auteur()),
                        clair.date(passage.detachement().le()),
                        noms.personne(passage.detachement().auteur()));
    }

    private EtatPasse passee(VersionDePreuve version) {
        return new EtatPasse(
                "Version %d, le %s par %s\u00a0: «\u00a0%s\u00a0», %s%s"
                        .formatted(
                                version.version(),
                                clair.date(version.acte().le()),
                                noms.personne(version.acte().auteur()),
                                version.description().titre(),
                                date(version.description()),
                                version.fichier()
                                        .map(fichier -> ", " + fichier.nom())
                                        .orElse("")),
                version.fichier().isPresent() ? lecture(version) : "");
    }

    private static String date(DescriptionDePreuve dite) {
        return "du " + DateFrancaise.de(dite.faiteLe())
                + (dite.valableJusquAu() == null
                        ? ""
                        : ", valable jusqu’au " + DateFrancaise.de(dite.valableJusquAu()));
    }

    private String lecture(VersionDePreuve version) {
        return version.contenu() instanceof Lien lien
                ? lien.adresse()
                : "%s/%s/versions/%d".formatted(adresse, version.preuve(), version.version());
    }
}
