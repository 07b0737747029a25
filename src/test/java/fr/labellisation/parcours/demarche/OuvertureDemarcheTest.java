package fr.labellisation.parcours.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.demarche.OuvertureDemarche.Demande;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OuvertureDemarcheTest {
    private static final LocalDate DEBUT = LocalDate.of(2012, 6, 18);

    private final Referentiels referentiels = new Referentiels();

    @Test
    void une_demarche_de_son_departement_sur_un_referentiel_en_vigueur_est_ouverte() {
        assertThat(avis("qualipref-2012", DEBUT, DEBUT.plusDays(1), "91").favorable())
                .isTrue();
    }

    @Test
    void un_referentiel_pas_encore_en_vigueur_est_refuse() {
        assertThat(avis("qualipref-2012", LocalDate.of(2012, 3, 6), null, "91").raisons())
                .containsExactly("Le référentiel Qualipref 2 n’est utilisable qu’à partir du 7 mars 2012.");
    }

    @Test
    void un_referentiel_est_utilisable_des_son_premier_jour() {
        assertThat(avis("qualipref-2012", LocalDate.of(2012, 3, 7), null, "91").favorable())
                .isTrue();
    }

    @Test
    void un_referentiel_clos_est_refuse_et_son_successeur_nomme() {
        assertThat(avis("qualipref-2.0", LocalDate.of(2026, 11, 30), null, "91").raisons())
                .containsExactly("Qualipref 2.0 n’est plus en vigueur depuis le 18 décembre 2018\u00a0:"
                        + " choisissez Qual-e-pref.");
    }

    @Test
    void une_date_cible_le_jour_du_debut_est_refusee() {
        assertThat(avis("qualipref-2012", DEBUT, DEBUT, "91").raisons())
                .containsExactly("La date cible doit venir après le début de la démarche, le 18 juin 2012.");
    }

    @Test
    void un_autre_departement_que_le_sien_est_refuse() {
        assertThat(avis("qualipref-2012", DEBUT, null, "75", "77").raisons())
                .containsExactly(
                        "Vous n’appartenez pas au département 91\u00a0: vous ne pouvez pas y lancer une démarche.");
    }

    @Test
    void tout_ce_qui_est_inconnu_est_dit_a_la_fois() {
        Avis avis = new OuvertureDemarche(
                        new Demande("99", "iso-9001", DEBUT, null),
                        false,
                        referentiels.pourCommencer("iso-9001", DEBUT, DEBUT),
                        Avis.oui(),
                        List.of("91"))
                .avis();

        assertThat(avis.raisons())
                .containsExactly(
                        "Le département «\u00a099\u00a0» n’existe pas.",
                        "Le référentiel «\u00a0iso-9001\u00a0» n’existe pas.");
    }

    private Avis avis(String referentiel, LocalDate debut, LocalDate cible, String... sesDepartements) {
        return new OuvertureDemarche(
                        new Demande("91", referentiel, debut, cible),
                        true,
                        referentiels.pourCommencer(referentiel, debut, debut),
                        Avis.oui(),
                        List.of(sesDepartements))
                .avis();
    }
}
