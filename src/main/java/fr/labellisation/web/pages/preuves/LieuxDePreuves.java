package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.travail.PreuvesDuTravail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.travail.DroitsDeTravail;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where evidence is, by its address, and who may reach it: whoever may read the thing that it shows, or fill it in. */
@Component
class LieuxDePreuves {
    /** The rows of a work page. */
    static final String LIGNE = "/travail/taches/{tache}/lignes/{cle}/preuves";

    /** Things that have an id. */
    static final String OBJET = "/suivi/preuves/{genre}/{objet}";

    private static final Supplier<ResponseStatusException> INTROUVABLE =
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND);

    private final TravauxDesTaches travaux;
    private final DroitsDeTravail droits;
    private final ObjetsAProuver objets;
    private final Lecteurs lecteurs;

    LieuxDePreuves(TravauxDesTaches travaux, DroitsDeTravail droits, ObjetsAProuver objets, Lecteurs lecteurs) {
        this.travaux = travaux;
        this.droits = droits;
        this.objets = objets;
        this.lecteurs = lecteurs;
    }

    /**
     * The place of an address.
     *
     * @param chemin what the address names: « tache » and « cle » of a row, else « genre » and « objet »
     * @throws ResponseStatusException 404 if there is none, or none that he may read
     */
    LieuDePreuves lire(Principal qui, Map<String, String> chemin) {
        return chemin.containsKey("tache")
                ? ligne(qui, chemin.get("tache"), chemin.get("cle"))
                : objet(qui, chemin.get("genre"), chemin.get("objet"));
    }

    private LieuDePreuves ligne(Principal qui, String tache, String cle) {
        TacheDeTravail connue = travaux.tache(tache).orElseThrow(INTROUVABLE);
        // What shows an answer goes on being given, replaced, and renewed until the audit.
        boolean remplit = droits.remplit(qui, connue) || droits.complete(qui, connue);
        if (!remplit) {
            droits.exigerLecture(qui, connue);
        }
        LigneAFaire ligne = Stream.concat(
                        travaux.grille(connue).lignes(connue).stream(),
                        travaux.grille(connue).anciennes(connue).stream())
                .filter(une -> une.cle().equals(cle))
                .findFirst()
                .orElseThrow(INTROUVABLE);
        return new LieuDePreuves(
                PreuvesDuTravail.objet(connue, ligne).orElseThrow(INTROUVABLE),
                LIGNE.replace("{tache}", tache).replace("{cle}", cle),
                ligne.titre(),
                ligne.aide(),
                "Revenir à «\u00a0" + connue.nom() + "\u00a0»",
                "/travail/taches/" + tache + "#" + cle,
                "demandée par le référentiel",
                remplit);
    }

    private LieuDePreuves objet(Principal qui, String genre, String id) {
        ObjetAProuver connu = Code.eventuel(GenreDObjet.class, genre)
                .flatMap(connue -> numero(id).flatMap(numero -> objets.trouver(connue, numero)))
                .orElseThrow(INTROUVABLE);
        boolean remplit = remplit(qui, connu);
        boolean lit = autorise(qui, Geste.LIRE_LE_SITE, connu);
        if (!remplit && !lit) {
            throw INTROUVABLE.get();
        }
        CodeSite site = connu.objet().site();
        return new LieuDePreuves(
                connu.objet(),
                OBJET.replace("{genre}", genre).replace("{objet}", id),
                connu.titre(),
                connu.aide(),
                !lit ? "Ma journée" : site == null ? "Le département" : "Plan d’actions et preuves du site",
                !lit
                        ? "/suivi/ma-journee"
                        : site == null
                                ? "/suivi/departements/" + connu.departement()
                                : "/suivi/sites/%s/plan".formatted(site),
                "attendue",
                remplit);
    }

    private static Optional<Long> numero(String id) {
        return id.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    /** Who works at the site, and those whose the thing is. */
    private boolean remplit(Principal qui, ObjetAProuver objet) {
        return autorise(qui, Geste.REMPLIR_LES_GRILLES, objet)
                || objet.personnes().contains(qui.getName())
                || lecteurs.groupes(qui).stream().anyMatch(objet.groupes()::contains);
    }

    /** What serves a whole démarche is the business of those who hold their role for the département. */
    private boolean autorise(Principal qui, Geste geste, ObjetAProuver objet) {
        CodeSite site = objet.objet().site();
        return site != null
                ? lecteurs.peutPourLeSite(qui, geste, site.valeur())
                : lecteurs.departements(qui).contains(objet.departement().valeur())
                        && lecteurs.roles(qui).stream()
                                .filter(role -> !role.parSite())
                                .anyMatch(geste::permisA);
    }
}
