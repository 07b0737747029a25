package fr.labellisation.lecture.situation;

import fr.labellisation.socle.territoire.Departement;
import java.util.EnumMap;
import java.util.Map;

/**
 * The sites of a département, counted.
 *
 * @param sites how many there are in each state
 * @param enRetard how many of them have a late task
 */
public record BilanDepartement(Departement departement, Map<EtatSite, Integer> sites, int enRetard) {

    public BilanDepartement {
        Map<EtatSite, Integer> copie = new EnumMap<>(EtatSite.class);
        copie.putAll(sites);
        sites = copie;
    }

    public int nombre() {
        return sites.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int nombre(EtatSite etat) {
        return sites.getOrDefault(etat, 0);
    }

    public int labellises() {
        return nombre(EtatSite.DELIVRE) + nombre(EtatSite.BIENTOT_EXPIRE);
    }

    public EtatDepartement etat() {
        if (nombre(EtatSite.SUSPENDU) > 0) {
            return EtatDepartement.SUSPENDU;
        }
        if (labellises() > 0) {
            return labellises() == nombre() ? EtatDepartement.TOUS_LABELLISES : EtatDepartement.EN_PARTIE;
        }
        if (nombre(EtatSite.EN_PREPARATION) > 0) {
            return EtatDepartement.EN_PREPARATION;
        }
        boolean perdu = nombre(EtatSite.EXPIRE) + nombre(EtatSite.RETIRE) > 0;
        return perdu ? EtatDepartement.SANS_LABEL : EtatDepartement.SANS_DEMARCHE;
    }
}
