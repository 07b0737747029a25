package fr.labellisation.essais;

import static fr.labellisation.essais.ReponsesDemarche.action;
import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.compteRenduSigne;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.plan;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.essais.ReponsesDemarche.relaisPasse;
import static fr.labellisation.essais.ReponsesDemarche.resultatsPublies;
import static fr.labellisation.essais.ReponsesDemarche.sessionTenue;
import static fr.labellisation.essais.ReponsesDemarche.sessions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.plugin.variable.SpinValues;

/** Answers with one fault each, on 7 January 2013. */
public final class SaisiesFautives {
    private static final String TROIS_CENTS_KO = "a".repeat(300 * 1024);
    private static final String OBLIGATOIRE = "ce champ est obligatoire";
    private static final String BALISE = "le texte ne peut pas contenir de balise";
    private static final String EXPRESSION = "le texte ne peut pas contenir «\u00a0${\u00a0» ni «\u00a0#{\u00a0»";
    private static final String INVISIBLE = "un caractère invisible";
    private static final String UNE_LIGNE = "le texte tient sur une seule ligne";
    private static final String TROP_LONG = "caractères au plus";
    private static final String DATE = "une date qui existe est attendue";
    private static final String PASSE = "la date ne peut pas être dans le passé";
    private static final String AVENIR = "la date ne peut pas être dans l’avenir";
    private static final String ENTIER = "un nombre entier de 0 à";
    private static final String LISTE = "une liste de choix est attendue";

    private SaisiesFautives() {}

    /**
     * A fault.
     *
     * @param element the task whose form is filled in
     * @param champ label of the field, or the words that name what is wrong
     */
    public record Faute(String element, String quoi, Map<String, Object> saisie, String champ, String raison) {
        @Override
        public String toString() {
            return element + "\u00a0: " + quoi;
        }
    }

    public static Stream<Faute> toutes() {
        return Stream.of(textes(), dates(), perimetres(), lignes(), nombresEtChoix(), obligatoires())
                .flatMap(fautes -> fautes);
    }

    private static Stream<Faute> textes() {
        return Stream.of(
                nom("300 Ko de texte", TROIS_CENTS_KO, TROP_LONG),
                nom("121 caractères", "a".repeat(121), TROP_LONG),
                nom("une balise", "<script>alert(1)</script>", BALISE),
                nom("une balise fermante", "Camille</b>", BALISE),
                nom("un commentaire", "Camille <!-- x -->", BALISE),
                nom("une expression", "${execution.id}", EXPRESSION),
                nom("une expression différée", "#{execution.id}", EXPRESSION),
                nom("un caractère nul", "Camille\u0000", INVISIBLE),
                nom("un échappement de terminal", "Camille\u001b[2J", INVISIBLE),
                nom("un caractère de contrôle C1", "Camille\u009b2J", INVISIBLE),
                nom("un renversement de sens", "Camille\u202edranoR", INVISIBLE),
                nom("un en-tête de courriel à la ligne", "Camille\r\nBcc: b@example.org", UNE_LIGNE),
                nom("un séparateur de ligne", "Camille\u2028Bcc: b@example.org", UNE_LIGNE),
                nom("une moitié de caractère", "Camille\ud800", INVISIBLE),
                courriel("un courriel sans domaine", "camille"),
                courriel("deux courriels", "a@example.org, b@example.org"),
                courriel("un courriel suivi d’un en-tête", "a@example.org\nBcc: b@example.org"),
                new Faute(
                        ConstituerComitePilotage.name(),
                        "300 Ko de texte dans un grand champ",
                        avec(comiteConstitue("2013-01-14"), "membres", TROIS_CENTS_KO),
                        "Membres",
                        TROP_LONG),
                new Faute(
                        ConvoquerComite.name(),
                        "un lieu de 201 caractères",
                        avec(comiteConvoque("2013-01-28"), "lieu", "a".repeat(201)),
                        "Lieu",
                        TROP_LONG));
    }

    private static Faute nom(String quoi, String nom, String raison) {
        return new Faute(
                NommerReferent.name(),
                quoi,
                avec(referentNomme("2013-01-07"), "nom", nom),
                "«\u00a0Prénom et nom du référent qualité\u00a0»",
                raison);
    }

    private static Faute courriel(String quoi, String courriel) {
        return new Faute(
                NommerReferent.name(),
                quoi,
                avec(referentNomme("2013-01-07"), "courriel", courriel),
                "«\u00a0Adresse électronique professionnelle\u00a0»",
                "une adresse comme prenom.nom@exemple.fr est attendue");
    }

    private static Stream<Faute> dates() {
        return Stream.of(
                lettre("une lettre datée de demain", "2013-01-08", AVENIR),
                lettre("une date qui n’existe pas", "2013-02-30", DATE),
                lettre("un mot au lieu d’une date", "hier", DATE),
                lettre("une date à la française", "07/01/2013", DATE),
                lettre("une année à cinq chiffres", "20130-01-07", DATE),
                lettre("le premier siècle", "0013-01-07", "l’année doit être comprise entre 2000 et 2099"),
                new Faute(
                        ConstituerComitePilotage.name(),
                        "une première réunion passée",
                        comiteConstitue("2013-01-06"),
                        "«\u00a0Date de la première réunion\u00a0»",
                        PASSE),
                new Faute(
                        ConvoquerComite.name(),
                        "un comité dans le passé",
                        comiteConvoque("2013-01-06"),
                        "Date de la réunion",
                        PASSE),
                new Faute(EtablirPlanFormation.name(), "une session passée", sessions("2013-01-06"), "ligne 1", PASSE),
                new Faute(
                        RedigerPlanActions.name(),
                        "une échéance passée",
                        plan("2013-01-06", "E5"),
                        "«\u00a0Échéance\u00a0»",
                        PASSE),
                new Faute(
                        TenirSession.name(),
                        "une session tenue demain",
                        sessionTenue("2013-01-08", 10, 9),
                        "«\u00a0Date de la session\u00a0»",
                        AVENIR));
    }

    private static Faute lettre(String quoi, String date, String raison) {
        return new Faute(NommerReferent.name(), quoi, referentNomme(date), "Date de la lettre de mission", raison);
    }

    private static Stream<Faute> perimetres() {
        return Stream.of(
                perimetre("sans module optionnel", "Préfecture d’Évry", "Au moins un module optionnel", "91-evry|M1"),
                perimetre("sans module obligatoire", "Préfecture d’Évry", "est obligatoire", "91-evry|M2"),
                perimetre("site d’un autre département", "75-paris|M1", "n’est pas proposé", "75-paris|M1"),
                perimetre("site inconnu", "91-atlantide|M1", "n’est pas proposé", "91-atlantide|M1"),
                perimetre("module inconnu", "91-evry|M9", "n’est pas proposé", "91-evry|M1", "91-evry|M9"),
                perimetre("choix sans module", "91-evry", "n’est pas proposé", "91-evry"),
                perimetre("aucun choix", "«\u00a0Sites et modules retenus\u00a0»", OBLIGATOIRE),
                pasUneListe("un texte", "91-evry|M1"),
                pasUneListe("un nombre", 7),
                pasUneListe(
                        "un objet",
                        SpinValues.jsonValue("{\"site\":\"91-evry\"}").create()),
                pasUneListe(
                        "une liste mal fermée",
                        SpinValues.jsonValue("[\"91-evry|M1\"").create()),
                pasUneListe("un choix de 300 Ko", List.of(TROIS_CENTS_KO)),
                new Faute(
                        ModifierPerimetre.name(),
                        "site inconnu",
                        perimetreModifie("91-2013", "75-paris", "M1", "M2"),
                        "«\u00a0Site\u00a0»",
                        "n’est pas un site de ce département"),
                new Faute(
                        ModifierPerimetre.name(),
                        "module inconnu",
                        perimetreModifie("91-2013", "91-evry", "M1", "M9"),
                        "«\u00a0M9\u00a0»",
                        "n’existe pas dans le référentiel"),
                new Faute(
                        ModifierPerimetre.name(),
                        "démarche inconnue",
                        perimetreModifie("91-1999", "91-evry", "M1", "M2"),
                        "«\u00a0Démarche\u00a0»",
                        "n’est pas une démarche en cours"));
    }

    private static Faute perimetre(String quoi, String champ, String raison, String... choix) {
        return new Faute(ArreterPerimetre.name(), quoi, perimetreArrete("2013-01-07", choix), champ, raison);
    }

    private static Faute pasUneListe(String quoi, Object valeur) {
        return new Faute(
                ArreterPerimetre.name(),
                quoi + " au lieu d’une liste",
                avec(perimetreArrete("2013-01-07"), "perimetre", valeur),
                "«\u00a0Sites et modules retenus\u00a0»",
                LISTE);
    }

    private static Stream<Faute> lignes() {
        return Stream.of(
                new Faute(
                        EvaluerModule.name(),
                        "un texte au lieu d’un tableau",
                        Map.of("evaluations", "tout va bien"),
                        "Engagements à évaluer",
                        "un tableau de lignes est attendu"),
                new Faute(
                        EvaluerModule.name(),
                        "une ligne qui n’en est pas une",
                        Map.of("evaluations", List.of("E1")),
                        "«\u00a0Engagements à évaluer\u00a0», ligne 1",
                        "valeurs illisibles"),
                evaluation("un engagement inconnu", "engagement", "E99", "E99", "n’est pas à évaluer ici"),
                evaluation(
                        "une réponse inconnue",
                        "tenu",
                        "peut-être",
                        "«\u00a0Tenu\u00a0?\u00a0»",
                        "ce choix n’est pas proposé"),
                evaluation(
                        "300 Ko d’observations",
                        "observations",
                        TROIS_CENTS_KO,
                        "«\u00a0Observations\u00a0»",
                        TROP_LONG),
                actions("une balise dans une ligne", "intitule", "<img src=x>", "«\u00a0Action\u00a0»", BALISE),
                actions(
                        "un responsable d’un autre département",
                        "responsable",
                        "75.prefet",
                        "75.prefet",
                        "n’est pas proposé"),
                actions("un engagement hors périmètre", "ecart", "E99", "E99", "n’est pas dans le périmètre du site"),
                new Faute(
                        RedigerPlanActions.name(),
                        "201 lignes",
                        Map.of("actions", Collections.nCopies(201, action("E5", "2013-03-01"))),
                        "«\u00a0Actions proposées\u00a0»",
                        "200 lignes au plus, 201 reçues"),
                new Faute(
                        ComposerComite.name(),
                        "un courriel faux dans une ligne",
                        Map.of(
                                "membres",
                                List.of(Map.of("nom", "Alix Perrin", "courriel", "alix", "college", "association"))),
                        "«\u00a0Membres du comité\u00a0», ligne 1",
                        "une adresse comme"),
                membre("dix mille courriels dans un champ", "Alix Perrin", "a@example.org, ".repeat(10_000), TROP_LONG),
                membre(
                        "un courriel qu’aucun serveur ne prend",
                        "Alix Perrin",
                        "alix..perrin@example.org",
                        "Alix Perrin"),
                membre("un en-tête dans un nom", "Alix\r\nBcc: b@example.org", "alix@example.org", UNE_LIGNE));
    }

    private static Faute membre(String quoi, String nom, String courriel, String raison) {
        return new Faute(
                ComposerComite.name(),
                quoi,
                Map.of("membres", List.of(Map.of("nom", nom, "courriel", courriel, "college", "association"))),
                "«\u00a0Membres du comité\u00a0»",
                raison);
    }

    private static Faute evaluation(String quoi, String colonne, String valeur, String champ, String raison) {
        Map<String, Object> ligne = avec(Map.of("engagement", "E1", "tenu", "oui"), colonne, valeur);
        return new Faute(EvaluerModule.name(), quoi, Map.of("evaluations", List.of(ligne)), champ, raison);
    }

    private static Faute actions(String quoi, String colonne, String valeur, String champ, String raison) {
        Map<String, Object> ligne = avec(action("E5", "2013-03-01"), colonne, valeur);
        return new Faute(RedigerPlanActions.name(), quoi, Map.of("actions", List.of(ligne)), champ, raison);
    }

    private static Stream<Faute> nombresEtChoix() {
        Map<String, Object> tenue = sessionTenue("2013-01-07", 10, 9);
        return Stream.of(
                new Faute(
                        TenirSession.name(),
                        "un nombre négatif",
                        avec(tenue, "convoques", -1),
                        "Agents convoqués",
                        ENTIER),
                new Faute(TenirSession.name(), "un mot", avec(tenue, "convoques", "dix"), "Agents convoqués", ENTIER),
                new Faute(
                        TenirSession.name(),
                        "un nombre à virgule",
                        avec(tenue, "presents", 1.5),
                        "Agents présents",
                        ENTIER),
                new Faute(
                        TenirSession.name(),
                        "10 001 agents",
                        avec(tenue, "convoques", 10_001),
                        "Agents convoqués",
                        ENTIER),
                new Faute(
                        PublierResultats.name(),
                        "101 pour cent",
                        avec(resultatsPublies("2013-01-07"), "satisfaction", 101),
                        "Usagers satisfaits",
                        ENTIER),
                new Faute(
                        LancerEnquete.name(),
                        "un mode inconnu",
                        avec(enqueteLancee("2013-01-07"), "mode", "pigeon"),
                        "Mode",
                        "ce choix n’est pas proposé"),
                new Faute(
                        SignerCompteRendu.name(),
                        "une case qui n’est ni cochée ni vide",
                        avec(compteRenduSigne("2013-01-07"), "delegation", "peut-être"),
                        "Signé «\u00a0pour le préfet, et par délégation\u00a0»",
                        "une case cochée ou non est attendue"));
    }

    private static Stream<Faute> obligatoires() {
        return Stream.of(
                new Faute(
                        NommerReferent.name(),
                        "sans nom",
                        avec(referentNomme("2013-01-07"), "nom", null),
                        "«\u00a0Prénom et nom du référent qualité\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        NommerReferent.name(),
                        "un nom fait d’espaces",
                        avec(referentNomme("2013-01-07"), "nom", "   "),
                        "«\u00a0Prénom et nom du référent qualité\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        NommerReferent.name(),
                        "rien du tout",
                        Map.of(),
                        "«\u00a0Adresse électronique professionnelle\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        PasserRelais.name(),
                        "une case à cocher laissée vide",
                        avec(relaisPasse(), "documentsTransmis", false),
                        "«\u00a0Les documents et les preuves de la démarche ont été transmis\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        SignerCompteRendu.name(),
                        "sans délégation",
                        avec(compteRenduSigne("2013-01-07"), "delegation", null),
                        "Signé «\u00a0pour le préfet, et par délégation\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        ComposerComite.name(),
                        "une ligne sans courriel",
                        Map.of("membres", List.of(Map.of("nom", "Alix Perrin", "college", "association"))),
                        "«\u00a0Courriel\u00a0»",
                        OBLIGATOIRE),
                new Faute(
                        ComposerComite.name(),
                        "aucune ligne",
                        avec(comiteCompose(), "membres", List.of()),
                        "Membres",
                        "au moins une ligne est attendue"));
    }

    private static Map<String, Object> avec(Map<String, ?> saisie, String cle, Object valeur) {
        Map<String, Object> autre = new HashMap<>(saisie);
        if (valeur == null) {
            autre.remove(cle);
        } else {
            autre.put(cle, valeur);
        }
        return autre;
    }
}
