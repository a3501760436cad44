package io.cloudoven.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "resource_group_name, resourceGroupName, ResourceGroupName",
        "s3_bucket, s3Bucket, S3Bucket",
        "tls_1_2, tls1_2, Tls1_2",
        "sku_12, sku12, Sku12",
        "3d, _3d, _3d",
        "ARN, arn, ARN",
        "SSLMode, sSLMode, SSLMode",
        "aB, aB, AB",
        "__, u005fu005f, U005fu005f",
        "größe, gru00f6u00dfe, Gru00f6u00dfe",
        "trailing_, trailing, Trailing",
        "with-dash, withDash, WithDash",
    })
    void names_are_spelt_as_java_does(String name, String method, String type) {
        assertThat(JavaNames.method(name)).isEqualTo(method);
        assertThat(JavaNames.type(name)).isEqualTo(type);
    }

    @Property(tries = 500)
    void every_name_becomes_an_identifier_in_ascii(@ForAll @StringLength(min = 1, max = 20) String name) {
        assertThat(JavaNames.type(name)).matches("[A-Za-z0-9_]+").matches(SourceVersion::isIdentifier);
        assertThat(NameSet.ofMethods(NameSet.class).avoid(JavaNames.method(name)))
                .matches("[A-Za-z0-9_]+")
                .matches(SourceVersion::isName);
    }

    @Test
    void long_names_are_cut_and_stay_different() {
        String a = ShortNames.of("A".repeat(300) + "b");
        String b = ShortNames.of("A".repeat(300) + "c");
        assertThat(a).hasSize(ShortNames.LONGEST).isNotEqualTo(b);
        assertThat(ShortNames.of("Short")).isEqualTo("Short");
    }
}
