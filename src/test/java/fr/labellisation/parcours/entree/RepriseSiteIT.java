package fr.labellisation.parcours.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.entree.processus.RepriseSite;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One site at a time, by a form: what a row of the sheet does, with the same sentences. */
class RepriseSiteIT extends Parcours91 {

    @Autowired
    private DeroulementDEntree deroulement;

    @BeforeEach
    void aujourd_hui() {
        aujourdhuiEst("2026-01-12");
    }

    private ProcessInstance reprendre(Map<String, Object> autres) {
        Map<String, Object> saisie = new HashMap<>(Map.of(
                "site", PALAISEAU, "etape", "audit-externe", "referentiel", "qual-e-pref-2018", "modules", "m1, M2"));
        saisie.putAll(autres);
        ProcessInstance instance = demarrer(RepriseSite.CLE, titulaire(Role.REFERENT_QUALITE), saisie);
        deroulement.avancer();
        executerLesTravaux();
        return instance;
    }

    private List<String> refus(Map<String, Object> autres) {
        return catchThrowableOfType(SaisieRefusee.class, () -> reprendre(autres))
                .raisons();
    }

    @Test
    void un_site_en_chemin_entre_a_son_etape() {
        ProcessInstance instance = reprendre(Map.of("auditExterne", "2026-06-16"));

        assertThat(fini(instance)).isTrue();
        assertThat(instance.getBusinessKey()).isEqualTo("reprise/" + PALAISEAU);
        assertThat(textes("select fichier || ', ' || etat from entree"))
                .as("told among the imports of whoever asked for it")
                .containsExactly("Formulaire – Sous-préfecture 91-palaiseau, finie");
        assertThat(enCours()).contains(EnvoiDossier.Element.TransmettreDossier.name());
        assertThat(textes("select etape || ' ' || auteur from etape_atteinte"))
                .containsExactly("audit-externe " + titulaire(Role.REFERENT_QUALITE));
        assertThat(textes("select cast(le as varchar(10)) from audit")).containsExactly("2026-06-16");
        assertThat(refus(Map.of("auditExterne", "2026-06-16")))
                .singleElement()
                .asString()
                .contains("déjà en chemin");
    }

    @Test
    void un_deuxieme_site_rejoint_la_demarche_du_premier() {
        reprendre(Map.of("auditExterne", "2026-06-16"));
        reprendre(Map.of("site", ETAMPES, "etape", "plan"));

        assertThat(textes("select code from demarche")).hasSize(1);
        assertThat(textes("select site from etape_atteinte order by site")).containsExactly(ETAMPES, PALAISEAU);
    }

    @Test
    void un_renouvellement_engage_entre_par_le_meme_formulaire() {
        reprendre(Map.of(
                "etape",
                "non-conformites",
                "auditExterne",
                "2026-01-08",
                "nonConformites",
                "majeure : aucun affichage des horaires\nmineure : un courriel sans réponse",
                "delivreLe",
                "2023-09-04",
                "attestation",
                "2023-77"));

        assertThat(textes("select type from constat order by id")).containsExactly("NC majeure", "NC mineure");
        assertThat(enCours()).contains(TraitementConstats.Element.RepondreNonConformites.name());
        assertThat(enCoursDe(CycleLabel.CLE)).isEqualTo(1);
    }

    @Test
    void les_fautes_sont_dites_comme_pour_une_feuille() {
        assertThat(refus(Map.of("modules", "M2")))
                .anySatisfy(raison -> assertThat(raison).contains("M1"))
                .anySatisfy(raison -> assertThat(raison).contains("la date fixée pour l’audit externe est attendue"));
        assertThat(refus(Map.of("etape", "plan", "referentiel", "qualipref-2012")))
                .anySatisfy(raison -> assertThat(raison).contains("n’est plus en vigueur"));
        assertThat(refus(Map.of("etape", "decision", "auditExterne", "2026-02-03")))
                .anySatisfy(raison -> assertThat(raison).contains("l’audit externe a eu lieu"));
        assertThat(refus(Map.of("site", "77-melun", "etape", "plan")))
                .anySatisfy(raison -> assertThat(raison).contains("n’existe pas dans ce département"));
        assertThat(textes("select code from demarche")).isEmpty();
    }
}
