package fr.labellisation.web.lecteurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The head of each page: who reads it, what he may open, where he is, and the way back. */
class EnteteIT extends Parcours91 {
    private static final Pattern FIL = Pattern.compile("<nav class=\"fil.*?</nav>", Pattern.DOTALL);
    private static final Pattern ETAPE = Pattern.compile("<li[^>]*>(?:<a href=\"([^\"]*)\">)?([^<]+)<");
    private static final Pattern ENTREE = Pattern.compile("<li><a href=\"([^\"]+)\"[^>]*>([^<]+)</a></li>");

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static List<String> fil(String page) {
        return FIL.matcher(page)
                .results()
                .flatMap(nav -> ETAPE.matcher(nav.group()).results())
                .map(etape -> etape.group(1) == null ? etape.group(2) : etape.group(2) + " " + etape.group(1))
                .toList();
    }

    private static List<String> menu(Navigateur lui) {
        return ENTREE.matcher(lui.page("/suivi/entete").body())
                .results()
                .map(entree -> entree.group(2))
                .toList();
    }

    @Test
    void l_entete_nomme_la_personne_son_role_et_son_departement() {
        assertThat(connecte(Role.CABINET).page("/suivi/entete").body())
                .contains("Cabinet du préfet, Essonne", "/suivi/aide", "Se déconnecter", "/deconnexion")
                .doesNotContain("<main", "<html");
        assertThat(connecte(Role.MINISTERE).page("/suivi/nation").body()).contains("<span>Ministère</span>");
    }

    @Test
    void le_menu_est_le_meme_sur_une_page_et_dans_les_applications() {
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(menu(cabinet))
                .startsWith("Mon département", "Parcours dessinés")
                .contains("Calendrier");
        assertThat(ENTREE.matcher(cabinet.page("/suivi/calendrier").body())
                        .results()
                        .map(entree -> entree.group(2)))
                .containsAll(menu(cabinet));
        assertThat(menu(connecte(Role.CHEF_DE_SERVICE))).startsWith("Ma journée", "Tâches", "Mon site");
        assertThat(menu(connecte(Role.ADMINISTRATEUR))).containsExactly("Comptes");
    }

    @Test
    void le_fil_dit_ce_qui_est_au_dessus_de_la_page_et_n_est_rien_la_ou_l_on_commence() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(fil(referent.page("/suivi/ma-journee").body())).isEmpty();
        assertThat(fil(referent.page("/suivi/departements/91").body())).containsExactly("Accueil /", "Essonne");
        assertThat(fil(referent.page("/suivi/sites/91-evry/services").body()))
                .startsWith("Accueil /", "Essonne /suivi/departements/91", "Le site /suivi/sites/91-evry")
                .hasSize(4);
        assertThat(fil(referent.page("/suivi/delais/taches/NommerReferent?departement=91")
                        .body()))
                .startsWith("Accueil /", "Délais et rappels /suivi/delais");
        assertThat(fil(connecte(Role.CABINET).page("/suivi/departements/91").body()))
                .isEmpty();
        assertThat(fil(connecte(Role.MINISTERE).page("/suivi/departements/91").body()))
                .containsExactly("Accueil /", "France /suivi/nation", "Essonne");
        assertThat(fil(connecte(Role.CHEF_DE_SERVICE)
                        .page("/suivi/sites/91-evry")
                        .body()))
                .doesNotContain("Essonne /suivi/departements/91")
                .hasSize(2);
    }

    @Test
    void une_page_ouverte_depuis_une_tache_y_ramene_et_rien_d_autre_ne_devient_un_lien() {
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(cabinet.page("/suivi/sites/91-evry?retour-tache=a1-B2").body())
                .contains("<a href=\"/suivi/taches/a1-B2\">Revenir à la tâche</a>");
        for (String faux : List.of("", "..%2F..%2Fconnexion", "%22%3E%3Cscript%3E", "https:%2F%2Fexemple.fr")) {
            assertThat(cabinet.page("/suivi/sites/91-evry?retour-tache=" + faux).body())
                    .as(faux)
                    .doesNotContain("Revenir à la tâche", "<script>");
        }
    }
}
