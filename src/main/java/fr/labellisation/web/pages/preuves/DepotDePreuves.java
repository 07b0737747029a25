package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.preuves.ContenuDePreuve;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.preuves.PreuveChangee;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.FichierRefuse;
import fr.labellisation.parcours.preuves.fichiers.PorteDesFichiers;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a person gives for a row, and says what became of it. */
@Component
class DepotDePreuves {
    private static final String CHANGEE =
            "Quelqu’un d’autre vient de changer cette preuve\u00a0: regardez ce qu’elle est maintenant, puis recommencez.";

    private final PorteDesFichiers porte;
    private final EcritureDesPreuves ecriture;
    private final Lecteurs lecteurs;
    private final HeureLocale heure;

    DepotDePreuves(PorteDesFichiers porte, EcritureDesPreuves ecriture, Lecteurs lecteurs, HeureLocale heure) {
        this.porte = porte;
        this.ecriture = ecriture;
        this.lecteurs = lecteurs;
        this.heure = heure;
    }

    /** One file; each is kept or refused by itself. */
    SuiteDUnDepot donner(Principal qui, LigneProuvee ligne, PreuveDite dite, MultipartFile fichier) {
        try {
            // What is said is looked at first: a file that nothing speaks of would stay behind.
            lire(qui, ligne, dite, "fichier");
            FichierGarde garde = garder(fichier);
            return donner(qui, ligne, lire(qui, ligne, dite, sansFin(garde.nom())), new ContenuDePreuve.Fichier(garde));
        } catch (FichierRefuse refus) {
            return new SuiteDUnDepot(false, refus.getMessage());
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        }
    }

    /** A document that is kept elsewhere. */
    SuiteDUnDepot donnerUneAdresse(Principal qui, LigneProuvee ligne, PreuveDite dite) {
        try {
            return donner(qui, ligne, lire(qui, ligne, dite, ""), new ContenuDePreuve.Lien(dite.adresseLue()));
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        }
    }

    private SuiteDUnDepot donner(
            Principal qui, LigneProuvee ligne, DescriptionDePreuve description, ContenuDePreuve contenu) {
        String quoi = "«\u00a0" + description.titre() + "\u00a0»";
        return switch (ecriture.donner(
                departement(ligne), ligne.objet(), description, contenu, lu(qui), acte(qui, ligne))) {
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
            LigneProuvee ligne,
            VersionDePreuve actuelle,
            int vue,
            PreuveDite dite,
            MultipartFile fichier) {
        try {
            DescriptionDePreuve description =
                    lire(qui, ligne, dite, actuelle.description().titre());
            boolean autre = fichier != null && !vide(fichier.getOriginalFilename());
            ContenuDePreuve contenu = autre
                    ? new ContenuDePreuve.Fichier(garder(fichier))
                    : actuelle.contenu() instanceof ContenuDePreuve.Lien
                            ? new ContenuDePreuve.Lien(dite.adresseLue())
                            : actuelle.contenu();
            ecriture.changer(actuelle.preuve(), vue, description, contenu, acte(qui, ligne));
            return new SuiteDUnDepot(true, "«\u00a0" + description.titre() + "\u00a0» est changée.");
        } catch (FichierRefuse refus) {
            return new SuiteDUnDepot(false, refus.getMessage());
        } catch (SaisieRefusee refus) {
            return new SuiteDUnDepot(false, String.join(" ", refus.raisons()));
        } catch (PreuveChangee autre) {
            return new SuiteDUnDepot(false, CHANGEE);
        }
    }

    SuiteDUnDepot detacher(Principal qui, LigneProuvee ligne, VersionDePreuve actuelle) {
        ecriture.detacher(actuelle.preuve(), ligne.objet(), acte(qui, ligne));
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

    private DescriptionDePreuve lire(Principal qui, LigneProuvee ligne, PreuveDite dite, String titre) {
        return dite.lire(titre, qui.getName(), heure.aujourdhui(departement(ligne)));
    }

    /** Of evidence at a site that he does not read he learns nothing. */
    private Predicate<ObjetProuve> lu(Principal qui) {
        return objet -> lecteurs.peutPourLeSite(
                qui,
                Geste.LIRE_LE_SITE,
                objet.parcours().substring(objet.parcours().indexOf('/') + 1));
    }

    private Acte acte(Principal qui, LigneProuvee ligne) {
        return new Acte(heure.maintenant(departement(ligne)).toOffsetDateTime(), qui.getName(), null);
    }

    private static CodeDepartement departement(LigneProuvee ligne) {
        return ligne.tache().demarche().departement();
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
