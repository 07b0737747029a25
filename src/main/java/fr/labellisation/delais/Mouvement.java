package fr.labellisation.delais;

/**
 * A task whose dates move, in words.
 *
 * @param lieu site, or the whole département
 * @param detenteur who holds the task, or the group that may
 * @param alerte what becomes impossible; empty when nothing does
 */
public record Mouvement(String tache, String lieu, String detenteur, String ancienne, String nouvelle, String alerte) {

    public boolean impossible() {
        return !alerte.isEmpty();
    }
}
