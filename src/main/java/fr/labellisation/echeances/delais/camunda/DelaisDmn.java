package fr.labellisation.echeances.delais.camunda;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.TableDelais;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Delays read from bpmn/Delais.dmn, and who hears of a late task from bpmn/Tolerances.dmn, as they are delivered. */
@Component
public class DelaisDmn implements TableDelais {
    /** What the column « Source » says of a delay that no source gives. */
    private static final String DEFAUT_DU_PROJET = "défaut du projet";

    private final Decisions table = new Decisions("Delais");
    private final Decisions tolerances = new Decisions("Tolerances");
    private final Map<String, Map<String, Object>> connus = new ConcurrentHashMap<>();

    @Override
    public List<String> taches() {
        return table.premieresEntrees();
    }

    @Override
    public Optional<String> intitule(String tache) {
        return table.libelle(tache);
    }

    @Override
    public Map<String, String> tolerances() {
        return tolerances.sorties();
    }

    @Override
    public Reglage reglage(String tache, String referentiel) {
        Map<String, Object> ligne = ligne(tache, referentiel);
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put(DELAI, ligne.get(DELAI).toString());
        valeurs.put(UNITE, ligne.get(UNITE).toString());
        tolerances()
                .keySet()
                .forEach(colonne -> valeurs.put(colonne, ligne.get(colonne).toString()));
        return new Reglage(valeurs);
    }

    @Override
    public Delai avec(String tache, String referentiel, Reglage reglage) {
        Map<String, Object> parDefaut = ligne(tache, referentiel);
        Map<String, Object> ligne = new HashMap<>(parDefaut);
        reglage.valeurs()
                .forEach((colonne, valeur) -> ligne.computeIfPresent(
                        colonne, (cle, defaut) -> defaut instanceof Number ? Integer.valueOf(valeur) : valeur));
        boolean change = Stream.of(DELAI, UNITE)
                .anyMatch(colonne -> !parDefaut.get(colonne).equals(ligne.get(colonne)));
        return delai(ligne, !change && DEFAUT_DU_PROJET.equals(parDefaut.get("source")));
    }

    private Map<String, Object> ligne(String tache, String referentiel) {
        return connus.computeIfAbsent(tache + "|" + referentiel, cle -> lire(tache, referentiel));
    }

    private Map<String, Object> lire(String tache, String referentiel) {
        Map<String, Object> ligne = new HashMap<>(premiere(table, tache, referentiel));
        ligne.putAll(premiere(tolerances, tache, referentiel));
        return ligne;
    }

    private static Map<String, Object> premiere(Decisions table, String tache, String referentiel) {
        return table.evaluer(Map.of("tache", tache, "referentiel", referentiel)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table.cle() + ".dmn has no row for " + tache));
    }

    private static Delai delai(Map<String, Object> ligne, boolean defautDuProjet) {
        return new Delai(
                ((Number) ligne.get("delai")).intValue(),
                Unite.duCode(ligne.get("unite").toString()),
                ligne.get("base").toString(),
                ((Number) ligne.get("tolerance")).intValue(),
                ((Number) ligne.get("toleranceSecretaireGeneral")).intValue(),
                ((Number) ligne.get("toleranceCabinet")).intValue(),
                defautDuProjet ? Provenance.DEFAUT_DU_PROJET : Provenance.ETABLIE);
    }
}
