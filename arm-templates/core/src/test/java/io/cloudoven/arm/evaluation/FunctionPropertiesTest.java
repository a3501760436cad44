package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.ExpressionParser;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class FunctionPropertiesTest {
    @Property
    void unique_strings_are_thirteen_characters_of_their_alphabet(@ForAll List<String> texts) {
        if (!texts.isEmpty()) {
            assertThat((String) call("uniqueString", texts.toArray())).matches("[a-z2-7]{13}");
        }
    }

    @Property
    void guids_are_of_version_five(@ForAll String text) {
        UUID guid = UUID.fromString((String) call("guid", text));

        assertThat(guid.version()).isEqualTo(5);
        assertThat(guid.variant()).isEqualTo(2);
    }

    @Property
    void what_is_encoded_is_decoded_again(@ForAll String text) {
        assertThat(call("base64ToString", call("base64", wellFormed(text)))).isEqualTo(wellFormed(text));
        assertThat(call("dataUriToString", call("dataUri", wellFormed(text)))).isEqualTo(wellFormed(text));
        assertThat(call("uriComponentToString", call("uriComponent", wellFormed(text))))
                .isEqualTo(wellFormed(text));
    }

    /** Half a surrogate pair has no UTF-8. */
    private static String wellFormed(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "?");
    }

    @Property
    void subnets_are_within_their_network_and_next_to_each_other(
            @ForAll @IntRange(max = 255) int octet,
            @ForAll @IntRange(min = 8, max = 24) int prefix,
            @ForAll @IntRange(max = 6) int more,
            @ForAll @IntRange(max = 63) int number) {
        String network = "10." + octet + ".77.3/" + prefix;
        long index = number % (1 << more);
        AddressRange range = AddressRange.of(network);
        AddressRange subnet = AddressRange.of((String) call("cidrSubnet", network, (long) prefix + more, index));

        assertThat(subnet.address()).isBetween(range.address(), range.last());
        assertThat(subnet.last()).isLessThanOrEqualTo(range.last());
        if (index > 0) {
            AddressRange before =
                    AddressRange.of((String) call("cidrSubnet", network, (long) prefix + more, index - 1));
            assertThat(before.last().add(BigInteger.ONE)).isEqualTo(subnet.address());
        }
    }

    @Property
    void union_and_intersection_are_those_of_sets(
            @ForAll @Size(max = 8) List<@LongRange(max = 9) Long> one,
            @ForAll @Size(max = 8) List<@LongRange(max = 9) Long> other) {
        HashSet<Object> all = new HashSet<>(one);
        all.addAll(other);
        HashSet<Object> common = new HashSet<>(one);
        common.retainAll(other);

        assertThat((List<?>) evaluate(Call.of("union", array(one), array(other))))
                .doesNotHaveDuplicates()
                .isEqualTo(evaluate(Call.of("union", array(one), array(other), array(one))));
        assertThat(new HashSet<>((List<?>) evaluate(Call.of("union", array(one), array(other)))))
                .isEqualTo(all);
        assertThat(new HashSet<>((List<?>) evaluate(Call.of("intersection", array(one), array(other)))))
                .isEqualTo(common);
    }

    @Property
    void sets_of_values_hold_what_differs(@ForAll("values") List<Object> values) {
        List<Object> distinct = new ArrayList<>();
        for (Object value : values) {
            if (!Values.contains(distinct, value)) {
                distinct.add(value);
            }
        }
        assertThat(ValueSet.of(values).list()).isEqualTo(distinct);
    }

    @Provide
    Arbitrary<List<Object>> values() {
        Arbitrary<Object> scalar = Arbitraries.of("a", "A", 1L, new BigDecimal("1.0"), BigInteger.ONE, 0L, true, "");
        Arbitrary<Object> array = scalar.list().ofMaxSize(2).map(list -> list);
        Arbitrary<Object> object = Arbitraries.maps(
                        Arbitraries.of("k", "K", "é", "É"), Arbitraries.oneOf(scalar, array))
                .ofMaxSize(1)
                .map(map -> map);
        return Arbitraries.oneOf(scalar, array, object).list().ofMaxSize(20);
    }

    @Property
    void times_survive_the_way_to_text_and_back(
            @ForAll @LongRange(min = -62135596800L, max = 253402300799L) long epoch) {
        assertThat(call("dateTimeToEpoch", call("dateTimeFromEpoch", epoch))).isEqualTo(epoch);
    }

    @Property
    void split_parts_joined_are_the_text_again(@ForAll String text) {
        LanguageExpression parts = Call.of("split", new Literal(text), new Literal(","));

        assertThat(evaluate(Call.of("join", parts, new Literal(",")))).isEqualTo(text);
    }

    @Property
    void what_is_taken_and_what_is_skipped_make_the_whole(
            @ForAll String text, @ForAll @IntRange(min = -2, max = 40) int n) {
        assertThat(call("concat", call("take", text, (long) n), call("skip", text, (long) n)))
                .isEqualTo(text);
    }

    @Property
    void sorting_changes_nothing_but_the_order(@ForAll @Size(max = 30) List<@LongRange(max = 20) Long> values) {
        LanguageExpression less =
                ExpressionParser.parse("lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b')))");

        assertThat(evaluate(Call.of("sort", array(values), less)))
                .isEqualTo(values.stream().sorted().toList());
    }

    /** Where the two agree on what a pattern means. */
    @Property
    void patterns_of_numbers_are_written_as_the_jdk_writes_them(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal number,
            @ForAll("patterns") String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String expected = format.format(number);

        assertThat(NumberPattern.format(number, pattern)).isEqualTo(expected.replaceFirst("^-(?=[0,.]*( kg)?$)", ""));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("0", "000", "0000000000", "0.0", "0.00##", "#,##0", "#,##0.00", "#,#00.#", "0.0 kg");
    }

    @Property
    void texts_have_an_order(@ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
        TextOrder order = TextOrder.INVARIANT;

        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aAbB1-éÉ").ofMaxLength(3);
    }

    /** As the JDK reads and Azure writes them, down to the zeros that are left out. */
    @Property
    void addresses_of_ipv6_are_read_as_they_are_written(@ForAll @Size(8) List<@From("groups") Integer> groups)
            throws UnknownHostException {
        byte[] octets = new byte[16];
        for (int i = 0; i < 8; i++) {
            octets[2 * i] = (byte) (groups.get(i) >> 8);
            octets[2 * i + 1] = (byte) (int) groups.get(i);
        }
        String text = IpAddress.text(octets);

        assertThat(IpAddress.octets(text)).isEqualTo(octets);
        assertThat(InetAddress.getByName("[" + text + "]")).isEqualTo(InetAddress.getByAddress(octets));
        assertThat(text).doesNotContain(":::");
    }

    @Provide
    Arbitrary<Integer> groups() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 0xffff)));
    }

    @Property
    void no_text_breaks_the_reading_of_addresses(@ForAll("addressLike") String text) {
        byte[] octets = IpAddress.octets(text);
        if (octets != null) {
            assertThat(IpAddress.octets(IpAddress.text(octets))).isEqualTo(octets);
        }
    }

    @Provide
    Arbitrary<String> addressLike() {
        return Arbitraries.strings().withChars(":.0129afG").ofMaxLength(24);
    }

    @Property
    void formats_without_places_are_their_text(@ForAll String text) {
        String doubled = text.replace("{", "{{").replace("}", "}}");

        assertThat(call("format", doubled)).isEqualTo(text);
    }

    private static LanguageExpression array(List<Long> values) {
        return new Call(
                null,
                "createArray",
                values.stream().<LanguageExpression>map(Literal::new).toList());
    }

    private static Object call(String name, Object... values) {
        return evaluate(new Call(
                null,
                name,
                Arrays.stream(values).<LanguageExpression>map(Literal::new).toList()));
    }

    private static Object evaluate(LanguageExpression expression) {
        return ExpressionEvaluator.evaluate(expression, StandardFunctions.TABLE);
    }
}
