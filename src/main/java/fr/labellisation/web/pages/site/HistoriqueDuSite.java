package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.VueSite.LigneFaite;
import java.time.LocalDate;
import java.util.List;

/** The finished tasks of a site: who did them, when, and how late. */
record HistoriqueDuSite(List<TacheFaite> faites, Noms noms, EnClair clair) {

    /** @param demarche code; empty for all */
    List<LigneFaite> lignes(String demarche) {
        return faites.stream()
                .filter(tache -> demarche.isEmpty() || demarche.equals(CodeDemarche.texte(tache.demarche())))
                .map(this::ligne)
                .toList();
    }

    private LigneFaite ligne(TacheFaite tache) {
        boolean enRetard =
                tache.par() != null && tache.due() != null && tache.le().isAfter(tache.due());
        return new LigneFaite(
                LigneTache.nom(tache.nom(), tache.objet()),
                tache.etape() == null ? "" : tache.etape().libelle(),
                clair.date(tache.le()),
                par(tache),
                delai(tache, enRetard),
                enRetard);
    }

    private String par(TacheFaite tache) {
        if (tache.par() == null) {
            return "personne\u00a0: le parcours a continué sans elle";
        }
        return tache.pour() == null
                ? noms.personne(tache.par())
                : "%s, à la place de %s".formatted(noms.personne(tache.par()), noms.personne(tache.pour()));
    }

    private String delai(TacheFaite tache, boolean enRetard) {
        if (tache.par() == null || tache.due() == null) {
            return "";
        }
        LocalDate due = clair.jour(tache.due());
        return enRetard ? EnClair.retard(due, clair.jour(tache.le())) + " de retard" : "à temps";
    }
}
