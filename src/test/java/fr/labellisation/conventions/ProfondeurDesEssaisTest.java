package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a test is given is an object that it names, not a class above it. */
class ProfondeurDesEssaisTest {
    private static final int NIVEAUX = 2;

    @Test
    void aucune_classe_d_essai_n_a_plus_d_une_des_notres_au_dessus_d_elle() {
        List<String> profondes = new ClassFileImporter()
                .withImportOption(new OnlyIncludeTests()).importPackages("fr.labellisation").stream()
                        .filter(classe -> profondeur(classe) > NIVEAUX)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(profondes).isEmpty();
    }

    /** How many classes of ours stand between this one, itself included, and those of libraries. */
    private static long profondeur(JavaClass classe) {
        return classe.getClassHierarchy().stream()
                .filter(ancetre -> ancetre.getPackageName().startsWith("fr.labellisation"))
                .count();
    }
}
