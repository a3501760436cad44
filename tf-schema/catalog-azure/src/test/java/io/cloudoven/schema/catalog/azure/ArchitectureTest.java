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
    static final ArchRule FOUR_CLASSES_SEE_THE_SDK = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(BlobContainer|BlobConnection|BlobFailures|EnvironmentCredential)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.azure..");

    @ArchTest
    static final ArchRule ONE_CLASS_SEES_THE_OPTIONAL_PART = noClasses()
            .that()
            .doNotHaveSimpleName("EnvironmentCredential")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.azure.identity..");

    @ArchTest
    static final ArchRule THE_STORE_SEES_THE_CATALOG = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.azure..",
                    "org.jspecify.annotations",
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
