package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.journee.CarteDeTache;
import fr.labellisation.lecture.journee.CartesDesTaches;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.security.Principal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts tasks into the words of their cards. */
@Component
class CompositionCartes {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

    private final CartesDesTaches cartes;
    private final TravauxDesTaches travaux;
    private final AccesDuLecteur acces;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final HeureLocale heure;

    CompositionCartes(
            CartesDesTaches cartes,
            TravauxDesTaches travaux,
            AccesDuLecteur acces,
            Annuaire annuaire,
            Territoire territoire,
            HeureLocale heure) {
        this.cartes = cartes;
        this.travaux = travaux;
        this.acces = acces;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.heure = heure;
    }

    /** Of these tasks those that the reader may do, or whose site he reads; the others are left out like none. */
    List<CarteJson> de(Principal qui, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CarteDeTache> siennes = cartes.ouvertes(ids, qui.getName(), acces.groupes(qui)).stream()
                .filter(tache -> tache.sienne() || acces.lit(qui, tache.departement(), tache.site()))
                .toList();
        Noms noms = Noms.de(
                annuaire,
                siennes.stream().map(CarteDeTache::pour),
                siennes.stream()
                        .filter(tache -> tache.site() != null)
                        .collect(Collectors.toMap(
                                tache -> tache.site().valeur(), CarteDeTache::siteNom, (un, lui) -> un)));
        return siennes.stream().map(tache -> carte(qui, tache, noms)).toList();
    }

    private CarteJson carte(Principal qui, CarteDeTache tache, Noms noms) {
        ZonedDateTime ici = heure.maintenant(tache.departement() == null ? HeureLocale.NATION : tache.departement());
        EnClair clair = new EnClair(ici.getZone(), ici.toLocalDate());
        String departement = acces.departement(qui);
        return new CarteJson(
                tache.id(),
                titre(tache, clair),
                tache.objet(),
                pourLe(tache, clair),
                tache.parmiPlusieurs() && tache.demarche() != null ? "démarche " + tache.demarche() : "",
                tache.pour() == null ? "" : "à la place de " + noms.personne(tache.pour()),
                tache.due() != null && tache.due().isBefore(ici.toOffsetDateTime()),
                acces.site(qui, tache.site()),
                LignesDuJour.lieu(tache.siteNom()),
                noms.roles(tache.groupes()),
                departement,
                departement.isEmpty() || tache.departement() == null ? "" : territoire.nom(tache.departement()),
                acces.calendrier(qui)
                        ? YearMonth.from(tache.due() == null ? clair.aujourdhui() : clair.jour(tache.due()))
                                .toString()
                        : "",
                travaux.surUnePage(tache.element()) ? "/travail/taches/" + tache.id() : "");
    }

    private static String titre(CarteDeTache tache, EnClair clair) {
        return Stream.of(tache.objet(), LignesDuJour.lieu(tache.siteNom()), pourLe(tache, clair))
                .filter(partie -> !partie.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /** The year is said where it is another one; empty without a due date. */
    private static String pourLe(CarteDeTache tache, EnClair clair) {
        if (tache.due() == null) {
            return "";
        }
        LocalDate jour = clair.jour(tache.due());
        return "pour le " + JOUR.format(jour).replaceFirst("^1 ", "1er ")
                + (jour.getYear() == clair.aujourdhui().getYear() ? "" : " " + jour.getYear());
    }
}
