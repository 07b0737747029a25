package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.TableDelais;
import fr.labellisation.socle.codes.UniteDeDelai;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A delay in words: « 15 jours ouvrés après l’apparition de la tâche ». */
public final class DelaiEnClair {
    private static final Map<String, String> BASES = Map.of(
            Delai.CREATION,
            "l’apparition de la tâche",
            "audit",
            "le jour de l’audit",
            "action",
            "l’échéance de l’action",
            "session",
            "le jour de la session",
            "fin-absence",
            "la fin de l’absence",
            "fin-de-periode",
            "la fin de la période",
            "suivi",
            "l’échéance de suivi du label",
            "expiration",
            "l’expiration du label");

    private DelaiEnClair() {}

    /** What a delay is counted from. */
    public static String base(String base) {
        return BASES.getOrDefault(base, base);
    }

    public static String de(Reglage reglage, String base) {
        int nombre = Integer.parseInt(reglage.valeurs().get(TableDelais.DELAI));
        if (nombre == 0) {
            return base.equals(Delai.CREATION) ? "le jour même" : base(base);
        }
        return "%s %s %s".formatted(duree(nombre, reglage.valeurs().get(TableDelais.UNITE)), sens(nombre), base(base));
    }

    public static String sens(int nombre) {
        return nombre < 0 ? "avant" : "après";
    }

    public static String duree(int nombre, String unite) {
        return UniteDeDelai.duCode(unite).orElseThrow().texte(Math.abs(nombre));
    }

    /** Label of each column of tolerance, and its value. */
    public static Map<String, String> tolerances(Reglage reglage, Map<String, String> colonnes) {
        Map<String, String> tolerances = new LinkedHashMap<>();
        colonnes.forEach(
                (colonne, libelle) -> tolerances.put(libelle, reglage.valeurs().get(colonne)));
        return tolerances;
    }

    /** « ; retard dit après 1, 5 et 10 jours ouvrés ». */
    public static String niveaux(Reglage reglage, Collection<String> colonnes) {
        List<String> jours =
                colonnes.stream().map(colonne -> reglage.valeurs().get(colonne)).toList();
        return "\u00a0; retard dit après %s et %s jours ouvrés"
                .formatted(String.join(", ", jours.subList(0, jours.size() - 1)), jours.get(jours.size() - 1));
    }
}
