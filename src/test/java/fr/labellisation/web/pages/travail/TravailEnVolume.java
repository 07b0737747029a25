package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;

import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The work of three sites, written by SQL: the 36 engagements of one module, each answered, with their actions, the results of some
 * indicators and as much evidence as is asked for.
 */
final class TravailEnVolume {
    static final String REFERENTIEL = "qualipref-2.0";
    static final String MODULE = "M1";
    static final List<String> SITES = List.of("91-evry", "91-etampes", "91-palaiseau");
    static final List<String> ENGAGEMENTS =
            IntStream.rangeClosed(1, 36).mapToObj(rang -> "E" + rang).toList();

    /** Tasks that are done row by row, by element, with their process. */
    static final Map<String, String> TACHES = taches();

    private static final int ACTIONS = 12;
    private static final int INDICATEURS = 6;

    private final JdbcTemplate base;
    private final CodeDemarche demarche;
    private final String auteur;
    private final OffsetDateTime le;
    private final LocalDate jour;
    private int preuves;

    /** @param auteur login of who wrote it all, and holds the tasks */
    TravailEnVolume(JdbcTemplate base, CodeDemarche demarche, String auteur, OffsetDateTime le) {
        this.base = base;
        this.demarche = demarche;
        this.auteur = auteur;
        this.le = le;
        jour = le.toLocalDate();
    }

    private static Map<String, String> taches() {
        Map<String, String> taches = new LinkedHashMap<>();
        taches.put(EvaluerModule.name(), DiagnosticEcarts.CLE);
        taches.put(AutoEvaluationAnnuelle.name(), SuiviAnnuel.CLE);
        taches.put(RedigerPlanActions.name(), PlanActions.CLE);
        taches.put(ArreterPlanActions.name(), PlanActions.CLE);
        taches.put(RevueIndicateurs.name(), SuiviAnnuel.CLE);
        return taches;
    }

    static String tache(String site, String element) {
        return "volume-" + site + "-" + element;
    }

    static String page(String site, String element) {
        return "/travail/taches/" + tache(site, element);
    }

    /** The département knows the engagements one by one; each site has answered them. */
    TravailEnVolume ecrire() {
        base.batchUpdate(
                "insert into engagement_saisi (departement, referentiel, code, version, module, titre, preuves, exemple, etat, le,"
                        + " auteur) values ('91', ?, ?, 1, ?, 'Un engagement', 'Affichage', false, 'en-usage', ?, ?)",
                lignes(code -> List.of(REFERENTIEL, code, MODULE, le, auteur), ENGAGEMENTS));
        SITES.forEach(this::ecrire);
        return this;
    }

    private void ecrire(String site) {
        TACHES.forEach((element, processus) -> base.update(
                "insert into tache (id, element, nom, processus, departement, demarche, site, module, referentiel, apparue_le,"
                        + " titulaire) values (?, ?, ?, ?, '91', ?, ?, ?, ?, ?, ?)",
                tache(site, element),
                element,
                element,
                processus,
                demarche.valeur(),
                site,
                MODULE,
                REFERENTIEL,
                le,
                auteur));
        base.batchUpdate(
                "insert into evaluation (demarche, site, module, engagement, resultat, le, auteur) values (?, ?, ?, ?, ?, ?, ?)",
                lignes(
                        code -> List.of(demarche.valeur(), site, MODULE, code, "non-conforme", le, auteur),
                        ENGAGEMENTS));
        base.batchUpdate(
                "insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                        + " values (?, ?, 1, 'evaluations', false, '{\"resultat\":\"non-conforme\"}', ?, ?)",
                lignes(code -> List.of(tache(site, EvaluerModule.name()), code, le, auteur), ENGAGEMENTS));
        planifier(site);
        mesurer(site);
    }

    private void planifier(String site) {
        base.update("insert into plan_actions (demarche, site) values (?, ?)", demarche.valeur(), site);
        base.batchUpdate(
                "insert into action (demarche, site, origine, engagement, intitule, responsable, echeance, etat, plan)"
                        + " select ?, ?, 'ecart', ?, 'Ouvrir une ligne', '91.referent-qualite', ?, 'proposee', max(id)"
                        + " from plan_actions where site = ?",
                lignes(
                        code -> List.of(demarche.valeur(), site, code, jour.plusMonths(2), site),
                        ENGAGEMENTS.subList(0, ACTIONS)));
        base.batchUpdate(
                "insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                        + " values (?, ?, 1, 'actions', false, ?, ?, ?)",
                lignes(
                        code -> List.of(
                                tache(site, RedigerPlanActions.name()),
                                "ajout-" + code.substring(1),
                                "{\"ecart\":\"%s\",\"intitule\":\"Ouvrir une ligne\"}".formatted(code),
                                le,
                                auteur),
                        ENGAGEMENTS.subList(0, ACTIONS)));
    }

    private void mesurer(String site) {
        IntStream.rangeClosed(1, INDICATEURS)
                .forEach(rang -> base.update(
                        "insert into indicateur_local (site, libelle, sens, valeur, unite, periode, le, auteur)"
                                + " values (?, ?, 'moins-de', 10, 'pourcent', 'trimestre', ?, ?)",
                        site,
                        "Indicateur " + rang,
                        le.minusYears(1),
                        auteur));
        for (String trimestre : List.of("2012-T1", "2012-T2", "2012-T3", "2012-T4")) {
            base.update(
                    "insert into mesure (site, indicateur, periode, version, valeur, commentaire, le, auteur)"
                            + " select site, 'local/' || id, ?, 1, 12, '', le, auteur from indicateur_local where site = ?",
                    trimestre,
                    site);
        }
    }

    /** Gives more evidence until there is so much of it in all, to each engagement of each site in turn. */
    void prouver(int enTout) {
        List<Object[]> pieces = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        List<Object[]> liens = new ArrayList<>();
        for (; preuves < enTout; preuves++) {
            String id = "volume-" + preuves;
            String site = SITES.get(preuves % SITES.size());
            String engagement = ENGAGEMENTS.get(preuves / SITES.size() % ENGAGEMENTS.size());
            pieces.add(new Object[] {id});
            versions.add(new Object[] {id, id, jour, auteur, le, auteur});
            liens.add(new Object[] {id, demarche + "/" + site, engagement, le, auteur});
        }
        base.batchUpdate("insert into preuve (id, departement) values (?, '91')", pieces);
        base.batchUpdate(
                "insert into preuve_version (preuve, version, titre, adresse, faite_le, responsable, attendue, le, auteur)"
                        + " values (?, 1, ?, 'https://exemple.fr/', ?, ?, true, ?, ?)",
                versions);
        base.batchUpdate(
                "insert into preuve_lien (preuve, genre, parcours, objet, rang, le, auteur)"
                        + " values (?, 'engagement', ?, ?, 1, ?, ?)",
                liens);
    }

    private static List<Object[]> lignes(Function<String, List<Object>> ligne, List<String> codes) {
        return codes.stream().map(code -> ligne.apply(code).toArray()).toList();
    }
}
