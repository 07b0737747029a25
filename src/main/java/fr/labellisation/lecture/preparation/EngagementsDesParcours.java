package fr.labellisation.lecture.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.Piece;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites said of their engagements, and what shows it, three statements however many sites. */
@Repository
class EngagementsDesParcours {
    private static final String RESULTAT = "resultat";
    private static final String ECART = "ecart";

    private final JdbcClient base;
    private final ObjectMapper json;

    EngagementsDesParcours(JdbcClient base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    /** By code, the last assessment of each engagement. */
    Map<Parcours, Map<String, Resultat>> resultats(ParcoursLus parcours) {
        Map<Parcours, Map<String, Resultat>> resultats = new HashMap<>();
        base.sql("""
            select demarche, site, engagement, resultat from evaluation where id in
              (select max(id) from evaluation where demarche in (:demarches) and site in (:sites)
                group by demarche, site, engagement)
            """).params(parcours.codes()).query(ligne -> {
            resultats
                    .computeIfAbsent(ParcoursLus.de(ligne), nouveau -> new HashMap<>())
                    .put(ligne.getString("engagement"), Resultat.duCode(ligne.getString(RESULTAT)));
        });
        return resultats;
    }

    /**
     * What stands in the rows of open tasks, before it is handed in.
     *
     * @param resultats by code of the engagement
     * @param ecarts codes of the engagements that a row of the plan answers
     */
    record EnCours(Map<String, Resultat> resultats, Set<String> ecarts) {
        static final EnCours RIEN = new EnCours(Map.of(), Set.of());
    }

    Map<Parcours, EnCours> enCours(ParcoursLus parcours) {
        Map<Parcours, EnCours> enCours = new HashMap<>();
        base.sql("""
            select t.demarche, t.site, t.element, l.ligne, l.valeurs from tache t join ligne_de_travail l on l.tache = t.id
            where t.demarche in (:demarches) and t.site in (:sites) and t.finie_le is null and t.element in (:elements)
              and not l.retiree
              and l.version = (select max(m.version) from ligne_de_travail m where m.tache = l.tache and m.ligne = l.ligne)
            """)
                .params(parcours.codes())
                .param(
                        "elements",
                        Stream.concat(TachesDesParcours.EVALUATION.stream(), TachesDesParcours.PLAN.stream())
                                .toList())
                .query(ligne -> {
                    EnCours sien = enCours.computeIfAbsent(
                            ParcoursLus.de(ligne), nouveau -> new EnCours(new HashMap<>(), new HashSet<>()));
                    JsonNode valeurs = lire(ligne.getString("valeurs"));
                    if (TachesDesParcours.PLAN.contains(ligne.getString("element"))) {
                        sien.ecarts().add(valeurs.path(ECART).asText());
                    } else {
                        String code = ligne.getString("ligne");
                        Code.eventuel(Resultat.class, valeurs.path(RESULTAT).asText())
                                .ifPresent(resultat -> sien.resultats().put(code, resultat));
                    }
                });
        return enCours;
    }

    /** By code of the engagement, what shows it, by business key of the way. */
    Map<String, Map<String, List<Piece>>> preuves(ParcoursLus parcours) {
        Map<String, Map<String, List<Piece>>> preuves = new HashMap<>();
        base.sql("""
            select l.parcours, l.objet, v.valable_jusqu_au from preuve_lien l join preuve_version v on v.preuve = l.preuve
              and v.version = (select max(w.version) from preuve_version w where w.preuve = v.preuve)
            where l.genre = :genre and l.parcours in (:cles) and l.detachee_le is null
            """)
                .param("genre", GenreDObjet.ENGAGEMENT.code())
                .param("cles", parcours.tous().stream().map(Parcours::cleMetier).toList())
                .query(ligne -> {
                    preuves.computeIfAbsent(ligne.getString("parcours"), nouveau -> new HashMap<>())
                            .computeIfAbsent(ligne.getString("objet"), nouveau -> new ArrayList<>())
                            .add(new Piece(ligne.getObject("valable_jusqu_au", LocalDate.class)));
                });
        return preuves;
    }

    private JsonNode lire(String valeurs) {
        try {
            return json.readTree(valeurs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row is no JSON", e);
        }
    }
}
