package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.Travail;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The work page of a task.
 *
 * @param objet what the task is about among others of its name; empty if its site says it
 * @param lieu address of the page of what it is about, its site; empty if the reader may not read it
 * @param echeance « à terminer avant le … », or when it was done and by whom
 * @param avancee « 28 lignes remplies sur 36 »
 * @param onglets each with the number of its rows in its name
 * @param precedente key of the row before the one that is shown alone; empty if there is none, as {@code suivante}
 * @param aSavoir what is to be known before one begins, a sentence each
 * @param ajouts how rows are added; empty if all are given
 * @param proposition how several are added in one gesture; empty if there is nothing to add
 * @param fin what completing the task asks besides its rows
 * @param anciennes rows that are asked for no more
 * @param manques what is to be filled in before the task can be completed
 * @param reste how much that is, or that nothing is
 * @param attendues keys of the rows that the reader may answer although the task is done
 * @param remplit whether the reader may fill in; {@code termine} whether he may complete
 */
public record VueTravail(
        String tache,
        String nom,
        String objet,
        String lieu,
        String nomDuLieu,
        String demarche,
        boolean ouverte,
        String echeance,
        String avancee,
        List<Onglet> onglets,
        String q,
        String etat,
        boolean seule,
        String precedente,
        String suivante,
        int aConfirmer,
        List<String> aSavoir,
        List<Ajout> ajouts,
        String proposition,
        List<ChampVu> fin,
        List<LigneVue> lignes,
        List<LigneVue> anciennes,
        List<Travail.Manque> manques,
        String reste,
        Set<String> attendues,
        boolean remplit,
        boolean termine) {

    public record Onglet(String code, String libelle, long nombre, boolean courant) {}

    /** One more row of a kind: its field, and what it is called. */
    public record Ajout(String champ, String libelle) {}

    /** What all rows together lack. */
    public List<String> enSuspens() {
        return manques.stream()
                .filter(manque -> manque.cle().isEmpty())
                .map(Travail.Manque::phrase)
                .toList();
    }

    /**
     * Of the rows that are asked for no more, those that somebody answered or gave evidence to.
     *
     * @param preuves how many pieces a row has, by key; null for rows that have none
     */
    public List<LigneVue> anciennesAGarder(Map<String, Integer> preuves) {
        return anciennes.stream()
                .filter(ligne -> ligne.version() > 0 || preuves != null && preuves.containsKey(ligne.cle()))
                .toList();
    }

    public VueTravail {
        anciennes = List.copyOf(anciennes);
        onglets = List.copyOf(onglets);
        lignes = List.copyOf(lignes);
        aSavoir = List.copyOf(aSavoir);
        ajouts = List.copyOf(ajouts);
        fin = List.copyOf(fin);
        manques = List.copyOf(manques);
        attendues = Set.copyOf(attendues);
    }
}
