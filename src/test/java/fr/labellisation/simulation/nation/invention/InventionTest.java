package fr.labellisation.simulation.nation.invention;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn for the whole country, before any of it is played. */
class InventionTest {
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 25);

    private final Territoire territoire = new Territoire();
    private final Referentiels referentiels = new Referentiels();
    private final JoursOuvres jours = new JoursOuvres(territoire);

    @Test
    void les_334_sites_ont_chacun_leur_code_et_leur_etape() {
        List<SiteInvente> sites = nation(1).flatMap(d -> d.sites().stream()).toList();

        assertThat(sites).hasSize(334);
        assertThat(sites)
                .extracting(SiteInvente::code)
                .doesNotHaveDuplicates()
                .allMatch(CodeSite::reconnait)
                .contains("91-evry-courcouronnes", "976-mamoudzou", "2A-sartene");
        assertThat(sites)
                .filteredOn(s -> s.site().type() == TypeSite.PREFECTURE)
                .hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026, 999_999_999})
    void toutes_les_etapes_sont_representees_quelle_que_soit_la_graine(long graine) {
        assertThat(nation(graine).flatMap(d -> d.sites().stream()).map(SiteInvente::etape))
                .containsAll(StadeInvente.toutes());
        assertThat(nation(graine).map(DepartementInvente::profil)).contains(Profil.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026})
    void chaque_perimetre_est_valide(long graine) {
        var referentiel = referentiels.exiger("qualipref-2.0");

        assertThat(nation(graine).flatMap(d -> d.sites().stream()))
                .allSatisfy(site -> assertThat(
                                referentiel.validerPerimetre(site.modules()).raisons())
                        .isEmpty());
    }

    @Test
    void la_meme_graine_donne_la_meme_nation_et_une_autre_une_autre() {
        assertThat(cas(1)).isEqualTo(cas(1));
        assertThat(cas(1)).isNotEqualTo(cas(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026, 999_999_999})
    void en_petit_nombre_des_labels_sont_renouveles_retires_suspendus_ou_doubles(long graine) {
        Map<StadeInvente, Long> prefectures = nation(graine)
                .map(d -> d.sites().get(0).etape())
                .collect(Collectors.groupingBy(etape -> etape, Collectors.counting()));

        assertThat(prefectures)
                .containsEntry(StadeInvente.RENOUVELE, 6L)
                .containsEntry(StadeInvente.RETIRE, 2L)
                .containsEntry(StadeInvente.SUSPENDU, 4L);
        assertThat(prefectures.get(StadeInvente.DEUX_LABELS)).isBetween(1L, 5L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026})
    void une_demarche_sur_marianne_n_a_ni_modules_ni_audit_interne_et_certaines_aboutissent(long graine) {
        List<DepartementInvente> departements =
                nation(graine).filter(d -> d.profil() == Profil.MARIANNE).toList();

        assertThat(departements.stream().flatMap(d -> d.enDemarche().stream()))
                .extracting(SiteInvente::etape)
                .contains(StadeInvente.LABELLISE)
                .doesNotContain(StadeInvente.AUDIT_INTERNE);
        assertThat(departements).allSatisfy(departement -> {
            Cas cas = new CasDeLaNation(jours).de(departement);
            assertThat(cas.referentiel()).isEqualTo("services-publics-plus-2023");
            assertThat(cas.faits()).extracting(FaitDuCas::evenement).doesNotContain(EvenementDuCas.AUDIT_INTERNE);
            assertThat(departement.enDemarche())
                    .allSatisfy(site -> assertThat(
                                    cas.site(site.code()).orElseThrow().modules())
                            .isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026})
    void une_demarche_sur_quatre_change_de_referent_une_fois_son_diagnostic_fait(long graine) {
        List<DepartementInvente> relais =
                nation(graine).filter(d -> d.place().relais()).toList();

        assertThat(relais).hasSizeBetween(5, 10).allSatisfy(departement -> {
            Cas cas = new CasDeLaNation(jours).de(departement);
            FaitDuCas nomme = fait(cas, fait -> NommerReferent.name().equals(fait.tache()));
            FaitDuCas remplace = fait(cas, fait -> fait.evenement() == EvenementDuCas.REFERENT_REMPLACE);
            assertThat(remplace.jour()).isBetween(cas.debut().plusDays(90), AUJOURDHUI.minusDays(20));
            assertThat(remplace.texte("courriel"))
                    .isEqualTo(Personnes.adresse(Role.REFERENT_QUALITE, departement.code()));
            assertThat(nomme.texte("courriel")).isEqualTo("ancien-" + remplace.texte("courriel"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2026})
    void chaque_demarche_et_chaque_label_est_sur_une_version_en_vigueur_ce_jour_la(long graine) {
        assertThat(nation(graine)).allSatisfy(departement -> {
            Cas cas = new CasDeLaNation(jours).de(departement);
            assertThat(referentiels
                            .pourCommencer(cas.referentiel(), cas.debut())
                            .raisons())
                    .isEmpty();
            cas.faits().stream()
                    .filter(fait -> fait.evenement() == EvenementDuCas.LABEL_IMPORTE)
                    .forEach(fait -> assertThat(referentiels
                                    .pourCommencer(fait.texte("referentiel"), LocalDate.parse(fait.texte("delivreLe")))
                                    .raisons())
                            .isEmpty());
        });
    }

    @Test
    void chaque_prefecture_a_eu_un_label_un_jour() {
        assertThat(nation(1)).allSatisfy(departement -> {
            SiteInvente prefecture = departement.sites().get(0);
            assertThat(new CasDeLaNation(jours).de(departement).faits()).anySatisfy(fait -> {
                assertThat(fait.evenement()).isEqualTo(EvenementDuCas.LABEL_IMPORTE);
                assertThat(fait.sites()).containsExactly(prefecture.code());
            });
        });
    }

    @Test
    void chaque_fait_tombe_un_jour_ouvre_et_pas_avant_le_debut() {
        assertThat(cas(3))
                .allSatisfy(cas -> assertThat(cas.faits()).isNotEmpty().allSatisfy(fait -> {
                    assertThat(fait.jour()).isAfterOrEqualTo(cas.debut());
                    assertThat(jours.estOuvre(new CodeDepartement(cas.departement()), fait.jour()))
                            .isTrue();
                }));
    }

    @Test
    void une_tache_a_venir_retient_le_site_a_son_etape() {
        assertThat(nation(1).filter(d -> d.profil() != Profil.ABANDON)).allSatisfy(departement -> {
            Cas cas = new CasDeLaNation(jours).de(departement);
            departement.enDemarche().stream()
                    .filter(site -> site.etape() == StadeInvente.DIAGNOSTIC)
                    .forEach(site -> assertThat(cas.faits()).anySatisfy(fait -> {
                        assertThat(fait.tache()).isEqualTo(EvaluerModule.name());
                        assertThat(fait.sites()).containsExactly(site.code());
                        assertThat(fait.jour()).isAfter(AUJOURDHUI);
                    }));
        });
    }

    @Test
    void une_personne_se_trouve_par_son_role_et_son_lieu() {
        var referent = new Personnes("2A", 12).pour(Role.REFERENT_QUALITE, null, 3);

        assertThat(referent.courriel()).isEqualTo("referent-qualite.2a@example.org");
        assertThat(referent.nom()).contains(" ");
        assertThat(new Personnes("2A", 12).pour(Role.REFERENT_QUALITE, null, 3)).isEqualTo(referent);
    }

    private static FaitDuCas fait(Cas cas, Predicate<FaitDuCas> lequel) {
        return cas.faits().stream().filter(lequel).findFirst().orElseThrow();
    }

    private Stream<DepartementInvente> nation(long graine) {
        Invention invention = new Invention(territoire, referentiels, graine);
        return territoire.departements().stream()
                .map(Departement::code)
                .map(code -> invention.departement(code.valeur(), AUJOURDHUI, 0));
    }

    private List<Cas> cas(long graine) {
        return nation(graine).map(new CasDeLaNation(jours)::de).toList();
    }
}
