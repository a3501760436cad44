package io.cloudoven.schema.crawler.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.schema.crawler.docs", importOptions = DoNotIncludeTests.class)
class DocsArchitectureTest {

    @ArchTest
    static final ArchRule A_PAGE_KNOWS_MARKDOWN_AND_NO_SCHEMA = classes()
            .that()
            .resideInAPackage("..docs.page")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.commonmark..",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.crawler.docs.page");

    @ArchTest
    static final ArchRule MATCHING_KNOWS_PAGES_AND_SCHEMAS_AND_NO_MARKDOWN = classes()
            .that()
            .resideInAPackage("..docs.matching")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.crawler.docs.page",
                    "io.cloudoven.schema.crawler.docs.matching");

    @ArchTest
    static final ArchRule DOCUMENTATION_SEES_NEITHER_REGISTRIES_NOR_PLUGINS =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("..crawler.registry..", "..crawler.plugin..");
}
