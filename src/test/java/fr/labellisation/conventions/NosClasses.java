package fr.labellisation.conventions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Our compiled classes without the tests, read once for all who look at them. */
final class NosClasses {
    static final JavaClasses SANS_LES_ESSAIS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.labellisation");

    private NosClasses() {}
}
