package io.cloudoven.schema.crawler.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.cloudoven.schema.crawler.CrawlException;

@AnalyzeClasses(packages = "io.cloudoven.schema.crawler.registry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.cloudoven.schema.crawler.registry";

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("sources")
            .definedBy(HERE)
            .layer("pages")
            .definedBy(HERE + ".pages")
            .layer("http")
            .definedBy(HERE + ".http")
            .layer("archive")
            .definedBy(HERE + ".archive")
            .layer("verify")
            .definedBy(HERE + ".verify")
            .layer("json")
            .definedBy(HERE + ".json")
            .whereLayer("sources")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pages")
            .mayOnlyBeAccessedByLayers("sources")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("sources", "pages")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("sources")
            .whereLayer("verify")
            .mayOnlyBeAccessedByLayers("sources")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("sources", "pages", "http");

    @ArchTest
    static final ArchRule THE_REGISTRY_SEES_NOTHING_ELSE_OF_THE_CRAWLER =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("..crawler.plugin..", "..crawler.docs..");

    @ArchTest
    static final ArchRule ONLY_VERIFY_SEES_OPEN_PGP = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".verify")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule ONLY_ARCHIVE_SEES_COMMONS_COMPRESS = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + ".archive")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons..");

    @ArchTest
    static final ArchRule EXCEPTIONS_OF_OTHERS_ARE_NOT_OURS = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .should()
            .beAssignableTo(CrawlException.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
