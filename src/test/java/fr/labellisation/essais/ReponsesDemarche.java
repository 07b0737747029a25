package fr.labellisation.essais;

import fr.labellisation.parcours.actions.VariablesActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Valid answers to the tasks of a démarche, of its preparation and of its changes, as the web application sends them. */
public final class ReponsesDemarche {
    public static final String RESPONSABLE = "91-evry.correspondant-qualite";

    private ReponsesDemarche() {}

    public static Map<String, Object> demarcheDecidee(String comiteUsagers) {
        return Map.of(
                "departement", "91",
                "referentiel", "qualipref-2012",
                "dateDebut", "2013-01-07",
                "dateCible", "2014-01-07",
                "comiteUsagers", comiteUsagers);
    }

    public static Map<String, Object> referentNomme(String le) {
        return Map.of("nom", "Camille Renard", "courriel", "camille.renard@example.org", "dateLettre", le);
    }

    public static Map<String, Object> comiteConstitue(String premiereReunion) {
        return Map.of("membres", "Dominique Morel, secrétaire général", "premiereReunion", premiereReunion);
    }

    public static Map<String, Object> perimetreArrete(String le, String... choix) {
        return Map.of("perimetre", List.of(choix), "dateReunion", le);
    }

    public static Map<String, Object> communicationPrevue() {
        return Map.of("communicationInterne", "Une lettre à tous les agents.");
    }

    public static Map<String, Object> relaisPasse() {
        return Map.of("pointsEnCours", "Le plan d’Évry est à rédiger.", "documentsTransmis", true);
    }

    public static Map<String, Object> diagnosticPartage(String le) {
        return Map.of("partageLe", le, "synthese", "L’accueil téléphonique est à revoir.");
    }

    public static Map<String, Object> action(String ecart, String echeance) {
        return Map.of(
                "ecart", ecart,
                "intitule", "Ouvrir une deuxième ligne",
                "responsable", RESPONSABLE,
                "echeance", echeance);
    }

    public static Map<String, Object> plan(String echeance, String... ecarts) {
        return Map.of(
                "actions",
                List.of(ecarts).stream().map(ecart -> action(ecart, echeance)).toList());
    }

    public static Map<String, Object> planArrete(String le) {
        return Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", le);
    }

    public static Map<String, Object> planRenvoye(String le) {
        return Map.of(
                VariablesActions.DECISION_PLAN.nom(),
                "renvoye",
                "motif",
                "Les délais sont trop longs.",
                "dateReunion",
                le);
    }

    public static Map<String, Object> actionRealisee(String le) {
        return Map.of("realiseeLe", le, "compteRendu", "La deuxième ligne est ouverte.");
    }

    public static Map<String, Object> comiteCompose() {
        return Map.of(
                "membres",
                List.of(
                        Map.of(
                                "nom", "Alix Perrin",
                                "organisme", "Association des usagers",
                                "courriel", "alix.perrin@example.org",
                                "college", "association"),
                        Map.of("nom", "Sacha Blanc", "courriel", "sacha.blanc@example.org", "college", "prefecture")));
    }

    public static Map<String, Object> comiteConvoque(String le) {
        return Map.of(
                "dateReunion", le,
                "heure", "18:00",
                "lieu", "Salle Marianne, préfecture d’Évry",
                "ordreDuJour", "L’accueil téléphonique",
                "motif", "Seul jour où tous sont libres");
    }

    public static Map<String, Object> compteRendu() {
        return Map.of("compteRendu", "Le comité a entendu le référent qualité.", "souhaits", List.of());
    }

    public static Map<String, Object> compteRenduAvecSouhait(String responsable, String echeance) {
        return Map.of(
                "compteRendu",
                "Le comité demande des horaires plus larges.",
                "souhaits",
                List.of(Map.of("intitule", "Élargir les horaires", "responsable", responsable, "echeance", echeance)));
    }

    public static Map<String, Object> compteRenduSigne(String le) {
        return Map.of("signeLe", le, "delegation", true);
    }

    public static Map<String, Object> sessions(String... jours) {
        return Map.of(
                "sessions",
                List.of(jours).stream()
                        .map(jour -> Map.of("intitule", "Accueil du public", "le", jour))
                        .toList());
    }

    public static Map<String, Object> sessionTenue(String le, int convoques, int presents) {
        return Map.of("tenueLe", le, "convoques", convoques, "presents", presents);
    }

    public static Map<String, Object> formationClose() {
        return Map.of("bilan", "Les agents ont tous été formés.");
    }

    public static Map<String, Object> enqueteLancee(String le) {
        return Map.of("lanceeLe", le, "mode", "papier");
    }

    public static Map<String, Object> resultatsPublies(String le) {
        return Map.of("publieeLe", le, "repondants", 120, "satisfaction", 87);
    }

    public static Map<String, Object> perimetreModifie(String demarche, String site, String... modules) {
        return Map.of(
                "demarche",
                demarche,
                "site",
                site,
                "modules",
                List.of(modules),
                "motif",
                "Le comité de pilotage l’a décidé.",
                "confirme",
                "oui");
    }

    /** The scope is decided on 7 January 2013, with modules left open, each {@code site|module}. */
    public static Map<String, Object> perimetreArreteSauf(List<String> aDecider, String... choix) {
        Map<String, Object> arrete = new HashMap<>(perimetreArrete("2013-01-07", choix));
        arrete.put("aDecider", aDecider);
        return arrete;
    }

    public static Map<String, Object> modulesDecides(List<String> retenus, List<String> ecartes) {
        return Map.of(
                "retenus", retenus, "ecartes", ecartes, "motif", "Le comité de pilotage a tranché le 21 janvier 2013.");
    }

    /** The site leaves the démarche. */
    public static Map<String, Object> siteRetire(String demarche, String site) {
        return Map.of(
                "demarche",
                demarche,
                "site",
                site,
                "devenir",
                "retire",
                "motif",
                "L’accueil ferme en juillet.",
                "confirme",
                "oui");
    }

    public static Map<String, Object> auditDeplace(long audit, String nouvelleDate) {
        return Map.of(
                "audit",
                String.valueOf(audit),
                "operation",
                "deplacer",
                "nouvelleDate",
                nouvelleDate,
                "motif",
                "L’auditeur n’est pas disponible.");
    }

    public static Map<String, Object> comiteDeplace(long comite, String nouvelleDate, String heure) {
        return Map.of(
                "comite",
                String.valueOf(comite),
                "operation",
                "deplacer",
                "nouvelleDate",
                nouvelleDate,
                "heure",
                heure,
                "lieu",
                "Salle des fêtes",
                "motif",
                "La salle n’est pas libre.");
    }

    public static Map<String, Object> comiteAnnule(long comite) {
        return Map.of("comite", String.valueOf(comite), "operation", "annuler", "motif", "La salle n’est pas libre.");
    }

    public static Map<String, Object> auditAnnule(long audit) {
        return Map.of(
                "audit", String.valueOf(audit),
                "operation", "annuler",
                "motif", "L’organisme s’est retiré.");
    }

    public static Map<String, Object> deplacementConfirme() {
        return Map.of("confirme", "oui");
    }

    public static Map<String, Object> referentRemplace() {
        return Map.of(
                "nom", "Noa Girard",
                "courriel", "noa.girard@example.org",
                "motif", "Mutation du référent.",
                "confirme", "oui");
    }

    public static Map<String, Object> abandonDecide(String demarche) {
        return Map.of("demarche", demarche, "motif", "La préfecture se réorganise.", "confirme", "oui");
    }

    /** The same answer, not confirmed. */
    public static Map<String, Object> nonConfirme(Map<String, Object> reponse) {
        Map<String, Object> renonce = new HashMap<>(reponse);
        renonce.put("confirme", "non");
        return renonce;
    }
}
