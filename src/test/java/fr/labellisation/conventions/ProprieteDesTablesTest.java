package fr.labellisation.conventions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table is read and written by the package that owns it, and by those below; others ask it. */
class ProprieteDesTablesTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/labellisation");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Map<String, String> PROPRIETAIRES = Map.ofEntries(
            entry("site", "socle.territoire"),
            entry("journal", "socle.journal"),
            entry("document", "socle.journal"),
            entry("verrou", "socle.installation"),
            entry("installation", "socle.installation"),
            entry("referentiel_revision", "referentiel"),
            entry("referentiel_propose", "referentiel.catalogue"),
            entry("engagement_saisi", "referentiel.complements"),
            entry("reglage_modifie", "echeances.delais"),
            entry("courriel", "annonces.courriel"),
            entry("rappel", "annonces.rappels"),
            entry("courriel_rappel", "annonces.rappels"),
            entry("retard", "annonces.retards"),
            entry("retard_informe", "annonces.retards"),
            entry("absence", "annonces.absences"),
            entry("tache_confiee", "annonces.absences"),
            entry("calendrier", "annonces.calendriers"),
            entry("evenement_publie", "annonces.calendriers"),
            entry("demarche", "parcours.demarche"),
            entry("perimetre", "parcours.demarche"),
            entry("module_a_decider", "parcours.demarche"),
            entry("service", "parcours.services"),
            entry("service_module", "parcours.services"),
            entry("service_passe", "parcours.services"),
            entry("indicateur_local", "parcours.indicateurs"),
            entry("mesure", "parcours.indicateurs"),
            entry("periode_reclamee", "parcours.indicateurs.attente"),
            entry("ligne_de_travail", "parcours.travail"),
            entry("preuve", "parcours.preuves"),
            entry("preuve_version", "parcours.preuves"),
            entry("preuve_lien", "parcours.preuves"),
            entry("evaluation", "parcours.diagnostic"),
            entry("diagnostic_partage", "parcours.diagnostic"),
            entry("action", "parcours.actions"),
            entry("action_reprise", "parcours.actions"),
            entry("communication", "parcours.actions"),
            entry("groupe_de_travail", "parcours.groupes"),
            entry("reunion_de_groupe", "parcours.groupes"),
            entry("plan_actions", "parcours.actions"),
            entry("enquete", "parcours.enquete"),
            entry("formation", "parcours.formation"),
            entry("session_formation", "parcours.formation"),
            entry("comite", "parcours.comites"),
            entry("comite_membre", "parcours.comites"),
            entry("audit", "parcours.audits"),
            entry("constat", "parcours.audits"),
            entry("label", "parcours.label"),
            entry("label_suspension", "parcours.label"),
            entry("echeance", "parcours.label"),
            entry("bilan", "parcours.label"),
            entry("suite_d_indicateur", "parcours.label.revue"),
            entry("passage", "parcours.label.passage"),
            entry("passage_engagement", "parcours.label.passage"),
            entry("entree", "parcours.entree"),
            entry("entree_ligne", "parcours.entree"),
            entry("etape_atteinte", "parcours.demarche"),
            entry("retouche", "parcours.demarche"),
            entry("tache", "lecture.taches"),
            entry("tache_groupe", "lecture.taches"),
            entry("brouillon", "lecture.taches"),
            entry("brouillon_de_depart", "lecture.taches"),
            entry("visite", "lecture.journee"),
            entry("preparation_relevee", "lecture.preparation"),
            entry("prevision", "lecture.planification"),
            entry("verdict", "lecture.verdict"),
            entry("verdict_cause", "lecture.verdict"),
            entry("prevision_etape", "lecture.planification"),
            entry("campagne", "lecture.campagnes"),
            entry("campagne_version", "lecture.campagnes"),
            entry("campagne_referentiel", "lecture.campagnes"),
            entry("campagne_etape", "lecture.campagnes"),
            entry("campagne_message", "lecture.campagnes"),
            entry("campagne_destinataire", "lecture.campagnes"),
            entry("essai_de_connexion", "acces"),
            entry("lieu_connu", "acces"),
            entry("reprise", "reprise"));

    /**
     * They may join what others own, not write it. The check of a replayed case reads what was written as it stands: asked of its
     * owners, it would compare their work with itself.
     */
    private static final Set<String> LECTEURS = Set.of("lecture", "reprise", "simulation.rejeu.deroulement");

    @Test
    void une_table_n_est_lue_et_ecrite_que_par_son_proprietaire() {
        assertThat(fichiers(SOURCES, ".java")
                        .flatMap(fichier -> infractions(paquet(fichier), lire(fichier))
                                .map(infraction -> SOURCES.relativize(fichier) + ": " + infraction))
                        .toList())
                .isEmpty();
    }

    @Test
    void chaque_table_a_un_proprietaire() {
        assertThat(PROPRIETAIRES.keySet()).containsExactlyInAnyOrderElementsOf(tables());
        assertThat(PROPRIETAIRES.values())
                .allSatisfy(paquet ->
                        assertThat(SOURCES.resolve(paquet.replace('.', '/'))).isDirectory());
    }

    @Test
    void une_table_d_un_autre_se_voit_dans_chaque_forme_de_requete() {
        assertThat(infractions("parcours.comites", "base.sql(\"select * from comite\")"))
                .isEmpty();
        assertThat(infractions("parcours.comites.processus", "base.sql(\"select * from comite\")"))
                .isEmpty();
        assertThat(infractions("parcours.comitesbis", "base.sql(\"select * from comite\")"))
                .hasSize(1);
        assertThat(Stream.of(
                        "base.sql(\"select nom from site\")",
                        "base.sql(\"select nom\" + \" from \" + \"site where code = ?\")",
                        "base.sql(\"\"\"\n  select c.*\n  from comite c\n  JOIN\n  site s on s.code = c.portee\"\"\")",
                        "base.sql(\"select * from comite c, site s where s.code = c.portee\")",
                        "base.sql(\"update comite set lieu = (select nom from site where code = portee)\")",
                        "base.sql(\"delete from site\")",
                        "base.sql(\"insert into site (code) values (:code)\")",
                        "base.sql(\"update site set nom = :nom\")",
                        "\"//\" + 1; '\"'; base.sql(\"select nom from site\")"))
                .allSatisfy(source ->
                        assertThat(infractions("parcours.comites", source)).hasSize(1));
    }

    @Test
    void ce_qui_n_est_pas_une_requete_ne_compte_pas() {
        assertThat(infractions("parcours.comites", "// \"from site\"\n/* \"select 1 from site\" */ String site;"))
                .isEmpty();
        assertThat(infractions(
                        "parcours.comites", "\"Site\" + \" de la démarche\"; \"select * from ACT_RU_TASK for update\""))
                .isEmpty();
    }

    @Test
    void qui_lit_pour_tous_joint_tout_et_n_ecrit_que_ses_tables() {
        String jointure = "\"select * from tache t join site s on s.code = t.site join rappel r on r.tache = t.id\"";
        assertThat(infractions("lecture.situation", jointure)).isEmpty();
        assertThat(infractions("reprise", jointure)).isEmpty();
        assertThat(infractions("lecture.situation", "\"update site set nom = ''\""))
                .hasSize(1);
        assertThat(infractions("reprise", "\"delete from rappel where id = 1\""))
                .hasSize(1);
    }

    private static Stream<String> infractions(String paquet, String source) {
        return TablesNommees.dansLeSource(source).entrySet().stream()
                .filter(table -> PROPRIETAIRES.containsKey(table.getKey()))
                .filter(table -> !dans(paquet, PROPRIETAIRES.get(table.getKey())))
                .filter(table -> table.getValue() || LECTEURS.stream().noneMatch(lecteur -> dans(paquet, lecteur)))
                .map(table -> (table.getValue() ? "writes " : "reads ") + table.getKey() + " of "
                        + PROPRIETAIRES.get(table.getKey()));
    }

    private static boolean dans(String paquet, String proprietaire) {
        return paquet.equals(proprietaire) || paquet.startsWith(proprietaire + ".");
    }

    private static String paquet(Path fichier) {
        return SOURCES.relativize(fichier.getParent()).toString().replace('/', '.');
    }

    private static Set<String> tables() {
        return TablesNommees.apres(fichiers(MIGRATIONS, ".sql")
                .sorted(Comparator.comparingInt(ProprieteDesTablesTest::version))
                .map(ProprieteDesTablesTest::lire)
                .toList());
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private static Stream<Path> fichiers(Path racine, String fin) {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(fichier -> fichier.toString().endsWith(fin)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
