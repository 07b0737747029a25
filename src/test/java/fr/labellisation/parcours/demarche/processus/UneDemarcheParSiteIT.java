package fr.labellisation.parcours.demarche.processus;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What would cause trouble later is refused, or said and confirmed with a reason, by the forms of the path themselves. */
class UneDemarcheParSiteIT extends Parcours91 {
    private static final String UNE_A_LA_FOIS = "un site n’en suit qu’une à la fois";

    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private ParcoursEnCours chemins;

    /** The second démarche of the département waits for its scope. */
    private void uneSecondeDemarche() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
    }

    private static String[] titres(String... sites) {
        return List.of(sites).stream()
                .flatMap(site -> List.of(site + "|M1", site + "|M2").stream())
                .toArray(String[]::new);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refus(String element, Map<String, Object> saisie) {
        var refus = assertThatThrownBy(() -> faire(element, saisie)).isInstanceOf(SaisieRefusee.class);
        assertThat(enCours()).contains(element);
        return refus;
    }

    private static Map<String, Object> sans(String champ, Map<String, Object> saisie) {
        Map<String, Object> reste = new HashMap<>(saisie);
        reste.remove(champ);
        return reste;
    }

    @Test
    void un_site_en_chemin_n_entre_pas_dans_le_perimetre_d_une_autre_demarche() {
        laDemarche.engager("commun", SITE);
        uneSecondeDemarche();

        refus(ArreterPerimetre.name(), perimetreArrete("2013-01-07", titres(SITE, PALAISEAU)))
                .hasMessageContaining("ce site suit déjà la démarche 91-2013 (Qualipref 2)")
                .hasMessageContaining(UNE_A_LA_FOIS)
                .hasMessageNotContaining("Palaiseau");
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", titres(PALAISEAU)));

        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        refus(ModifierPerimetre.name(), perimetreModifie("91-2013-2", SITE, "M1", "M2"))
                .hasMessageContaining("ce site suit déjà la démarche 91-2013 (Qualipref 2)");
        faire(ModifierPerimetre.name(), perimetreModifie("91-2013-2", ETAMPES, "M1", "M2"));
        assertThat(textes("select site from perimetre where demarche = '91-2013-2' order by site"))
                .containsExactly(ETAMPES, PALAISEAU);
    }

    @Test
    void deux_perimetres_en_attente_se_disputent_un_site_et_le_second_est_refuse() {
        laDemarche.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", titres(SITE)));
        uneSecondeDemarche();

        refus(ArreterPerimetre.name(), perimetreArrete("2013-01-07", titres(SITE)))
                .hasMessageContaining("la démarche 91-2013");
    }

    @Test
    void une_demarche_ne_se_decide_pas_quand_tous_les_sites_sont_en_chemin() {
        laDemarche.engager("commun", SITE, ETAMPES, PALAISEAU);

        assertThatThrownBy(() -> laDemarche.decider("commun"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Tous les sites de ce département sont déjà en chemin vers un label");
        assertThat(textes("select code from demarche")).containsExactly("91-2013");

        laDemarche.labelliser(PALAISEAU);
        laDemarche.decider("commun");

        assertThat(textes("select code from demarche order by code")).containsExactly("91-2013", "91-2013-2");
    }

    @Test
    void un_label_dont_le_site_est_deja_en_chemin_ne_se_renouvelle_pas_une_seconde_fois() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2012-06-27");
        var autre = demarche("qualipref-2.0", "M1", "M2");
        chemins.lancer(new Parcours(autre, new CodeSite(SITE)), "qualipref-2.0", NatureDemarche.INITIAL);

        refus(DeciderRenouvellement.name(), Map.of(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), "renouveler"))
                .hasMessageContaining("ce site suit déjà la démarche %s (Qualipref 2.0)".formatted(autre));
        faire(DeciderRenouvellement.name(), Map.of(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), "deja-engage"));

        assertThat(enCoursDe(ParcoursSite.CLE)).isEqualTo(1);
    }

    @Test
    void un_audit_trop_proche_ou_sans_audit_interne_possible_se_garde_avec_un_motif() {
        lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), "initial"));
        faire(DemanderAudit.name(), ReponsesAudit.demande("2013-01-07"));

        refus(FixerDateAudit.name(), sans("motif", ReponsesAudit.date("2013-01-22")))
                .hasMessageContaining("Aucun audit interne n’a encore de date")
                .hasMessageContaining("Le dossier de l’audit du 22 janvier 2013 aurait dû partir le")
                .hasMessageContaining("Motif d’une date tardive ou trop proche");
        assertThat(textes("select etat from audit")).containsExactly("demande");
        faire(FixerDateAudit.name(), ReponsesAudit.date("2013-01-22"));

        assertThat(textes("select texte from document where titre like 'Date d’un audit gardée%'"))
                .containsExactly("Calendrier de l’auditeur");
    }

    @Test
    void un_comite_un_dimanche_se_garde_avec_un_motif() {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), "commun"));
        faire(ComposerComite.name(), comiteCompose());

        refus(ConvoquerComite.name(), sans("motif", comiteConvoque("2013-02-03")))
                .hasMessageContaining("Le dimanche 3 février 2013 n’est pas un jour ouvré");
        assertThat(textes("select nom from courriel")).isEmpty();
        faire(ConvoquerComite.name(), comiteConvoque("2013-02-03"));

        assertThat(textes("select nom from courriel order by nom")).containsExactly("Alix Perrin", "Sacha Blanc");
    }
}
