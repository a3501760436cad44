package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.DateFunctions.*;
import static io.cloudoven.terraform.expression.Expansion.expand;
import static io.cloudoven.terraform.expression.Locals.CIDR;
import static io.cloudoven.terraform.expression.Locals.N;
import static io.cloudoven.terraform.expression.Locals.NUMBERS;
import static io.cloudoven.terraform.expression.Locals.TIME;
import static io.cloudoven.terraform.expression.NetworkFunctions.*;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NetworkAndDateFunctionsTest {

    static Stream<Written> cases() {
        return Stream.concat(networks(), dates());
    }

    private static Stream<Written> networks() {
        Value<String> address = Value.of("10.0.1.1");
        return Stream.of(
                written(cidrcontains(CIDR, address), "cidrcontains(local.cidr, \"10.0.1.1\")")
                        .means("true"),
                written(cidrcontains(CIDR, "10.1.0.0/24"), "cidrcontains(local.cidr, \"10.1.0.0/24\")")
                        .means("false"),
                written(cidrcontains("10.0.1.0/24", address), "cidrcontains(\"10.0.1.0/24\", \"10.0.1.1\")")
                        .means("true"),
                written(cidrhost(CIDR, 5), "cidrhost(local.cidr, 5)").means("\"10.0.0.5\""),
                written(cidrhost(CIDR, N), "cidrhost(local.cidr, local.n)").means("\"10.0.0.7\""),
                written(cidrhost("10.1.0.0/16", N), "cidrhost(\"10.1.0.0/16\", local.n)")
                        .means("\"10.1.0.7\""),
                written(cidrnetmask(CIDR), "cidrnetmask(local.cidr)").means("\"255.255.0.0\""),
                written(cidrsubnet(CIDR, 8, 1), "cidrsubnet(local.cidr, 8, 1)").means("\"10.0.1.0/24\""),
                written(cidrsubnet(CIDR, 8, N), "cidrsubnet(local.cidr, 8, local.n)")
                        .means("\"10.0.7.0/24\""),
                written(cidrsubnet(CIDR, N, N), "cidrsubnet(local.cidr, local.n, local.n)")
                        .means("\"10.0.14.0/23\""),
                written(cidrsubnet("10.0.0.0/8", 8, N), "cidrsubnet(\"10.0.0.0/8\", 8, local.n)")
                        .means("\"10.7.0.0/16\""),
                written(cidrsubnet("10.0.0.0/8", 8, 1), "cidrsubnet(\"10.0.0.0/8\", 8, 1)")
                        .means("\"10.1.0.0/16\""),
                written(cidrsubnets(CIDR, 8, 4), "cidrsubnets(local.cidr, 8, 4)")
                        .means("[\"10.0.0.0/24\",\"10.0.16.0/20\"]"),
                written(cidrsubnets("10.0.0.0/8", 8), "cidrsubnets(\"10.0.0.0/8\", 8)")
                        .means("[\"10.0.0.0/16\"]"),
                written(cidrsubnets(CIDR, expand(NUMBERS)), "cidrsubnets(local.cidr, local.numbers...)")
                        .unevaluated());
    }

    private static Stream<Written> dates() {
        return Stream.of(
                written(formatdate("YYYY-MM", TIME), "formatdate(\"YYYY-MM\", local.time)")
                        .means("\"2026-11\""),
                written(formatdate(Value.of("DD"), TIME), "formatdate(\"DD\", local.time)")
                        .means("\"24\""),
                written(plantimestamp(), "plantimestamp()").unevaluated(),
                written(timestamp(), "timestamp()"),
                written(timeadd(TIME, "1h"), "timeadd(local.time, \"1h\")").means("\"2026-11-24T11:00:00Z\""),
                written(timeadd(TIME, Value.of("-1h")), "timeadd(local.time, \"-1h\")")
                        .means("\"2026-11-24T09:00:00Z\""),
                written(timecmp(TIME, TIME), "timecmp(local.time, local.time)").means("0"),
                written(timecmp(TIME, "2027-01-01T00:00:00Z"), "timecmp(local.time, \"2027-01-01T00:00:00Z\")")
                        .means("-1"));
    }

    @TestFactory
    Stream<DynamicTest> networkAndDateFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
