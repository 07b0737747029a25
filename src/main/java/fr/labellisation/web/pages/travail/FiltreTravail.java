package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Repli;
import java.util.List;

/**
 * Which rows of a work page are shown; kept in its address.
 *
 * @param etat a tab, see {@link Onglet}; another one shows all
 * @param q words of which each stands somewhere in the row; empty for all
 * @param ligne key of the one row to show; empty for all
 */
record FiltreTravail(String etat, String q, String ligne) {
    FiltreTravail {
        etat = etat == null ? "" : etat;
        q = q == null ? "" : q.strip();
        ligne = ligne == null ? "" : ligne;
    }

    /** A tab: the rows of one state. */
    enum Onglet implements Code {
        A_REMPLIR(Travail.Etat.A_REMPLIR, "À remplir"),
        INCOMPLETES(Travail.Etat.INCOMPLETE, "Incomplètes"),
        REMPLIES(Travail.Etat.REMPLIE, "Remplies");

        private final Travail.Etat etat;
        private final String libelle;

        Onglet(Travail.Etat etat, String libelle) {
            this.etat = etat;
            this.libelle = libelle;
        }

        String libelle() {
            return libelle;
        }

        Travail.Etat etat() {
            return etat;
        }
    }

    /** The rows to show, in order. */
    List<LigneAFaire> lignes(Travail travail) {
        if (!ligne.isEmpty()) {
            return travail.lignes().stream()
                    .filter(une -> une.cle().equals(ligne))
                    .toList();
        }
        return travail.lignes().stream()
                .filter(une -> onglet(travail, une) && mots(travail, une))
                .toList();
    }

    private boolean onglet(Travail travail, LigneAFaire une) {
        return Code.eventuel(Onglet.class, etat)
                .map(onglet -> travail.etat(une) == onglet.etat())
                .orElse(true);
    }

    private boolean mots(Travail travail, LigneAFaire une) {
        String texte = Repli.de(une.titre() + " " + une.aide() + " "
                + String.join(" ", travail.valeurs(une).values()));
        return List.of(Repli.de(q).split(" ")).stream().allMatch(texte::contains);
    }
}
