package fr.labellisation.parcours.groupes;

import static fr.labellisation.Essonne.ETAMPES;
import static fr.labellisation.Essonne.EVRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.Essonne;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class TenueDesGroupesTest {
    private static final LocalDate AUJOURD_HUI = LocalDate.parse("2013-02-01");
    private static final Map<String, Object> ACCUEIL =
            Map.of("nom", "Accueil", "theme", "Attente", "membres", "Claire Martin\nMarc Petit");

    @Autowired
    TenueDesGroupes tenue;

    @Autowired
    GroupesDeTravail groupes;

    @BeforeEach
    void l_essonne(@Autowired Sites sites, @Autowired Demarches demarches, @Autowired Perimetres perimetres) {
        Essonne.ouvrir(sites, demarches, perimetres);
        tenue.enregistrer(EVRY.site(), 0, 0, ACCUEIL, AUJOURD_HUI);
    }

    private GroupeDeTravail accueil() {
        return groupes.duSite(EVRY.site()).get(0);
    }

    private void reunir(long reunion, int version, String le, String decide) {
        tenue.reunir(
                EVRY.site(),
                accueil().id(),
                reunion,
                version,
                Map.of("le", le, "lieu", "Salle A", "decide", decide),
                AUJOURD_HUI);
    }

    @Test
    void un_groupe_a_un_theme_et_des_membres_et_un_nom_a_lui_dans_son_site() {
        assertThat(accueil())
                .extracting(GroupeDeTravail::nom, GroupeDeTravail::theme, GroupeDeTravail::membres)
                .containsExactly("Accueil", "Attente", "Claire Martin\nMarc Petit");
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> tenue.enregistrer(EVRY.site(), 0, 0, ACCUEIL, AUJOURD_HUI))
                .withMessageStartingWith("Un groupe de ce site s’appelle déjà «\u00a0Accueil\u00a0»");
        assertThat(groupes.duSite(ETAMPES.site())).isEmpty();
    }

    @Test
    void qui_arrive_second_ne_recouvre_pas_ce_que_le_premier_a_ecrit() {
        tenue.enregistrer(EVRY.site(), accueil().id(), 1, Map.of("nom", "Accueil physique"), AUJOURD_HUI);

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> tenue.enregistrer(EVRY.site(), accueil().id(), 1, ACCUEIL, AUJOURD_HUI))
                .withMessageStartingWith("Quelqu’un d’autre vient de le changer");
        assertThat(accueil().nom()).isEqualTo("Accueil physique");
    }

    @Test
    void une_reunion_se_prevoit_puis_dit_ce_qui_y_fut_decide() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> reunir(0, 0, "2013-02-12", "Une deuxième ligne"))
                .withMessageStartingWith("La réunion du 12 février 2013 n’a pas encore eu lieu");
        reunir(0, 0, "2013-02-12", "");
        reunir(0, 0, "2013-01-10", "Une deuxième ligne");
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> reunir(0, 0, "2013-01-10", ""))
                .withMessage("Ce groupe a déjà une réunion le 10 janvier 2013.");

        assertThat(accueil().reunions())
                .extracting(reunion -> reunion.le().toString())
                .containsExactly("2013-02-12", "2013-01-10");
        ReunionDeGroupe tenu = accueil().reunions().get(1);
        reunir(tenu.id(), 1, "2013-01-10", "Deux lignes");
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> reunir(tenu.id(), 1, "2013-01-10", "Trois lignes"))
                .withMessageStartingWith("Quelqu’un d’autre vient de le changer");
        assertThat(accueil().reunions().get(1).decide()).isEqualTo("Deux lignes");
    }
}
