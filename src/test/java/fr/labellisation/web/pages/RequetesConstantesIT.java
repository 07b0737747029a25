package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whatever is read of ours takes as many statements for the whole network as for three sites. */
@Tag("base-indifferente")
class RequetesConstantesIT extends Parcours91 {
    @RegisterExtension
    final LecturesComptees lectures = new LecturesComptees();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void trois_sites_ou_tout_le_reseau_chaque_lecture_prend_autant_de_requetes() {
        lectures.remplir(List.of(DEPARTEMENT), LecturesComptees.PEU);
        Map<String, Integer> peu = lectures.compter(lectures.adresses());
        lectures.vider();
        lectures.remplir(lectures.departements(), LecturesComptees.LE_RESEAU);

        assertThat(lectures.compter(lectures.adresses())).isEqualTo(peu);
    }

    @Test
    void autant_de_sites_dans_un_seul_departement_n_y_coutent_pas_une_requete_de_plus() {
        lectures.remplir(List.of(DEPARTEMENT), LecturesComptees.PEU);
        Map<String, Integer> peu = lectures.compter(lectures.duDepartement());
        lectures.vider();
        lectures.remplir(List.of(DEPARTEMENT), LecturesComptees.LE_RESEAU);

        assertThat(lectures.compter(lectures.duDepartement())).isEqualTo(peu);
    }

    /** Files of an operator who gave some; they were read once and ask no database. */
    private static final String LUE_AU_DEMARRAGE = "/marque/{nom}";

    @Test
    void rien_de_ce_qui_se_lit_n_est_oublie() {
        lectures.remplir(List.of(DEPARTEMENT), LecturesComptees.PEU);
        List<PathContainer> lues = lectures.adresses().keySet().stream()
                .map(adresse -> PathContainer.parsePath(
                        URI.create(adresse.replaceAll("[{]\\w+}", "1")).getPath()))
                .toList();

        List<PathPattern> oubliees = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("fr.labellisation"))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getKey().getPathPatternsCondition().getPatterns().stream())
                .filter(forme -> lues.stream().noneMatch(forme::matches))
                .filter(forme -> !LUE_AU_DEMARRAGE.equals(forme.getPatternString()))
                .toList();

        assertThat(oubliees).isEmpty();
    }
}
