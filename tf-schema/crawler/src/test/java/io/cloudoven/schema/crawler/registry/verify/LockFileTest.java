package io.cloudoven.schema.crawler.registry.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockFileTest {

    private static final String TEXT = """
            # This file is maintained by a program.
            provider "registry.terraform.io/hashicorp/time" {
              version     = "0.14.2" // chosen
              constraints = "~> 0.14, != 0.14.1"
              hashes = [
                "h1:abc=",
                "zh:0123",
                /* of a
                   later time */ "h9:\\u0041"
              ]
            }

            provider "registry.opentofu.org/hashicorp/null" { version = "3.2.0" }
            """;

    @Test
    void reads_what_is_locked() {
        LockFile lock = LockFile.parse("lock", TEXT);

        LockedProvider time = lock.find(ProviderAddress.parse("hashicorp/time")).orElseThrow();
        assertThat(time.version()).hasToString("registry.terraform.io/hashicorp/time 0.14.2");
        assertThat(time.constraint()).hasToString("~> 0.14, != 0.14.1");
        assertThat(time.hashes()).extracting(PackageHash::toString).containsExactly("h1:abc=", "h9:A", "zh:0123");
        assertThat(lock.find(ProviderAddress.parse("registry.opentofu.org/hashicorp/null")))
                .isPresent();
        assertThat(lock.find(ProviderAddress.parse("hashicorp/aws"))).isEmpty();
        assertThat(LockFile.parse("lock", "").providers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "provider \"a/b\" { version = \"1.0.0\"                  | line 1: has the end of the file",
                "provider \"a/b\" { }                                    | without a version",
                "provider \"a/b\" { version = \"one\" }                  | is no version",
                "provider \"a/b\" { version = \"${x}\" }                 | has a template",
                "provider \"a/b\" { version = \"1.0.0\" size = \"1\" }   | has the argument \"size\"",
                "provider \"a/b\" { hashes = [\"abc\"] }                 | no package hash",
                "provider \"A B\" { version = \"1.0.0\" }                | provider address",
                "module \"a/b\" { }                                      | where provider belongs",
                "provider \"a/b\" { version = \"1.0                      | has the end of the file",
                "/* provider                                             | a comment without an end",
                "provider \"a/b\" { version = \"\\q\" }                  | has the escape",
                "provider \"a/b\" {version=\"1.0.0\"} provider \"a/b\" {version=\"1.0.0\"} | twice",
            })
    void names_the_line_and_the_problem(String text, String problem) {
        assertThatThrownBy(() -> LockFile.parse("dir/.terraform.lock.hcl", text))
                .isInstanceOf(CrawlException.class)
                .hasMessageStartingWith("dir/.terraform.lock.hcl, line 1: ")
                .hasMessageContaining(problem)
                .hasMessageContaining("terraform init");
    }
}
