package io.cloudoven.arm.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.arm.codegen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.cloudoven.arm.codegen";

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
    static final ArchRule NOTHING_OF_TERRAFORM = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cloudoven.terraform..", "io.cloudoven.schema..");

    @ArchTest
    static final ArchRule NOTHING_OF_WHAT_IS_GENERATED_FOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cloudoven.arm.expression..", "io.cloudoven.arm.resource..");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
