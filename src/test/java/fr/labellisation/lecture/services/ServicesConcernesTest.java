package fr.labellisation.lecture.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.labellisation.lecture.services.ServicesConcernes.ModuleCouvrant;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ServicesConcernesTest {
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final Referentiels REFERENTIELS = new Referentiels();

    private static ServiceDuSite service(String nom, int effectif, boolean usagers, String... modules) {
        return new ServiceDuSite(nom.hashCode(), EVRY, nom, effectif, usagers, new TreeSet<>(Set.of(modules)), 1);
    }

    private static List<Module> modules(String referentiel, String... codes) {
        return REFERENTIELS.exiger(referentiel).modules().stream()
                .filter(module -> Set.of(codes).contains(module.code()))
                .toList();
    }

    @Test
    void le_module_obligatoire_couvre_tous_les_services_qui_recoivent_des_usagers_et_les_autres_ceux_qu_on_nomme() {
        var concernes = new ServicesConcernes(
                List.of(
                        service("Accueil", 8, true),
                        service("Contrôle de légalité", 5, false, "M4"),
                        service("Moyens", 20, false),
                        service("Titres", 12, true, "M2")),
                modules("qualipref-2012", "M1", "M4"),
                modules("qualipref-2012", "M2"));

        assertThat(concernes.modules())
                .extracting(couvrant -> couvrant.module().code(), ModuleCouvrant::aDecider, ModuleCouvrant::agents)
                .containsExactly(tuple("M1", false, 20), tuple("M4", false, 5), tuple("M2", true, 12));
        assertThat(concernes.effectif()).isEqualTo(45);
        assertThat(concernes.concernes()).isEqualTo(25);
        assertThat(concernes.auChoix()).extracting(Module::code).containsExactly("M4", "M2");
    }

    @Test
    void les_agents_concernes_ne_depassent_jamais_l_effectif_et_croissent_avec_le_perimetre() {
        Random hasard = new Random(91);
        for (Referentiel version : REFERENTIELS.tous()) {
            for (int fois = 0; fois < 200; fois++) {
                List<Module> retenus = version.modulesAEvaluer(choix(hasard, version));
                List<ServiceDuSite> services = new ArrayList<>();
                for (int i = 0; i < hasard.nextInt(8); i++) {
                    services.add(service(
                            "Service " + i,
                            hasard.nextInt(40),
                            hasard.nextBoolean(),
                            choix(hasard, version).toArray(String[]::new)));
                }
                var tout = new ServicesConcernes(services, retenus, List.of());
                assertThat(tout.concernes()).isLessThanOrEqualTo(tout.effectif());
                assertThat(tout.modules())
                        .allSatisfy(couvrant -> assertThat(couvrant.agents()).isLessThanOrEqualTo(tout.concernes()));
                for (int garde = 0; garde < retenus.size(); garde++) {
                    assertThat(new ServicesConcernes(services, retenus.subList(0, garde), List.of()).concernes())
                            .isLessThanOrEqualTo(tout.concernes());
                }
            }
        }
    }

    private static Set<String> choix(Random hasard, Referentiel version) {
        Set<String> choisis = new TreeSet<>();
        if (version.aDesModules()) {
            version.modules().stream()
                    .filter(module -> hasard.nextBoolean())
                    .map(Module::code)
                    .forEach(choisis::add);
        }
        return choisis;
    }
}
