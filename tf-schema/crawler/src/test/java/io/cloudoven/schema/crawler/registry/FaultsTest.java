package io.cloudoven.schema.crawler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.ProviderZip;
import io.cloudoven.registry.PublisherKey;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.Release;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.Credentials;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way a registry can be bad, with the error it must give; nothing of the package is left behind. */
class FaultsTest {

    private static final String TOKEN = "secret-token-4711";
    private static final byte[] OTHER_ZIP = ProviderZip.of(
            Map.of("terraform-provider-time_v0.14.2", "another plugin".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path folder;

    /**
     * @param leavesPart whether a part of the download stays, to go on with
     * @param says what the error must say
     */
    private record Case(String name, Consumer<RegistryServer> fault, boolean leavesPart, String... says) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> faults() {
        PublisherKey stranger = PublisherKey.create();
        Instant now = Instant.now();
        PublisherKey expired = PublisherKey.create(now.minus(Duration.ofDays(30)), Duration.ofDays(10));
        return Stream.of(
                fault(
                        "a tampered archive",
                        server -> server.fail(".zip", Fault.instead(OTHER_ZIP)),
                        "has the hash",
                        "tampered with or damaged"),
                fault(
                        "tampered checksums",
                        server -> server.fail(
                                "SHA256SUMS",
                                Fault.instead(
                                        ("0".repeat(64) + "  " + zipName() + "\n").getBytes(StandardCharsets.UTF_8))),
                        "has the sum 0000",
                        "one of them was tampered with"),
                fault(
                        "checksums without the package",
                        server ->
                                server.fail("SHA256SUMS", Fault.instead("nothing\n".getBytes(StandardCharsets.UTF_8))),
                        "has no sum for",
                        "do not fit"),
                fault(
                        "checksums that were changed after they were signed",
                        server -> server.fail(
                                "SHA256SUMS.sig",
                                Fault.instead(TimeProvider.KEY.sign("other".getBytes(StandardCharsets.UTF_8)))),
                        "does not fit what was signed"),
                fault(
                        "a signature by an unknown key",
                        server -> server.publish(signed(stranger).named(TimeProvider.KEY)),
                        "by the key [" + stranger.id() + "], which is unknown",
                        TimeProvider.KEY.id()),
                fault("a key that had expired", server -> server.publish(signed(expired)), "expired on"),
                fault(
                        "a key that was compromised",
                        server -> server.publish(signed(stranger)
                                .named(stranger.revoked(now, true))
                                .signed(now.minusSeconds(600))),
                        "was revoked on"),
                fault(
                        "a key that was replaced before it signed",
                        server ->
                                server.publish(signed(stranger).named(stranger.revoked(now.minusSeconds(600), false))),
                        "was revoked on"),
                fault(
                        "a signature from the future",
                        server -> server.publish(signed(stranger).signed(now.plus(Duration.ofDays(5)))),
                        "is from the future"),
                fault(
                        "no signature",
                        server -> server.fail(".sig", Fault.status(404)),
                        "the signature of",
                        "is missing"),
                fault(
                        "something else than a signature",
                        server -> server.fail(".sig", Fault.instead("hello".getBytes(StandardCharsets.UTF_8))),
                        "no OpenPGP signature"),
                fault(
                        "no key",
                        server -> server.publish(TimeProvider.release().named(new PublisherKey[0])),
                        "names no key",
                        "acceptUnsignedOf"),
                partly(
                        "a download that is cut off each time",
                        server -> server.fail(".zip", Fault.cutOff()),
                        "failed after 3 attempts",
                        ".zip"),
                fault("a download that hangs", server -> server.fail(".zip", Fault.hang()), "nothing came for 1000 ms"),
                fault(
                        "a package that is not there",
                        server -> server.fail(".zip", Fault.status(404)),
                        "names a package that is not there"),
                fault(
                        "a web page instead of JSON",
                        server -> server.fail("/download/", Fault.html()),
                        "web page",
                        "proxy"),
                fault(
                        "JSON that is cut off",
                        server -> server.fail("/download/", Fault.instead("{\"os\":")),
                        "not valid JSON"),
                fault(
                        "JSON of another kind",
                        server -> server.fail("/download/", Fault.instead("[1]")),
                        "at the top is no object"),
                fault(
                        "JSON without what is needed",
                        server -> server.fail("/download/", Fault.instead("{}")),
                        "has no field \"shasum\""),
                fault(
                        "JSON with a checksum that is none",
                        server -> server.fail("/download/", Fault.instead("{\"shasum\":\"12\"}")),
                        "/shasum is no SHA-256"),
                fault(
                        "an endless redirect",
                        server -> server.fail("/download/", Fault.redirect("/v1/providers/download/")),
                        "redirects more than 10 times"),
                fault(
                        "a redirect to plain http",
                        server -> server.fail("/download/", Fault.redirect("http://localhost/")),
                        "no https address"),
                fault(
                        "a token that is not accepted",
                        server -> server.fail("/download/", Fault.status(401)),
                        "does not accept the token",
                        "TF_TOKEN_localhost"),
                fault(
                        "a token that is not enough",
                        server -> server.fail("/download/", Fault.status(403)),
                        "does not allow this"),
                fault(
                        "a version that is not there",
                        server -> server.fail("0.14.2/download", Fault.status(404)),
                        "only for [" + Platform.current() + "]"),
                fault("no registry", server -> server.fail("/.well-known/", Fault.status(404)), "is no registry"),
                fault(
                        "a registry of other things",
                        server -> server.fail("/.well-known/", Fault.instead("{\"modules.v1\":\"/m/\"}")),
                        "offers [modules.v1] and not providers.v1"),
                fault(
                        "only protocols that are too old",
                        server -> server.publish(TimeProvider.release().protocols("4.0")),
                        "[4.0] and neither 5 nor 6"),
                fault(
                        "another platform than was asked for",
                        server -> server.publish(release(Map.of("plan9_arm", OTHER_ZIP))),
                        "only for [plan9_arm]"),
                fault(
                        "an archive without the plugin",
                        server -> server.publish(release(
                                Map.of(Platform.current().toString(), ProviderZip.of(Map.of("README", new byte[3]))))),
                        "has no file named terraform-provider-time_v0.14.2"),
                fault(
                        "an archive that leads out of its folder",
                        server -> server.publish(release(Map.of(
                                Platform.current().toString(), ProviderZip.of(Map.of("../../evil", new byte[3]))))),
                        "\"../../evil\" leads out of the folder"),
                fault(
                        "an archive that is none",
                        server ->
                                server.publish(release(Map.of(Platform.current().toString(), new byte[100]))),
                        "the archive is damaged"),
                fault(
                        "a server that fails each time",
                        server -> server.fail("/download/", Fault.status(500)),
                        "failed after 3 attempts: answered 500"),
                fault(
                        "a server that asks to wait for an hour",
                        server -> server.fail("/download/", Fault.status(429, Map.of("Retry-After", "3600"))),
                        "asks to wait 3600 s"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refuses_with_the_reason_and_leaves_nothing(Case fault) {
        try (RegistryServer server = RegistryServer.start()) {
            server.publish(TimeProvider.release());
            fault.fault().accept(server);
            Registry registry = Registry.client(options -> options.sslContext(server.sslContext())
                    .time(new FakeTime())
                    .attempts(3)
                    .idleTimeout(fault.name().contains("hangs") ? Duration.ofSeconds(1) : Duration.ofSeconds(30))
                    .credentials(Credentials.of(Map.of(server.host(), TOKEN))));

            Throwable refusal = catchThrowable(
                    () -> registry.install(TimeProvider.version(server), Platform.current(), PackageCache.in(folder)));

            assertThat(refusal)
                    .isInstanceOf(CrawlException.class)
                    .message()
                    .contains(fault.says())
                    .doesNotContain(TOKEN);
            List<String> left = TimeProvider.filesIn(folder);
            assertThat(left).hasSize(fault.leavesPart() ? 2 : 0).allMatch(file -> file.startsWith(".work"));
        }
    }

    @Test
    void trusts_no_certificate_it_was_not_told() {
        try (RegistryServer server = RegistryServer.start()) {
            assertThat(catchThrowable(() -> Registry.client().versions(TimeProvider.address(server))))
                    .isInstanceOf(CrawlException.class)
                    .hasMessageContaining("certificate is not trusted");
        }
    }

    private static Release signed(PublisherKey key) {
        return Release.of(
                TimeProvider.NAME,
                TimeProvider.VERSION,
                Map.of(Platform.current().toString(), TimeProvider.zip()),
                key);
    }

    private static Release release(Map<String, byte[]> archives) {
        return Release.of(TimeProvider.NAME, TimeProvider.VERSION, archives, TimeProvider.KEY);
    }

    private static String zipName() {
        return "terraform-provider-time_0.14.2_" + Platform.current() + ".zip";
    }

    private static Case fault(String name, Consumer<RegistryServer> fault, String... says) {
        return new Case(name, fault, false, says);
    }

    private static Case partly(String name, Consumer<RegistryServer> fault, String... says) {
        return new Case(name, fault, true, says);
    }
}
