package fr.labellisation.web.pages.travail;

import java.util.List;

/**
 * The work page of a task.
 *
 * @param objet what the task is about among others of its name; empty if its site says it
 * @param echeance « à terminer avant le … », or when it was done and by whom
 * @param avancee « 28 lignes remplies sur 36 »
 * @param onglets each with the number of its rows in its name
 * @param precedente key of the row before the one that is shown alone; empty if there is none, as {@code suivante}
 * @param manques what is to be filled in before the task can be completed
 * @param remplit whether the reader may fill in; {@code termine} whether he may complete
 */
public record VueTravail(
        String tache,
        String nom,
        String objet,
        String site,
        String nomDuSite,
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
        List<LigneVue> lignes,
        List<Manque> manques,
        boolean remplit,
        boolean termine) {

    public record Onglet(String code, String libelle, long nombre, boolean courant) {}

    /** What is missing in which row. */
    public record Manque(String cle, String titre, String phrase) {}

    public VueTravail {
        onglets = List.copyOf(onglets);
        lignes = List.copyOf(lignes);
        manques = List.copyOf(manques);
    }
}
