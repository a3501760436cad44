package io.cloudoven.schema.crawler.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.schema.crawler.plugin", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.cloudoven.schema.crawler.plugin";

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching(HERE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule processTransportAndGrpcKnowNobody = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".process", HERE + ".transport", HERE + ".grpc", HERE + ".diagnostic")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "javax.net.ssl..",
                    "org.jspecify..",
                    HERE + ".process",
                    HERE + ".transport",
                    HERE + ".grpc",
                    HERE + ".diagnostic");

    @ArchTest
    static final ArchRule howOneSpeaksKnowsNotWhatOneSays = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".process", HERE + ".transport", HERE + ".grpc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE, HERE + ".diagnostic", HERE + ".reply", HERE + ".request");

    @ArchTest
    static final ArchRule whatOneSaysKnowsNotHow = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".reply", HERE + ".request", HERE + ".diagnostic")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE, HERE + ".process", HERE + ".transport", HERE + ".grpc");

    @ArchTest
    static final ArchRule siblingsAreNotSeen = noClasses()
            .that()
            .resideInAPackage(HERE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cloudoven.schema.crawler.registry..", "io.cloudoven.schema.crawler.docs..");
}
