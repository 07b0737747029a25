package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.fichier.Faute;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Opens a case: its sites, its persons and its démarche, which may also begin later. */
final class OuvertureDuCas {
    private final OutilsDuRejeu services;
    private final Cas cas;
    private final Acteurs acteurs;
    private final Soumission soumission;
    private final Consumer<String> demarche;

    /** @param demarche is told the code of the démarche */
    OuvertureDuCas(OutilsDuRejeu services, Cas cas, Acteurs acteurs, Soumission soumission, Consumer<String> demarche) {
        this.services = services;
        this.cas = cas;
        this.acteurs = acteurs;
        this.soumission = soumission;
        this.demarche = demarche;
    }

    void faire() {
        cas.sites().stream()
                .map(site -> new Site(new CodeSite(site.code()), site.nom(), TypeSite.duCode(site.type())))
                .filter(site -> services.sites().trouver(site.code()).isEmpty())
                .forEach(services.sites()::ajouter);
        acteurs.installer();
        if (!cas.demarche()) {
            return;
        }
        try {
            commencerLaDemarche(cas.debut());
        } catch (SaisieRefusee e) {
            String phrase = "la démarche ne peut pas commencer\u00a0: " + e.getMessage();
            throw new CasInvalide(cas.fichier(), List.of(new Faute(cas.ligneDebut(), phrase)));
        }
    }

    /** @throws SaisieRefusee when the application does not let it begin that day */
    void commencerLaDemarche(LocalDate le) {
        Map<String, Object> debut = new HashMap<>();
        debut.put("departement", cas.departement());
        debut.put("referentiel", cas.referentiel());
        if (cas.second() != null) {
            debut.put("secondReferentiel", cas.second());
        }
        debut.put("dateDebut", le.toString());
        debut.put("comiteUsagers", cas.comiteUsagers());
        if (cas.cible() != null) {
            debut.put("dateCible", cas.cible().toString());
        }
        ProcessInstance instance = soumission.demarrer(
                LabellisationPrefecture.CLE, null, acteurs.duRole(Role.SECRETAIRE_GENERAL, null), debut);
        demarche.accept((String) services.instances().getVariable(instance.getId(), VariablesCommunes.DEMARCHE.nom()));
    }
}
