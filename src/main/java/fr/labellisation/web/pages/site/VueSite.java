package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import java.util.List;

/**
 * What the page of a site shows. A list that is empty is not shown.
 *
 * @param autresLabels those that it holds beside the one that counts
 * @param jalons empty where none of them has a day
 * @param frise null for a site on no path and without a label
 * @param modules what it commits to now
 * @param perimetres how that changed; empty if it never did
 * @param demarches those of which it is or was part
 * @param demarche code of the one whose finished steps are shown; empty for all
 */
record VueSite(
        LigneSite site,
        List<String> autresLabels,
        String departement,
        String aujourdhui,
        List<Jalon> jalons,
        Frise frise,
        List<EtapeDuSite> etapes,
        List<LigneDate> dates,
        List<LigneTache> ouvertes,
        List<VueAudit> audits,
        List<LigneRappel> envoyes,
        List<LigneRappel> aVenir,
        List<String> modules,
        List<LignePerimetre> perimetres,
        List<LigneFaite> faites,
        List<DemarcheAChoisir> demarches,
        String demarche) {

    /**
     * A day by which the path is judged; each of them is empty while it is not known, and so is {@code probable} once it is real.
     *
     * @param ecart how far it is from the planned day
     * @param apres whether it comes after that day
     */
    record Jalon(String titre, String prevu, String probable, String reel, String ecart, boolean apres) {
        boolean vide() {
            return prevu.isEmpty() && probable.isEmpty() && reel.isEmpty();
        }
    }

    /** A dated event. */
    record LigneDate(String le, String quoi, String etat, boolean alerte) {}

    /** An audit; texts of what is not known are empty. */
    record VueAudit(Audit audit, String titre, String etat, String decompte, List<Constat> constats) {

        /** What became of a non-conformity; a major one is not lifted any more once the audit is decided. */
        public String suite(Constat constat) {
            if (constat.leve()) {
                return "levée";
            }
            boolean decide = audit.etat() == Audit.Etat.CLOS && audit.nature() != NatureAudit.INTERNE;
            return decide && constat.type().bloqueLaDecision() ? "non levée" : "à lever";
        }
    }

    /**
     * The reminders of one date.
     *
     * @param pour the date that they remind of
     */
    record LigneRappel(String quoi, String pour, List<Envoi> envois) {}

    /**
     * A day on which they are said.
     *
     * @param courriel id of the message that said it; null as long as none did
     * @param aQui one person, or all those who are told that day
     * @param etat what became of that message, unless it was sent
     */
    record Envoi(Long courriel, String le, String aQui, String etat) {}

    /** A scope; the reason may be empty. */
    record LignePerimetre(String depuis, String demarche, String modules, String par, String motif) {}

    /**
     * A finished task.
     *
     * @param par who did it, and in whose place
     * @param delai « à temps », « 3 jours de retard »; empty where nothing was due
     */
    record LigneFaite(String nom, String etape, String le, String par, String delai, boolean enRetard) {}

    /** A démarche to choose. */
    record DemarcheAChoisir(String code, String libelle) {}
}
