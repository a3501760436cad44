package io.cloudoven.schema.crawler.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a plugin goes wrong has an error that says which, and leaves nothing behind. */
@DisabledOnOs(OS.WINDOWS)
class BadPluginIT {

    @TempDir
    Path folder;

    private Leftovers before;

    @BeforeEach
    void count() throws IOException {
        before = Leftovers.now(folder);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        Leftovers.assertNoneSince(before, folder);
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("exec sleep 60", "did not start and accept a connection within 1500 ms"),
                Arguments.of("exit 3", "ended before it said how to reach it (exit status 3)"),
                Arguments.of("kill -SEGV $$", "ended before it said how to reach it (killed by signal 11)"),
                Arguments.of("echo no such module >&2; exit 1", "it wrote to standard error:\nno such module"),
                Arguments.of("echo Hello, world; sleep 60", "printed \"Hello, world\" where it should have said"),
                Arguments.of("echo; sleep 60", "printed \"\" where it should have said"),
                Arguments.of("exec cat /dev/zero", "printed a line of more than 16384 bytes"),
                Arguments.of(
                        "echo This binary is a plugin >&2; exit 1",
                        "ended before it said how to reach it (exit status 1); it wrote to standard error:\nThis binary"),
                Arguments.of("echo '2|5|unix|/x|grpc|'; sleep 60", "speaks version \"2\" of the handshake"),
                Arguments.of("echo '1|4|unix|/x|grpc|'; sleep 60", "speaks version \"4\" of the plugin protocol"),
                Arguments.of("echo '1|7|unix|/x|grpc|'; sleep 60", "speaks version \"7\" of the plugin protocol"),
                Arguments.of("echo '1|5|unix|/x|netrpc|'; sleep 60", "speaks \"netrpc\", not gRPC"),
                Arguments.of("echo '1|5|unix|/x'; sleep 60", "speaks net/rpc, not gRPC"),
                Arguments.of("echo '1|5|unix|/x|grpc'; sleep 60", "does not secure its connection"),
                Arguments.of("echo '1|5|unix|/x|grpc|%%%'; sleep 60", "a certificate that is not Base64"),
                Arguments.of("echo '1|5|pipe|/x|grpc|AAAA'; sleep 60", "listens on a network \"pipe\""),
                Arguments.of("echo '1|5|tcp|10.0.0.1:80|grpc|AAAA'; sleep 60", "which is not on this machine"),
                Arguments.of("echo '1|5|tcp|127.0.0.1:0|grpc|AAAA'; sleep 60", "which is no address"),
                Arguments.of("echo '1|5|unix|/nowhere|grpc|AAAA'; sleep 60", "does not listen at /nowhere"),
                Arguments.of("sleep 61 & sleep 61 & exit 5", "(exit status 5)"),
                Arguments.of("head -c 100000000 /dev/zero >&2; exit 6", "(exit status 6)"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_that_is_no_plugin(String script, String message) throws Exception {
        Path plugin = FakePlugin.script(folder, script);

        assertThatThrownBy(() -> start(plugin, message.contains("1500 ms")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("provider plugin " + plugin + " ")
                .hasMessageContaining(message);
    }

    static Stream<Arguments> servers() {
        return Stream.of(
                Arguments.of(
                        "hanging up",
                        (FakePlugin.Behaviour) (in, out) -> in.read(),
                        "does not agree on a secure connection"),
                Arguments.of(
                        "garbage",
                        (FakePlugin.Behaviour) (in, out) -> {
                            out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
                            in.readAllBytes();
                        },
                        "does not agree on a secure connection"),
                Arguments.of(
                        "hanging",
                        (FakePlugin.Behaviour) (in, out) -> in.readAllBytes(),
                        "did not start and accept a connection within 1500 ms"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void a_server_that_speaks_no_tls(String name, FakePlugin.Behaviour behaviour, String message) throws Exception {
        Path plugin = FakePlugin.server(folder, "AAAA", behaviour);

        assertThatThrownBy(() -> start(plugin, message.contains("1500 ms")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(message);
    }

    /** The real plugin behind another's handshake: what it presents is not what was announced. */
    @Test
    void a_certificate_that_was_not_announced_is_not_trusted() throws Exception {
        Path real = RealPlugin.TIME.binary();
        Path plugin = FakePlugin.script(
                folder, "(" + real + " | while read -r line; do echo \"${line%|*}|AAAA\"; done) 2>/dev/null");

        assertThatThrownBy(() -> start(plugin))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("presents another certificate than it announced");
    }

    @Test
    void a_plugin_that_stops_in_the_middle_of_a_call() throws Exception {
        Path plugin = signalled();

        try (ProviderPlugin stopped = start(plugin)) {
            signal("STOP");
            assertThatThrownBy(() -> stopped.schema(RealPlugin.TIME.address(), null))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("did not answer GetSchema within 1000 ms");
            assertThatThrownBy(() -> stopped.schema(RealPlugin.TIME.address(), null))
                    .hasMessageContaining("is closed; start another one");
        }
    }

    @Test
    void a_plugin_that_dies_between_calls() throws Exception {
        Path plugin = signalled();

        try (ProviderPlugin dead = start(plugin)) {
            signal("KILL");
            assertThatThrownBy(() -> dead.schema(RealPlugin.TIME.address(), null))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("(killed by signal 9)");
        }
    }

    @Test
    void whatItRepeatsOfASensitiveValueIsMasked() throws Exception {
        Path plugin = signalled("echo asked with correct-horse >&2", RealPlugin.AZURERM);

        try (ProviderPlugin chatty = ProviderPlugin.start(plugin)) {
            chatty.validateResource("azurerm_mssql_server", Map.of("administrator_login_password", "correct-horse"));
            signal("KILL");
            assertThatThrownBy(() -> chatty.validateResource("azurerm_mssql_server", Map.of()))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("asked with (sensitive value)")
                    .hasMessageNotContaining("correct-horse");
        }
    }

    private Path signalled() throws IOException {
        return signalled("", RealPlugin.TIME);
    }

    /** A real plugin, with its process id in a file, after a command. */
    private Path signalled(String command, RealPlugin real) throws IOException {
        return FakePlugin.script(
                folder, "echo $$ >" + folder.resolve("pid") + "\n" + command + "\nexec " + real.binary());
    }

    private void signal(String name) throws Exception {
        String pid = Files.readString(folder.resolve("pid")).strip();
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }

    @Test
    void a_plugin_that_lives_too_long() throws Exception {
        try (ProviderPlugin old = ProviderPlugin.start(
                RealPlugin.TIME.binary(), options -> options.totalTimeout(Duration.ofSeconds(2)))) {
            Thread.sleep(2200);
            assertThatThrownBy(() -> old.schema(RealPlugin.TIME.address(), null))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("did not end within 2000 ms");
        }
    }

    @Test
    void a_reply_that_is_longer_than_accepted() {
        try (ProviderPlugin plugin =
                ProviderPlugin.start(RealPlugin.TIME.binary(), options -> options.longestReply(1000))) {
            assertThatThrownBy(() -> plugin.schema(RealPlugin.TIME.address(), null))
                    .isInstanceOf(PluginException.class)
                    .hasMessageMatching(
                            "(?s).*announces a reply of \\d+ bytes, more than the 1000 that are accepted.*");
        }
    }

    @Test
    void a_plugin_that_uses_too_much_memory() {
        Path azurerm = RealPlugin.AZURERM.binary();
        assertThatThrownBy(() -> {
                    try (ProviderPlugin plugin = ProviderPlugin.start(azurerm, options -> options.memory(40L << 20))) {
                        plugin.schema(RealPlugin.AZURERM.address(), null);
                    }
                })
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("memory");
    }

    @Test
    void a_thread_that_is_interrupted_stops_waiting() throws Exception {
        Path plugin = FakePlugin.script(folder, "exec sleep 60");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ProviderPlugin.start(plugin))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void files_that_are_no_programs_for_this_machine_are_not_started() throws Exception {
        assertThatThrownBy(() -> start(folder.resolve("missing"))).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> start(folder)).hasMessageContaining("is not a file");
        assertRefused("text", new byte[] {'h', 'i'}, "is no program");
        assertRefused("windows.exe", new byte[] {'M', 'Z', 0, 0}, "is a program for windows but this machine is");
        assertRefused("mac", new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe, 12}, "darwin");
        byte[] sparc = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1}, 0, sparc, 0, 6);
        sparc[18] = 43;
        assertRefused("sparc", sparc, "is a program for linux processor 43 but this machine is");
        Path plain = Files.writeString(folder.resolve("plain"), "#!/bin/sh\n");
        assertThatThrownBy(() -> start(plain)).hasMessageContaining("is not executable");
    }

    private void assertRefused(String name, byte[] content, String message) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> start(file))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(message);
    }

    /** Hanging plugins are waited for briefly; others may take their time on a busy machine. */
    private static ProviderPlugin start(Path plugin, boolean hangs) {
        Duration limit = hangs ? Duration.ofMillis(1500) : Duration.ofSeconds(30);
        return ProviderPlugin.start(
                plugin, options -> options.startTimeout(limit).callTimeout(Duration.ofSeconds(1)));
    }

    private static ProviderPlugin start(Path plugin) {
        return start(plugin, false);
    }
}
