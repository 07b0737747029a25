package fr.labellisation.reprise;

import java.util.List;

/**
 * Brings something new to what was there before it. It is done once for a database, at the first start of the version that
 * has it, by one node. A version that needs another adds a bean; {@code @Order} says which comes first.
 */
interface Reprise {

    /** Under which it is recorded; never given to another. At most 60 characters. */
    String nom();

    /** Ids of all that may have to be caught up, whatever they stand for. Empty in a new database. */
    List<String> objets();

    /**
     * Catches one of them up, in a transaction that it shares with others. It may have ended since it was listed. Doing it
     * twice changes nothing: what was interrupted is done again from its beginning.
     */
    void reprendre(String objet);
}
