package fr.labellisation.lecture.ecrits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was submitted is read as its author read the form. */
class LectureDeSaisieTest {
    private static final CodeDemarche DEMARCHE = new CodeDemarche("91-2013");
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final Audit SUIVI = new Audit(
            4,
            DEMARCHE,
            EVRY,
            "l",
            "marianne-2008",
            NatureAudit.SUIVI,
            null,
            LocalDate.of(2014, 9, 23),
            null,
            null,
            Audit.Etat.DATE);

    private static final Designations DESIGNATIONS = new Designations(
            Map.of(DEMARCHE, Optional.of(REFERENTIELS.exiger("qualipref-2012"))),
            Map.of(EVRY, "Préfecture d’Évry"),
            Map.of(),
            List.of(SUIVI),
            List.of(new Constat(7, 4, TypeConstat.NC_MINEURE, "E5", "Trop d’appels perdus.", false)),
            List.of());

    /** Fields of any form; only they are asked here. */
    private record Ecran(Champs champs) implements Formulaire {
        @Override
        public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<Passage> lire(String element, String saisie, Champ... champs) throws Exception {
        EntreeLue entree = new EntreeLue(
                OffsetDateTime.parse("2013-03-28T12:00:00Z"),
                "camille",
                null,
                "Processus",
                "",
                element,
                null,
                new ObjectMapper().readTree(saisie));
        return new LectureDeSaisie(
                        Map.of(element, new Ecran(Champs.de(champs))), new MotsDesFormulaires(), REFERENTIELS)
                .passages(entree, DEMARCHE, DESIGNATIONS);
    }

    @Test
    void jours_cases_nombres_et_choix_se_lisent_en_francais() throws Exception {
        assertThat(lire(
                        Piece.LancerEnquete.name(),
                        "{\"le\":\"2013-07-01\",\"fait\":true,\"nombre\":12,\"mode\":\"papier\",\"vide\":null}",
                        Champ.date("le", "Date"),
                        Champ.oui("fait", "Fait"),
                        Champ.entier("nombre", "Nombre", 20),
                        Champ.choix("mode", "Mode"),
                        Champ.texte("vide", "Vide", 20)))
                .containsExactly(
                        new Passage("Date", List.of("1er juillet 2013")),
                        new Passage("Fait", List.of("oui")),
                        new Passage("Nombre", List.of("12")),
                        new Passage("Mode", List.of("Questionnaire papier")));
    }

    @Test
    void les_codes_sont_remplaces_par_ce_qu_ils_designent() throws Exception {
        assertThat(lire(
                        "Ecran",
                        "{\"audit\":\"4\",\"decision\":\"label-maintenu\",\"perimetre\":[\"91-evry|M2\"],\"modules\":[\"M3\"],"
                                + "\"referentiel\":\"qualipref-2012\",\"niveau\":\"or\",\"site\":\"91-evry\"}",
                        Champ.choix("audit", "Audit"),
                        Champ.choix("decision", "Décision"),
                        Champ.liste("perimetre", "Périmètre"),
                        Champ.liste("modules", "Modules"),
                        Champ.choix("referentiel", "Référentiel"),
                        Champ.choix("niveau", "Niveau"),
                        Champ.choix("site", "Site")))
                .extracting(passage -> passage.textes().get(0))
                .containsExactly(
                        "Audit de suivi du 23 septembre 2014",
                        "Label maintenu",
                        "Préfecture d’Évry – M2 – Délivrance de titres",
                        "M3 – Délivrance de titres étrangers (séjour, asile, naturalisation)",
                        "Qualipref 2",
                        "Or",
                        "Préfecture d’Évry");
    }

    @Test
    void une_ligne_de_tableau_est_un_texte_et_les_adresses_n_y_sont_pas() throws Exception {
        assertThat(lire(
                        "Ecran",
                        "{\"reponses\":[{\"constat\":\"7\",\"intitule\":\"Deux lignes\\nde plus\",\"courriel\":\"a@example.org\","
                                + "\"responsable\":\"91-evry.chef-de-service\"}]}",
                        Champ.lignes(
                                "reponses",
                                "Réponses",
                                Champ.texte("constat", "Constat", 20),
                                Champ.texteLong("intitule", "Action"),
                                Champ.courriel("courriel", "Courriel"),
                                Champ.choix("responsable", "Responsable"))))
                .containsExactly(new Passage(
                        "Réponses",
                        List.of("Non-conformité mineure, Trop d’appels perdus. · Action\u00a0: Deux lignes\nde plus"
                                + " · Responsable\u00a0: Chef de service, Préfecture d’Évry")));
    }

    @Test
    void ce_que_demandait_une_version_anterieure_du_formulaire_reste_lisible() throws Exception {
        assertThat(lire("Ecran", "{\"ancien\":\"Un texte d’avant\"}", Champ.texte("nouveau", "Nouveau", 20)))
                .containsExactly(new Passage("ancien", List.of("Un texte d’avant")));
    }
}
