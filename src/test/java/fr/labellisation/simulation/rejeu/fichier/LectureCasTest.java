package fr.labellisation.simulation.rejeu.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class LectureCasTest {
    private static final LectureCas LECTURE = new LectureCas(new Referentiels(), new Territoire(), parcours());

    private static final String CAS = """
            cas: essai
            departement: "91"
            referentiel: qualipref-2012
            debut: 2012-06-18
            sites:
              - {code: 91-evry, nom: Évry, type: prefecture, modules: [M1, M3]}
            faits:
              - {le: 2012-06-25, tache: NommerReferent}
            attendu:
              - {le: 2013-06-27, site: tous, label: delivre}
            """;

    @Test
    void l_essonne_de_2013_se_lit_en_entier() {
        Cas cas = LECTURE.lire("essonne-2013.yaml", ressource("cas/essonne-2013.yaml"), null);

        assertThat(cas.codesDesSites()).containsExactly("91-evry", "91-etampes", "91-palaiseau");
        assertThat(cas.faits()).hasSize(8);
        assertThat(cas.faits().get(1).instant()).isEqualTo(LocalDateTime.of(2013, 3, 26, 18, 0));
        assertThat(cas.faits().get(0).suppose()).isTrue();
        assertThat(cas.attendus()).hasSize(11);
        assertThat(cas.presentation().supposes()).hasSize(3);
        assertThat(cas.dernierJour()).isEqualTo("2016-06-27");
    }

    @Test
    void la_cle_suppose_se_lit_avec_et_sans_accent() {
        String contenu = CAS.replace("NommerReferent}", "NommerReferent, suppose: oui}");

        assertThat(LECTURE.lire("essai.yaml", contenu, null).faits().get(0).suppose())
                .isTrue();
    }

    @Test
    void un_texte_ecrit_en_lettres_et_accents_separes_se_lit_comme_les_autres() {
        String contenu = CAS.replace("NommerReferent}", "NommerReferent, supposé: oui, donnees: {nom: Zoé Évrard}}");

        Cas cas = LECTURE.lire("essai.yaml", Normalizer.normalize(contenu, Normalizer.Form.NFD), null);

        assertThat(cas.faits().get(0).suppose()).isTrue();
        assertThat(cas.faits().get(0).texte("nom")).isEqualTo("Zoé Évrard");
        assertThat(cas.site("91-evry").orElseThrow().nom()).isEqualTo("Évry");
    }

    @Test
    void une_date_relative_se_lit_seulement_autour_d_un_jour_donne() {
        String contenu = CAS.replace("2012-06-18", "J-30").replace("2012-06-25", "J-3");

        assertThat(LECTURE.lire("essai.yaml", contenu, new Ancrage(LocalDate.of(2026, 3, 31), jour -> jour))
                        .debut())
                .isEqualTo("2026-03-01");
        assertThat(refus(contenu))
                .contains(
                        "essai.yaml:4 : « debut » vaut « J-30 » ; une date comme 2013-06-27 ou 2013-06-27T18:00 est attendue.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`departement: \"91\"` | `departement: \"99\"` | `essai.yaml:2 : le département « 99 » n’existe pas ; un code officiel est attendu, comme \"91\" ou \"2A\".`",
                "cas: essai | cass: essai | essai.yaml:1 : la clé « cass » est inconnue dans le cas ; attendu : cas, faits.",
                "tache: NommerReferent | tâche: NommerReferent | essai.yaml:8 : la clé « tâche » est inconnue dans un fait ; attendu : tache.",
                "NommerReferent | NommerReferant | essai.yaml:8 : « tache » vaut « NommerReferant » ; attendu : NommerReferent.",
                "tache: NommerReferent | evenement: comite-tenue | essai.yaml:8 : « evenement » vaut « comite-tenue » ; attendu : comite-tenu.",
                "tache: NommerReferent | tache: ArreterPerimetre, evenement: comite-tenu | essai.yaml:8 : « tache » ou « evenement » est attendu dans un fait, l’un ou l’autre et un seul.",
                "2012-06-25 | 2012-06-31 | essai.yaml:8 : « le » vaut « 2012-06-31 », une date qui n’existe pas ; une date du calendrier est attendue.",
                "2012-06-25 | 25/06/2012 | essai.yaml:8 : « le » vaut « 25/06/2012 » ; une date comme 2013-06-27 ou 2013-06-27T18:00 est attendue.",
                "2012-06-25 | 2012-06-11 | essai.yaml:8 : le fait est du 2012-06-11, avant le début du cas (2012-06-18).",
                "tache: NommerReferent | tache: TransmettreDossier, site: 91-evri | essai.yaml:8 : le site « 91-evri » n’est pas dans le cas ; attendu : tous, 91-evry.",
                "tache: NommerReferent | tache: NommerReferent, site: 91-evry | essai.yaml:8 : « NommerReferent » se fait une fois pour la démarche ; aucun site n’est attendu.",
                "[M1, M3] | [M1, M9] | essai.yaml:6 : le module « M9 » n’est pas dans le référentiel qualipref-2012 ; attendu : M1, M2, M3, M4, M5, M6, M7.",
                "[M1, M3] | [M1] | essai.yaml:6 : Au moins un module optionnel doit être retenu.",
                "qualipref-2012 | qualipref-2013 | essai.yaml:3 : « referentiel » vaut « qualipref-2013 » ; attendu : qualipref-2012, qualipref-2006, qualipref-2.0.",
                "tache: NommerReferent | evenement: audit-externe | essai.yaml:8 : « audit-externe » se passe sur un site ; « site » ou « sites » est attendu.",
                "tache: NommerReferent | `evenement: perimetre-modifie, site: 91-evry, donnees: {modules: [M1, M8]}` | essai.yaml:8 : le module « M8 » n’est pas dans le référentiel qualipref-2012 ; attendu : M1, M2, M3, M4, M5, M6, M7.",
                "tache: NommerReferent | `evenement: referent-remplace, donnees: {nom: Ada}` | essai.yaml:8 : « courriel » manque dans les données de « referent-remplace ».",
                "label: delivre | label: livre | essai.yaml:10 : « label » vaut « livre » ; attendu : delivre.",
                "`label: delivre` | `prix: 3` | `essai.yaml:10 : un attendu porte sur une de ces choses et une seule : label, demarche, perimetre, comite, echeance, audit, rappels.`",
                "label: delivre | `audit: audit-externe, etat: annulee` | essai.yaml:10 : « etat » vaut « annulee » ; attendu : annule.",
                "label: delivre | `audit: audit-externe, etat: clos, jours_depuis_interne: un mois` | essai.yaml:10 : « jours_depuis_interne » dit « un mois » ; un nombre de jours est attendu, comme 30.",
                "label: delivre | `label: delivre, referentiel: qualipref-2011` | essai.yaml:10 : « referentiel » vaut « qualipref-2011 » ; attendu : qualipref-2012, qualipref-2006, qualipref-2.0.",
                "tache: NommerReferent | `evenement: label-importe, site: 91-evry, donnees: {referentiel: marianne-2007}` | essai.yaml:8 : « referentiel » vaut « marianne-2007 » ; attendu : marianne-2008, marianne-2016.",
                "tache: NommerReferent | evenement: site-ajoute, site: 91-evry | essai.yaml:8 : « modules » manque dans les données de « site-ajoute » : ceux du site ne sont pas de qualipref-2012.",
                "tache: NommerReferent | evenement: demarche-decidee | essai.yaml:8 : une démarche du cas commence déjà avant celle-ci ; un seul « demarche-decidee » est attendu, et avec « demarche: aucune ».",
                "`modules: [M1, M3]` | `modules: [M1, M3], perimetre: non` | essai.yaml:6 : un site hors du premier périmètre n’a pas encore de modules ; ils sont attendus dans les données de « site-ajoute » ou de « label-importe ».",
                "cas: essai | `cas: [essai` | `essai.yaml:2 : ce n’est pas du YAML lisible (expected ',' or ']', but got :).`",
                "cas: essai | `cas: essai\ncas: autre` | essai.yaml:2 : la clé « cas » est donnée deux fois.",
            })
    void un_fichier_faux_est_refuse_avec_sa_ligne_et_ce_qui_etait_attendu(String juste, String faux, String phrase) {
        assertThat(refus(CAS.replaceFirst(java.util.regex.Pattern.quote(juste), faux.replace("\\n", "\n"))))
                .contains(phrase);
    }

    @Test
    void toutes_les_fautes_sont_dites_en_une_fois_dans_l_ordre_des_lignes() {
        String contenu =
                CAS.replace("M3", "M9").replace("cas: essai", "casse: essai").replace("2012-06-25", "hier");

        assertThat(refus(contenu))
                .hasSize(4)
                .isSortedAccordingTo(java.util.Comparator.comparing(LectureCasTest::ligne));
    }

    private static int ligne(String phrase) {
        return Integer.parseInt(phrase.split(":")[1].strip());
    }

    /** The sentences, with plain spaces. */
    private static List<String> refus(String contenu) {
        CasInvalide refus = catchThrowableOfType(CasInvalide.class, () -> LECTURE.lire("essai.yaml", contenu, null));
        assertThat(refus).as("le fichier est accepté").isNotNull();
        return refus.phrases().stream()
                .map(phrase -> phrase.replace('\u00a0', ' '))
                .toList();
    }

    private static PlanDesModeles parcours() {
        try {
            return PlanDesModeles.livre();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ressource(String chemin) {
        try {
            return new ClassPathResource(chemin).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
