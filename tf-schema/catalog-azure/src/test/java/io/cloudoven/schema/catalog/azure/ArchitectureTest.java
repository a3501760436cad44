package io.cloudoven.schema.catalog.azure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.schema.catalog.azure", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THREE_CLASSES_SEE_THE_SDK = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(BlobContainer|BlobFailures|AzureBlobStoreBuilder)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.azure..");

    @ArchTest
    static final ArchRule THE_STORE_SEES_THE_CATALOG = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.azure..",
                    "org.jspecify.annotations",
                    "io.cloudoven.azure",
                    "io.cloudoven.azure.sdk",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.model.json",
                    "io.cloudoven.schema.catalog",
                    "io.cloudoven.schema.catalog.azure");

    @ArchTest
    static final ArchRule SIGNATURES_HAVE_NO_TYPES_OF_THE_SDK = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of the SDK", type -> type.getPackageName().startsWith("com.azure")));

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
