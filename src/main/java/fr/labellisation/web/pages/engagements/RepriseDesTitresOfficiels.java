package fr.labellisation.web.pages.engagements;

import fr.labellisation.lecture.travail.ReponsesQuiSuivent;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.EngagementsSaisis;
import fr.labellisation.referentiel.complements.RemplacementParLOfficiel;
import fr.labellisation.referentiel.complements.RemplacementParLOfficiel.Ligne;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the official titles in the place of those that a département had completed, in one go. */
@Component
class RepriseDesTitresOfficiels {
    private final EngagementsSaisis saisis;
    private final TenueDesEngagements tenue;
    private final Demarches demarches;
    private final Referentiels referentiels;
    private final ReponsesQuiSuivent reponses;

    RepriseDesTitresOfficiels(
            EngagementsSaisis saisis,
            TenueDesEngagements tenue,
            Demarches demarches,
            Referentiels referentiels,
            ReponsesQuiSuivent reponses) {
        this.saisis = saisis;
        this.tenue = tenue;
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.reponses = reponses;
    }

    /** Those under way that go by an earlier revision: they keep what was completed until the ministère lets them go over. */
    List<String> enRetrait(CodeDepartement departement, Referentiel version) {
        return surLaVersion(departement, version).stream()
                .filter(demarche -> demarche.version(referentiels, version.id()).revision() < version.revision())
                .map(demarche -> demarche.code().valeur())
                .toList();
    }

    /**
     * @param vues the version of each that was shown, by code
     * @throws SaisieRefusee if somebody changed one of them meanwhile; nothing is written then
     */
    @Transactional
    public void reprendre(CodeDepartement departement, Referentiel version, Map<String, Integer> vues, Acte acte) {
        List<Ligne> deplacees =
                RemplacementParLOfficiel.de(version, saisis.de(departement, version.id())).lignes().stream()
                        .filter(ligne -> ligne.changeDeModule()
                                && vues.containsKey(ligne.saisi().code()))
                        .toList();
        tenue.remplacer(departement, version, vues, acte);
        for (Demarche demarche : surLaVersion(departement, version)) {
            if (demarche.version(referentiels, version.id()).revision() == version.revision()) {
                deplacees.forEach(ligne -> reponses.suivre(
                        demarche.code(),
                        ligne.saisi().code(),
                        ligne.saisi().module(),
                        ligne.officiel().module(),
                        acte));
            }
        }
    }

    private List<Demarche> surLaVersion(CodeDepartement departement, Referentiel version) {
        return demarches.enCours(departement).stream()
                .filter(demarche -> demarche.versions().anyMatch(version.id()::equals))
                .toList();
    }
}
