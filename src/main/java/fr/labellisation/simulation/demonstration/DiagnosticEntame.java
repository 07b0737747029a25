package fr.labellisation.simulation.demonstration;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A diagnosis that somebody has begun: a case plays tasks that are done, a page of work is looked at while it is not. */
@Component
class DiagnosticEntame {
    private static final String FICHIER = "diagnostic-entame.yaml";

    private final TachesDesSites taches;
    private final LignesDeTravail lignes;

    DiagnosticEntame(TachesDesSites taches, LignesDeTravail lignes) {
        this.taches = taches;
        this.lignes = lignes;
    }

    /**
     * The file.
     *
     * @param reponses what is answered to an engagement, by its code and by column of the page
     */
    record Entame(String site, String module, Map<String, Map<String, String>> reponses) {}

    /** Writes the answers as the chef de service of the site, on the page of the module’s open task. */
    void ecrire(List<PersonneInventee> personnes, OffsetDateTime le) {
        Entame entame = Exemple.lire(FICHIER, Entame.class);
        Acte acte = new Acte(le, chef(personnes, entame.site()), null);
        String tache = tache(entame);
        entame.reponses().forEach((engagement, valeurs) -> repondre(tache, engagement, valeurs, acte));
    }

    private void repondre(String tache, String engagement, Map<String, String> valeurs, Acte acte) {
        try {
            lignes.ecrire(tache, Grille.EVALUATIONS, engagement, 0, valeurs, acte);
        } catch (LigneChangee e) {
            throw new IllegalStateException("Nobody else can have answered " + engagement, e);
        }
    }

    private String tache(Entame entame) {
        return taches.ouvertesDuSite(new CodeSite(entame.site())).stream()
                .filter(tache -> tache.element().equals(DiagnosticEcarts.Element.EvaluerModule.name()))
                .filter(tache -> tache.objet().equals(entame.module()))
                .map(TacheOuverte::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The case leaves no diagnosis of %s open at %s".formatted(entame.module(), entame.site())));
    }

    private static String chef(List<PersonneInventee> personnes, String site) {
        return personnes.stream()
                .filter(personne -> personne.role() == Role.CHEF_DE_SERVICE && site.equals(personne.site()))
                .map(PersonneInventee::compte)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The case has nobody who leads a service of " + site));
    }
}
