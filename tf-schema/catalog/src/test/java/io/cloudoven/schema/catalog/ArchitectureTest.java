package io.cloudoven.schema.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.schema.catalog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_CATALOG_SEES_ONLY_THE_MODEL = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.model.json",
                    "io.cloudoven.schema.catalog..");

    @ArchTest
    static final ArchRule SEARCH_SEES_ONLY_THE_MODEL = classes()
            .that()
            .resideInAPackage("..catalog.search")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.catalog.search");

    @ArchTest
    static final ArchRule DIFF_SEES_ONLY_THE_MODEL = classes()
            .that()
            .resideInAPackage("..catalog.diff")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.model.json",
                    "io.cloudoven.schema.catalog.diff");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
