package io.cloudoven.tools;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Chromium without a window, driven over its DevTools protocol.
 *
 * <pre>{@code
 * try (Browser browser = Browser.start()) {
 *     BrowserPage page = browser.open(folder.resolve("index.html").toUri());
 *     page.press("/");
 *     page.type("subnet id");
 *     page.waitFor("document.querySelectorAll('[role=option]').length > 0");
 *     assertThat(page.problems()).isEmpty();
 * }
 * }</pre>
 *
 * <p>It resolves no host name, so nothing that a page asks for leaves the machine. Its profile is a new folder, deleted at
 * the end. Without a browser the test is aborted, or fails where {@code CI=true}. {@code CLOUDOVEN_CHROMIUM} names
 * another than the one on the {@code PATH}. Not thread-safe.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools devTools;

    private Browser(Process process, Path profile, DevTools devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** Starts a browser. */
    public static Browser start() {
        Path executable = executable();
        try {
            Path profile = Files.createTempDirectory("browser");
            Process process = new ProcessBuilder(
                            executable.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--no-default-browser-check",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-extensions",
                            "--disable-sync",
                            "--metrics-recording-only",
                            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                            "--hide-scrollbars",
                            "--force-color-profile=srgb",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .start();
            return new Browser(process, profile, DevTools.connect(address(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an address in a new tab of 1280 by 800 pixels, and waits until it is loaded. */
    public BrowserPage open(URI address) {
        Map<?, ?> target = devTools.call("", "Target.createTarget", Map.of("url", "about:blank"));
        Map<?, ?> session =
                devTools.call("", "Target.attachToTarget", Map.of("targetId", target.get("targetId"), "flatten", true));
        BrowserPage page = new BrowserPage(devTools, (String) session.get("sessionId"));
        page.goTo(address);
        return page;
    }

    /** Ends the browser and deletes its profile. */
    @Override
    public void close() {
        devTools.close();
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it prints afterwards is read by a thread, since a full pipe would stop it. */
    private static URI address(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "browser output");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(READY.length()));
            }
            printed.append(line).append('\n');
        }
        return fail("the browser ended at once:\n" + printed);
    }

    private static Path executable() {
        String given = System.getenv("CLOUDOVEN_CHROMIUM");
        if (given != null) {
            return Path.of(given);
        }
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        for (String name : NAMES) {
            for (String folder : folders) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate)) {
                    return candidate;
                }
            }
        }
        String message = "there is no chromium on the PATH; install the package chromium, or set CLOUDOVEN_CHROMIUM";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
