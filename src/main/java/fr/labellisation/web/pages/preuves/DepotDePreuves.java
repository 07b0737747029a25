package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.preuves.ContenuDePreuve;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.LieuxLus;
import fr.labellisation.parcours.preuves.PreuveChangee;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.FichierRefuse;
import fr.labellisation.parcours.preuves.fichiers.PorteDesFichiers;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a person gives for something, and says what became of it. */
@Component
class DepotDePreuves {
    private static final String CHANGEE =
            "Quelqu’un d’autre vient de changer cette preuve\u00a0: regardez ce qu’elle est maintenant, puis recommencez.";

    private final PorteDesFichiers porte;
    private final EcritureDesPreuves ecriture;
    private final Preuves preuves;
    private final Sites sites;
    private final Lecteurs lecteurs;
    private final HeureLocale heure;

    DepotDePreuves(
            PorteDesFichiers porte,
            EcritureDesPreuves ecriture,
            Preuves preuves,
            Sites sites,
            Lecteurs lecteurs,
            HeureLocale heure) {
        this.porte = porte;
        this.ecriture = ecriture;
        this.preuves = preuves;
        this.sites = sites;
        this.lecteurs = lecteurs;
        this.heure = heure;
    }

    /** One file; each is kept or refused by itself. */
    SuiteDUnDepot donner(Principal qui, LieuDePreuves lieu, PreuveDite dite, MultipartFile fichier) {
        try {
            // What is said is looked at first: a file that nothing speaks of would stay behind.
            lire(qui, lieu, dite, "fichier");
            FichierGarde garde = garder(fichier);
            return donner(qui, lieu, lire(qui, lieu, dite, sansFin(garde.nom())), new ContenuDePreuve.Fichier(garde));
        } catch (FichierRefuse refus) {
            return new SuiteDUnDepot(false, refus.getMessage());
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        }
    }

    /** A document that is kept elsewhere. */
    SuiteDUnDepot donnerUneAdresse(Principal qui, LieuDePreuves lieu, PreuveDite dite) {
        try {
            return donner(qui, lieu, lire(qui, lieu, dite, ""), new ContenuDePreuve.Lien(dite.adresseLue()));
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        }
    }

    private SuiteDUnDepot donner(
            Principal qui, LieuDePreuves lieu, DescriptionDePreuve description, ContenuDePreuve contenu) {
        String quoi = "«\u00a0" + description.titre() + "\u00a0»";
        return switch (ecriture.donner(
                lieu.departement(),
                lieu.objet(),
                description,
                contenu,
                lus(qui, lieu.departement())::comprend,
                acte(qui, lieu))) {
            case NOUVELLE -> new SuiteDUnDepot(true, quoi + " est jointe.");
            case DEJA_CONNUE ->
                new SuiteDUnDepot(
                        true,
                        quoi
                                + "\u00a0: ce fichier avait déjà été donné dans le département. La preuve qui existait est jointe ici"
                                + " aussi.");
            case DEJA_ICI -> new SuiteDUnDepot(true, quoi + "\u00a0: ce fichier est déjà joint ici. Rien n’a changé.");
        };
    }

    /** Says something else of a piece, or shows it by another file; without a new one the old one stays. */
    SuiteDUnDepot changer(
            Principal qui,
            LieuDePreuves lieu,
            VersionDePreuve actuelle,
            int vue,
            PreuveDite dite,
            MultipartFile fichier) {
        try {
            DescriptionDePreuve description =
                    lire(qui, lieu, dite, actuelle.description().titre());
            boolean autre = fichier != null && !vide(fichier.getOriginalFilename());
            ContenuDePreuve contenu = autre
                    ? new ContenuDePreuve.Fichier(garder(fichier))
                    : actuelle.contenu() instanceof ContenuDePreuve.Lien
                            ? new ContenuDePreuve.Lien(dite.adresseLue())
                            : actuelle.contenu();
            ecriture.changer(actuelle.preuve(), vue, description, contenu, acte(qui, lieu));
            return new SuiteDUnDepot(true, "«\u00a0" + description.titre() + "\u00a0» est changée.");
        } catch (FichierRefuse refus) {
            return new SuiteDUnDepot(false, refus.getMessage());
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        } catch (PreuveChangee autre) {
            return new SuiteDUnDepot(false, CHANGEE);
        }
    }

    /** A piece that was given for something else, and that this person may read there. */
    SuiteDUnDepot joindre(Principal qui, LieuDePreuves lieu, String preuve) {
        return preuves.ailleurs(lieu.objet(), lus(qui, lieu.departement()), "", preuve, 1).stream()
                .findFirst()
                .filter(une -> ecriture.joindre(preuve, lieu.objet(), acte(qui, lieu)))
                .map(une -> new SuiteDUnDepot(
                        true, "«\u00a0" + une.description().titre() + "\u00a0» est jointe ici aussi."))
                .orElseGet(
                        () -> new SuiteDUnDepot(
                                false,
                                "Cette preuve est déjà jointe ici, ou n’est plus à choisir\u00a0: regardez la liste, puis recommencez."));
    }

    SuiteDUnDepot detacher(Principal qui, LieuDePreuves lieu, VersionDePreuve actuelle) {
        ecriture.detacher(actuelle.preuve(), lieu.objet(), acte(qui, lieu));
        return new SuiteDUnDepot(
                true,
                "«\u00a0" + actuelle.description().titre() + "\u00a0» n’est plus jointe ici. L’historique le garde.");
    }

    private FichierGarde garder(MultipartFile fichier) throws FichierRefuse {
        try (InputStream octets = fichier.getInputStream()) {
            return porte.garder(fichier.getOriginalFilename(), octets);
        } catch (IOException e) {
            throw new IllegalStateException("What was sent is gone", e);
        }
    }

    private DescriptionDePreuve lire(Principal qui, LieuDePreuves lieu, PreuveDite dite, String titre) {
        return dite.lire(titre, qui.getName(), heure.aujourdhui(lieu.departement()));
    }

    /** What this person reads of the département; of evidence that stands nowhere there he learns nothing. */
    LieuxLus lus(Principal qui, CodeDepartement departement) {
        return new LieuxLus(
                departement,
                sites.duDepartement(departement).stream()
                        .map(site -> site.code().valeur())
                        .filter(site -> lecteurs.peutPourLeSite(qui, Geste.LIRE_LE_SITE, site))
                        .toList(),
                lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT)
                        && lecteurs.departements(qui).contains(departement.valeur()));
    }

    private Acte acte(Principal qui, LieuDePreuves lieu) {
        return new Acte(heure.maintenant(lieu.departement()).toOffsetDateTime(), qui.getName(), null);
    }

    private static String sansFin(String nom) {
        int point = nom.lastIndexOf('.');
        return point > 0 ? nom.substring(0, point) : nom;
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isEmpty();
    }

    /** Browsers send one nameless file where none was chosen. */
    static List<MultipartFile> choisis(List<MultipartFile> fichiers) {
        return fichiers == null
                ? List.of()
                : fichiers.stream()
                        .filter(fichier -> !vide(fichier.getOriginalFilename()))
                        .toList();
    }
}
