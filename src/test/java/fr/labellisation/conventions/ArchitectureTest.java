package fr.labellisation.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

@AnalyzeClasses(packages = "fr.labellisation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> HEURE = Set.of("now");

    @ArchTest
    static final ArchRule le_moteur_reste_au_bord = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..moteur..", "..processus..", "..camunda..", "..simulation.rejeu.deroulement..", "..reprise..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule l_interieur_du_moteur_n_est_touche_que_par_la_configuration = noClasses()
            .that()
            .resideOutsideOfPackage("fr.labellisation.moteur..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.impl..");

    /** One place writes text files, so that each leaves by the gate that keeps formulas out and codes as they are. */
    @ArchTest
    static final ArchRule les_fichiers_de_texte_ne_sortent_que_par_une_porte = noClasses()
            .that()
            .resideOutsideOfPackages("..socle.exports..", "..socle.tableur..", "..socle.territoire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.dataformat.csv..");

    @ArchTest
    static final ArchRule les_capacites_ne_dependent_pas_les_unes_des_autres_en_rond =
            slices().matching("fr.labellisation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aucun_dossier_ne_tourne_en_rond_avec_un_autre =
            slices().matching("fr.labellisation.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule les_formulaires_ne_connaissent_que_java = classes()
            .that()
            .resideInAPackage("..formulaires..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..formulaires..");

    @ArchTest
    static final ArchRule les_regles_ne_connaissent_que_java = classes()
            .that()
            .resideInAPackage("..regles..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..regles..");

    @ArchTest
    static final ArchRule le_temps_vient_de_l_horloge = classes().should(neLireAucuneHeureSansHorloge());

    @ArchTest
    static final ArchRule rien_n_est_injecte_dans_un_champ =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule aucune_methode_synchronisee =
            methods().should().notHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED);

    private static ArchCondition<JavaClass> neLireAucuneHeureSansHorloge() {
        return new ArchCondition<>("read the time from a Clock only") {
            @Override
            public void check(JavaClass classe, ConditionEvents constats) {
                classe.getMethodCallsFromSelf().stream()
                        .filter(appel -> HEURE.contains(appel.getName()))
                        .filter(appel -> appel.getTargetOwner().getPackageName().startsWith("java.time"))
                        .filter(appel ->
                                appel.getTarget().getRawParameterTypes().isEmpty())
                        .map(JavaAccess::getDescription)
                        .forEach(appel -> constats.add(SimpleConditionEvent.violated(classe, appel)));
                classe.getConstructorCallsFromSelf().stream()
                        .filter(appel -> appel.getTargetOwner().isEquivalentTo(java.util.Date.class))
                        .filter(appel ->
                                appel.getTarget().getRawParameterTypes().isEmpty())
                        .map(JavaAccess::getDescription)
                        .forEach(appel -> constats.add(SimpleConditionEvent.violated(classe, appel)));
            }
        };
    }
}
