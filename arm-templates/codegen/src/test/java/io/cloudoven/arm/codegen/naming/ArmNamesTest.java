package io.cloudoven.arm.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmNamesTest {
    @ParameterizedTest
    @CsvSource({
        "frontendIPConfigurations, frontendIPConfigurations",
        "IPAddress, ipAddress",
        "DNSServers, dnsServers",
        "X509, x509",
        "eTag, eTag",
        "odata.type, odataType",
        "@odata.type, odataType",
        "$schema, schema",
        "Enable-Ssl, enableSsl",
        "2fa, _2fa",
        "größe, gru00f6u00dfe",
        "$, u0024",
    })
    void properties_become_methods(String property, String method) {
        assertThat(ArmNames.method(property)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "storageAccounts, StorageAccount",
        "publicIPAddresses, PublicIPAddress",
        "policies, Policy",
        "databases, Database",
        "redis, Redis",
        "caches, Cache",
        "dnsAliases, DnsAlias",
        "patches, Patch",
        "privateDnsZones, PrivateDnsZone",
        "DNS, DNS",
        "status, Status",
        "access, Access",
        "virtualMachines2, VirtualMachines2",
        "CAA, CAA",
        "s, S",
    })
    void plurals_become_classes_in_the_singular(String segment, String type) {
        assertThat(ArmNames.resource(segment)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "BlobStorage, BLOB_STORAGE",
        "Standard_LRS, STANDARD_LRS",
        "TLS1_2, TLS1_2",
        "StorageV2, STORAGE_V2",
        "IPv4, IPV4",
        "IPAddress, IP_ADDRESS",
        "2.0, _2_0",
        "*, U002A",
        "'Allow all', ALLOW_ALL",
        "'', EMPTY",
        "ärger, U00E4RGER",
    })
    void strings_become_constants(String value, String constant) {
        assertThat(ArmNames.constant(value)).isEqualTo(constant);
    }

    @Property(tries = 500)
    void every_name_becomes_an_identifier_in_ascii(@ForAll @StringLength(min = 1, max = 30) String name) {
        assertThat(ArmNames.type(name + "x")).matches("[A-Za-z0-9_]+").matches(SourceVersion::isIdentifier);
        assertThat(ArmNames.constant(name)).matches("[A-Z0-9_]+").matches(SourceVersion::isIdentifier);
        assertThat(ReservedNames.methodsOfObjects().avoid(ArmNames.method(name)))
                .matches("[A-Za-z0-9_]+")
                .matches(SourceVersion::isName);
    }
}
