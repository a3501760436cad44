package io.cloudoven.arm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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
    void times_survive_the_way_to_text_and_back(
            @ForAll @LongRange(min = -62135596800L, max = 253402300799L) long epoch) {
        assertThat(call("dateTimeToEpoch", call("dateTimeFromEpoch", epoch))).isEqualTo(epoch);
    }

    @Property
    void split_parts_joined_are_the_text_again(@ForAll String text) {
        LanguageExpression parts = Call.of("split", new Literal(text), new Literal(","));

        assertThat(evaluate(Call.of("join", parts, new Literal(",")))).isEqualTo(text);
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
