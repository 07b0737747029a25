package fr.labellisation.echeances;

/** The delays as they are delivered, where there is no database that could hold another choice. */
public final class DelaisLivres implements Delais {
    private final TableDelais table;

    public DelaisLivres(TableDelais table) {
        this.table = table;
    }

    @Override
    public Delai pour(String tache, String referentiel, String departement) {
        return table.avec(tache, referentiel, table.reglage(tache, referentiel));
    }
}
