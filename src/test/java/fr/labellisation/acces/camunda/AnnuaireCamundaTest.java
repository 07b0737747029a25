package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.ApplicationOuverte;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ApplicationOuverte
@Transactional
class AnnuaireCamundaTest {
    @Autowired
    Annuaire annuaire;

    @Autowired
    IdentityService identites;

    @BeforeEach
    void un_departement_ouvert() {
        annuaire.ouvrirDepartement(
                new CodeDepartement("38"), List.of(new CodeSite("38-grenoble"), new CodeSite("38-vienne")));
    }

    @Test
    void ouvrir_deux_fois_un_departement_ne_change_rien() {
        long groupes = identites.createGroupQuery().count();

        annuaire.ouvrirDepartement(
                new CodeDepartement("38"), List.of(new CodeSite("38-grenoble"), new CodeSite("38-vienne")));

        assertThat(identites.createGroupQuery().count()).isEqualTo(groupes);
        assertThat(identites
                        .createGroupQuery()
                        .groupId("38.referent-qualite")
                        .singleResult()
                        .getName())
                .isEqualTo("Référent qualité (38)");
        assertThat(identites
                        .createGroupQuery()
                        .groupId("38-vienne.chef-de-service")
                        .count())
                .isOne();
    }

    @Test
    void une_personne_est_retrouvee_par_son_courriel_quelle_que_soit_la_casse() {
        String id = annuaire.personne(new CodeDepartement("38"), "Zoé Bœuf-Lenoir", "Zoe.Boeuf@exemple.fr");

        assertThat(id).isEqualTo("zoe.boeuf");
        assertThat(annuaire.personne(new CodeDepartement("38"), "BOEUF LENOIR Zoe", "zoe.boeuf@EXEMPLE.fr"))
                .isEqualTo(id);
        assertThat(annuaire.trouver(id)).contains(new Personne(id, "Zoé Bœuf-Lenoir", "zoe.boeuf@exemple.fr"));
        assertThat(annuaire.departementsDe(id)).containsExactly("38");
    }

    @Test
    void une_adresse_ne_mene_pas_au_compte_de_quelqu_un_d_un_autre_nom() {
        String id = annuaire.personne(new CodeDepartement("38"), "Zoé Bœuf", "zoe.boeuf@exemple.fr");
        annuaire.donnerRole(id, Role.AUDITEUR_EXTERNE, new CodeDepartement("38"), new CodeSite("38-vienne"));

        assertThatThrownBy(
                        () -> annuaire.personne(new CodeDepartement("38"), "Zoé Bœuf-Lenoir", "ZOE.boeuf@exemple.fr"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("compte zoe.boeuf de Zoé Bœuf, Auditeur externe (38-vienne)");
    }

    @Test
    void le_meme_courriel_dans_deux_departements_donne_deux_comptes() {
        annuaire.ouvrirDepartement(new CodeDepartement("69"), List.of());

        String ici = annuaire.personne(new CodeDepartement("38"), "Luc Perrin", "luc.perrin@exemple.fr");
        String ailleurs = annuaire.personne(new CodeDepartement("69"), "Luc Perrin", "luc.perrin@exemple.fr");

        assertThat(ailleurs).isEqualTo(ici + "-2");
        assertThatThrownBy(() -> annuaire.donnerRole(ici, Role.SECRETAIRE_GENERAL, new CodeDepartement("69"), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sans_courriel_l_identifiant_vient_du_nom() {
        assertThat(annuaire.personne(new CodeDepartement("38"), "Hélène d’Arc", ""))
                .isEqualTo("helene.d.arc");
        assertThat(annuaire.personne(new CodeDepartement("38"), "Hélène d’Arc", ""))
                .isEqualTo("helene.d.arc");
    }

    @Test
    void un_role_donne_deux_fois_puis_retire_ne_laisse_rien() {
        String id = annuaire.personne(new CodeDepartement("38"), "Ana Vidal", "ana.vidal@exemple.fr");

        annuaire.donnerRole(id, Role.CHEF_DE_SERVICE, new CodeDepartement("38"), new CodeSite("38-vienne"));
        annuaire.donnerRole(id, Role.CHEF_DE_SERVICE, new CodeDepartement("38"), new CodeSite("38-vienne"));
        annuaire.donnerRole(id, Role.CHEF_DE_SERVICE, new CodeDepartement("38"), new CodeSite("38-grenoble"));
        assertThat(annuaire.titulaires("38-vienne.chef-de-service"))
                .extracting(Personne::id)
                .containsExactly(id);

        annuaire.retirerRole(id, Role.CHEF_DE_SERVICE, new CodeDepartement("38"), new CodeSite("38-vienne"));
        assertThat(annuaire.titulaires("chef-de-service"))
                .extracting(Personne::id)
                .contains(id);

        annuaire.retirerRole(id, Role.CHEF_DE_SERVICE, new CodeDepartement("38"), new CodeSite("38-grenoble"));
        assertThat(annuaire.titulaires("chef-de-service"))
                .extracting(Personne::id)
                .doesNotContain(id);
        assertThat(annuaire.titulaires("38-grenoble.chef-de-service")).isEmpty();
    }

    @Test
    void le_ministere_voit_tous_les_departements() {
        annuaire.ouvrirDepartement(new CodeDepartement("69"), List.of());
        String id = annuaire.personne(null, "Inès Morel", "ines.morel@exemple.fr");

        annuaire.donnerRole(id, Role.MINISTERE, null, null);

        assertThat(annuaire.departementsDe(id)).contains("38", "69");
        assertThat(annuaire.personne(null, "Inès Morel", "ines.morel@exemple.fr"))
                .as("retrouvée")
                .isEqualTo(id);
    }
}
