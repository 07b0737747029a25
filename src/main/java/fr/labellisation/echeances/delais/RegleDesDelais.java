package fr.labellisation.echeances.delais;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * The one rule by which a delay is found: what the département or the ministry set, else what the version itself says, else the
 * decision table.
 */
@Component
public class RegleDesDelais {
    private final TableDelais table;
    private final Referentiels referentiels;
    private final RevisionsSuivies revisions;

    public RegleDesDelais(TableDelais table, Referentiels referentiels, RevisionsSuivies revisions) {
        this.table = table;
        this.referentiels = referentiels;
        this.revisions = revisions;
        referentiels.tous().stream()
                .filter(version -> version.revision() == 0)
                .forEach(version -> version.delais().forEach(delai -> exiger(version, delai)));
    }

    /** What the ministry published was checked as it was handed in; a file is checked as it is read. */
    private void exiger(Referentiel version, DelaiDeVersion delai) {
        if (!table.taches().contains(delai.tache())) {
            throw new IllegalStateException(
                    "Le référentiel «\u00a0%s\u00a0» fixe le délai «\u00a0%s\u00a0», qui ne correspond à aucune tâche\u00a0;"
                                    .formatted(version.id(), delai.tache())
                            + " un de ces noms est attendu\u00a0: " + String.join(", ", table.taches()) + ".");
        }
    }

    /** @param fixe the setting in force there; empty if there is none */
    public Delai pour(String tache, VersionSuivie version, Optional<DelaiFixe> fixe) {
        Reglage livre = table.reglage(tache, version.id());
        Reglage reglage = fixe.map(DelaiFixe::nouveau).orElse(livre);
        if (fixe.filter(setting -> setting.ditCombien(livre)).isPresent()) {
            return table.avec(tache, version.id(), reglage);
        }
        return suivie(tache, version)
                .flatMap(suivie -> suivie.delai(tache)
                        .map(propre -> table.avec(tache, version.id(), selon(propre, reglage))
                                .venantDe(Provenance.deLaVersion(suivie.nom()))))
                .orElseGet(() -> table.avec(tache, version.id(), reglage));
    }

    /** The delays where nobody set any. */
    public Delais livres() {
        return (tache, version, departement) -> pour(tache, version, Optional.empty());
    }

    /** What this version says of a delay, as a setting; empty if it says nothing. */
    public Optional<Reglage> propre(String tache, Referentiel version) {
        return version.delai(tache).map(propre -> selon(propre, table.reglage(tache, version.id())));
    }

    /** The number lies on the side of the date on which that of the table does. */
    private static Reglage selon(DelaiDeVersion propre, Reglage reglage) {
        Map<String, String> valeurs = new LinkedHashMap<>(reglage.valeurs());
        boolean avant = Integer.parseInt(valeurs.get(TableDelais.DELAI)) < 0;
        valeurs.put(TableDelais.DELAI, String.valueOf(avant ? -propre.nombre() : propre.nombre()));
        valeurs.put(TableDelais.UNITE, propre.unite());
        return new Reglage(valeurs);
    }

    /** A démarche is asked which revision it goes by only where that matters for this delay. */
    private Optional<Referentiel> suivie(String tache, VersionSuivie version) {
        if (version.version() != null) {
            return Optional.of(version.version());
        }
        List<Referentiel> connues = referentiels.revisions(version.id());
        boolean toutesPareilles =
                connues.stream().map(une -> une.delai(tache)).distinct().count() <= 1;
        if (connues.isEmpty()) {
            return Optional.empty();
        }
        Referentiel derniere = connues.get(connues.size() - 1);
        return Optional.of(toutesPareilles ? derniere : revision(version, derniere));
    }

    private Referentiel revision(VersionSuivie version, Referentiel derniere) {
        CodeDemarche demarche = version.demarche();
        OptionalInt revision = demarche == null ? OptionalInt.empty() : revisions.de(demarche, version.id());
        return revision.isPresent() ? referentiels.exiger(version.id(), revision.getAsInt()) : derniere;
    }
}
