package fr.labellisation.web.fichiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.services.ServicesConcernes;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FeuilleDesServicesTest {
    private static final CodeSite EVRY = new CodeSite("91-evry");

    @Test
    void un_service_tient_sur_une_ligne_avec_les_modules_qui_le_concernent() {
        Referentiel version = new Referentiels().exiger("qualipref-2012");
        Feuille feuille = FeuilleDesServices.de(new ServicesConcernes(
                List.of(
                        new ServiceDuSite(1, EVRY, "Bureau des titres", 12, true, new TreeSet<>(Set.of("M2", "M3")), 1),
                        new ServiceDuSite(2, EVRY, "Moyens", 20, false, new TreeSet<>(), 1)),
                modules(version, "M1", "M3"),
                modules(version, "M2")));

        assertThat(feuille.lignes())
                .containsExactly(
                        List.of("Bureau des titres", 12, "oui", "M1, M3, M2 (à décider)"),
                        List.of("Moyens", 20, "non", ""));
    }

    private static List<Module> modules(Referentiel version, String... codes) {
        return version.modules().stream()
                .filter(module -> Set.of(codes).contains(module.code()))
                .toList();
    }
}
