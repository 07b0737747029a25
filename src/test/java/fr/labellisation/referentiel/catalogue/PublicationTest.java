package fr.labellisation.referentiel.catalogue;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.referentiel.AutreNoeud;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.RevisionsPubliees;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a file to a published version: what is refused, what is shown, who goes over to it, and what another node sees. */
@TablesEnMemoire
class PublicationTest {
    private static final String AUTEUR = "odile.faure";

    @Autowired
    PublicationDeVersion publication;

    @Autowired
    Referentiels referentiels;

    @Autowired
    RevisionsPubliees publiees;

    @Autowired
    Demarches demarches;

    @Autowired
    Delais delais;

    @Autowired
    JdbcClient base;

    private Referentiels autreNoeud;

    @BeforeEach
    void un_autre_noeud() {
        autreNoeud = AutreNoeud.sur(publiees);
    }

    @AfterEach
    void rien_ne_reste() {
        base.sql("delete from referentiel_revision").update();
        referentiels.rafraichir();
    }

    private List<FauteDeFeuille> deposer(String yaml) {
        return publication.deposer("essai.yaml", yaml.getBytes(StandardCharsets.UTF_8), AUTEUR);
    }

    private List<FauteDeFeuille> deposer(Classeur classeur) {
        return publication.deposer("essai.xlsx", FichiersDEssai.xlsx(classeur), AUTEUR);
    }

    private Referentiel publier(String yaml, boolean suivie) {
        assertThat(deposer(yaml)).isEmpty();
        Referentiel publiee = publication.publier(AUTEUR, proposition().empreinte(), "Arrêté du 4 janvier.", suivie);
        referentiels.rafraichir();
        return publiee;
    }

    private Proposition proposition() {
        return publication.proposition(AUTEUR).orElseThrow();
    }

    private int ecrites() {
        return base.sql(
                        "select (select count(*) from referentiel_revision) + (select count(*) from referentiel_propose)")
                .query(Integer.class)
                .single();
    }

    @Test
    void une_version_publiee_est_vue_par_chaque_noeud_sans_redemarrage() {
        Referentiel publiee = publier(FichiersDEssai.YAML, false);

        assertThat(publiee.revision()).isEqualTo(1);
        assertThat(autreNoeud.parId("essai-2027")).isEmpty();
        autreNoeud.rafraichir();
        assertThat(autreNoeud.parId("essai-2027")).contains(publiee);
        assertThat(autreNoeud.pourRenouveler("qual-e-pref-2018", LocalDate.parse("2027-06-01")))
                .isEqualTo(publiee);
        assertThat(publiees.de("essai-2027"))
                .singleElement()
                .satisfies(p -> assertThat(p.motif()).isEqualTo("Arrêté du 4 janvier."));
        assertThat(publication.proposition(AUTEUR)).isEmpty();
    }

    @Test
    void une_revision_trouvee_nulle_part_est_lue_dans_la_base_par_le_noeud_en_retard() {
        Referentiel publiee = publier(FichiersDEssai.YAML, false);

        assertThat(autreNoeud.exiger("essai-2027", 1)).isEqualTo(publiee);
    }

    @Test
    void un_classeur_publie_dit_ce_qu_il_disait() {
        assertThat(deposer(FichiersDEssai.classeur())).isEmpty();

        assertThat(proposition().version()).isEqualTo(FichiersDEssai.version());
        assertThat(proposition().precedente()).isEmpty();
    }

    @Test
    void ce_qui_est_commence_garde_sa_revision_sauf_si_la_correction_est_publiee_pour_lui() {
        publier(FichiersDEssai.YAML, false);
        CodeDemarche demarche = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement("91"),
                "essai-2027",
                NatureDemarche.INITIAL,
                LocalDate.parse("2027-01-04"),
                null,
                ComiteUsagers.PAR_SITE));
        CodeDemarche finie = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement("92"),
                "essai-2027",
                NatureDemarche.INITIAL,
                LocalDate.parse("2027-01-04"),
                null,
                ComiteUsagers.PAR_SITE));
        assertThat(List.of(demarche, finie))
                .extracting(une -> demarches.exiger(une).revision())
                .containsExactly(1, 1);
        demarches.clore(finie, EtatDemarche.ABOUTIE, LocalDate.parse("2027-12-01"));

        publier(
                FichiersDEssai.YAML.replace("{code: E2, module: M2}", "{code: E2, module: M2, titre: Délivrer}"),
                false);
        assertThat(titre(demarche)).isEqualTo("titre à compléter");
        assertThat(referentiels.exiger("essai-2027").revision()).isEqualTo(2);

        publier(FichiersDEssai.YAML.replace("{code: E2, module: M2}", "{code: E2, module: M2, titre: Remettre}"), true);
        assertThat(titre(demarche)).isEqualTo("Remettre");
        assertThat(demarches.exiger(demarche).revision()).isEqualTo(3);
        assertThat(demarches.exiger(finie).revision()).isEqualTo(1);
    }

    private String titre(CodeDemarche demarche) {
        return demarches.exiger(demarche).version(referentiels).engagements().stream()
                .filter(engagement -> engagement.code().equals("E2"))
                .map(Engagement::libelle)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void une_version_du_produit_se_corrige_par_une_revision_et_reste_lisible_telle_qu_elle_etait() {
        Referentiel livree = referentiels.exiger("qual-e-pref-2018");
        String corrigee =
                EcritureReferentiel.yaml(livree) + "engagements:\n- {code: \"1\", module: M1, titre: Accueillir}\n";
        assertThat(deposer(corrigee)).isEmpty();
        assertThat(proposition().precedente()).contains(livree);
        assertThat(proposition().differences(FichiersDEssai.DELAIS))
                .extracting(Difference::quoi, Difference::avant, Difference::apres)
                .containsExactly(tuple("Engagement 1", "", "Accueillir (M1)"));
        publier(corrigee, true);

        assertThat(referentiels.exiger("qual-e-pref-2018").engagements()).hasSize(1);
        assertThat(referentiels.exiger("qual-e-pref-2018", 0)).isEqualTo(livree);
        assertThat(referentiels.revisions("qual-e-pref-2018"))
                .extracting(Referentiel::revision)
                .containsExactly(0, 1);
    }

    @Test
    void une_correction_montre_les_delais_qui_changent() {
        publier(FichiersDEssai.YAML, false);
        assertThat(deposer(FichiersDEssai.YAML
                        .replace("nombre: 30", "nombre: 35")
                        .replace("{tache: OuvertureRenouvellement,", "{tache: NommerReferent,")))
                .isEmpty();

        assertThat(proposition().differences(FichiersDEssai.DELAIS))
                .extracting(Difference::quoi, Difference::avant, Difference::apres)
                .containsExactlyInAnyOrder(
                        tuple("Délai\u00a0: Évaluer le module", "30\u00a0jours ouvrés", "35\u00a0jours ouvrés"),
                        tuple("Délai\u00a0: NommerReferent", "", "14\u00a0mois"),
                        tuple("Délai\u00a0: Ouverture du renouvellement", "14\u00a0mois", ""));
    }

    @Test
    void une_demarche_va_par_les_delais_de_sa_revision_jusqu_a_ce_qu_une_autre_soit_publiee_pour_elle() {
        publier(FichiersDEssai.YAML, false);
        CodeDemarche demarche = ouvrir("91");

        publier(FichiersDEssai.YAML.replace("nombre: 30", "nombre: 35"), false);
        assertThat(delai(demarche)).isEqualTo(30);
        assertThat(delai(ouvrir("92"))).isEqualTo(35);

        publier(FichiersDEssai.YAML.replace("nombre: 30", "nombre: 40"), true);
        assertThat(delai(demarche)).isEqualTo(40);
    }

    private CodeDemarche ouvrir(String departement) {
        return demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(departement),
                "essai-2027",
                NatureDemarche.INITIAL,
                LocalDate.parse("2027-01-04"),
                null,
                ComiteUsagers.PAR_SITE));
    }

    private int delai(CodeDemarche demarche) {
        return delais.pour(
                        EvaluerModule.name(),
                        VersionSuivie.parLaDemarche("essai-2027", demarche),
                        demarche.departement())
                .nombre();
    }

    @Test
    void une_correction_qui_retire_ce_qui_est_repondu_ne_va_pas_a_ce_qui_court() {
        publier(FichiersDEssai.YAML, false);
        assertThat(deposer(FichiersDEssai.YAML.replace("  - {code: E2, module: M2}\n", "")))
                .isEmpty();

        assertThat(proposition().suivable().raisons()).containsExactly("Disparaît\u00a0: engagement E2.");
        assertThatThrownBy(() -> publication.publier(AUTEUR, proposition().empreinte(), "Erreur.", true))
                .isInstanceOf(SaisieRefusee.class);
        assertThat(publication
                        .publier(AUTEUR, proposition().empreinte(), "Erreur.", false)
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void un_apercu_depasse_n_est_pas_publie() {
        assertThat(deposer(FichiersDEssai.YAML)).isEmpty();
        String montre = proposition().empreinte();
        publication.deposer(
                "autre.yaml",
                FichiersDEssai.YAML.replace("Qualité 2027", "Autre").getBytes(StandardCharsets.UTF_8),
                "bastien.morel");
        publication.publier(
                "bastien.morel",
                publication.proposition("bastien.morel").orElseThrow().empreinte(),
                "Le premier.",
                false);

        assertThatThrownBy(() -> publication.publier(AUTEUR, montre, "Le second.", false))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("n’est plus celui de cet aperçu");
        assertThatThrownBy(() -> publication.publier(AUTEUR, montre, " ", false))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Motif");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remplace: [qual-e-pref-2018] | remplace: []           | ligne 5  | est en vigueur sans fin connue
            remplace: [qual-e-pref-2018] | remplace: [zut]        | ligne 5  | une version connue et plus ancienne est attendue
            remplace: [qual-e-pref-2018] | remplace: [qual-e-pref-2018] / successeur: essai-2027 | ligne 6 | revient à
            remplace: [qual-e-pref-2018] | remplace: [qual-e-pref-2018] / enVigueurJusquA: 2026-12-31 | ligne 6 | une date à partir de
            dureeLabelMois: 36        | dureeLabelMois: 0         | ligne 6  | un nombre de mois supérieur à 0
            dureeLabelMois: 36        | dureeLabelMois: trois     | ligne 6  | un nombre entier est attendu
            {code: E2, module: M2}    | {code: E2, module: M9}    | ligne 27 | un de ceux-ci est attendu
            {code: E2, module: M2}    | {code: E1, module: M2}    | ligne 27 | porte deux fois le code
            {code: E2, module: M2}    | {code: E2, titre: ' '}    | ligne 27 | est vide, un texte est attendu
            {code: E2, module: M2}    | {code: E2, zut: 1}        | ligne 27 | est inconnue
            unite: pourcent           | unite: parsecs            | ligne 24 | un de ceux-ci est attendu
            periode: trimestre        | periode: siecle           | ligne 24 | un de ceux-ci est attendu
            valeur: 10,               | valeur: beaucoup,         | ligne 24 | un nombre est attendu
            niveaux: [bronze, or]     | niveaux: [platine]        | ligne 29 | platine
            famille: qualipref        | famille: Marianne 2       | ligne 3  | un identifiant est attendu
            nombre: 30                | nombre: 0                 | ligne 34 | un nombre à partir de 1 est attendu
            nombre: 30                | nombre: -5                | ligne 34 | un nombre à partir de 1 est attendu
            nombre: 30                | nombre: trente            | ligne 34 | un nombre entier est attendu
            nombre: 14                | nombre: 60                | ligne 35 | 36 mois au plus sont attendus
            nombre: 30,               |                           | ligne 34 | est attendu et manque
            unite: mois}              | unite: semaines}          | ligne 35 | une de celles-ci est attendue : jours-ouvres, jours, mois
            , unite: mois             |                           | ligne 35 | manque, une de celles-ci est attendue
            tache: EvaluerModule      | tache: EvaluerModules     | ligne 34 | ne correspond à aucune tâche, un de ces noms est attendu : NommerReferent
            tache: EvaluerModule,     |                           | ligne 34 | « tache » est attendue
            OuvertureRenouvellement   | EvaluerModule             | ligne 35 | est donné deux fois
            """)
    void chaque_faute_d_un_yaml_est_dite_avec_sa_ligne(String juste, String faux, String lieu, String phrase) {
        List<FauteDeFeuille> fautes =
                deposer(FichiersDEssai.YAML.replace(juste, faux == null ? "" : faux.replace(" / ", "\n")));

        assertThat(fautes).anySatisfy(faute -> {
            assertThat(faute.phrase()).contains(phrase).endsWith(".");
            assertThat(faute.cellule()).startsWith(lieu);
        });
        assertThat(ecrites()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Version,     4, 2, 01/01/2027, Version B5,      une date est attendue",
        "Version,     8, 2, trois ans,  Version B9,      un nombre entier est attendu",
        "Version,    12, 2, peut-être,  Version B13,     oui ou non est attendu",
        "Version,     2, 2, '',         Version B3,      est attendu et manque",
        "Version,     1, 1, Zut,        Version A2,      n’est pas attendu",
        "Modules,     2, 1, M1,         Modules A3,      porte deux fois le code",
        "Modules,     1, 2, '',         Modules B2,      ou «\u00a0à compléter\u00a0»",
        "Engagements, 1, 2, M9,         Engagements B2,  un de ceux-ci est attendu",
        "Engagements, 2, 1, '',         Engagements A3,  est attendu et manque",
        "Indicateurs, 2, 7, parsecs,    Indicateurs G3,  un de ceux-ci est attendu",
        "Indicateurs, 2, 6, beaucoup,   Indicateurs F3,  un nombre est attendu",
        "Indicateurs, 2, 8, siècle,     Indicateurs H3,  un de ceux-ci est attendu",
        "Indicateurs, 2, 1, E9,         Indicateurs A3,  n’est pas un code de la feuille",
        "Preuves,     1, 1, E9,         Preuves A2,      n’est pas un code de la feuille",
        "Délais,      1, 1, Evaluer,    Délais A2,       ne correspond à aucune tâche",
        "Délais,      1, 1, '',         Délais A2,       est attendue pour chaque délai et manque",
        "Délais,      2, 1, EvaluerModule, Délais A3,    est donné deux fois",
        "Délais,      1, 2, 0,          Délais B2,       un nombre à partir de 1 est attendu",
        "Délais,      1, 2, -4,         Délais B2,       un nombre à partir de 1 est attendu",
        "Délais,      1, 2, trente,     Délais B2,       un nombre entier est attendu",
        "Délais,      1, 2, '',         Délais B2,       est attendu et manque",
        "Délais,      2, 2, 60,         Délais B3,       au plus sont attendus",
        "Délais,      1, 3, semaines,   Délais C2,       une de celles-ci est attendue",
        "Délais,      1, 3, '',         Délais C2,       manque",
    })
    void chaque_faute_d_un_classeur_est_dite_avec_sa_cellule(
            String feuille, int rang, int colonne, String valeur, String cellule, String phrase) {
        List<FauteDeFeuille> fautes = deposer(FichiersDEssai.avec(
                FichiersDEssai.classeur(), feuille, rang, colonne, valeur.isEmpty() ? null : valeur));

        assertThat(fautes).anySatisfy(faute -> {
            assertThat(faute.cellule()).isEqualTo(cellule);
            assertThat(faute.phrase()).contains(phrase).endsWith(".");
        });
        assertThat(ecrites()).isZero();
    }

    @Test
    void une_feuille_de_dix_mille_lignes_un_fichier_trop_lourd_et_un_autre_genre_de_fichier_sont_refuses() {
        Classeur classeur = FichiersDEssai.classeur();
        List<Feuille> feuilles = new ArrayList<>(classeur.feuilles());
        feuilles.replaceAll(feuille -> feuille.titre().equals("Preuves")
                ? new Feuille(
                        feuille.titre(),
                        feuille.colonnes(),
                        IntStream.range(0, 10_000)
                                .mapToObj(rang -> List.<Object>of("E1", "Preuve " + rang))
                                .toList())
                : feuille);

        assertThatThrownBy(() -> deposer(
                        new Classeur(classeur.titre(), classeur.portee(), classeur.le(), classeur.nom(), feuilles)))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Preuves A1002")
                .hasMessageContaining("lignes");
        assertThatThrownBy(() -> deposer("#" + String.join("", Collections.nCopies(2_000_001, "x"))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("2\u00a0Mo");
        assertThatThrownBy(() -> deposer("")).isInstanceOf(SaisieRefusee.class);
        assertThat(publication.deposer("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, AUTEUR))
                .singleElement()
                .satisfies(faute -> assertThat(faute.phrase()).contains("ni un classeur .xlsx, ni un texte YAML"));
        assertThat(deposer("a;b;c\n1;2;3\n")).isNotEmpty();
        assertThat(ecrites()).isZero();
    }

    @Test
    void des_dates_qui_chevauchent_celles_d_une_version_de_la_famille_sont_refusees_avec_leur_ligne() {
        String entreDeux = FichiersDEssai.YAML
                .replace("enVigueurDu: 2027-01-01", "enVigueurDu: 2013-05-05\nenVigueurJusquA: 2014-01-31")
                .replace("remplace: [qual-e-pref-2018]\n", "");

        assertThat(deposer(entreDeux)).singleElement().satisfies(faute -> {
            assertThat(faute.cellule()).isEqualTo("ligne 4");
            assertThat(faute.phrase()).contains("chevauchent celles de Qualipref 2");
        });
        assertThat(deposer(entreDeux.replace("famille: qualipref", "famille: autre")))
                .isEmpty();
    }

    @Test
    void la_meme_version_deux_fois_n_est_pas_publiee() {
        publier(FichiersDEssai.YAML, false);

        assertThat(deposer(FichiersDEssai.YAML))
                .containsExactly(
                        new FauteDeFeuille(
                                "ligne 1",
                                "La version «\u00a0essai-2027\u00a0» est déjà au catalogue, mot pour mot\u00a0: il n’y a rien à publier."));
        referentiels
                .tous()
                .forEach(version -> assertThat(deposer(EcritureReferentiel.yaml(version)))
                        .as(version.id())
                        .singleElement()
                        .satisfies(faute -> assertThat(faute.phrase()).contains("mot pour mot")));
    }
}
