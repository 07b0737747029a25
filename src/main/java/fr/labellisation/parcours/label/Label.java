package fr.labellisation.parcours.label;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A label delivered to a site.
 *
 * @param code site/référentiel/date, as in 91-evry/qualipref-2012/2013-06-27
 * @param revision of the référentiel that it was delivered on; it keeps it to its end
 * @param demarche the démarche that led to it
 * @param depuis the day on which it came to its state
 */
public record Label(
        String code,
        CodeSite site,
        CodeDemarche demarche,
        String referentiel,
        int revision,
        LocalDate delivreLe,
        LocalDate expireLe,
        Etat etat,
        LocalDate depuis) {

    /** What it was delivered on. */
    public Referentiel version(Referentiels referentiels) {
        return referentiels.exiger(referentiel, revision);
    }

    /** State of a label. */
    public enum Etat implements Code {
        DELIVRE,
        SUSPENDU,
        RETIRE,
        EXPIRE,
        RENOUVELE;

        /** Codes of those in which the site still holds the label. */
        static List<String> enVigueur() {
            return Arrays.stream(values()).filter(Etat::enCours).map(Etat::code).toList();
        }

        /** Whether the site still holds the label, suspended or not. */
        public boolean enCours() {
            return this == DELIVRE || this == SUSPENDU;
        }
    }

    /** The day on which it ends; where it was withdrawn or taken over from, that day. */
    public LocalDate fin() {
        return etat == Etat.RETIRE || etat == Etat.RENOUVELE ? depuis : expireLe;
    }

    static String code(CodeSite site, String referentiel, LocalDate le) {
        return site + "/" + referentiel + "/" + le;
    }
}
