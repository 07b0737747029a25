package fr.labellisation.simulation.demonstration;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.acces.telephones.Telephones;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.fichier.Ancrage;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.installation.Preparatifs;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Acte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A département to look at: three sites at three moments of their paths, as if they had been led with this software for a year. Plays
 * on the engine of the running application: to be called once, on an empty database, before anything else reads its clock.
 */
@Component
class Demonstration {
    static final String DEPARTEMENT = "91";
    /** As the case names its référent, some days after he was named. */
    private static final String REFERENT = "camille.renard";

    private static final int SAISIS_AVANT = 320;
    private static final String CAS = "cas/demonstration.yaml";

    /** Numbers that the plan of numbering keeps for works of fiction (ARCEP): nobody answers there. */
    private static final String FICTIF = "+3319900%04d";

    private final Rejeu rejeu;
    private final Referentiels referentiels;
    private final Territoire territoire;
    private final JoursOuvres jours;
    private final Annuaire annuaire;
    private final Clock horloge;
    private final EngagementsDExemple exemples;
    private final DiagnosticEntame entame;
    private final Telephones telephones;

    Demonstration(
            Rejeu rejeu,
            Referentiels referentiels,
            Territoire territoire,
            JoursOuvres jours,
            Annuaire annuaire,
            Clock horloge,
            EngagementsDExemple exemples,
            DiagnosticEntame entame,
            Telephones telephones) {
        this.rejeu = rejeu;
        this.referentiels = referentiels;
        this.territoire = territoire;
        this.jours = jours;
        this.annuaire = annuaire;
        this.horloge = horloge;
        this.exemples = exemples;
        this.entame = entame;
        this.telephones = telephones;
    }

    /**
     * Plays it up to yesterday, for somebody of the ministère to watch too; returns who holds which role, on accounts of which
     * nobody knows the password.
     *
     * @param preparatifs hear how far it is
     */
    public List<PersonneInventee> creer(Preparatifs preparatifs) {
        CodeDepartement departement = new CodeDepartement(DEPARTEMENT);
        LocalDate aujourdhui =
                horloge.instant().atZone(jours.fuseau(departement)).toLocalDate();
        exemples.saisir(departement, new Acte(a(9, aujourdhui.minusDays(SAISIS_AVANT), departement), REFERENT, null));
        List<PersonneInventee> personnes =
                new ArrayList<>(jouer(aujourdhui, preparatifs).personnes());
        entame.ecrire(personnes, a(15, jours.precedentOuvre(departement, aujourdhui.minusDays(1)), departement));
        personnes.add(auMinistere(personnes.size()));
        for (int rang = 0; rang < personnes.size(); rang++) {
            telephones.noter(personnes.get(rang).compte(), new NumeroDeTelephone(FICTIF.formatted(rang)));
        }
        return personnes;
    }

    private OffsetDateTime a(int heure, LocalDate jour, CodeDepartement departement) {
        return jour.atTime(heure, 0).atZone(jours.fuseau(departement)).toOffsetDateTime();
    }

    /** No path needs him, so the case has none. */
    private PersonneInventee auMinistere(int rang) {
        PersonneInventee personne = PersonneInventee.pour(Role.MINISTERE, null, rang);
        String compte = annuaire.personne(null, personne.nom(), personne.courriel());
        annuaire.donnerRole(compte, Role.MINISTERE, null, null);
        return new PersonneInventee(compte, personne.nom(), personne.courriel(), Role.MINISTERE, null);
    }

    private Rejeu.FinDuRejeu jouer(LocalDate aujourdhui, Preparatifs preparatifs) {
        try {
            return jouer(contenu(), DEPARTEMENT, aujourdhui, preparatifs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same around any day, in any département. */
    Rejeu.FinDuRejeu jouer(String contenu, String departement, LocalDate aujourdhui, Preparatifs preparatifs)
            throws IOException {
        Ancrage ancrage = new Ancrage(aujourdhui, jour -> jours.precedentOuvre(new CodeDepartement(departement), jour));
        PlanDesModeles parcours = PlanDesModeles.livre();
        Cas cas = new LectureCas(referentiels, territoire, parcours).lire(CAS, contenu, ancrage);
        LocalDate hier = aujourdhui.minusDays(1);
        return rejeu.jouer(cas, parcours, hier, false, new SuiviDuRejeu(preparatifs, cas.debut(), hier));
    }

    static String contenu() throws IOException {
        return new ClassPathResource(CAS).getContentAsString(StandardCharsets.UTF_8);
    }
}
