package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ToutesLesTaches;
import fr.labellisation.lecture.planification.commande.CommandePlanifier;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.entree.processus.RepriseSite;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.simulation.nation.CommandeNation;
import fr.labellisation.simulation.rejeu.CommandeRejouer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is sent to any route, form, file or command is answered, never by a breakdown, and what is refused leaves nothing behind; on
 * PostgreSQL, which is stricter about texts.
 */
@EnabledIfSystemProperty(named = "labellisation.essai.base", matches = "postgresql")
class EntreesMalformeesIT extends Parcours91 {
    private static final int ENTREES = Integer.getInteger("labellisation.essai.malformees", 400);
    private static final long GRAINE = Long.getLong("labellisation.essai.graine", 20261130L);
    private static final Pattern CLE = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");

    /** What persons begin by a form. */
    private static final List<String> COMMENCENT = List.of(
            LabellisationPrefecture.CLE, ChangementDemarche.CLE, AbsencePersonne.CLE, CycleLabel.CLE, RepriseSite.CLE);

    /**
     * Tries that are counted, and where somebody was: written whatever the answer is. And what follows from other tables, which a round
     * brings up to date while anything is asked.
     */
    private static final List<String> TENUS_A_PART =
            List.of("essai_de_connexion", "lieu_connu", "verdict", "verdict_cause", "retouche");

    @Autowired
    private ToutesLesTaches toutes;

    @Autowired
    private List<RequestMappingHandlerMapping> pages;

    @Autowired
    private ServletWebServerApplicationContext application;

    @TempDir
    private Path dossier;

    private final Malformation mal = new Malformation(GRAINE);
    private final List<String> fautes = new ArrayList<>();
    private final Map<String, Navigateur> connectes = new HashMap<>();
    private String compter;
    private Map<String, Object> derniers;

    private Navigateur connecte(String login) {
        return connectes.computeIfAbsent(login, qui -> {
            new Personnes(annuaire, identites).ouvrir(qui);
            return new Navigateur(port).connecter(qui, Personnes.MOT_DE_PASSE);
        });
    }

    @Test
    void aucune_entree_malformee_ne_casse_ni_n_ecrit_a_moitie() throws IOException {
        toutes.ouvrir();
        for (Role role : List.of(Role.MINISTERE, Role.ADMINISTRATEUR)) {
            connecte(new Personnes(annuaire, identites).avec(role, DEPARTEMENT));
        }
        for (Role role : List.of(Role.REFERENT_QUALITE, Role.SECRETAIRE_GENERAL)) {
            connecte(titulaire(role));
        }
        taches.createTaskQuery().list().forEach(tache -> connecte(titulaireOuAssigne(tache)));
        List<Navigateur> lecteurs = connectes.values().stream().toList();
        List<Route> routes = new ArrayList<>(Route.dePages(pages));
        routes.removeIf(route -> route.chemin().equals("/deconnexion"));
        routes.addAll(Route.duMoteurOuvertes());

        for (int rang = 0; rang < ENTREES; rang++) {
            switch (rang % 20) {
                case 0, 1, 2, 3, 4 -> saisir(rang);
                case 5 -> commencer(rang);
                case 6 -> deposer(rang, routes);
                case 7 -> commander(rang);
                default ->
                    appeler(rang, routes.get((rang / 20 * 12 + rang % 20 - 8) % routes.size()), mal.parmi(lecteurs));
            }
        }

        assertThat(fautes).isEmpty();
    }

    /** The same check without the gate in front: the database refuses the text, and the engine breaks down. */
    @Test
    void sans_la_porte_la_meme_entree_casse() {
        Navigateur lui = connecte(titulaire(Role.REFERENT_QUALITE));
        String demande = "/camunda/api/engine/engine/default/task?name=a%00b";
        verifier("avec la porte", true, () -> lui.envoyer("GET", demande, "application/json", null));
        assertThat(fautes).isEmpty();

        try (SansPorte ouverte = new SansPorte(application)) {
            verifier("sans la porte", true, () -> lui.envoyer("GET", demande, "application/json", null));
        }

        assertThat(fautes).singleElement().asString().startsWith("\"sans la porte\" : 500");
    }

    private String titulaireOuAssigne(Task tache) {
        return tache.getAssignee() == null ? titulaire(tache) : tache.getAssignee();
    }

    /** A form of a task, with bad values in its own fields. */
    private void saisir(int rang) throws IOException {
        List<Task> ouvertes = taches.createTaskQuery().orderByTaskName().asc().list();
        Task tache = ouvertes.get(rang % ouvertes.size());
        List<String> champs = new ArrayList<>();
        try (InputStream formulaire = formulaires.getDeployedTaskForm(tache.getId())) {
            champs.addAll(cles(formulaire));
        }
        envoyer(
                rang,
                connecte(titulaireOuAssigne(tache)),
                "/task/" + tache.getId() + "/submit-form",
                tache.getTaskDefinitionKey(),
                champs);
    }

    private void commencer(int rang) throws IOException {
        ProcessDefinition commence = depot.createProcessDefinitionQuery()
                .processDefinitionKey(mal.parmi(COMMENCENT))
                .latestVersion()
                .singleResult();
        List<String> champs;
        try (InputStream formulaire = formulaires.getDeployedStartForm(commence.getId())) {
            champs = cles(formulaire);
        }
        envoyer(
                rang,
                connecte(titulaire(mal.nombre(2) == 0 ? Role.REFERENT_QUALITE : Role.SECRETAIRE_GENERAL)),
                "/process-definition/key/" + commence.getKey() + "/submit-form",
                commence.getKey(),
                champs);
    }

    private static List<String> cles(InputStream formulaire) throws IOException {
        Matcher cle = CLE.matcher(new String(formulaire.readAllBytes(), StandardCharsets.UTF_8));
        return cle.results().map(trouvee -> trouvee.group(1)).distinct().toList();
    }

    private void envoyer(int rang, Navigateur lui, String adresse, String quoi, List<String> champs) {
        String corps = mal.nombre(5) == 0
                ? mal.json()
                : champs.stream()
                        .filter(champ -> mal.nombre(6) > 0)
                        .map(champ -> enJson(champ) + ": {\"value\": " + valeur() + ", \"type\": "
                                + enJson(mal.parmi(
                                        List.of("String", "String", "Json", "Long", "Boolean", "Date", "Zut")))
                                + "}")
                        .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));
        verifier(rang + " " + quoi + " " + corps, true, () -> lui.api("POST", adresse, corps));
    }

    private String valeur() {
        return switch (mal.nombre(6)) {
            case 0 -> "null";
            case 1 -> String.valueOf(mal.nombre(Integer.MAX_VALUE));
            case 2 -> mal.json().isEmpty() ? "[]" : enJson(mal.json());
            default -> enJson(mal.texte());
        };
    }

    private static String enJson(String texte) {
        StringBuilder json = new StringBuilder("\"");
        texte.chars()
                .forEach(signe -> json.append(
                        signe < 0x20 || signe > 0x7e || signe == '"' || signe == '\\'
                                ? "\\u%04x".formatted(signe)
                                : String.valueOf((char) signe)));
        return json.append('"').toString();
    }

    private void deposer(int rang, List<Route> routes) throws IOException {
        Route route = mal.parmi(routes.stream().filter(Route::fichier).toList());
        Navigateur ministere = connecte(new Personnes(annuaire, identites).avec(Role.MINISTERE, DEPARTEMENT));
        String source = mal.parmi(List.of(
                "/suivi/entree/modele.xlsx",
                "/suivi/entree/modele.csv",
                "/suivi/catalogue/modele.xlsx",
                "/suivi/catalogue/versions/qualipref-2012/export.yaml"));
        byte[] abime = mal.abime(ministere.fichier(source, null).body());
        String champ = mal.parmi(List.of("fichier", "fichiers", "feuille"));
        String adresse = route.chemin().replace("{}", "nulle-part");
        String nom = mal.parmi(List.of("a.xlsx", "a.csv", "a.yaml", "a", "../a.csv", "a%00.csv", "é.xlsx"));
        verifier(
                rang + " dépôt de " + nom + " sur " + route.chemin(),
                false,
                () -> ministere.deposer("/suivi/calendriers", adresse, champ, nom, abime));
    }

    private void commander(int rang) throws IOException {
        Path cas = dossier.resolve("cas.yaml");
        byte[] vrai = new ClassPathResource("cas/demonstration.yaml").getContentAsByteArray();
        // A case that is still one would be played: what is always wrong stands before it.
        Files.write(
                cas,
                ("zut: " + rang + "\n" + new String(mal.abime(vrai), StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        PrintStream avant = System.err;
        PrintStream sortie = System.out;
        int code;
        try (PrintStream capte = new PrintStream(dit, true, StandardCharsets.UTF_8)) {
            System.setErr(capte);
            System.setOut(capte);
            code = switch (mal.nombre(3)) {
                case 0 ->
                    CommandePlanifier.executer(
                            "--departement", mal.texte(), "--referentiel", mal.texte(), "--label", mal.texte());
                case 1 -> CommandeRejouer.executer(Labellisation.class, cas.toString());
                default -> CommandeNation.executer(Labellisation.class, "--departements", "zz" + mal.texte());
            };
        } finally {
            System.setErr(avant);
            System.setOut(sortie);
        }
        juger(
                rang + " commande",
                code == CommandePlanifier.FAUTE ? 400 : 500,
                code + " " + dit.toString(StandardCharsets.UTF_8),
                fautes);
    }

    private void appeler(int rang, Route route, Navigateur lui) {
        StringBuilder chemin = new StringBuilder();
        for (String morceau : (route.chemin() + " ").split("(?<=\\{})|(?=\\{})")) {
            chemin.append(morceau.equals("{}") ? mal.chemin() : morceau);
        }
        String adresse = chemin.toString().trim().replace("**", "zut").replace("*", "zut");
        Map<String, String> champs = new LinkedHashMap<>();
        route.champs().stream().filter(champ -> mal.nombre(3) > 0).forEach(champ -> champs.put(champ, mal.texte()));
        boolean lecture = List.of("GET", "HEAD", "OPTIONS").contains(route.methode());
        String suite = lecture
                ? champs.entrySet().stream()
                        .map(champ -> champ.getKey() + "=" + Malformation.encode(champ.getValue()))
                        .collect(Collectors.joining("&", "?", ""))
                : "";
        String quoi = rang + " " + route.methode() + " " + adresse + " " + champs;
        if (lecture || route.duMoteur()) {
            String corps = lecture ? null : mal.json();
            verifier(quoi, true, () -> lui.envoyer(route.methode(), adresse + suite, "text/html", corps));
        } else {
            verifier(quoi, !route.fichier(), () -> lui.remplir("/suivi/calendriers", adresse, champs));
        }
    }

    /** @param rienSiPage a page that answers a form by itself refuses it, and writes nothing */
    private void verifier(String quoi, boolean rienSiPage, Supplier<HttpResponse<String>> demande) {
        Map<String, Object> avant = derniers == null ? lignes() : derniers;
        HttpResponse<String> reponse = demande.get();
        derniers = lignes();
        juger(quoi, reponse.statusCode(), reponse.body(), fautes);
        boolean refuse = reponse.statusCode() >= 400
                || rienSiPage && reponse.statusCode() == 200 && reponse.body().startsWith("<!DOCTYPE");
        if (refuse && !avant.equals(derniers)) {
            Map<String, Object> apres = new HashMap<>(derniers);
            apres.entrySet().removeAll(avant.entrySet());
            fautes.add(lisible(quoi) + " : refusé (" + reponse.statusCode() + ") et pourtant écrit dans "
                    + apres.keySet());
        }
    }

    private static String lisible(String texte) {
        String debut = texte.substring(0, Math.min(texte.length(), 300));
        return enJson(debut);
    }

    private static void juger(String quoi, int statut, String corps, List<String> fautes) {
        // Stack traces and names of exceptions are read by nobody.
        if (statut >= 500 || corps.contains("\tat ") || corps.contains("Exception:")) {
            fautes.add(lisible(quoi) + " : " + statut + " " + lisible(corps));
        }
    }

    /** How many rows each table holds. */
    private Map<String, Object> lignes() {
        if (compter == null) {
            compter = textes("select lower(table_name) from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE'")
                    .stream()
                    .filter(table -> !TENUS_A_PART.contains(table))
                    .map(table -> "(select count(*) from " + table + ") as " + table)
                    .collect(Collectors.joining(", ", "select ", ""));
        }
        return base.sql(compter).query().singleRow();
    }
}
