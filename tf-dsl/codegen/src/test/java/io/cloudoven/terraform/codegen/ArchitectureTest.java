package io.cloudoven.terraform.codegen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(
        packages = {"io.cloudoven.codegen", "io.cloudoven.terraform.codegen"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.cloudoven.terraform.codegen";
    private static final String SHARED = "io.cloudoven.codegen";

    @ArchTest
    static final ArchRule WHAT_IS_SHARED_KNOWS_NOTHING_OF_TERRAFORM = noClasses()
            .that()
            .resideInAPackage(SHARED + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cloudoven.terraform..", "io.cloudoven.schema..");

    @ArchTest
    static final ArchRule SHARED_PACKAGES_SEE_THE_ROOT_ALONE =
            slices().matching(SHARED + ".(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule EMIT_SEES_PLAN_SEES_NAMING = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("folder")
            .definedBy(ROOT + ".folder")
            .layer("generator")
            .definedBy(ROOT)
            .layer("emit")
            .definedBy(ROOT + ".emit")
            .layer("plan")
            .definedBy(ROOT + ".plan")
            .layer("naming")
            .definedBy(ROOT + ".naming")
            .whereLayer("folder")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("generator")
            .mayOnlyBeAccessedByLayers("folder")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("generator")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("generator", "emit")
            .whereLayer("naming")
            .mayOnlyBeAccessedByLayers("plan");

    @ArchTest
    static final ArchRule ONLY_THE_FOLDER_SEES_THE_CATALOG = noClasses()
            .that(not(resideInAPackage(ROOT + ".folder")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.cloudoven.schema.catalog..");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule NO_JAVAPOET_IN_THE_API = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".folder", SHARED, SHARED + ".naming", SHARED + ".folder"))
            .should(new ArchCondition<>("keep JavaPoet to themselves") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (JavaClass type : method.getAllInvolvedRawTypes()) {
                        if (type.getName().startsWith("com.palantir")) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type));
                        }
                    }
                }
            });
}
