package fr.labellisation.web.pages.travail;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.travail.LigneVue.ConflitVu;
import fr.labellisation.web.pages.travail.LigneVue.Ecart;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the work of a task into the words of its page. */
@Component
class CompositionTravail {
    private static final String RIEN = "–";

    private final Annuaire annuaire;
    private final Sites sites;
    private final HeureLocale heure;

    CompositionTravail(Annuaire annuaire, Sites sites, HeureLocale heure) {
        this.annuaire = annuaire;
        this.sites = sites;
        this.heure = heure;
    }

    VueTravail page(Travail travail, FiltreTravail filtre, boolean remplit, boolean termine) {
        TacheDeTravail tache = travail.tache();
        Mots mots = mots(travail);
        List<LigneAFaire> montrees = filtre.lignes(travail);
        List<LigneVue> vues = new ArrayList<>();
        String ensemble = "";
        for (LigneAFaire ligne : montrees) {
            vues.add(mots.ligne(ligne, ensemble));
            ensemble = ligne.ensemble();
        }
        return new VueTravail(
                tache.id(),
                tache.nom(),
                travail.grille().objet(tache),
                tache.site().valeur(),
                sites.nom(tache.site()),
                tache.demarche().valeur(),
                tache.ouverte(),
                mots.echeance(),
                travail.avancee(),
                onglets(travail, filtre),
                filtre.q(),
                filtre.etat(),
                !filtre.ligne().isEmpty(),
                voisine(travail, filtre, -1),
                voisine(travail, filtre, 1),
                (int) travail.lignes().stream()
                        .filter(ligne -> aConfirmer(travail, ligne))
                        .count(),
                vues,
                travail.manques().stream()
                        .map(manque -> new VueTravail.Manque(
                                manque.ligne().cle(), manque.ligne().titre(), manque.phrase()))
                        .toList(),
                remplit,
                termine);
    }

    /** One row, as it is now. */
    LigneVue ligne(Travail travail, String cle) {
        LigneAFaire ligne = travail.lignes().stream()
                .filter(une -> une.cle().equals(cle))
                .findFirst()
                .orElseThrow();
        return mots(travail).ligne(ligne, ligne.ensemble());
    }

    /** What is said of a row that its author has just left: nothing is read for it. */
    LigneVue enregistree(
            TacheDeTravail tache,
            GrilleDeTravail grille,
            int rang,
            int version,
            Map<String, String> valeurs,
            Acte acte) {
        Travail.Etat etat = grille.manques(valeurs).isEmpty() ? Travail.Etat.REMPLIE : Travail.Etat.INCOMPLETE;
        ZonedDateTime maintenant = heure.maintenant(tache.demarche().departement());
        EnClair clair = new EnClair(maintenant.getZone(), maintenant.toLocalDate());
        return new LigneVue(
                rang,
                valeurs.get(grille.cle()),
                "",
                "",
                "",
                Mots.code(etat),
                Mots.enClair(etat),
                version,
                "Enregistré " + Mots.moment(acte.le(), clair),
                "",
                false,
                List.of(),
                null);
    }

    /** One row that somebody else wrote while these values were typed. */
    LigneVue conflit(Travail travail, String cle, LigneRemplie actuelle, Map<String, String> typees) {
        LigneVue vue = ligne(travail, cle);
        List<ChampVu> siens = ChampVu.de(travail.grille(), actuelle.valeurs());
        List<ChampVu> miens = ChampVu.de(travail.grille(), typees);
        List<Ecart> ecarts = IntStream.range(0, siens.size())
                .filter(rang -> !siens.get(rang).valeur().equals(miens.get(rang).valeur()))
                .mapToObj(rang -> new Ecart(
                        siens.get(rang).libelle(),
                        dit(siens.get(rang).enClair()),
                        dit(miens.get(rang).enClair())))
                .toList();
        return new LigneVue(
                vue.rang(),
                vue.cle(),
                vue.titre(),
                vue.aide(),
                "",
                vue.etat(),
                vue.etatEnClair(),
                vue.version(),
                vue.enregistree(),
                vue.rappel(),
                false,
                miens,
                new ConflitVu(
                        actuelle.version(),
                        mots(travail).auteur(actuelle) + " a changé cette ligne "
                                + mots(travail).moment(actuelle.acte().le()),
                        ecarts));
    }

    /** What both wrote: where only one did his value, in a long text one after the other, otherwise what is written already. */
    Map<String, String> lesDeux(Travail travail, LigneRemplie actuelle, Map<String, String> typees) {
        Map<String, String> valeurs = new HashMap<>(typees);
        for (Champ colonne : travail.grille().colonnes()) {
            String sien = actuelle.valeurs().getOrDefault(colonne.cle(), "");
            String mien = typees.getOrDefault(colonne.cle(), "");
            if (!sien.isEmpty() && !sien.equals(mien)) {
                boolean joints = colonne.genre() == Champ.Genre.TEXTE_LONG
                        && !mien.isEmpty()
                        && sien.length() + mien.length() < colonne.taille();
                valeurs.put(colonne.cle(), joints ? sien + "\n" + mien : sien);
            }
        }
        return valeurs;
    }

    private static String dit(String texte) {
        return texte.isEmpty() ? RIEN : texte;
    }

    private static List<VueTravail.Onglet> onglets(Travail travail, FiltreTravail filtre) {
        List<VueTravail.Onglet> onglets = new ArrayList<>();
        onglets.add(new VueTravail.Onglet("", "Toutes", travail.lignes().size(), true));
        for (FiltreTravail.Onglet onglet : FiltreTravail.Onglet.values()) {
            boolean courant = onglet.code().equals(filtre.etat());
            if (courant) {
                VueTravail.Onglet toutes = onglets.get(0);
                onglets.set(0, new VueTravail.Onglet("", toutes.libelle(), toutes.nombre(), false));
            }
            onglets.add(
                    new VueTravail.Onglet(onglet.code(), onglet.libelle(), travail.combien(onglet.etat()), courant));
        }
        return onglets;
    }

    private static String voisine(Travail travail, FiltreTravail filtre, int pas) {
        for (int rang = 0; rang < travail.lignes().size(); rang++) {
            int voisine = rang + pas;
            if (travail.lignes().get(rang).cle().equals(filtre.ligne())
                    && voisine >= 0
                    && voisine < travail.lignes().size()) {
                return travail.lignes().get(voisine).cle();
            }
        }
        return "";
    }

    private static boolean aConfirmer(Travail travail, LigneAFaire ligne) {
        return !ligne.rappel().phrase().isEmpty() && travail.valeurs(ligne).isEmpty();
    }

    private Mots mots(Travail travail) {
        ZonedDateTime maintenant = heure.maintenant(travail.tache().demarche().departement());
        return new Mots(
                travail,
                Noms.de(
                        annuaire,
                        Stream.concat(
                                Stream.of(String.valueOf(travail.tache().faitePar())),
                                travail.remplies().values().stream()
                                        .map(ligne -> ligne.acte().auteur())),
                        List.of()),
                new EnClair(maintenant.getZone(), maintenant.toLocalDate()));
    }

    private record Mots(Travail travail, Noms noms, EnClair clair) {
        LigneVue ligne(LigneAFaire ligne, String ensembleAvant) {
            Travail.Etat etat = travail.etat(ligne);
            return new LigneVue(
                    travail.lignes().indexOf(ligne) + 1,
                    ligne.cle(),
                    ligne.titre(),
                    ligne.aide(),
                    ligne.ensemble().equals(ensembleAvant) ? "" : ligne.ensemble(),
                    code(etat),
                    enClair(etat),
                    travail.remplie(ligne).map(LigneRemplie::version).orElse(0),
                    travail.remplie(ligne)
                            .map(remplie -> "Enregistré %s par %s"
                                    .formatted(moment(remplie.acte().le()), auteur(remplie)))
                            .orElse(""),
                    ligne.rappel().phrase(),
                    aConfirmer(travail, ligne),
                    ChampVu.de(travail.grille(), travail.valeurs(ligne)),
                    null);
        }

        String auteur(LigneRemplie ligne) {
            return noms.personne(ligne.acte().auteur());
        }

        /** « à 10 h 12 » today, « le 27 juin 2013 à 10 h 12 » on another day. */
        String moment(OffsetDateTime le) {
            return moment(le, clair);
        }

        static String moment(OffsetDateTime le, EnClair clair) {
            String heure = "à %d\u00a0h\u00a0%02d"
                    .formatted(
                            le.atZoneSameInstant(clair.fuseau()).getHour(),
                            le.atZoneSameInstant(clair.fuseau()).getMinute());
            return clair.jour(le).equals(clair.aujourdhui()) ? heure : "le " + clair.date(le) + " " + heure;
        }

        String echeance() {
            TacheDeTravail tache = travail.tache();
            if (!tache.ouverte()) {
                return "Terminée le " + clair.date(tache.finie())
                        + (tache.faitePar() == null ? "" : " par " + noms.personne(tache.faitePar()));
            }
            if (tache.due() == null) {
                return "";
            }
            boolean retard = clair.jour(tache.due()).isBefore(clair.aujourdhui());
            return retard
                    ? "À terminer depuis le %s\u00a0: %s de retard"
                            .formatted(clair.date(tache.due()), clair.retard(tache.due()))
                    : "À terminer avant le " + clair.date(tache.due());
        }

        private static String code(Travail.Etat etat) {
            return Stream.of(FiltreTravail.Onglet.values())
                    .filter(onglet -> onglet.etat() == etat)
                    .map(FiltreTravail.Onglet::code)
                    .findFirst()
                    .orElseThrow();
        }

        private static String enClair(Travail.Etat etat) {
            return switch (etat) {
                case A_REMPLIR -> "à remplir";
                case INCOMPLETE -> "incomplète";
                case REMPLIE -> "remplie";
            };
        }
    }
}
