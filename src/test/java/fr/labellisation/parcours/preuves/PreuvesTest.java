package fr.labellisation.parcours.preuves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.preuves.EcritureDesPreuves.Suite;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.GenreDeFichier;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Evidence is given, changed and detached; nothing of it is written over. */
@TablesEnMemoire
@Import({Preuves.class, EcritureDesPreuves.class})
class PreuvesTest {
    private static final CodeDepartement ESSONNE = new CodeDepartement("91");
    private static final ObjetProuve E5 = objet("91-2013/91-evry", "E5");
    private static final ObjetProuve E6 = objet("91-2013/91-evry", "E6");
    private static final ObjetProuve AILLEURS = objet("91-2013/91-etampes", "E5");
    private static final DescriptionDePreuve CHARTE =
            new DescriptionDePreuve("Charte", LocalDate.parse("2013-01-15"), null, "chef", true);

    @Autowired
    private Preuves preuves;

    @Autowired
    private EcritureDesPreuves ecriture;

    private static ObjetProuve objet(String parcours, String cle) {
        return new ObjetProuve(GenreDObjet.ENGAGEMENT, parcours, cle);
    }

    private static Acte acte(String auteur) {
        return new Acte(TablesEnMemoire.MAINTENANT.atOffset(ZoneOffset.UTC), auteur, null);
    }

    private static ContenuDePreuve fichier(String empreinte) {
        return new ContenuDePreuve.Fichier(
                new FichierGarde(empreinte.repeat(64), "charte.pdf", GenreDeFichier.PDF, 1_200));
    }

    private Suite donner(ObjetProuve objet, String empreinte) {
        return ecriture.donner(ESSONNE, objet, CHARTE, fichier(empreinte), autre -> autre.equals(E5), acte("chef"));
    }

    private String seule(ObjetProuve objet) {
        return preuves.de(objet, 10).get(0).preuve();
    }

    @Test
    void un_fichier_deja_donne_dans_le_departement_est_la_meme_preuve_pour_qui_peut_le_savoir() {
        assertThat(donner(E5, "a")).isEqualTo(Suite.NOUVELLE);
        assertThat(donner(E5, "a")).isEqualTo(Suite.DEJA_ICI);
        assertThat(donner(E6, "a")).isEqualTo(Suite.DEJA_CONNUE);
        assertThat(seule(E6)).isEqualTo(seule(E5));

        assertThat(ecriture.donner(ESSONNE, AILLEURS, CHARTE, fichier("a"), autre -> false, acte("autre")))
                .as("he may not know that the other site has it")
                .isEqualTo(Suite.NOUVELLE);
        assertThat(ecriture.donner(
                        new CodeDepartement("94"),
                        objet("94-2013/94-creteil", "E5"),
                        CHARTE,
                        fichier("a"),
                        autre -> true,
                        acte("autre")))
                .isEqualTo(Suite.NOUVELLE);
        assertThat(preuves.nombres(GenreDObjet.ENGAGEMENT, E5.parcours()))
                .containsEntry("E5", 1)
                .containsEntry("E6", 1);
    }

    @Test
    void une_nouvelle_version_laisse_l_ancienne_et_ne_passe_pas_sur_celle_d_un_autre() throws Exception {
        donner(E5, "a");
        String preuve = seule(E5);

        ecriture.changer(preuve, 1, CHARTE, fichier("b"), acte("referent"));

        assertThatThrownBy(() -> ecriture.changer(preuve, 1, CHARTE, fichier("c"), acte("autre")))
                .isInstanceOf(PreuveChangee.class);
        assertThat(preuves.versions(List.of(preuve)))
                .extracting(VersionDePreuve::version, version -> version.acte().auteur())
                .containsExactly(tuple(2, "referent"), tuple(1, "chef"));
        assertThat(donner(E6, "a")).as("its file is another one now").isEqualTo(Suite.NOUVELLE);
    }

    @Test
    void une_preuve_detachee_reste_dans_l_histoire_et_peut_revenir() {
        donner(E5, "a");
        String preuve = seule(E5);

        assertThat(ecriture.detacher(preuve, E5, acte("referent"))).isTrue();
        assertThat(ecriture.detacher(preuve, E5, acte("referent"))).isFalse();
        assertThat(preuves.de(E5, 10)).isEmpty();
        assertThat(preuves.trouver(E5, preuve)).isEmpty();
        assertThat(preuves.nombre(E5)).isZero();
        assertThat(preuves.passages(E5, 10))
                .singleElement()
                .satisfies(passage -> assertThat(passage.detachement().auteur()).isEqualTo("referent"));

        donner(E5, "a");
        assertThat(preuves.nombre(E5)).isEqualTo(1);
    }
}
