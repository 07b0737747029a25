package fr.labellisation.web.pages.travail;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.travail.LigneVue.ConflitVu;
import fr.labellisation.web.pages.travail.LigneVue.Ecart;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the work of a task into the words of its page. */
@Component
class CompositionTravail {
    private static final String RIEN = "–";

    private final Annuaire annuaire;
    private final HeureLocale heure;

    CompositionTravail(Annuaire annuaire, HeureLocale heure) {
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /** What a reader may do: fill in rows, complete the task; answer what is asked for since it was completed. */
    record Droits(boolean remplit, boolean termine, boolean complete) {}

    /** What the task is about, and the address of its page; an empty one for who may not read it. */
    record Lieu(String adresse, String nom) {}

    /** @param fin what was typed of what completing asks, by key; it comes back after a refusal */
    VueTravail page(Travail travail, FiltreTravail filtre, Droits droits, Lieu lieu, Map<String, String> fin) {
        TacheDeTravail tache = travail.tache();
        MotsDuTravail mots = mots(travail);
        Set<String> attendues = droits.complete()
                ? travail.grille().attenduesEncore(tache, travail.remplies().values())
                : Set.of();
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
                lieu.adresse(),
                lieu.nom(),
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
                (int) travail.lignes().stream().filter(travail::aConfirmer).count(),
                aSavoir(travail, attendues),
                travail.grille().listes().stream()
                        .filter(ListeDeTravail::libre)
                        .map(liste -> new VueTravail.Ajout(liste.champ(), liste.geste()))
                        .toList(),
                travail.proposition().libelle(),
                ChampVu.de(travail.grille().fin(), mots.choix(), fin),
                vues,
                travail.anciennes().stream().map(ligne -> mots.ligne(ligne, "")).toList(),
                travail.manques(),
                travail.reste(),
                attendues,
                droits.remplit(),
                droits.termine());
    }

    private static List<String> aSavoir(Travail travail, Set<String> attendues) {
        List<String> phrases = new ArrayList<>(travail.grille().aSavoir(travail.tache()));
        long sansReponse = travail.lignes().stream()
                .filter(ligne -> attendues.contains(ligne.cle()))
                .filter(ligne -> travail.etat(ligne) != Travail.Etat.REMPLIE)
                .count();
        if (sansReponse == 1) {
            phrases.add(
                    "Une ligne est demandée depuis que cette tâche est terminée. Sa réponse compte dès qu’elle est enregistrée.");
        } else if (sansReponse > 1) {
            phrases.add(("%d lignes sont demandées depuis que cette tâche est terminée."
                            + " Leurs réponses comptent dès qu’elles sont enregistrées.")
                    .formatted(sansReponse));
        }
        return phrases;
    }

    /** One row, as it is now. */
    LigneVue ligne(Travail travail, String cle) {
        return ligne(mots(travail), cle);
    }

    private static LigneVue ligne(MotsDuTravail mots, String cle) {
        LigneAFaire ligne = mots.travail().lignes().stream()
                .filter(une -> une.cle().equals(cle))
                .findFirst()
                .orElseThrow();
        return mots.ligne(ligne, ligne.ensemble());
    }

    /** What is said of a row that its author has just left: nothing is read for it. */
    LigneVue enregistree(TacheDeTravail tache, GrilleDeTravail grille, int rang, LigneRemplie ligne) {
        Travail.Etat etat = Travail.etat(grille, grille.liste(ligne.champ()), ligne.valeurs());
        return new LigneVue(
                rang,
                ligne.cle(),
                ligne.champ(),
                "",
                "",
                "",
                MotsDuTravail.code(etat),
                MotsDuTravail.enClair(etat),
                ligne.version(),
                "Enregistré " + MotsDuTravail.moment(ligne.acte().le(), clair(tache)),
                "",
                false,
                false,
                List.of(),
                null);
    }

    /** One row that somebody else wrote while these values were typed. */
    LigneVue conflit(Travail travail, String cle, LigneRemplie actuelle, Map<String, String> typees) {
        MotsDuTravail mots = mots(travail);
        LigneVue vue = ligne(mots, cle);
        List<Champ> colonnes = travail.grille().liste(actuelle.champ()).colonnes();
        List<ChampVu> siens = ChampVu.de(colonnes, mots.choix(), actuelle.valeurs());
        List<ChampVu> miens = ChampVu.de(colonnes, mots.choix(), typees);
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
                vue.liste(),
                vue.titre(),
                vue.aide(),
                "",
                vue.etat(),
                vue.etatEnClair(),
                vue.version(),
                vue.enregistree(),
                vue.rappel(),
                false,
                false,
                miens,
                new ConflitVu(
                        actuelle.version(),
                        mots.auteur(actuelle) + " a changé cette ligne "
                                + mots.moment(actuelle.acte().le()),
                        ecarts));
    }

    /** What both wrote: where only one did his value, in a long text one after the other, otherwise what is written already. */
    Map<String, String> lesDeux(Travail travail, LigneRemplie actuelle, Map<String, String> typees) {
        Map<String, String> valeurs = new HashMap<>(typees);
        for (Champ colonne : travail.grille().liste(actuelle.champ()).colonnes()) {
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
        Optional<FiltreTravail.Onglet> courant = Code.eventuel(FiltreTravail.Onglet.class, filtre.etat());
        return Stream.concat(
                        Stream.of(new VueTravail.Onglet(
                                "", "Toutes", travail.lignes().size(), courant.isEmpty())),
                        Stream.of(FiltreTravail.Onglet.values())
                                .map(onglet -> new VueTravail.Onglet(
                                        onglet.code(),
                                        onglet.libelle(),
                                        travail.combien(onglet.etat()),
                                        courant.filter(onglet::equals).isPresent())))
                .toList();
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

    private MotsDuTravail mots(Travail travail) {
        return new MotsDuTravail(
                travail,
                travail.grille().choix(travail.tache()),
                Noms.de(
                        annuaire,
                        Stream.concat(
                                Stream.of(String.valueOf(travail.tache().faitePar())),
                                travail.remplies().values().stream()
                                        .map(ligne -> ligne.acte().auteur())),
                        List.of()),
                clair(travail.tache()));
    }

    private EnClair clair(TacheDeTravail tache) {
        ZonedDateTime maintenant = heure.maintenant(tache.demarche().departement());
        return new EnClair(maintenant.getZone(), maintenant.toLocalDate());
    }
}
