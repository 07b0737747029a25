package fr.labellisation.web.pages.diagnostic;

import static fr.labellisation.essais.ReponsesDemarche.diagnosticPartage;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A diagnosis is drawn by module and by theme, and stays as it was on the day on which it was shared. */
class DiagnosticPartageIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/diagnostic";

    @Autowired
    private Evaluations evaluations;

    private Navigateur referent;
    private Parcours evry;

    @BeforeEach
    void un_module_a_evaluer() {
        referent = new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        evry = new Parcours(demarche, new CodeSite(SITE));
        referent.remplir(
                "/mot-de-passe",
                "/suivi/departements/91/engagements/qualipref-2012",
                Map.of("version", "0", "code", "E9", "module", "M1", "theme", "Confort", "titre", "Offrir de l’eau"));
        lancer(DiagnosticEcarts.CLE, demarche, Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        String adresse = "/travail/taches/" + tache(EvaluerModule.name()).getId();
        for (String engagement : List.of("E1", "E2", "E3", "E4", "E6", "E7", "E8", "E9")) {
            repondre(adresse, engagement, Map.of("resultat", "conforme"));
        }
        repondre(
                adresse,
                "E5",
                Map.of("resultat", "partiel", "observations", "Appels perdus.", "responsable", "Marc Petit"));
    }

    private void repondre(String adresse, String engagement, Map<String, String> valeurs) {
        referent.remplir("/mot-de-passe", adresse + "/lignes/" + engagement, valeurs);
    }

    private String lire(String suite) {
        return referent.page(PAGE + suite)
                .body()
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("(?s)<svg.*?</svg>", "[dessin]")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    @Test
    void ce_qui_est_partage_reste_lisible_comme_partage_quand_la_grille_change() {
        assertThat(lire("")).contains("Ce que disent aujourd’hui les grilles terminées.", "Rien n’est figé");
        faire(EvaluerModule.name(), Map.of());
        assertThat(texte(tache(PartagerDiagnostic.name()), "diagnosticPage")).isEqualTo(PAGE + "?etat=actuel");
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-01-07"));

        String partage = lire("");
        assertThat(partage)
                .contains("Partagé le 7 janvier 2013 par", "M1 – Accueil général 8 1 0 0 0 9", "Confort 1 0 0 0 0 1")
                .contains("L’un des engagements comptés ici est saisi par la préfecture.")
                .contains("Thème non précisé 7 1 0 0 0 8", "E5 – Accueillir au téléphone", "Appels perdus. Marc Petit");
        assertThat(referent.page(PAGE).body()).contains("<svg", "role=\"img\"", "Par module, les résultats");

        evaluations.enregistrer(
                evry,
                List.of(new Evaluation("M1", "E5", true, "")),
                false,
                new Acte(OffsetDateTime.parse("2013-02-01T10:00:00+01:00"), "essai", null));
        referent.remplir(
                "/mot-de-passe",
                "/suivi/departements/91/engagements/qualipref-2012/retirer",
                Map.of("engagement", "E9", "vue", "1"));

        assertThat(lire("")).isEqualTo(partage);
        assertThat(lire("?etat=actuel"))
                .contains(
                        "M1 – Accueil général 8 0 0 0 0 8",
                        "Aucun écart",
                        "Partagé le 7 janvier 2013, démarche 91-2013")
                .doesNotContain("Confort");
        assertThat(referent.page(PAGE + "?etat=999999").statusCode()).isEqualTo(404);
        assertThat(referent.page("/suivi/sites/91-evry").body()).contains(PAGE);
    }
}
