package fr.labellisation.parcours.entree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Hands a sheet in and confirms it, as a person does on the page. */
record ImportDEssai(DepotDEntree depot, Entrees entrees, DeroulementDEntree deroulement) {
    static final String AUTEUR = "alix.ferrand";

    long deposer(FeuilleDEssai feuille) {
        DepotDEntree.Depot depose = depot.deposer("sites.xlsx", feuille.xlsx(), AUTEUR, departement -> true);
        assertThat(depose.fautes()).isEmpty();
        return depose.id();
    }

    List<LigneSuivie> importer(FeuilleDEssai feuille) {
        long id = deposer(feuille);
        Entree entree = entrees.trouver(id, AUTEUR).orElseThrow();
        assertThat(depot.confirmer(entree, entree.empreinte())).isTrue();
        deroulement.avancer();
        assertThat(entrees.trouver(id, AUTEUR).orElseThrow().etat()).isEqualTo(Entree.Etat.FINIE);
        return entrees.lignes(id);
    }

    /** The same for rows that must all be imported. */
    void toutImporter(FeuilleDEssai feuille) {
        assertThat(importer(feuille))
                .allSatisfy(
                        ligne -> assertThat(ligne.etat()).as(ligne.resultat()).isEqualTo(LigneSuivie.Etat.FAITE));
    }
}
