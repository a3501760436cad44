package io.cloudoven.arm.definitions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.arm.definitions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.cloudoven.arm.definitions";

    @ArchTest
    static final ArchRule CHECK_SEES_DEFINITIONS_SEE_COMPACT_SEES_TYPE = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("check")
            .definedBy(ROOT + ".check")
            .layer("definitions")
            .definedBy(ROOT)
            .layer("source")
            .definedBy(ROOT + ".source")
            .layer("compact")
            .definedBy(ROOT + ".compact")
            .layer("type")
            .definedBy(ROOT + ".type")
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("source")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("definitions")
            .mayOnlyBeAccessedByLayers("check")
            .whereLayer("compact")
            .mayOnlyBeAccessedByLayers("definitions", "source");

    @ArchTest
    static final ArchRule OF_THE_CORE_ONLY_THE_CHECK_SEES_MORE_THAN_JSON_AND_THE_EXCEPTION = classes()
            .that()
            .resideOutsideOfPackage(ROOT + ".check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "..",
                    "io.cloudoven.arm",
                    "io.cloudoven.arm.json",
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
