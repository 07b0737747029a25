package fr.labellisation.parcours.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each fault of a sheet is told with its cell, all of them at once. */
class ControleDEntreeTest {
    private static final LocalDate LE = LocalDate.parse("2024-11-04");

    private final Referentiels referentiels = new Referentiels();
    private final Territoire territoire = new Territoire();
    private final JoursOuvres jours = new JoursOuvres(territoire);
    private final HeureLocale heure =
            new HeureLocale(Clock.fixed(Instant.parse("2026-01-12T08:00:00Z"), ZoneId.of("Europe/Paris")), jours);
    private final ControleDuLabel labels = new ControleDuLabel(referentiels);
    private final ControleDEntree controle = new ControleDEntree(
            new ControleDeLigne(
                    referentiels,
                    heure,
                    jours,
                    new ControleDuSite(territoire),
                    labels,
                    new ControleEnChemin(referentiels),
                    new ControleDuRenouvellement(referentiels, labels)),
            referentiels);

    private Connu connu(Map<CodeSite, List<Label>> labels, Map<CodeSite, Set<String>> enChemin) {
        Map<CodeDepartement, List<Site>> sites = new HashMap<>();
        territoire
                .departements()
                .forEach(d -> sites.put(
                        d.code(),
                        territoire.sites(d.code()).stream()
                                .map(connu -> new Site(connu.code(), connu.nom(), connu.type()))
                                .toList()));
        return new Connu(sites, departement -> !departement.valeur().equals("92"), labels, enChemin);
    }

    private ControleDEntree.Constat constat(FeuilleDEssai feuille) {
        return constat(feuille, Map.of(), Map.of());
    }

    private ControleDEntree.Constat constat(
            FeuilleDEssai feuille, Map<CodeSite, List<Label>> labels, Map<CodeSite, Set<String>> enChemin) {
        return controle.controler(LectureDeTableur.lire(feuille.xlsx(), DepotDEntree.BORNES), connu(labels, enChemin));
    }

    private void refuse(FeuilleDEssai feuille, String cellule, String phrase) {
        assertThat(constat(feuille).fautes()).singleElement().satisfies(faute -> {
            assertThat(faute.cellule()).isEqualTo(cellule);
            assertThat(faute.phrase()).contains(phrase);
        });
    }

    private static FeuilleDEssai feuille() {
        return new FeuilleDEssai();
    }

    @Test
    void un_site_se_nomme_par_son_code_son_nom_ou_sa_ville() {
        assertThat(constat(feuille()
                                .label("91", "91-palaiseau", LE)
                                .label("1", "Préfecture de Bourg-en-Bresse", LE)
                                .label("2A", "ajaccio", LE)
                                .label("91", "Sous-préfecture d'Etampes", LE))
                        .lignes())
                .extracting(ligne -> ligne.site().valeur())
                .containsExactly("91-palaiseau", "01-bourg-en-bresse", "2A-ajaccio", "91-etampes");
    }

    @Test
    void un_departement_inconnu_ou_d_un_autre_est_refuse() {
        refuse(feuille().label("999", "Palaiseau", LE), "A2", "«\u00a0999\u00a0» n’existe pas");
        refuse(feuille().label("92", "Nanterre", LE), "A2", "n’est pas le vôtre");
        refuse(feuille().label("", "Nanterre", LE), "A2", "un code comme 91");
    }

    @Test
    void un_site_inconnu_est_refuse_avec_ceux_du_departement() {
        refuse(feuille().label("91", "Massy", LE), "B2", "Sous-préfecture de Palaiseau");
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.TYPE, "Préfecture"), "B2", "n’existe pas");
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.TYPE, "mairie"), "C2", "Sous-préfecture");
    }

    @Test
    void une_version_inconnue_et_un_perimetre_incomplet_sont_refuses() {
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.VERSION, "Qualipref 9", Colonne.MODULES, ""),
                "D2",
                "versions possibles");
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.MODULES, "M2"), "E2", "M1");
    }

    @Test
    void une_date_en_texte_dans_l_avenir_ou_expiree_est_refusee() {
        refuse(feuille().label("91", "Palaiseau", null, Colonne.LABEL, "4 novembre 2024"), "G2", "est un texte");
        refuse(feuille().label("91", "Palaiseau", null, Colonne.LABEL, 45_600), "G2", "est un nombre");
        refuse(feuille().label("91", "Palaiseau", LocalDate.parse("2026-01-13")), "G2", "dans l’avenir");
        refuse(feuille().label("91", "Palaiseau", LocalDate.parse("2022-01-10")), "G2", "a expiré le 10 janvier 2025");
        assertThat(constat(feuille().label("91", "Palaiseau", LocalDate.parse("2018-01-10")))
                        .fautes())
                .extracting(FauteDeFeuille::cellule)
                .as("before its version, and over")
                .containsExactly("G2", "G2");
    }

    @Test
    void deux_lignes_pour_un_site_sont_refusees_deux_labels_de_deux_familles_non() {
        refuse(feuille().label("91", "Palaiseau", LE).label("91", "91-palaiseau", LE), "B3", "déjà à la ligne 2");
        refuse(
                feuille()
                        .label("91", "Palaiseau", LE)
                        .enChemin(
                                "91",
                                "Palaiseau",
                                "Diagnostic des écarts",
                                Colonne.VERSION,
                                "services-publics-plus-2023",
                                Colonne.MODULES,
                                ""),
                "B3",
                "déjà à la ligne 2");
        assertThat(constat(feuille()
                                .label("91", "Palaiseau", LE)
                                .label(
                                        "91",
                                        "Palaiseau",
                                        LE,
                                        Colonne.VERSION,
                                        "services-publics-plus-2023",
                                        Colonne.MODULES,
                                        "",
                                        Colonne.NIVEAU,
                                        "Argent"))
                        .fautes())
                .isEmpty();
    }

    @Test
    void un_niveau_est_demande_la_ou_il_y_en_a() {
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.NIVEAU, "or"), "F2", "ne distingue pas de niveaux");
        refuse(
                feuille()
                        .label(
                                "91",
                                "Palaiseau",
                                LE,
                                Colonne.VERSION,
                                "services-publics-plus-2023",
                                Colonne.MODULES,
                                ""),
                "F2",
                "bronze, argent, or");
    }

    @Test
    void un_label_ou_une_etape_l_un_des_deux() {
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.ETAPE, "Mise en œuvre"), "I2", "renouvellement");
        refuse(feuille().enChemin("91", "Palaiseau", ""), "G2", "ou une étape atteinte");
        refuse(feuille().enChemin("91", "Palaiseau", "Presque fini"), "I2", "étapes possibles");
    }

    @Test
    void un_chemin_ne_se_prend_que_sur_une_version_en_vigueur() {
        refuse(
                feuille().enChemin("91", "Palaiseau", "Diagnostic des écarts", Colonne.VERSION, "qualipref-2012"),
                "D2",
                "n’est plus en vigueur");
        refuse(feuille().enChemin("91", "Palaiseau", "plan", Colonne.NIVEAU, "or"), "F2", "tant que le label");
    }

    @Test
    void l_audit_est_un_jour_ouvre_a_venir_avant_la_fin_du_label() {
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.AUDIT, LocalDate.parse("2026-01-09")),
                "J2",
                "dans le passé");
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.AUDIT, LocalDate.parse("2026-05-01")),
                "J2",
                "jour ouvré");
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.AUDIT, LocalDate.parse("2027-11-04")),
                "J2",
                "avant la fin du label");
        refuse(
                feuille()
                        .label(
                                "91",
                                "Palaiseau",
                                LocalDate.parse("2023-02-01"),
                                Colonne.AUDIT,
                                LocalDate.parse("2026-01-20")),
                "J2",
                "ne doit plus d’audit");
        refuse(feuille().enChemin("91", "Palaiseau", "Audit externe"), "J2", "date fixée pour l’audit externe");
        refuse(
                feuille().enChemin("91", "Palaiseau", "plan", Colonne.AUDIT, LocalDate.parse("2026-06-16")),
                "J2",
                "dans une tâche du parcours");
    }

    @Test
    void une_personne_a_un_nom_et_une_adresse() {
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.REFERENT, "Alix Ferrand"),
                "L2",
                "l’adresse est attendue");
        refuse(
                feuille().label("91", "Palaiseau", LE, Colonne.COURRIEL_CORRESPONDANT, "a@example.org"),
                "M2",
                "le nom est attendu");
        refuse(
                feuille()
                        .label(
                                "91",
                                "Palaiseau",
                                LE,
                                Colonne.REFERENT,
                                "Alix Ferrand",
                                Colonne.COURRIEL_REFERENT,
                                "alix"),
                "L2",
                "prenom.nom@exemple.fr");
        refuse(feuille().label("91", "Palaiseau", LE, Colonne.ATTESTATION, "<script>"), "H2", "balise");
    }

    @Test
    void ce_qui_est_la_ne_change_pas_et_un_autre_label_est_refuse() {
        CodeSite palaiseau = new CodeSite("91-palaiseau");
        Map<CodeSite, List<Label>> labels = Map.of(
                palaiseau,
                List.of(new Label(
                        "91-palaiseau/qual-e-pref-2018/" + LE,
                        palaiseau,
                        new CodeDemarche("91-2024"),
                        "qual-e-pref-2018",
                        0,
                        LE,
                        LE.plusYears(3),
                        Label.Etat.DELIVRE,
                        LE)));

        assertThat(constat(feuille().label("91", "Palaiseau", LE), labels, Map.of())
                        .lignes())
                .singleElement()
                .matches(LigneDEntree::dejaPresente);
        assertThat(constat(feuille().label("91", "Palaiseau", LE.plusDays(1)), labels, Map.of())
                        .fautes())
                .extracting(FauteDeFeuille::cellule)
                .containsExactly("G2");
        assertThat(constat(
                                feuille().enChemin("91", "Palaiseau", "plan"),
                                Map.of(),
                                Map.of(palaiseau, Set.of("qual-e-pref-2018")))
                        .lignes())
                .singleElement()
                .matches(LigneDEntree::dejaPresente);
    }

    @Test
    void apres_l_audit_son_jour_est_passe_et_ses_non_conformites_sont_dites() {
        LocalDate hier = LocalDate.parse("2026-01-09");
        refuse(
                feuille().enChemin("91", "Palaiseau", "decision", Colonne.AUDIT, LocalDate.parse("2026-06-16")),
                "J2",
                "l’audit externe a eu lieu");
        refuse(feuille().enChemin("91", "Palaiseau", "constats"), "J2", "le jour où l’audit externe a eu lieu");
        refuse(feuille().enChemin("91", "Palaiseau", "non-conformites", Colonne.AUDIT, hier), "Q2", "sont attendues");
        refuse(
                feuille()
                        .enChemin(
                                "91",
                                "Palaiseau",
                                "non-conformites",
                                Colonne.AUDIT,
                                hier,
                                Colonne.NON_CONFORMITES,
                                "mineure : un affichage ; grave : le reste"),
                "Q2",
                "«\u00a0grave : le reste\u00a0»");
        refuse(
                feuille().enChemin("91", "Palaiseau", "plan", Colonne.NON_CONFORMITES, "mineure : un affichage"),
                "Q2",
                "hors de l’étape");
        refuse(
                feuille()
                        .enChemin(
                                "91",
                                "Palaiseau",
                                "audit-interne",
                                Colonne.VERSION,
                                "services-publics-plus-2023",
                                Colonne.MODULES,
                                "",
                                Colonne.AUDIT,
                                LocalDate.parse("2026-06-16")),
                "I2",
                "ne demande pas d’audit interne");
    }

    @Test
    void un_renouvellement_engage_va_vers_une_version_en_vigueur_avec_des_modules() {
        LocalDate ancien = LocalDate.parse("2023-06-01");
        assertThat(constat(feuille().label("91", "Palaiseau", ancien, Colonne.ETAPE, "plan"))
                        .lignes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.renouvellement())
                        .isEqualTo(new LigneDEntree.Renouvellement(
                                "qual-e-pref-2018", new TreeSet<>(List.of("M1", "M2")))));
        refuse(
                feuille()
                        .label(
                                "91",
                                "Palaiseau",
                                ancien,
                                Colonne.ETAPE,
                                "plan",
                                Colonne.RENOUVELLEMENT,
                                "marianne-2016"),
                "O2",
                "n’est plus en vigueur");
        refuse(
                feuille().label("91", "Palaiseau", ancien, Colonne.ETAPE, "plan", Colonne.MODULES_RENOUVELES, "M3"),
                "P2",
                "M1");
        refuse(
                feuille().label("91", "Palaiseau", ancien, Colonne.RENOUVELLEMENT, "qual-e-pref-2018"),
                "O2",
                "Rien n’est attendu ici sans");
    }

    @Test
    void toutes_les_fautes_sont_dites_a_la_fois() {
        assertThat(constat(feuille()
                                .label("999", "Palaiseau", LocalDate.parse("2030-01-01"), Colonne.MODULES, "M9")
                                .label("91", "Massy", null, Colonne.LABEL, "hier"))
                        .fautes())
                .extracting(FauteDeFeuille::cellule)
                .contains("A2", "E2", "B3", "G3");
    }

    @Test
    void dix_mille_lignes_sont_refusees() {
        FeuilleDEssai feuille = feuille();
        for (int rang = 0; rang < 10_000; rang++) {
            feuille.label("91", "Palaiseau", LE);
        }

        assertThatThrownBy(() -> constat(feuille))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("lignes");
    }

    @Test
    void des_titres_inconnus_ou_absents_sont_refuses() {
        byte[] texte = "Département;Site;Ville\n91;Palaiseau;x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(controle.controler(LectureDeTableur.lire(texte, DepotDEntree.BORNES), connu(Map.of(), Map.of()))
                        .fautes())
                .extracting(FauteDeFeuille::cellule)
                .containsExactly("C1", "A1", "A1");
    }
}
