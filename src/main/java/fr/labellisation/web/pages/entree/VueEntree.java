package fr.labellisation.web.pages.entree;

import fr.labellisation.parcours.entree.Entree;
import fr.labellisation.parcours.entree.LigneSuivie;
import fr.labellisation.parcours.entree.personnes.PersonneDEntree;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.EnClair;
import java.util.List;
import java.util.function.BiFunction;

/**
 * An import as the page shows it: before, while and after.
 *
 * @param faites rows that are done, whatever became of them
 */
record VueEntree(Entree entree, List<Ligne> lignes, long faites, long importees, long dejaPresentes, long refusees) {

    /**
     * A row.
     *
     * @param suites what will be, or what was done
     */
    record Ligne(
            int numero,
            String site,
            List<String> personnes,
            String etat,
            boolean refusee,
            boolean dejaPresente,
            List<String> suites) {

        private static Ligne de(LigneSuivie suivie, BiFunction<CodeDepartement, PersonneDEntree, String> comptes) {
            return new Ligne(
                    suivie.rang(),
                    suivie.ligne().nom() + " (" + suivie.ligne().site().departement() + ")",
                    suivie.ligne().personnes().stream()
                            .map(personne -> comptes.apply(suivie.ligne().site().departement(), personne))
                            .toList(),
                    suivie.etat().libelle(),
                    suivie.etat() == LigneSuivie.Etat.REFUSEE,
                    suivie.ligne().dejaPresente(),
                    suivie.resultat() == null
                            ? suivie.ligne().annonce()
                            : suivie.resultat().lines().toList());
        }
    }

    /** An earlier import, as the list of them shows it. */
    record Ancienne(long id, String fichier, String quand, boolean finie) {
        static Ancienne de(Entree entree) {
            return new Ancienne(
                    entree.id(),
                    entree.fichier(),
                    DateFrancaise.de(entree.lanceeLe().toLocalDate()),
                    entree.etat() == Entree.Etat.FINIE);
        }
    }

    /** @param comptes what is said of a person whom a row names */
    static VueEntree de(
            Entree entree, List<LigneSuivie> lignes, BiFunction<CodeDepartement, PersonneDEntree, String> comptes) {
        return new VueEntree(
                entree,
                lignes.stream().map(suivie -> Ligne.de(suivie, comptes)).toList(),
                lignes.size() - nombre(lignes, LigneSuivie.Etat.A_FAIRE),
                nombre(lignes, LigneSuivie.Etat.FAITE),
                nombre(lignes, LigneSuivie.Etat.DEJA_PRESENTE),
                nombre(lignes, LigneSuivie.Etat.REFUSEE));
    }

    public boolean apercu() {
        return entree.etat() == Entree.Etat.APERCU;
    }

    public boolean finie() {
        return entree.etat() == Entree.Etat.FINIE;
    }

    /** Rows that will be written. */
    public long aImporter() {
        return lignes.stream().filter(ligne -> !ligne.dejaPresente()).count();
    }

    /** « 334 sites à importer, 2 déjà présents ». */
    public String resume() {
        if (apercu()) {
            long presentes = lignes.size() - aImporter();
            return EnClair.nombre(aImporter(), "ligne à importer", "lignes à importer")
                    + (presentes == 0 ? "." : ", " + EnClair.nombre(presentes, "déjà présente.", "déjà présentes."));
        }
        return EnClair.nombre(importees, "ligne importée", "lignes importées") + ", "
                + EnClair.nombre(dejaPresentes, "déjà présente", "déjà présentes") + ", "
                + EnClair.nombre(refusees, "refusée.", "refusées.");
    }

    private static long nombre(List<LigneSuivie> lignes, LigneSuivie.Etat etat) {
        return lignes.stream().filter(ligne -> ligne.etat() == etat).count();
    }
}
