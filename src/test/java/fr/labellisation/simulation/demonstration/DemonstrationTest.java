package fr.labellisation.simulation.demonstration;

import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.Echeance_JourComite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import fr.labellisation.socle.installation.Preparatifs;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On any day of any year; each day has a département of its own, so that one engine serves them all. */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demonstration-essai;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "labellisation.demonstration=false"
        })
class DemonstrationTest {
    @Autowired
    private Demonstration demonstration;

    @Autowired
    private EngagementsDExemple exemples;

    @Autowired
    private Annuaire annuaire;

    @Autowired
    private JdbcClient base;

    @ParameterizedTest
    @CsvSource({"77, 2026-11-23", "78, 2027-01-02", "92, 2027-05-09", "93, 2028-02-29", "94, 2027-08-15"})
    void les_trois_sites_sont_a_trois_moments_de_leur_parcours(String departement, LocalDate aujourdhui)
            throws IOException {
        String contenu = Demonstration.contenu()
                .replace("\"91\"", '"' + departement + '"')
                .replace("91-", departement + "-");

        exemples.saisir(
                new CodeDepartement(departement),
                new Acte(aujourdhui.minusYears(1).atTime(9, 0).atOffset(ZoneOffset.UTC), "essai", null));

        Rejeu.FinDuRejeu resultat = demonstration.jouer(contenu, departement, aujourdhui, new Preparatifs());

        assertThat(resultat.bilan().enAttente())
                .extracting(phrase -> phrase.replace('\u00a0', ' '))
                .anySatisfy(phrase ->
                        assertThat(phrase).startsWith("« Transmettre le dossier » (Préfecture d’Évry-Courcouronnes)"))
                .anySatisfy(
                        phrase -> assertThat(phrase).startsWith("« Réaliser l’action » (Sous-préfecture d’Étampes)"))
                .anySatisfy(phrase ->
                        assertThat(phrase).startsWith("« Transmettre les documents » (Sous-préfecture de Palaiseau)"))
                .anySatisfy(phrase ->
                        assertThat(phrase).startsWith("« Évaluer le module » (M3, Sous-préfecture de Palaiseau)"));
        assertThat(resultat.bilan().chronologie())
                .anySatisfy(ligne -> assertThat(ligne.element()).isEqualTo(Echeance_JourComite.name()))
                .anySatisfy(ligne -> assertThat(ligne.genre()).isEqualTo(Genre.RETARD));
        assertThat(base.sql("select concat(e.engagement, ' ', e.resultat) from evaluation e"
                                + " where e.site = :site and e.resultat <> 'conforme'")
                        .param("site", departement + "-etampes")
                        .query(String.class)
                        .list())
                .as("gaps of the diagnosis")
                .containsExactlyInAnyOrder("X7 partiel", "X10 non-conforme");
        assertThat(base.sql("select concat(engagement, ' ', etat) from action where site = :site and origine = 'ecart'")
                        .param("site", departement + "-etampes")
                        .query(String.class)
                        .list())
                .as("actions that closed them")
                .containsExactlyInAnyOrder("X7 close", "X10 close");
        assertThat(resultat.personnes())
                .anySatisfy(personne -> assertThat(personne.role()).isEqualTo(Role.REFERENT_QUALITE))
                .anySatisfy(personne -> assertThat(personne.role()).isEqualTo(Role.CABINET));
    }

    @Test
    void il_y_a_quelqu_un_pour_chaque_role_et_le_ministere_voit_le_departement() {
        List<PersonneInventee> personnes = demonstration.creer(new Preparatifs());

        // The administrator is there before the demonstration, under a password of his own.
        assertThat(personnes)
                .extracting(PersonneInventee::role)
                .containsAll(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATEUR)));
        assertThat(personnes).extracting(PersonneInventee::compte).doesNotHaveDuplicates();
        assertThat(base.sql("select code from engagement_saisi where departement = '91' and exemple")
                        .query(String.class)
                        .list())
                .as("invented engagements of the département")
                .hasSize(36);
        assertThat(base.sql("select distinct engagement from evaluation where site = '91-etampes'")
                        .query(String.class)
                        .list())
                .as("the diagnosis is made one engagement after the other")
                .contains("X1", "X22")
                .doesNotContain("M1", "M2");
        assertThat(base.sql("select l.ligne from ligne_de_travail l join tache t on t.id = l.tache"
                                + " where t.site = '91-palaiseau' and t.module = 'M3' and t.finie_le is null")
                        .query(String.class)
                        .list())
                .as("answers on a page of work that is open")
                .containsExactlyInAnyOrder("X23", "X24", "X26");
        String ministere = personnes.stream()
                .filter(personne -> personne.role() == Role.MINISTERE)
                .map(PersonneInventee::compte)
                .findFirst()
                .orElseThrow();
        assertThat(annuaire.departementsDe(ministere)).contains(Demonstration.DEPARTEMENT);
        String annonce = new AnnonceDemonstration(personnes, "essai").texte();
        assertThat(annonce).containsPattern("(?m)^  " + ministere + " .* Ministère$");
    }
}
